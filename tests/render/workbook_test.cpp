#include "remit/render/workbook.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "remit/base/load.hpp"

using remit::Align;
using remit::as_workbook;
using remit::Emphasis;
using remit::Language;
using remit::sheet_names;
using remit::Table;

namespace {

/// What workbook_test.py expects to find.
std::vector<Table> sample() {
  return {
      {"分工表: A/B",
          {{"编号"}, {"任务", Align::left, 30}, {"市发展改革委", Align::center},
              {"数", Align::right}},
          {{{"第一章", Emphasis::heading}},
              {{"1.10", Emphasis::key}, {"=HYPERLINK(\"x\") <&>"}, {"●", Emphasis::lead}, {"12"}},
              {{"007"}, {"two\nlines"}, {"无", Emphasis::gap}, {"2.50"}},
              {{"-1"}, {"\x01\xFF"}, {"x", Emphasis::error}, {"+3"}}},
          {"● 牵头", "a & b"}},
      {"分工表: A/B", {{"only"}}, {{{"@x"}}}, {"note"}},
      {},
  };
}

std::vector<std::string> names(const std::vector<std::string>& titles) {
  std::vector<Table> tables;
  for (const std::string& title : titles) tables.push_back({title, {}, {}, {}});
  return sheet_names(tables, Language::en);
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the same tables give the same bytes, and they are what is written") {
  const std::string bytes = as_workbook(sample(), Language::zh);
  CHECK(bytes.starts_with("PK"));
  CHECK((as_workbook(sample(), Language::zh) == bytes));
  // workbook_test.py reads what is kept
  const char* const kept =
      std::getenv("REMIT_TEST_WORKBOOK");  // NOLINT(concurrency-mt-unsafe): one thread
  const auto path = kept != nullptr ? std::filesystem::path(kept)
                                    : std::filesystem::temp_directory_path() / "remit_test.xlsx";
  remit::write_workbook(sample(), path, Language::zh);
  CHECK((remit::load(path).text == bytes));
  if (kept == nullptr) std::filesystem::remove(path);
}

TEST_CASE("a workbook that cannot be written is an error and leaves nothing") {
  CHECK_THROWS_AS(
      remit::write_workbook(sample(), "no-such-folder/a.xlsx", Language::zh), std::system_error);
  CHECK_FALSE(std::filesystem::exists("no-such-folder"));
}

TEST_CASE("text longer than a cell holds is cut, no table is no error") {
  const Table table{"", {{"a"}}, {{{std::string(40'000, 'x')}}}, {}};
  CHECK_FALSE(as_workbook({&table, 1}, Language::en).empty());
  CHECK_FALSE(as_workbook(std::span<const Table>(), Language::en).empty());
}

TEST_CASE("a title becomes a valid name of a sheet") {
  CHECK(names({"a[b]:c*d?e/f\\g"}) == Names{"a［b］：c＊d？e／f＼g"});
  CHECK(names({"'quoted' ", "two\nlines"}) == Names{"quoted", "two lines"});
  CHECK(names({"", "'"}) == Names{"table", "table (2)"});
  CHECK(names({"History"}) == Names{"History (2)"});
}

TEST_CASE("names of sheets have at most 31 UTF-16 units") {
  const std::string ten = "0123456789";
  CHECK(names({ten + ten + ten + "x"}) == Names{ten + ten + ten + "x"});
  CHECK(names({ten + ten + ten + "xy"}) == Names{ten + ten + ten + "…"});
  CHECK(names({"天津市进一步扩大和升级信息消费实施方案"}) ==
        Names{"天津市进一步扩大和升级信息消费…"});
  CHECK(names({ten + ten + "012345678😀😀"}) == Names{ten + ten + "012345678…"});
}

TEST_CASE("no two names of sheets are equal to the eye") {
  CHECK(names({"Plan", "PLAN", "Ｐlan"}) == Names{"Plan", "PLAN (2)", "Ｐlan (3)"});
  const std::string thirty_one(31, 'x');
  CHECK(names({thirty_one, thirty_one}) == Names{thirty_one, std::string(26, 'x') + "… (2)"});
}

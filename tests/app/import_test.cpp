#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "intake/invented_documents.hpp"
#include "remit/base/load.hpp"
#include "run.hpp"

namespace app = remit::app;
namespace fs = std::filesystem;
using remit::file_bytes;

namespace {

struct Said {
  int code = 0;
  std::string out;
  std::string err;
};

/// A folder with a catalog and a plan, gone when the test is over.
class Office {
public:
  Office() {
    fs::create_directories(folder_);
    write("catalog.yaml",
        "version: 1\njurisdictions:\n  - {id: yunzhou, name: 云州市}\nagencies:\n"
        "  - {name: 市水务局, jurisdiction: yunzhou, kind: bureau}\n");
    write("plan.txt",
        "云州市治河方案\n\n一、任务\n（一）清淤。挖泥三里。（市水务局牵头，市河务局配合）\n"
        "（二）筑堤。日常工作由市水务局负责。\n");
  }
  ~Office() { fs::remove_all(folder_); }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  [[nodiscard]] std::string path(const char* name) const { return (folder_ / name).string(); }
  [[nodiscard]] std::string text(const char* name) const { return file_bytes(path(name)); }
  [[nodiscard]] bool has(const char* name) const { return fs::exists(path(name)); }
  void write(const char* name, const std::string& text) const { remit::save(path(name), text); }

  /// Has a word of a file replaced, wherever it stands.
  void replace(const char* name, const std::string& from, const std::string& to) const {
    std::string all = text(name);
    for (std::size_t at = all.find(from); at != std::string::npos;
         at = all.find(from, at + to.size())) {
      all.replace(at, from.size(), to);
    }
    write(name, all);
  }

  /// `@name` stands for the path of a file of the folder.
  [[nodiscard]] Said run(const std::vector<std::string>& words, bool is_watched = false) const {
    std::vector<std::string> texts{"remit", "--lang", "en", "-f", path("catalog.yaml")};
    for (const std::string& word : words) {
      texts.push_back(word.starts_with("@") ? path(word.c_str() + 1) : word);
    }
    std::vector<const char*> arguments;
    arguments.reserve(texts.size());
    for (const std::string& text : texts) arguments.push_back(text.c_str());
    std::ostringstream out;
    std::ostringstream err;
    app::Terminal terminal;
    terminal.err = is_watched;
    const int code = app::run(arguments, out, err, terminal);
    return {code, out.str(), err.str()};
  }

  [[nodiscard]] Said import() const {
    return run({"import", "@plan.txt", "-o", "@plan.yaml", "--review", "@plan.review.yaml"});
  }

private:
  fs::path folder_ = fs::temp_directory_path() / "remit_import_test";
};

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("import asks in a review file, and what is answered there is replayed") {
  const Office office;
  const Said first = office.import();
  CHECK(first.code == 0);
  CHECK(contains(first.err, "2 to decide"));
  CHECK(contains(office.text("plan.yaml"), "sureness: likely"));
  CHECK(contains(office.run({"check", "@plan.yaml"}).out, "[unreviewed-import]"));
  office.replace("plan.review.yaml", "decide: undecided", "decide: yes");
  const Said second = office.import();
  CHECK(second.code == 0);
  CHECK(contains(second.err, "all 2 decided"));
  CHECK_FALSE(contains(office.text("plan.yaml"), "sureness"));
  CHECK(contains(office.text("plan.review.yaml"), "decide: \"yes\""));
}

TEST_CASE("importing again changes no byte") {
  const Office office;
  static_cast<void>(office.import());
  const std::string draft = office.text("plan.yaml");
  const std::string review = office.text("plan.review.yaml");
  CHECK(office.import().code == 0);
  CHECK(office.text("plan.yaml") == draft);
  CHECK(office.text("plan.review.yaml") == review);
}

TEST_CASE("a draft that somebody changed is not replaced, unless by force") {
  const Office office;
  static_cast<void>(office.import());
  office.write("plan.yaml", office.text("plan.yaml") + "# by hand\n");
  const Said refused = office.import();
  CHECK(refused.code == 2);
  CHECK(contains(refused.err, "was changed since"));
  CHECK(office.text("plan.yaml").ends_with("# by hand\n"));
  CHECK(office.run({"import", "@plan.txt", "-o", "@plan.yaml", "--force"}).code == 0);
  CHECK_FALSE(contains(office.text("plan.yaml"), "by hand"));
  CHECK(office.run({"import", "@plan.txt", "-o", "@catalog.yaml"}).code == 2);
}

TEST_CASE("a review file with a mistake is told with its place and left as it is") {
  const Office office;
  static_cast<void>(office.import());
  office.replace("plan.review.yaml", "decide: undecided", "decided: yes");
  const std::string review = office.text("plan.review.yaml");
  const Said said = office.import();
  CHECK(said.code == 3);
  CHECK(contains(said.err, "plan.review.yaml:8:5: error: unknown field “decided” [unknown-field]"));
  CHECK(office.text("plan.review.yaml") == review);
}

TEST_CASE("a dry run writes nothing") {
  const Office office;
  const Said said = office.run(
      {"import", "@plan.txt", "-o", "@plan.yaml", "--review", "@plan.review.yaml", "--dry-run"});
  CHECK(said.code == 0);
  CHECK(said.out.empty());
  CHECK_FALSE(office.has("plan.yaml"));
  CHECK_FALSE(office.has("plan.review.yaml"));
}

TEST_CASE("a document that changed since is noticed, and decisions survive its import") {
  const Office office;
  static_cast<void>(office.import());
  office.replace("plan.review.yaml", "decide: undecided", "decide: yes");
  static_cast<void>(office.import());
  CHECK_FALSE(contains(office.run({"check", "@plan.yaml"}).out, "source-drift"));
  office.replace("plan.txt", "挖泥三里", "挖泥五里");
  office.replace("plan.txt", "一、任务", "\n一、任务");
  CHECK(contains(office.run({"check", "@plan.yaml"}).out, "[source-drift]"));
  const Said again = office.import();
  CHECK(again.code == 0);
  CHECK(contains(again.err, "all 2 decided"));
  CHECK_FALSE(contains(office.run({"check", "@plan.yaml"}).out, "source-drift"));
}

TEST_CASE("what fits nothing is told with its line in the review file as people find it") {
  const Office office;
  static_cast<void>(office.import());
  office.replace("plan.review.yaml", "decide: undecided", "decide: yes");
  static_cast<void>(office.import());
  office.replace("plan.txt", "筑堤", "植树造林");
  const auto line_of_item = [&] {
    const std::string review = office.text("plan.review.yaml");
    const auto item = static_cast<std::ptrdiff_t>(review.rfind("- decide", review.find("筑堤")));
    return std::to_string(1 + std::count(review.begin(), review.begin() + item, '\n'));
  };
  const std::string line = line_of_item();
  const Said dry =
      office.run({"import", "@plan.txt", "--review", "@plan.review.yaml", "--dry-run"});
  CHECK(contains(dry.err, "plan.review.yaml:" + line + ":17: warning: no assignment is as"));
  const Said said = office.import();
  CHECK(line_of_item() != line);
  CHECK(
      contains(said.err, "plan.review.yaml:" + line_of_item() + ":17: warning: no assignment is"));
}

TEST_CASE("a draft read together with the catalog it was resolved against declares nothing anew") {
  const Office office;
  static_cast<void>(office.import());
  const Said alone = office.run({"agencies", "--format", "csv"});
  const Said together = office.run({"agencies", "--format", "csv", "-f", "@plan.yaml"});
  CHECK(together.code == 0);
  CHECK(together.err.empty());
  const auto lines = [](const std::string& text) { return std::ranges::count(text, '\n'); };
  CHECK(lines(together.out) == lines(alone.out) + 1);  // 市河务局 is new, 市水务局 is not
}

TEST_CASE("of a folder every document is imported that can be read, and the others are told") {
  const Office office;
  fs::create_directories(office.path("docs"));
  office.write("docs/a.csv", "序号,重点任务,牵头单位\n1,清理河道,市水务局\n");
  office.write(
      "docs/b.docx", remit::test::docx({remit::test::paragraph("一、任务") +
                                        remit::test::paragraph("（一）筑堤。（市水务局牵头）")}));
  office.write("docs/c.docx", "PK\x03\x04 is not whole");
  office.write("docs/b.txt", "一、任务\n（一）筑堤。（市水务局牵头）\n");
  office.write("docs/~$b.docx", "somebody has it open");
  const Said said = office.run({"import", "@docs", "--format", "json"});
  CHECK(said.code == 3);
  CHECK(contains(said.out, "\"id\": \"a\""));
  CHECK(contains(said.out, "\"id\": \"b\""));
  CHECK(contains(said.err, "docs/c.docx: "));
  CHECK(contains(said.err, "docs/b.txt: its plan would be “b”, too"));
  CHECK_FALSE(contains(said.err, "~$"));
  CHECK_FALSE(contains(said.err, "\x1b"));
  CHECK(contains(office.run({"import", "@docs", "--dry-run"}, true).err, "2/4 b.docx\r\x1b[K"));
}

TEST_CASE("a document in another folder than the draft is found again") {
  const Office office;
  fs::create_directories(office.path("docs"));
  office.write("docs/a.csv", "序号,重点任务,牵头单位\n1,清理河道,市水务局\n");
  CHECK(office.run({"import", "@docs", "-o", "@all.yaml"}).code == 0);
  CHECK(contains(office.text("all.yaml"), "source: {file: docs/a.csv}"));
  office.write("docs/a.csv", "序号,重点任务,牵头单位\n1,清理河道,市河务局\n");
  CHECK(contains(office.run({"check", "@all.yaml"}).out, "[source-drift]"));
}

TEST_CASE("a missing document is told, and the others are imported") {
  const Office office;
  const Said said = office.run({"import", "@no_such.txt", "@plan.txt"});
  CHECK(said.code == 3);
  CHECK(contains(said.err, "no_such.txt”: "));
  CHECK(contains(said.out, "id: plan"));
}

TEST_CASE("columns are told by letters") {
  const Office office;
  office.write("t.csv", "甲,乙,丙\n1,清理河道,市水务局\n");
  CHECK(
      contains(office.run({"import", "@t.csv", "--columns", "序号=A,任务=B,牵头=C"}).out, "lead:"));
  CHECK(office.run({"import", "@t.csv", "--columns", "nonsense"}).code == 2);
}

TEST_CASE("a PDF that cannot be read is told once, with why") {
  const Office office;
  office.write("broken.pdf", "%PDF-1.4\nbroken\n");
  const Said said = office.run({"import", "@broken.pdf", "--dry-run"});
  CHECK(said.code == 3);
  CHECK(contains(said.err, "broken.pdf: "));
  CHECK_FALSE(contains(said.err, "a PDF needs the program pdftotext"));
}

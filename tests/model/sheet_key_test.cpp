#include "remit/model/sheet_key.hpp"

#include <doctest/doctest.h>

using namespace remit;

TEST_CASE("a key of a row is read as it was written") {
  const SheetKey key{"rivers-2021/2.1",
      {{SheetField::lead, mark_of("市水务局")}, {SheetField::remark, mark_of("")}}};
  CHECK((parse_sheet_key(as_text(key)) == key));
  CHECK(*key.mark(SheetField::lead) == mark_of("市水务局"));
  CHECK(key.mark(SheetField::task) == nullptr);
  const SheetHead head{SheetKind::grid, 31};
  CHECK(as_text(head) == "remit:1:g:31");
  CHECK((parse_sheet_head(as_text(head)) == head));
}

TEST_CASE("what is no key is none") {
  for (const char* text :
      {"", "a b", "rivers/2.1", "rivers/2.1 x:12345678", "rivers/2.1 l:", "l:1"})
    CHECK_FALSE(parse_sheet_key(text));
  for (const char* text : {"", "remit:2:f:1", "remit:1:x:1", "remit:1:f:", "remit:1:f:1x"})
    CHECK_FALSE(parse_sheet_head(text));
}

TEST_CASE("a mark is the same for texts that differ in blanks or width, else different") {
  CHECK(mark_of("市水务局、市气象局") == mark_of(" 市水务局、\n市气象局"));
  CHECK(mark_of("A") == mark_of("Ａ"));
  CHECK(mark_of("市水务局") != mark_of("市水利局"));
  CHECK(mark_of("a\tb\a") == mark_of("a␉b␇"));  // as a sheet shows it
  CHECK(mark_of("").size() == 8);
}

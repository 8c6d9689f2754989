#include "remit/io/yaml_scalars.hpp"

#include <doctest/doctest.h>

using remit::as_integer;
using remit::as_truth;
using remit::field_before_full_width_colon;
using remit::is_fraction;
using remit::is_null_word;
using remit::looks_octal;

TEST_CASE("a whole number is decimal digits and nothing else") {
  CHECK(as_integer("0") == 0);
  CHECK(as_integer("2016") == 2016);
  CHECK(as_integer("-7") == -7);
  CHECK(as_integer("2147483647") == 2147483647);
  for (const char* text : {"", "-", "+7", "2147483648", "1e3", "0x10", "1_000", " 1", "1 ", "一"}) {
    CAPTURE(text);
    CHECK(!as_integer(text));
  }
}

TEST_CASE("what looks octal is no number") {
  for (const char* text : {"012", "00", "-07", "0o12"}) {
    CAPTURE(text);
    CHECK(looks_octal(text));
    CHECK(!as_integer(text));
  }
  for (const char* text : {"0", "10", "0.5", "012a", "0o", ""}) {
    CAPTURE(text);
    CHECK(!looks_octal(text));
  }
}

TEST_CASE("truths and nothing are words of YAML 1.2") {
  CHECK(as_truth("true") == true);
  CHECK(as_truth("FALSE") == false);
  CHECK(!as_truth("yes"));
  CHECK(!as_truth("tRUE"));
  CHECK(is_null_word("~"));
  CHECK(is_null_word("null"));
  CHECK(!is_null_word(""));
}

TEST_CASE("a fraction has digits on both sides of its point") {
  CHECK(is_fraction("2.10"));
  CHECK(is_fraction("-0.5"));
  for (const char* text : {"2", "2.", ".5", "2.1.1", "v2.1"}) CHECK(!is_fraction(text));
}

TEST_CASE("a field before a full-width colon and commas that YAML does not know are noticed") {
  CHECK(field_before_full_width_colon("name：甲") == "name");
  CHECK(!field_before_full_width_colon("甲：乙"));
  CHECK(!field_before_full_width_colon("name: 甲"));
  CHECK(remit::has_full_width_comma("甲，乙"));
  CHECK(remit::has_full_width_comma("甲、乙"));
  CHECK(!remit::has_full_width_comma("甲, 乙"));
}

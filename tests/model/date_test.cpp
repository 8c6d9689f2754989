#include "remit/model/date.hpp"

#include <doctest/doctest.h>

using remit::as_text;
using remit::Date;
using remit::parse_date;

TEST_CASE("dates are read to the year, the month or the day") {
  CHECK(parse_date("2016") == Date{2016, 0, 0});
  CHECK(parse_date("2016-09") == Date{2016, 9, 0});
  CHECK(parse_date("2016-09-03") == Date{2016, 9, 3});
  CHECK(parse_date("2016-02-29") == Date{2016, 2, 29});
}

TEST_CASE("what is no date is not read") {
  for (const char* const text :
      {"", "16", "20160", "2016-", "2016-9", "2016-13", "2016-00", "2016-9-3", "2016-02-30",
          "2015-02-29", "2016/09", "2016-09-031", "0000", "2016年", "+201", "2016-0x", " 2016"}) {
    CAPTURE(text);
    CHECK(parse_date(text) == std::nullopt);
  }
}

TEST_CASE("a date is written as it is read") {
  CHECK(as_text({}) == "");
  for (const char* const text : {"2016", "2016-09", "2016-09-03", "0987-12-31"}) {
    CHECK(as_text(parse_date(text).value_or(Date{})) == text);
  }
}

TEST_CASE("dates are in order, the less exact ones first") {
  CHECK(Date{2016, 0, 0} < Date{2016, 1, 0});
  CHECK(Date{2016, 1, 0} < Date{2016, 1, 1});
  CHECK(Date{2016, 12, 31} < Date{2017, 0, 0});
}

TEST_CASE("a year and a month have a first and a last day; a day is both; no date has none") {
  struct Span {
    Date date, first, last;
  };
  const Span spans[] = {{{2018, 0, 0}, {2018, 1, 1}, {2018, 12, 31}},
      {{2016, 2, 0}, {2016, 2, 1}, {2016, 2, 29}}, {{2015, 2, 0}, {2015, 2, 1}, {2015, 2, 28}},
      {{2014, 7, 30}, {2014, 7, 30}, {2014, 7, 30}}, {{}, {}, {}}};
  for (const Span& span : spans) {
    CAPTURE(as_text(span.date));
    CHECK(first_day(span.date) == span.first);
    CHECK(last_day(span.date) == span.last);
  }
}

#include "reason.hpp"

#include <doctest/doctest.h>

using namespace remit;

TEST_CASE("why the system could not is said in our words, else in its own") {
  const auto missing = std::make_error_code(std::errc::no_such_file_or_directory);
  CHECK(app::reason(missing, Language::en) == "there is no such file");
  CHECK(app::reason(missing, Language::zh) == "文件不存在");
  CHECK(app::reason({13, std::system_category()}, Language::zh) == "没有权限");
  const auto rare = std::make_error_code(std::errc::bad_message);
  CHECK(app::reason(rare, Language::zh) == rare.message());
}

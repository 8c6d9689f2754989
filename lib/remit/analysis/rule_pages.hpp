#pragma once

#include <span>
#include <string_view>

namespace remit {

/// A rule's files in docs/rules and docs/rules/zh-CN, compiled in: what is installed does not
/// depend on the docs.
struct RulePage {
  std::string_view rule;
  std::string_view english;
  std::string_view chinese;
};

/// All pages, in the order of the rules' names. Its source is written by rule_pages.cmake.
std::span<const RulePage> rule_pages();

}  // namespace remit

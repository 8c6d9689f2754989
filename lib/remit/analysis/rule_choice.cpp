#include "remit/analysis/rule_choice.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace remit {

namespace {

/// * stands for any letters. Goes back to the last * only: linear in practice, never exponential.
bool fits(std::string_view name, std::string_view pattern) {
  std::size_t at = 0;
  std::size_t in_pattern = 0;
  std::size_t star = std::string_view::npos;
  std::size_t tried = 0;
  while (at < name.size()) {
    if (in_pattern < pattern.size() && pattern[in_pattern] == '*') {
      star = in_pattern++;
      tried = at;
    } else if (in_pattern < pattern.size() && pattern[in_pattern] == name[at]) {
      ++in_pattern;
      ++at;
    } else if (star != std::string_view::npos) {
      in_pattern = star + 1;
      at = ++tried;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', in_pattern) == std::string_view::npos;
}

std::vector<std::string> patterns(std::span<const std::string> given) {
  std::vector<std::string> all;
  for (const std::string& some : given) {
    for (std::size_t begin = 0; begin <= some.size();) {
      const std::size_t end = std::min(some.find(',', begin), some.size());
      if (end > begin) all.push_back(some.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return all;
}

bool fits_any(std::string_view name, const std::vector<std::string>& some) {
  return std::ranges::any_of(some, [&](const std::string& one) { return fits(name, one); });
}

}  // namespace

Settings with_choice(Settings settings, const RuleChoice& choice) {
  const std::vector<std::string> select = patterns(choice.select);
  const std::vector<std::string> ignore = patterns(choice.ignore);
  for (const Rule& rule : rules()) {
    if (rule.stage == Stage::reading) continue;
    const bool is_asked =
        (select.empty() || fits_any(rule.id, select)) && !fits_any(rule.id, ignore);
    const bool is_named = std::ranges::find(select, rule.id) != select.end();
    if (!is_asked) {
      settings.severity[std::string(rule.id)] = Severity::off;
    } else if (is_named) {
      const Severity set = severity_of(settings, rule);
      settings.severity[std::string(rule.id)] = set == Severity::off ? rule.severity : set;
    }
  }
  return settings;
}

std::optional<std::string> no_rule_in(const RuleChoice& choice) {
  for (const std::span<const std::string> given : {choice.select, choice.ignore}) {
    for (const std::string& pattern : patterns(given)) {
      const bool is_there =
          std::ranges::any_of(rules(), [&](const Rule& rule) { return fits(rule.id, pattern); });
      if (!is_there) return pattern;
    }
  }
  return {};
}

}  // namespace remit

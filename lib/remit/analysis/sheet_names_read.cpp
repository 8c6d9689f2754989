#include "remit/analysis/sheet_names_read.hpp"

#include <algorithm>
#include <array>

namespace remit {

namespace {

constexpr std::array<std::string_view, 9> separators{
    "、", "，", ",", "；", ";", "\n", "\r", "\t", "｜"};
constexpr std::array<std::string_view, 5> blanks{" ", "\u3000", "\u00a0", "*", "＊"};

std::string_view without_blanks(std::string_view text) {
  for (bool is_done = false; !is_done;) {
    is_done = true;
    for (const std::string_view blank : blanks) {
      if (text.starts_with(blank) && blank != "*" && blank != "＊") {
        text.remove_prefix(blank.size());
        is_done = false;
      }
      if (text.ends_with(blank)) {
        text.remove_suffix(blank.size());
        is_done = false;
      }
    }
  }
  return text;
}

std::size_t separator_at(std::string_view text, std::size_t at) {
  for (const std::string_view separator : separators) {
    if (text.substr(at).starts_with(separator)) return separator.size();
  }
  return 0;
}

/// The jurisdiction in the brackets at the end of a name, and the name before them.
std::optional<std::pair<std::string_view, JurisdictionId>> with_jurisdiction(
    const Catalog& catalog, std::string_view name) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"},
           std::pair<std::string_view, std::string_view>{"(", ")"}}) {
    if (!name.ends_with(close)) continue;
    const std::size_t begin = name.rfind(open);
    if (begin == std::string_view::npos || begin == 0) continue;
    const std::size_t inner = begin + open.size();
    const std::string_view where = name.substr(inner, name.size() - close.size() - inner);
    for (const JurisdictionId id : ids(catalog.jurisdictions)) {
      if (catalog[id].name == where || catalog[id].id == where) {
        return std::pair{without_blanks(name.substr(0, begin)), id};
      }
    }
  }
  return {};
}

}  // namespace

NamesRead names_read(std::string_view text) {
  constexpr std::string_view others = "等";
  NamesRead read;
  text = without_blanks(text);
  if (text.ends_with(others)) {
    read.open = true;
    text.remove_suffix(others.size());
  }
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t length = at < text.size() ? separator_at(text, at) : 1;
    if (length == 0) {
      ++at;
      continue;
    }
    const std::string_view name = without_blanks(text.substr(begin, at - begin));
    if (!name.empty()) read.names.emplace_back(name);
    at += length;
    begin = at;
  }
  return read;
}

NameRead agency_read(
    const Catalog& catalog, const Names& names, std::string_view name, JurisdictionId home) {
  NameRead read;
  auto found = resolve(catalog, names, name, home);
  if (found.empty()) {
    if (const auto apart = with_jurisdiction(catalog, name)) {
      found = resolve(catalog, names, apart->first, apart->second);
    }
  }
  if (found.size() == 1) {
    read.agency = found.front();
    return read;
  }
  read.is_ambiguous = !found.empty();
  for (const AgencyId agency : found) read.candidates.push_back(key_of(catalog, agency));
  if (!found.empty()) return read;
  for (const Candidate& candidate : candidates(catalog, name, home)) {
    read.candidates.push_back(key_of(catalog, candidate.agency));
  }
  return read;
}

}  // namespace remit

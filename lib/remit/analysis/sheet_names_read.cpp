#include "remit/analysis/sheet_names_read.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

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

/// What stands between two signs, from its first byte to behind its last one.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::string_view whole(std::string_view text, const Piece& first, const Piece& last) {
  return without_blanks(text.substr(first.begin, last.end - first.begin));
}

/// Those that are not blank.
std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  Piece piece;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t length = at < text.size() ? separator_at(text, at) : 1;
    if (length == 0) {
      ++at;
      continue;
    }
    piece.end = at;
    if (!whole(text, piece, piece).empty()) pieces.push_back(piece);
    at += length;
    piece.begin = at;
  }
  return pieces;
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

/// Whom a name means, in the jurisdiction or in that in brackets behind it.
std::vector<AgencyId> meant(
    const Catalog& catalog, const Names& names, std::string_view name, JurisdictionId home) {
  std::vector<AgencyId> found = resolve(catalog, names, name, home);
  if (!found.empty()) return found;
  const auto apart = with_jurisdiction(catalog, name);
  return apart ? resolve(catalog, names, apart->first, apart->second) : found;
}

}  // namespace

NamesRead names_read(
    const Catalog& catalog, const Names& names, std::string_view text, JurisdictionId home) {
  constexpr std::string_view others = "等";
  constexpr std::size_t most_signs_in_a_name = 6;
  NamesRead read;
  text = without_blanks(text);
  if (text.ends_with(others)) {
    read.open = true;
    text.remove_suffix(others.size());
  }
  const std::vector<Piece> pieces = pieces_of(text);
  for (std::size_t first = 0; first < pieces.size();) {
    std::size_t next = first + 1;
    for (std::size_t end = std::min(pieces.size(), first + most_signs_in_a_name + 1);
         end > first + 1 && next == first + 1; --end) {
      if (!meant(catalog, names, whole(text, pieces[first], pieces[end - 1]), home).empty())
        next = end;
    }
    read.names.emplace_back(whole(text, pieces[first], pieces[next - 1]));
    first = next;
  }
  return read;
}

NameRead agency_read(
    const Catalog& catalog, const Names& names, std::string_view name, JurisdictionId home) {
  NameRead read;
  const std::vector<AgencyId> found = meant(catalog, names, name, home);
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

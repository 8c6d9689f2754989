#include <algorithm>
#include <string>

#include "remit/base/phrases/intake.hpp"
#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/task_table.hpp"

namespace remit {

namespace {

constexpr std::string_view use_names[] = {"other", "number", "section", "task", "lead", "cooperate",
    "responsible", "person", "deadline", "target", "note"};

std::string all_use_names() {
  std::string names;
  for (const std::string_view name : use_names) {
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names;
}

/// A copy with the Chinese marks that an input method puts there instead of the plain ones.
std::string with_plain_marks(std::string_view text) {
  std::u32string plain = decoded(text);
  for (char32_t& c : plain) {
    if (c == U'，' || c == U'；' || c == U';') c = U',';
    if (c == U'＝') c = U'=';
  }
  return encoded(plain);
}

std::variant<NamedColumn, Message> parse_column(std::string_view text) {
  const std::size_t equals = text.rfind('=');
  if (equals == std::string_view::npos || equals == 0) {
    return message(phrases::intake::no_column, text);
  }
  const std::string_view header = trimmed(text.substr(0, equals)).text;
  const std::string_view name = trimmed(text.substr(equals + 1)).text;
  const auto* const found = std::ranges::find(use_names, name);
  if (found == std::end(use_names)) {
    if (const auto meant = did_you_mean(name, use_names)) {
      return message(phrases::intake::no_column_use_but, name, *meant);
    }
    return message(phrases::intake::no_column_use, name, all_use_names());
  }
  return NamedColumn{std::string(header), static_cast<ColumnUse>(found - use_names)};
}

}  // namespace

std::variant<NamedColumns, Message> parse_columns(std::string_view text) {
  const std::string plain = with_plain_marks(text);
  NamedColumns columns;
  for (std::size_t begin = 0; begin <= plain.size();) {
    const std::size_t end = std::min(plain.find(',', begin), plain.size());
    const std::string_view piece = trimmed(std::string_view(plain).substr(begin, end - begin)).text;
    begin = end + 1;
    if (piece.empty()) continue;
    auto column = parse_column(piece);
    if (auto* const wrong = std::get_if<Message>(&column)) return std::move(*wrong);
    columns.push_back(std::get<NamedColumn>(std::move(column)));
  }
  if (columns.empty()) return message(phrases::intake::no_column, text);
  return columns;
}

}  // namespace remit

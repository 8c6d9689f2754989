#include <algorithm>
#include <optional>
#include <string>

#include "remit/base/phrases/intake.hpp"
#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/task_table.hpp"

namespace remit {

namespace {

constexpr std::string_view use_names[] = {"other", "number", "section", "task", "lead", "cooperate",
    "responsible", "listed", "person", "deadline", "target", "note"};

struct ChineseName {
  std::string_view name;
  ColumnUse use;
};
constexpr ChineseName chinese_names[] = {{"序号", ColumnUse::number}, {"编号", ColumnUse::number},
    {"类别", ColumnUse::section}, {"领域", ColumnUse::section}, {"任务", ColumnUse::task},
    {"牵头", ColumnUse::lead}, {"牵头单位", ColumnUse::lead}, {"配合", ColumnUse::cooperate},
    {"配合单位", ColumnUse::cooperate}, {"责任", ColumnUse::responsible},
    {"责任单位", ColumnUse::responsible}, {"负责", ColumnUse::responsible},
    {"列出", ColumnUse::listed}, {"列出单位", ColumnUse::listed}, {"责任人", ColumnUse::person},
    {"时限", ColumnUse::deadline}, {"完成时限", ColumnUse::deadline}, {"指标", ColumnUse::target},
    {"目标", ColumnUse::target}, {"备注", ColumnUse::note}, {"不用", ColumnUse::other}};

std::optional<ColumnUse> use_called(std::string_view name) {
  const auto* const found = std::ranges::find(use_names, name);
  if (found == std::end(use_names)) return {};
  return static_cast<ColumnUse>(found - use_names);
}

std::optional<ColumnUse> chinese_use_called(std::string_view name) {
  const auto* const found = std::ranges::find(chinese_names, name, &ChineseName::name);
  if (found == std::end(chinese_names)) return {};
  return found->use;
}

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
  if (header.empty() || name.empty()) return message(phrases::intake::no_column, text);
  for (const auto called : {use_called, chinese_use_called}) {
    if (const auto use = called(name)) return NamedColumn{std::string(header), *use};
    if (const auto use = called(header)) return NamedColumn{std::string(name), *use};
  }
  if (const auto meant = did_you_mean(name, use_names)) {
    return message(phrases::intake::no_column_use_but, name, *meant);
  }
  return message(phrases::intake::no_column_use, name, all_use_names());
}

}  // namespace

std::optional<std::size_t> column_lettered(std::string_view text) {
  constexpr std::size_t letters = 26;
  const auto place = [](char c, char first, char last) {
    return c >= first && c <= last ? static_cast<std::size_t>(c - first) : letters;
  };
  if (text.size() == 1) {
    const std::size_t column = std::min(place(text[0], 'A', 'Z'), place(text[0], 'a', 'z'));
    return column < letters ? std::optional(column) : std::nullopt;
  }
  if (text.size() != 2) return {};
  const std::size_t upper = place(text[0], 'A', 'C');  // ID and No are headings
  const std::size_t lower = place(text[1], 'A', 'Z');
  if (upper == letters || lower == letters) return {};
  return (upper + 1) * letters + lower;
}

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

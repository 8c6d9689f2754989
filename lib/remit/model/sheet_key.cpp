#include "remit/model/sheet_key.hpp"

#include <algorithm>
#include <charconv>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::string_view head_begins = "remit:1:";
constexpr std::string_view fields = "tlcrodnm";

std::vector<std::string_view> words_in(std::string_view text, char separator) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t end = text.find(separator);
    if (end != 0 && !text.empty()) words.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return words;
    text.remove_prefix(end + 1);
  }
}

/// Names are the same names whichever sign stands between them.
std::string with_one_separator(std::string text) {
  constexpr std::string_view ideographic = "、";
  for (std::size_t at = text.find(ideographic); at != std::string::npos;
       at = text.find(ideographic, at)) {
    text.replace(at, ideographic.size(), ";");
  }
  std::ranges::replace(text, ',', ';');
  return text;
}

}  // namespace

std::string mark_of(std::string_view text) {
  std::string shown;  // as a sheet shows it: controls made visible
  for (const std::string_view line : words_in(text, '\n')) shown += printable(line);
  std::uint32_t hash = 2166136261U;  // FNV-1a, 32 bits
  for (const char c : with_one_separator(folded_name(shown))) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string mark(8, '0');
  for (auto digit = mark.rbegin(); digit != mark.rend(); ++digit, hash >>= 4U) {
    *digit = digits[hash & 15U];
  }
  return mark;
}

const std::string* SheetKey::mark(SheetField field) const {
  const auto found = std::ranges::find(marks, field, &SheetMark::field);
  return found == marks.end() ? nullptr : &found->mark;
}

std::string as_text(const SheetKey& key) {
  std::string text = key.id;
  for (const SheetMark& mark : key.marks) {
    text += ' ';
    text += static_cast<char>(mark.field);
    text += ':' + mark.mark;
  }
  return text;
}

std::optional<SheetKey> parse_sheet_key(std::string_view text) {
  const std::vector<std::string_view> words = words_in(text, ' ');
  if (words.empty() || words.front().find('/') == std::string_view::npos) return {};
  SheetKey key{std::string(words.front()), {}};
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (word.size() < 3 || word[1] != ':' || fields.find(word[0]) == fields.npos) return {};
    key.marks.push_back({static_cast<SheetField>(word[0]), std::string(word.substr(2))});
  }
  if (key.marks.empty()) return {};
  return key;
}

std::string as_text(const SheetHead& head) {
  std::string text(head_begins);
  text += static_cast<char>(head.kind);
  return text + ':' + std::to_string(head.rows);
}

std::optional<SheetHead> parse_sheet_head(std::string_view text) {
  if (!text.starts_with(head_begins)) return {};
  text.remove_prefix(head_begins.size());
  SheetHead head;
  if (text.size() < 3 || (text[0] != 'f' && text[0] != 'g') || text[1] != ':') return {};
  head.kind = static_cast<SheetKind>(text[0]);
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), head.rows);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return head;
}

}  // namespace remit

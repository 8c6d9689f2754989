// 和 is a mark between names only where what stands on both sides of it is a name by itself; so
// 市工业和信息化委 stays whole, since 市工业 is no body.

#include "remit/intake/name_list.hpp"

#include <algorithm>

#include "remit/base/text.hpp"
#include "remit/intake/body_words.hpp"
#include "remit/intake/clause_words.hpp"
#include "remit/intake/name_ends.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

std::size_t joint_at(Text text, std::size_t at) {
  static const WordSet joints(U"和 与 及 以及 暨 并 或");
  return joints.at(text, at);
}

bool is_bare_class(Text name) {
  static const WordSet words(
      U"单位 部门 企业 机构 地区 区县 高校 街道 乡镇 园区 院校 处室 科室 镇街");
  return words.has(name);
}

/// 实验室与设备管理处: the two fields of one division.
bool are_fields(Text left, Text right) {
  static const WordSet divisions(U"处 科 部");
  static const WordSet things(U"实验室 中心 基地 图书 档案 资产 设备 食堂 宿舍");
  return divisions.ending(right) > 0 && things.has(left);
}

/// Whether 和 between the two sides separates names.
bool separates(Text left, Text right, const KnownNames& known, ListPlace place) {
  if (left.size() < 2 || right.size() < 2) return false;
  const Shape first = shape_of(left, known);
  if (!looks_like_body(first)) return false;
  const Shape second = shape_of(right, known);
  if (!looks_like_body(second)) return false;
  if (right == U"政府" && left.ends_with(U"党委")) return false;
  if (are_fields(left, right)) return false;
  if (is_collective(first) && is_bare_class(right)) {
    const bool picked = left.find(U"有关") != Text::npos || left.find(U"相关") != Text::npos;
    if (picked && (place == ListPlace::clause || left.starts_with(U"各"))) return false;
  }
  if (first == Shape::weak && second == Shape::weak) return known.has(left) || known.has(right);
  return true;
}

class Cutter {
public:
  Cutter(Text text, const KnownNames& known, ListPlace place)
      : text_(text), known_(known), place_(place) {}

  std::vector<Found> cut(Stretch at) {
    std::size_t begin = at.begin;
    std::size_t depth = 0;
    bool comma = false;
    for (std::size_t i = at.begin; i <= at.end; ++i) {
      const char32_t letter = i < at.end ? text_[i] : U'、';
      if (letter == U'（') ++depth;
      if (letter == U'）' && depth > 0) --depth;
      const bool mark = letter == U'、' || letter == U'，' || letter == U'；' ||
                        (letter == U'/' && divides({begin, i}, i));
      if (i < at.end && (depth > 0 || !mark || joins_levels(text_, i))) continue;
      cut_at_blanks({begin, i}, comma);
      comma = letter != U'、';
      begin = i + 1;
    }
    return std::move(result_);
  }

private:
  /// 市财政局/市税务局: a stroke after a name, before another word.
  [[nodiscard]] bool divides(Stretch name, std::size_t stroke) const {
    return stroke + 1 < text_.size() && is_ideograph(text_[stroke + 1]) &&
           looks_like_body(shape_of(plain(name), known_));
  }

  /// A blank ends a name where there is one on both sides; else it is none of the text.
  void cut_at_blanks(Stretch at, bool comma) {
    std::size_t begin = at.begin;
    for (std::size_t i = at.begin; i < at.end; ++i) {
      if (!is_blank(text_[i]) || i == begin) continue;
      std::size_t next = i;
      while (next < at.end && is_blank(text_[next])) ++next;
      const std::size_t stop = std::min(text_.find_first_of(U" \n", next), at.end);
      if (next >= at.end || !looks_like_body(shape_of(plain({begin, i}), known_)) ||
          !looks_like_body(shape_of(plain({next, stop}), known_)))
        continue;
      cut_at_joints({begin, i}, comma);
      comma = true;
      begin = next;
      i = next;
    }
    cut_at_joints({begin, at.end}, comma);
  }

  void cut_at_joints(Stretch at, bool comma) {
    while (at.begin < at.end && is_blank(text_[at.begin])) ++at.begin;
    at.end = without_marks(at);
    if (at.begin == at.end) return;
    static const WordSet places(
        U"和平 和田 和顺 和龙 和硕 和静 和政 和林格尔 和县 和布克赛尔 及第");
    const std::size_t first = joint_at(text_, at.begin);  // a list may go on with 和
    if (first > 0 && places.at(text_, at.begin) == 0 &&
        looks_like_body(shape_of(plain({at.begin + first, at.end}), known_)))
      at.begin += first;
    std::size_t depth = 0;
    std::size_t joints = 0;
    for (std::size_t i = at.begin + 1; i + 1 < at.end && joints < 8; ++i) {
      if (text_[i] == U'（') ++depth;
      if (text_[i] == U'）' && depth > 0) --depth;
      const std::size_t length = depth == 0 ? joint_at(text_, i) : 0;
      if (length == 0 || (places.at(text_, i) > 0 && i == at.begin)) continue;
      if (joints++ == 0 && known_.has(Text(plain(at)))) break;
      if (!separates(plain({at.begin, i}), plain({i + length, at.end}), known_, place_)) continue;
      add({at.begin, i}, comma);
      at.begin = i + length;
      comma = false;
    }
    add(at, comma);
  }

  /// The end of a name before blanks, stops and marks of notes: 市财政局., 市财政局①, 市财政局[1].
  [[nodiscard]] std::size_t without_marks(Stretch at) const {
    const auto is_mark = [](char32_t letter) {
      return is_blank(letter) || (letter >= U'①' && letter <= U'⑳') ||
             Text(U".．。…*·").find(letter) != Text::npos;
    };
    for (std::size_t before = 0; before != at.end;) {
      before = at.end;
      while (at.begin < at.end && is_mark(text_[at.end - 1])) --at.end;
      std::size_t note = at.end;
      if (note > at.begin && text_[note - 1] == U'）') --note;
      const bool closed = note < at.end;
      while (closed && note > at.begin && is_digit(text_[note - 1])) --note;
      if (closed && note + 1 < at.end && note > at.begin && text_[note - 1] == U'（')
        at.end = note - 1;
    }
    return at.end;
  }

  void add(Stretch at, bool comma) {
    while (at.begin < at.end && is_blank(text_[at.begin])) ++at.begin;
    while (at.begin < at.end && is_blank(text_[at.end - 1])) --at.end;
    if (at.begin == at.end) return;
    Found found;
    if (at.end - at.begin > 2 && Text(U"★☆▲△●◆■※").find(text_[at.begin]) != Text::npos) {
      found.marked = true;
      ++at.begin;
    }
    found.name = plain(at);
    found.begin = at.begin;
    found.end = at.end;
    found.shape = shape_of(found.name, known_);
    found.after_comma = comma;
    take_own_role(found);
    result_.push_back(std::move(found));
  }

  /// 市教育局（牵头）: the bracket is no part of the name.
  void take_own_role(Found& found) const {
    static const WordTable<Role> roles({{U"（牵头）", Role::lead}, {U"（牵头单位）", Role::lead},
        {U"（牵头部门）", Role::lead}, {U"（主责）", Role::lead}, {U"（主办）", Role::lead},
        {U"（总牵头）", Role::lead}, {U"（配合）", Role::cooperate},
        {U"（配合单位）", Role::cooperate}, {U"（协办）", Role::cooperate},
        {U"（参与）", Role::cooperate}, {U"（协助）", Role::cooperate},
        {U"（负责）", Role::responsible}, {U"（责任单位）", Role::responsible}});
    const auto* word = roles.ending(found.name);
    if (word == nullptr || found.end - found.begin != found.name.size()) return;
    found.own_role = word->second;
    found.name.resize(found.name.size() - word->first.size());
    found.end = found.begin + found.name.size();
    found.shape = shape_of(found.name, known_);
  }

  [[nodiscard]] std::u32string plain(Stretch at) const {
    return without_blanks(text_.substr(at.begin, std::min<std::size_t>(at.end - at.begin, 80)));
  }

  Text text_;
  const KnownNames& known_;
  ListPlace place_;
  std::vector<Found> result_;
};

std::string utf8(Text text) {
  return encoded(text);
}

/// Whether a name is what stands in the letters, blanks left out.
bool is_as_written(Text name, Text written) {
  std::size_t same = 0;
  const auto pass_blanks = [&] {
    while (same < name.size() && is_blank(name[same])) ++same;
  };
  for (const char32_t letter : written) {
    if (is_blank(letter)) continue;
    pass_blanks();
    if (same == name.size() || name[same] != letter) return false;
    ++same;
  }
  pass_blanks();
  return same == name.size();
}

std::size_t bytes_of(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0xC2) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

}  // namespace

std::vector<Found> names_between(Text text, Stretch at, const KnownNames& known, ListPlace place) {
  return Cutter(text, known, place).cut(at);
}

std::vector<Found> cut_names(const Found& found, std::size_t length, const KnownNames& known) {
  const Text text = found.name;
  std::vector<Found> names;
  const auto add = [&](std::size_t begin, std::size_t size) {
    Found& name = names.emplace_back(found);
    name.name = text.substr(begin, size);
    name.begin = found.begin + begin;
    name.end = name.begin + size;
    name.shape = shape_of(name.name, known);
  };
  add(0, length);
  if (length < text.size() && Text(U"和与及").find(text[length]) != Text::npos) {
    const std::size_t second = name_at_front(text.substr(length + 1), known);
    if (second > 0) add(length + 1, second);
  }
  return names;
}

std::string as_written(const Letters& letters, std::string_view source, Stretch at) {
  std::string result;
  for (std::size_t i = at.begin; i < at.end; ++i) {
    const bool beside_han = (i > 0 && is_ideograph(letters.text[i - 1])) ||
                            (i + 1 < letters.text.size() && is_ideograph(letters.text[i + 1]));
    if (letters.text[i] == U'\n' || (is_blank(letters.text[i]) && beside_han)) {
      if (letters.text[i] == U'\n' && !beside_han) result += ' ';
      continue;
    }
    result += source.substr(letters.at[i], bytes_of(source[letters.at[i]]));
  }
  return result;
}

namespace {

/// What the bracket at the end of a name calls it; 以下简称 makes that no part of the name.
void take_alias(NamedBody& body, Text name, std::size_t open) {
  const Text inside = name.substr(open + 1, name.size() - open - 2);
  static const WordSet shortens(U"以下简称 以下称 下称 简称 以下统称");
  const std::size_t length = shortens.at(inside);
  body.alias = utf8(inside.substr(length));
  if (length > 0) body.name = body.as_written = utf8(name.substr(0, open));
}

}  // namespace

NamedBody named_body(const Found& found, const Letters& letters, std::string_view source) {
  NamedBody body;
  body.as_written = as_written(letters, source, {found.begin, found.end});
  const Text written = Text(letters.text).substr(found.begin, found.end - found.begin);
  body.name = is_as_written(found.name, written) ? body.as_written : utf8(found.name);
  body.role = found.role;
  body.collective = is_collective(found.shape);
  body.duty = utf8(found.duty);
  body.at = {letters.at[found.begin], letters.at[found.end]};
  const std::size_t open = found.name.find(U'（');
  if (open != Text::npos && found.name.back() == U'）' && !body.collective)
    take_alias(body, Text(found.name), open);
  return body;
}

}  // namespace remit

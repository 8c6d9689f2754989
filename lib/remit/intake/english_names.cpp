// A list is cut into parts at its marks and at “and”; then parts are put together again that are
// one name: the Department of Health and Human Services; Innovation, Science and Economic
// Development Canada; the CIO and Chief Data Officer Councils, whose first name lacks its noun.

#include "remit/intake/english_names.hpp"

#include <algorithm>

#include "remit/intake/english_joins.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

using Joint = EnglishItem::Joint;
using Item = EnglishItem;

class English {
public:
  English(Text text, Stretch at, EnglishLines lines)
      : text_(text),
        at_(at),
        items_(english_items(text, at, lower(text.substr(at.begin, at.end - at.begin)), lines)) {}

  EnglishNames read() {
    EnglishNames result;
    result.rest = at_.begin;
    std::size_t first = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (const std::size_t last = i == first ? last_of_shared(i) : i; last > i) {
        add_shared(result, i, last);
        if (!is_whole(items_[last])) return result;
        i = last;
        first = i + 1;
        continue;
      }
      const bool goes_on =
          i + 1 < items_.size() && is_whole(items_[i]) && joins_name(text_, items_, first, i + 1);
      if (goes_on) continue;
      if (!add(result, first, i)) return result;
      if (!is_whole(items_[i])) return result;
      first = i + 1;
    }
    result.rest = at_.end;
    return result;
  }

private:
  [[nodiscard]] Text between(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }
  [[nodiscard]] Text text_of(const Item& item) const { return between(item.at.begin, item.at.end); }
  [[nodiscard]] static bool is_whole(const Item& item) {
    return item.part.length >= item.at.end - item.at.begin;
  }

  /// What each of Ministries of Health and Trade is.
  static Text shared_noun(Text name) {
    static const WordTable<Text> nouns(
        {{U"ministries", U"Ministry"}, {U"departments", U"Department"},
            {U"secretaries", U"Secretary"}, {U"ministers", U"Minister"}, {U"offices", U"Office"},
            {U"bureaus", U"Bureau"}, {U"universities", U"University"}, {U"directors", U"Director"},
            {U"commissioners", U"Commissioner"}});
    const std::u32string small = lower(first_word(name));
    const auto* noun = nouns.at(small, 0);
    const bool is_noun = noun != nullptr && noun->first.size() == small.size();
    const Text rest = name.substr(small.size());
    return is_noun && (rest.starts_with(U" of ") || rest.starts_with(U" for ")) ? noun->second
                                                                                : Text();
  }

  /// The Ministries of Health, Education and Trade are three: the item of the last.
  [[nodiscard]] std::size_t last_of_shared(std::size_t first) const {
    if (shared_noun(text_of(items_[first])).empty()) return first;
    for (std::size_t i = first + 1; i < items_.size() && is_whole(items_[i - 1]); ++i) {
      const Item& item = items_[i];
      const Text part = between(item.at.begin, item.at.begin + item.part.name);
      const bool is_field = item.part.kind == EnglishKind::fields ||
                            (item.part.kind == EnglishKind::name && !has_head(part) &&
                                !ends_as_body(part) && !is_acronym(part) && !is_camel(part));
      const bool is_last = item.joint == Joint::both || item.joint == Joint::comma_both;
      if (!is_field || (!is_last && item.joint != Joint::comma)) return first;
      if (is_last) return goes_on_as_pair(first, i) ? i + 1 : i;
    }
    return first;
  }

  /// Departments of ecology and fish and wildlife: two.
  [[nodiscard]] bool goes_on_as_pair(std::size_t first, std::size_t item) const {
    return item == first + 1 && item + 1 < items_.size() && is_whole(items_[item]) &&
           items_[item + 1].joint == Joint::both &&
           items_[item + 1].part.kind == EnglishKind::fields;
  }

  void add_shared(EnglishNames& result, std::size_t first, std::size_t last) const {
    const Text whole = text_of(items_[first]);
    const Text noun = shared_noun(whole);
    const Text rest = whole.substr(first_word(whole).size());
    for (std::size_t i = first; i <= last; ++i) {
      const Item& item = items_[i];
      const bool is_pair = i == first + 1 && last > i && items_[last].joint == items_[i].joint;
      const Item& end = is_pair ? items_[last] : item;
      Found found;
      found.begin = item.at.begin;
      found.end = end.at.begin + end.part.name;
      found.shape = Shape::sure;
      found.name = is_capital(whole.front()) ? std::u32string(noun) : lower(noun);
      found.name += i == first ? rest : rest.substr(0, after_first_word(rest.substr(1)) + 1);
      if (i > first && item.definite) found.name += U"the ";
      if (i > first) found.name += between(found.begin, found.end);
      result.names.push_back(std::move(found));
      if (is_pair) break;
    }
    result.rest = items_[last].at.begin + items_[last].part.length;
  }

  bool add(EnglishNames& result, std::size_t first, std::size_t last) {
    const Item& begin = items_[first];
    const Item& end = items_[last];
    result.open = result.open || end.part.etc || end.part.kind == EnglishKind::others;
    if (end.part.kind == EnglishKind::others || end.part.kind == EnglishKind::nobody) {
      result.nobody = result.nobody || end.part.kind == EnglishKind::nobody;
      result.rest = end.at.end;
      return true;
    }
    if (end.part.kind == EnglishKind::none || end.part.kind == EnglishKind::modifiers ||
        (first == last && end.part.kind == EnglishKind::fields))
      return false;
    Found found;
    found.begin = begin.at.begin;
    found.end = end.at.begin + end.part.name;
    found.name = between(found.begin, found.end);
    found.own_role = end.part.role;
    constexpr std::size_t longest = 160;
    if (found.name.size() < 2 || found.name.size() > longest) return false;
    if (found.name.find(U'\n') != Text::npos) take_line_breaks(found.name);
    const bool is_group = begin.part.kind == EnglishKind::group ||
                          (end.part.kind == EnglishKind::group && !has_head(found.name));
    found.shape = is_group ? Shape::collective : Shape::sure;
    result.names.push_back(std::move(found));
    result.rest = end.at.begin + end.part.length;
    return true;
  }

  /// A name over two lines is told without the break, and then with the marks of English.
  static void take_line_breaks(std::u32string& name) {
    std::replace(name.begin(), name.end(), U'\n', U' ');
    std::replace(name.begin(), name.end(), U'，', U',');
    std::replace(name.begin(), name.end(), U'（', U'(');
    std::replace(name.begin(), name.end(), U'）', U')');
  }

  Text text_;
  Stretch at_;
  std::vector<Item> items_;
};

}  // namespace

std::optional<Role> role_in_brackets(Text bracket) {
  static const WordTable<Role> words({{U"（lead）", Role::lead}, {U"（lead agency）", Role::lead},
      {U"（lead department）", Role::lead}, {U"（lead ministry）", Role::lead},
      {U"（lead partner）", Role::lead}, {U"（leads）", Role::lead}, {U"（leading）", Role::lead},
      {U"（co-lead）", Role::lead}, {U"（co-leads）", Role::lead}, {U"（chair）", Role::lead},
      {U"（co-chair）", Role::lead}, {U"（convenor）", Role::lead}, {U"（convener）", Role::lead},
      {U"（coordinator）", Role::lead}, {U"（l）", Role::lead}, {U"（support）", Role::cooperate},
      {U"（partner）", Role::cooperate}, {U"（partners）", Role::cooperate},
      {U"（supporting）", Role::cooperate}, {U"（support agency）", Role::cooperate},
      {U"（contributing）", Role::cooperate}, {U"（contributor）", Role::cooperate},
      {U"（s）", Role::cooperate}});
  const std::u32string small = lower(bracket.substr(0, 20));
  const auto* word = words.at(small, 0);
  if (word == nullptr || word->first.size() != bracket.size()) return {};
  return word->second;
}

EnglishNames english_names(Text text, Stretch at, EnglishLines lines) {
  return English(text, at, lines).read();
}

}  // namespace remit

// A group is told in a few sentences that follow each other: it is set up, somebody is its head,
// its office is at a body, others are its members. What a sentence says belongs to the group that
// it, or the nearest one before it, names.

#include <algorithm>

#include "remit/base/text.hpp"
#include "remit/intake/clause_parts.hpp"
#include "remit/intake/name_ends.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t most_letters = std::size_t{16} * 1024;

/// The group's name that ends right before `end`; it begins after the words that set it up.
Text group_name(Text sentence, std::size_t end) {
  static const WordSet set_up(
      U"成立 设立 组建 建立 调整 完善 健全 依托 发挥 充分发挥 由 在 以 及 对 ， 、 。 ： 的 各 "
      U"专门 （ ） 下设");
  std::size_t begin = end;
  std::size_t quotes = 0;
  while (begin > 0 && end - begin < 40) {
    const char32_t letter = sentence[begin - 1];
    if (letter == U'”') ++quotes;
    if (letter == U'“' && quotes > 0) --quotes;
    const std::size_t word = quotes == 0 ? set_up.ending(sentence.substr(0, begin)) : 0;
    if (word > 0) break;
    --begin;
  }
  return trimmed(sentence.substr(begin, end - begin));
}

std::size_t group_noun(Text text, std::size_t at) {
  static const WordSet nouns(
      U"领导小组 协调小组 工作小组 工作领导小组 推进小组 工作组 工作专班 专班 联席会议 组委会 "
      U"筹委会 指挥部 推进组 专项组 "
      U"协调推进小组 建设小组 专责小组");
  return nouns.at(text, at);
}

class GroupReader {
public:
  explicit GroupReader(ClauseText& passage) : passage_(passage), text_(passage.letters.text) {}

  std::vector<GroupMention> read() {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text_.size(); ++i) {
      const char32_t letter = i < text_.size() ? text_[i] : U'。';
      if (Text(U"。；！\n").find(letter) == Text::npos) continue;
      if (i > begin + 3 && i - begin < 2000) read_sentence({begin, i});
      begin = i + 1;
    }
    keep();
    return std::move(result_);
  }

private:
  void read_sentence(Stretch at) {
    const Text sentence = text_.substr(at.begin, at.end - at.begin);
    for (std::size_t i = 0; i < sentence.size(); ++i)
      if (const std::size_t noun = group_noun(sentence, i); noun > 0) {
        name_group(sentence, i + noun, at);
        i += noun;
      }
    read_head(sentence);
    read_office(sentence, at);
    read_members(sentence, at);
    if (told_) group_.at.end = passage_.letters.at[at.end];
    if (told_ && group_.at.begin == group_.at.end) group_.at.begin = passage_.letters.at[at.begin];
    told_ = false;
  }

  void name_group(Text sentence, std::size_t end, Stretch at) {
    const Text name = group_name(sentence, end);
    if (name.size() < 5 || sentence.substr(end).starts_with(U"成员单位") ||
        sentence.substr(end).starts_with(U"组长"))
      return;
    const std::size_t begin = at.begin + static_cast<std::size_t>(name.data() - sentence.data());
    const std::string found =
        as_written(passage_.letters, passage_.source, {begin, begin + name.size()});
    if (!group_.name.empty() && found != group_.name && !group_.name.ends_with(found)) keep();
    if (group_.name.empty()) {
      group_.name = found;
      group_.at = {passage_.letters.at[at.begin], passage_.letters.at[at.begin + end]};
    }
  }

  /// 由A担任组长, 组长由A担任, A任组长, 组长：A.
  void read_head(Text sentence) {
    static const WordSet after(
        U"担任领导小组组长 担任组长 任组长 为组长 担任总召集人 为召集人 任总指挥 担任总指挥 "
        U"担任召集人 任领导小组组长");
    static const WordSet before(U"组长由 组长： 总召集人由 召集人由 总指挥由 总指挥：");
    for (std::size_t i = 0; i < sentence.size() && group_.head.empty(); ++i) {
      if (after.at(sentence, i) > 0) {
        std::size_t begin = i;
        while (begin > 0 && i - begin < 30 &&
               Text(U"，由。：").find(sentence[begin - 1]) == Text::npos)
          --begin;
        set_head(sentence.substr(begin, i - begin));
      } else if (const std::size_t word = before.at(sentence, i);
                 word > 0 && (i == 0 || sentence[i - 1] != U'副')) {
        std::size_t end = i + word;
        while (end < sentence.size() && Text(U"，担任兼").find(sentence[end]) == Text::npos) ++end;
        set_head(sentence.substr(i + word, end - i - word));
      }
    }
  }

  void set_head(Text words) {
    words = trimmed(words);
    if (words.size() < 2 || words.size() > 30) return;
    group_.head = encoded(words);
    told_ = true;
  }

  /// 办公室设在A.
  void read_office(Text sentence, Stretch at) {
    static const WordSet words(
        U"办公室设在 办公室设于 办公室设在了 设在 挂靠在 办公室挂靠 办公室由");
    const std::size_t office = sentence.find(U"办公室");
    if (office == Text::npos) return;
    for (std::size_t i = office; i < sentence.size(); ++i) {
      const std::size_t word = words.at(sentence, i);
      if (word == 0) continue;
      std::size_t end = i + word;
      while (end < sentence.size() && Text(U"，。；（").find(sentence[end]) == Text::npos) ++end;
      std::vector<Found> found = names_between(
          text_, {at.begin + i + word, at.begin + end}, passage_.known, ListPlace::prose);
      for (Found& body : found) cut_to_name(body);
      add(group_.office, std::move(found));
      return;
    }
  }

  void cut_to_name(Found& body) const {
    if (looks_like_body(body.shape) || body.end - body.begin != body.name.size()) return;
    const std::size_t length = name_at_front(body.name, passage_.known);
    body.name.resize(length);
    body.end = body.begin + length;
    body.shape = shape_of(body.name, passage_.known);
  }

  /// 成员单位包括A、B; 由A、B组成; A、B等部门负责同志为成员.
  void read_members(Text sentence, Stretch at) {
    static const WordSet before(
        U"成员单位包括 成员单位为 成员单位： 成员单位有 成员包括 成员为 成员： 成员由 成员单位由 "
        U"成员单位主要包括");
    static const WordSet after(U"为成员 组成 任成员 参加 作为成员 为成员单位 担任成员");
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      if (const std::size_t word = before.at(sentence, i); word > 0) {
        read_list({at.begin + i + word, at.end}, false);
        return;
      }
      if (after.at(sentence, i) > 0 && told_of_group()) {
        std::size_t begin = i;
        while (begin > 0 && Text(U"，由。：").find(sentence[begin - 1]) == Text::npos) --begin;
        if (i > begin + 1) read_list({at.begin + begin, at.begin + i}, true);
        return;
      }
    }
  }

  [[nodiscard]] bool told_of_group() const { return !group_.name.empty() || !group_.head.empty(); }

  void read_list(Stretch at, bool whole) {
    std::vector<Found> names;
    for (const Token& token : tokens(text_, at.begin, at.end, ModalWords::are_text)) {
      if (token.kind == TokenKind::etc) {
        group_.open = true;
        const auto words = etc_words(text_, token.begin);
        if (words && words->noun > 0 && !names.empty() &&
            text_.substr(token.end - words->noun, 2) == U"部门")
          names.back().tail = U"部门";
      } else if (token.kind == TokenKind::text) {
        const Text words = text_.substr(token.begin, token.end - token.begin);
        const std::size_t end = token.end - people(words);
        for (Found& found :
            names_between(text_, {token.begin, end}, passage_.known, ListPlace::prose))
          names.push_back(std::move(found));
      } else if (token.kind != TokenKind::dun && token.kind != TokenKind::comma) {
        if (!whole) break;
      }
    }
    add(group_.members, std::move(names));
  }

  /// The length of 负责同志, 主要负责人 and the like at the end.
  static std::size_t people(Text words) {
    static const WordSet endings(
        U"负责同志 负责人 主要负责同志 主要负责人 分管负责同志 分管负责人 有关负责同志 "
        U"相关负责同志 有关负责人 相关负责人 "
        U"分管领导 主要领导 分管同志 分管副职");
    return endings.ending(words);
  }

  void add(std::vector<NamedBody>& list, std::vector<Found> names) {
    restore_shared(names, passage_.known);
    for (Found& found : names) {
      if (!looks_like_body(found.shape) || found.shape == Shape::post) continue;
      NamedBody body = named_body(found, passage_.letters, passage_.source);
      body.order = static_cast<std::uint32_t>(list.size() + 1);
      list.push_back(std::move(body));
      told_ = true;
    }
  }

  /// A group of which nothing is told but its name is only mentioned.
  void keep() {
    if (!group_.head.empty() || !group_.office.empty() || !group_.members.empty())
      result_.push_back(std::move(group_));
    group_ = {};
  }

  ClauseText& passage_;
  Text text_;
  std::vector<GroupMention> result_;
  GroupMention group_;
  bool told_ = false;
};

}  // namespace

std::vector<GroupMention> groups(std::string_view text, const ClauseContext& context) {
  const std::string_view part = text.substr(0, std::min(text.size(), most_letters * 4));
  ClauseText passage{part, letters(part), context.known};
  drop_unpaired_brackets(passage.letters.text);
  return GroupReader(passage).read();
}

}  // namespace remit

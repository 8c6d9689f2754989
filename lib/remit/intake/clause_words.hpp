#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/letters.hpp"
#include "remit/model/role.hpp"

/// The words and marks that a clause is built of, and the text cut at them.
namespace remit {

enum class TokenKind : std::uint8_t {
  text,      ///< names, and whatever else is no cue
  dun,       ///< 、
  comma,     ///< ，
  stop,      ///< ； 。 ！ ？
  etc,       ///< 等, with a class noun after it: 等有关部门
  cue,       ///< 牵头, 配合, 负责: those before it have its role
  manner,    ///< 按职责分工, 共同: how, not what
  with,      ///< 会同: its subject leads, its object cooperates
  by,        ///< 由: its object acts
  guide,     ///< 指导: leads, where another acts
  modal,     ///< 要, 应: in prose, those before it have a duty
  invite,    ///< 邀请: in prose, its object cooperates where it takes part
  label,     ///< 牵头单位：: those after it have its role
  persons,   ///< 责任人：: no bodies after it
  deadline,  ///< 完成时限：: no bodies after it
  other,     ///< any other label
};

struct Token {
  TokenKind kind = TokenKind::text;
  std::size_t begin = 0;  ///< in letters
  std::size_t end = 0;
  Role role = Role::listed;
  bool firm = true;  ///< a cue wherever it stands; others only at the end of a phrase: 落实
};

/// The tokens of letters [begin, end); what stands in brackets is part of the text around it.
/// Cues that are not firm and do not end a phrase are text, and so are 由 and 要 in words; in
/// clauses 要 and 邀请 are text everywhere.
enum class ModalWords : std::uint8_t { are_text, are_tokens };
std::vector<Token> tokens(
    std::u32string_view letters, std::size_t begin, std::size_t end, ModalWords words);

/// The label at the beginning of a text and the length of its words: 牵头单位, 责任部门（单位）,
/// 配合.
struct LabelWords {
  TokenKind kind = TokenKind::label;
  Role role = Role::listed;
  std::size_t length = 0;
  bool noun = false;  ///< has its 单位 or 部门
};
std::optional<LabelWords> label_words(std::u32string_view text);

/// The letters that may begin a label.
LetterBits label_beginnings();

/// The length of 等 with its class noun at the beginning of a text, and that noun's length;
/// nothing where 等 is part of a word.
struct EtcWords {
  std::size_t length = 0;
  std::size_t noun = 0;
};
std::optional<EtcWords> etc_words(std::u32string_view text, std::size_t at);

/// A sentence that makes the first of every list lead: 列第一位者为牵头单位.
bool makes_first_lead(std::u32string_view phrase);

/// Whether a letter of the text can be the word 由, 要, 应, 需, 须 or 请, not a part of another
/// one.
bool is_word_alone(std::u32string_view text, std::size_t at);

/// Whether the 、 at `at` stands within a name: 市、县两级人民政府.
bool joins_levels(std::u32string_view text, std::size_t at);

/// 不再由A负责, A不再参与, 原由A负责: a phrase that takes a duty from somebody; 由A规定: one that
/// gives none.
bool takes_away(std::u32string_view phrase);

/// 无, /, —: nobody.
bool says_nobody(std::u32string_view text);

}  // namespace remit

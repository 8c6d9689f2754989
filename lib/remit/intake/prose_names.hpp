#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "remit/intake/clause_words.hpp"
#include "remit/intake/name_list.hpp"

/// Lists of bodies in running text: the subject before a cue word, the object after 会同.
namespace remit {

/// The bodies of a list in running text, shared parts restored; none if there are no such.
struct ProseList {
  std::vector<Found> names;
  bool open = false;      ///< ends in 等
  bool passive = false;   ///< after 由
  bool trimmed = false;   ///< other words stood before the first name
  std::size_t begin = 0;  ///< in letters, where the list can begin: after 由 or a lead-in
  bool goes_on = false;   ///< an object: words follow after the last name
};

/// How exact a subject must be: nothing but names, or names at the end of other words.
enum class Subject : std::uint8_t { exact, at_end };

/// Whether names count that end as other things do, too: those of the divisions of a house (教务处,
/// 医教科), or after 由 any but companies (研究生院).
enum class WeakNames : std::uint8_t { no, divisions, all };

/// Those that may stand before a cue: A牵头 and A会同B are said of bodies, A负责 of anything.
WeakNames weak_names(const Token& token);

/// Every name and other word before a cue; `tokens` are those of its phrase up to the cue.
ProseList words_before(
    std::u32string_view text, std::span<const Token> tokens, const KnownNames& known);

/// Keeps the names right before the cue, if they can be the subject of a duty; else none.
ProseList subject_of(
    ProseList words, const KnownNames& known, Subject how, WeakNames weak = WeakNames::no);

/// The names that `tokens` begin with.
ProseList object_of(
    std::u32string_view text, std::span<const Token> tokens, const KnownNames& known);

/// The length of numbers, dates and words that may stand before the subject of a sentence.
std::size_t lead_in(std::u32string_view text);

/// 会议要求： words before a sentence that only say who says it.
bool is_introduction(std::u32string_view text);

/// Whether a text wishes that somebody did something: what follows is no duty of theirs.
bool wishes(std::u32string_view text);

/// 组织各校: whoever stands after it only takes part in what another does.
bool organizes(std::u32string_view text);

/// 印发了通知: a report of what was done.
bool is_done(std::u32string_view text);

/// A body or a picked group of bodies by its shape, not only a class or a word like one.
bool is_body(Shape shape);

/// Bodies by class that are no enterprises: 财政部门, 金融机构, 村民委员会, 建设单位, 新区管委会.
bool is_public_body(std::u32string_view name);

/// Surely a name: known, of the shape that only bodies have, or a picked group.
bool are_sure(const std::vector<Found>& names);

}  // namespace remit

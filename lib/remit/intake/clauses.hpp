#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "remit/intake/clause.hpp"
#include "remit/intake/letters.hpp"

/// The grammar of responsibility clauses and of duties in prose. It knows forms and cue words, no
/// city and no document; where they run on, 和 and 、 in names are judged by the shape of names and
/// by the names already known. Every function takes time in proportion to its text.
namespace remit {

/// Names known to be one body each: every form that the catalog has, and those seen in the document
/// so far. White space, invisible characters and the width of brackets and letters do not matter.
class KnownNames {
public:
  void add(std::string_view form);
  [[nodiscard]] bool has(std::string_view form) const;
  [[nodiscard]] bool has(std::u32string_view normal_form) const;
  /// Whether any name may end in this letter.
  [[nodiscard]] bool may_end_in(char32_t letter) const { return ends_.test(letter % ends_.size()); }
  [[nodiscard]] bool empty() const { return forms_.empty(); }

private:
  template <class View>
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(View text) const { return std::hash<View>()(text); }
  };
  std::unordered_set<std::string, Hash<std::string_view>, std::equal_to<>> added_;
  std::unordered_set<std::u32string, Hash<std::u32string_view>, std::equal_to<>> forms_;
  LetterBits
      begins_;  ///< letters that names begin with, and end in: most texts are no name by them
  LetterBits ends_;
};

/// What a reader of a document has learned before the text that is to be read.
struct ClauseContext {
  KnownNames known;
  bool first_leads = false;  ///< the document has said that the first of a list leads
};

/// The clauses of a paragraph, or of any passage of a document, in their order; UTF-8, offsets
/// into `text`. Line breaks within a bracket, or in the middle of a sentence, are as nothing. A
/// text that only says for the document that the first of a list leads is a clause without bodies.
/// Never throws for what a text holds.
std::vector<Clause> clauses(std::string_view text, const ClauseContext& context);

/// What a list says that stands for itself: the cell of a table, what follows a label, a heading.
struct ListReading {
  std::vector<NamedBody> bodies;
  Roles open;                ///< lists that end in 等
  bool nobody = false;       ///< 无, /, —: nobody, on purpose
  bool first_leads = false;  ///< says for the document that the first of a list leads
  std::string deadline;
  Sureness sureness = Sureness::sure;  ///< doubtful: reads like anything but names of bodies
  friend bool operator==(const ListReading&, const ListReading&) = default;
};

/// The bodies of a list in which everybody has `role`, unless the list itself says otherwise: a
/// cell may hold 牵头单位：A；配合单位：B. Lines are items of the list.
ListReading names_in_list(std::string_view text, Role role, const ClauseContext& context);

/// The role that a label or the heading of a column gives: 牵头单位, 配合部门（单位）, 责任单位：,
/// "Responsible Party"; none for other words, and for those of persons (责任领导, 联系人).
std::optional<Role> labelled_role(std::string_view label);

/// Whether a text says for its document that the first body of a list leads: 列第一位者为牵头单位,
/// 责任单位（第一个为牵头单位）.
bool says_first_leads(std::string_view text);

/// A leading or working group as a text sets it up. Membership is no assignment.
struct GroupMention {
  std::string name;  ///< 市“互联网＋”行动计划实施工作领导小组
  std::string head;  ///< a post or a person, as written
  std::vector<NamedBody> office;
  std::vector<NamedBody> members;
  bool open = false;  ///< the list of members ends in 等
  Stretch at;
  friend bool operator==(const GroupMention&, const GroupMention&) = default;
};

/// The groups that a passage sets up, or whose head, office or members it tells, in their order.
std::vector<GroupMention> groups(std::string_view text, const ClauseContext& context);

}  // namespace remit

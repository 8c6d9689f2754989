#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/source.hpp"
#include "remit/model/catalog.hpp"

/// What people decided about imports, and what they still have to: the content of a review file.
namespace remit {

/// What the word of a decision says.
enum class Ruling : std::uint8_t {
  undecided,  ///< 待定, or nothing
  accept,     ///< 是, yes
  reject,     ///< 否, no
  correct,    ///< a role, 配合, or the names of the bodies that are meant
  unclear,    ///< rejected and corrected at once
};

/// The ruling that a word gives: 是, 否, 待定, their synonyms in both languages; any other word
/// corrects.
Ruling ruling_named(std::string_view word);

/// A role by its name in files or the words that plans use: cooperate, 配合, 参与.
std::optional<Role> role_called(std::string_view word);

/// A decision as it stands in the file: mostly one word. Where a body and its role are both wrong,
/// or the body is not in the catalog, the fields say what is meant.
struct Decision {
  std::string word;
  std::string means;       ///< the body or bodies, which may be new; empty: not said
  std::optional<Role> as;  ///< the role; none: not said
  std::string note;        ///< for people
  Span where;
  std::string comment{};  ///< for people: what stands behind # in the lines of the item
  friend bool operator==(const Decision&, const Decision&) = default;
};

/// Stands between the names of several bodies.
inline constexpr std::string_view between_bodies = "、";

/// The names in what a decision says: one, or each of several bodies that were read as one.
std::vector<std::string> bodies_in(std::string_view text);

/// With the fields: who corrects need not say so in a word, too.
Ruling ruling_of(const Decision& decision);

/// About one assignment. It is found again by its task, clause, body and role; lines may move.
struct EdgeDecision {
  Decision decision;
  std::string task;          ///< number; empty: a duty of the whole plan
  std::string title;         ///< of the task, by which it is found if its number changed
  std::string agency;        ///< the name as it was read
  std::string as_written;    ///< the document's own form, where it differs
  std::optional<Role> role;  ///< none: any
  std::string clause;        ///< as written; empty: any
  std::string read;          ///< for people: how surely, in which form, where
  friend bool operator==(const EdgeDecision&, const EdgeDecision&) = default;
};

/// About one name that the catalog does not have: accepted, it is a new body; rejected, none.
struct NameDecision {
  Decision decision;
  std::string name;
  std::string jurisdiction;  ///< id
  std::string plan;          ///< id of the plan that names it first
  AgencyKind kind = AgencyKind::unspecified;
  std::vector<std::string> perhaps;  ///< for people: keys of bodies that may be meant
  std::string read;                  ///< for people: where, how often
  friend bool operator==(const NameDecision&, const NameDecision&) = default;
};

struct PlanReview {
  std::string plan;  ///< id
  std::vector<EdgeDecision> assignments;
  Span where{};
  friend bool operator==(const PlanReview&, const PlanReview&) = default;
};

struct Review {
  std::vector<NameDecision> names;
  std::vector<PlanReview> plans;
  friend bool operator==(const Review&, const Review&) = default;
};

}  // namespace remit

#include "clause_notation.hpp"

#include <doctest/doctest.h>

#include <optional>

namespace remit::test {
namespace {

void add_name(std::string& text, const NamedBody& body) {
  text += ' ' + body.name;
  if (body.name != body.as_written) text += '(' + body.as_written + ')';
  if (body.collective) text += '*';
  if (body.presumed) text += '!';
  if (!body.duty.empty()) text += '<' + body.duty + '>';
}

std::string listed(const std::vector<NamedBody>& bodies, const Roles& open) {
  std::string text;
  std::optional<Role> role;
  for (const NamedBody& body : bodies) {
    if (role != body.role) {
      if (role) text += "; ";
      text += std::string(name_of(body.role)) + (open.has(body.role) ? "+:" : ":");
    }
    role = body.role;
    add_name(text, body);
  }
  return text;
}

void add_word(std::string& text, const std::string& word) {
  if (!text.empty()) text += "; ";
  text += word;
}

}  // namespace

std::string notation(const std::vector<Clause>& clauses) {
  std::string text;
  for (const Clause& clause : clauses) {
    std::string one = listed(clause.bodies, clause.open);
    if (clause.nobody) add_word(one, "nobody");
    if (clause.first_leads) add_word(one, "first leads");
    if (!clause.deadline.empty()) add_word(one, "by " + clause.deadline);
    text += (text.empty() ? "" : " | ") + one;
  }
  return text;
}

std::string notation(const ListReading& list) {
  Clause clause;
  clause.bodies = list.bodies;
  clause.open = list.open;
  clause.nobody = list.nobody;
  clause.first_leads = list.first_leads;
  clause.deadline = list.deadline;
  return notation(std::vector<Clause>{clause});
}

std::string notation(const std::vector<GroupMention>& groups) {
  std::string text;
  for (const GroupMention& group : groups) {
    text += (text.empty() ? "" : " | ") + group.name + "; head: " + group.head + "; office:";
    for (const NamedBody& body : group.office) add_name(text, body);
    text += group.open ? "; members+:" : "; members:";
    for (const NamedBody& body : group.members) add_name(text, body);
  }
  return text;
}

void check(const std::vector<ClauseExample>& examples) {
  for (const ClauseExample& example : examples) {
    CAPTURE(example.text);
    CHECK(notation(clauses(example.text, {})) == example.expected);
  }
}

}  // namespace remit::test

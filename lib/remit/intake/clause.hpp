#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "remit/model/role.hpp"
#include "remit/model/sureness.hpp"

/// Responsibility clauses, （A、B牵头，C等配合）, and duties in prose, as read out of a text.
namespace remit {

/// A stretch of a text: byte offsets [begin, end).
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// One body that a clause names.
struct NamedBody {
  std::string name;        ///< whole: a prefix or tail that its list shares is restored
  std::string as_written;  ///< as it stands there
  std::string alias;       ///< what a bracket after the name calls it; else empty
  Role role = Role::listed;
  std::uint32_t order = 1;  ///< place in the list of its role, from 1
  bool collective = false;  ///< 各有关部门: no single body
  bool presumed = false;    ///< the document's own words make the first of such a list its lead
  std::string duty;         ///< what for, where the clause gives each body its part
  Stretch at;               ///< where it stands in the text
  friend bool operator==(const NamedBody&, const NamedBody&) = default;
};

/// One clause: who does what the text before it says.
struct Clause {
  std::string form;  ///< the grammar's name for its form: "lead-cooperate", "bare-list" …
  Stretch at;        ///< with its brackets
  Provenance from = Provenance::clause;
  std::vector<NamedBody> bodies;
  Roles open;                ///< lists that end in 等: others are meant too
  bool nobody = false;       ///< 无, /: nobody, on purpose
  bool first_leads = false;  ///< says for the document that the first of a list leads
  std::string deadline;
  Sureness sureness = Sureness::sure;
  friend bool operator==(const Clause&, const Clause&) = default;
};

}  // namespace remit

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/names.hpp"
#include "remit/model/sureness.hpp"

/// What an import makes of published documents, for people to review.
namespace remit {

/// A clause as it was read, and the task it was given to.
struct DraftClause {
  PlanId plan;
  std::optional<TaskId> task;  ///< none: a duty of the whole plan
  std::string text;
  std::string form;  ///< the grammar's name for its form: "lead-cooperate", "table" …
  Provenance from = Provenance::clause;
  Sureness sureness = Sureness::sure;
  std::uint32_t line = 0;  ///< 0 where lines do not apply
  std::string place;       ///< where lines do not apply: "page 3", "Sheet1!B7"
  friend bool operator==(const DraftClause&, const DraftClause&) = default;
};

/// A name that the known catalog does not have: a body that the draft proposes to declare.
struct ProposedAgency {
  AgencyId agency;  ///< in the draft's catalog
  PlanId plan;      ///< where it is first named
  std::uint32_t line = 0;
  std::string place;      ///< where lines do not apply
  std::size_t times = 0;  ///< how often it is named
  struct Meant {
    std::string agency;  ///< key of a known body that may be meant
    Likeness why = Likeness::contains;
    std::string part;  ///< what the two share
    friend bool operator==(const Meant&, const Meant&) = default;
  };
  std::vector<Meant> candidates;  ///< the likeliest first
  bool decided = false;           ///< by a review: nobody has to look again
  friend bool operator==(const ProposedAgency&, const ProposedAgency&) = default;
};

/// Something doubtful about a document.
struct DraftWarning {
  std::string document;
  std::uint32_t line = 0;
  std::string place;  ///< where lines do not apply
  Message message;
  friend bool operator==(const DraftWarning&, const DraftWarning&) = default;
};

/// Plans out of documents. The catalog stands alone: it declares every jurisdiction and agency it
/// uses, and has no places in files.
struct Draft {
  Catalog catalog;
  std::vector<DraftClause> clauses;    ///< in the order of the documents
  std::vector<std::size_t> clause_of;  ///< of each assignment of the catalog: index into clauses
  std::vector<ProposedAgency> proposed;
  std::vector<DraftWarning> warnings;
  friend bool operator==(const Draft&, const Draft&) = default;
};

}  // namespace remit

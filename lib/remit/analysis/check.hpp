#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/rules.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/model/date.hpp"

namespace remit {

/// A finding that somebody decided to accept.
struct Waived {
  Finding finding;
  std::string reason;
  Date until;
  friend bool operator==(const Waived&, const Waived&) = default;
};

/// What the rules found, in the order of the files, then of the rules' names.
struct Checking {
  std::vector<Finding> findings;
  std::vector<Waived> waived;
  /// Of every task (by id), where `check_only` was asked for a rule that needs them.
  std::vector<std::vector<TaskTopic>> topics{};
  friend bool operator==(const Checking&, const Checking&) = default;
};

/// Asks every rule that is not switched off; those of the file have spoken when it was read. A
/// waiver covers the task or plan it stands at and all below; one with `until` holds to the end of
/// that day, month or year, but is only known to be over where `as_of` says which day it is.
/// Without a thesaurus the rules that ask what tasks are about stay silent. `documents` are the
/// checksums of the plans' documents as they are now, by plan; empty where no document is known.
Checking check(const Catalog& catalog, const Settings& settings = {},
    std::optional<Date> as_of = {}, const Thesaurus* thesaurus = nullptr,
    std::span<const std::string> documents = {});

/// What is known beside a catalog: without a thesaurus rules that need one stay silent; `pairs`, if
/// they are known already, are all that `overlaps` finds in it from `least_similarity` on.
struct CheckAids {
  const Thesaurus* thesaurus = nullptr;
  std::optional<std::span<const OverlapPair>> pairs{};
};

/// The same for the rules of these ids alone, switched off or not; unused waivers stay unsaid.
Checking check_only(const Catalog& catalog, const Settings& settings, std::optional<Date> as_of,
    std::span<const std::string_view> rules, const CheckAids& known = {});

/// Sorted as `Checking` has them: what has no place first.
std::vector<Finding> in_file_order(std::vector<Finding> findings);

}  // namespace remit

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/duties.hpp"
#include "remit/analysis/history.hpp"
#include "remit/analysis/holders.hpp"
#include "remit/analysis/search.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/base/diagnostic.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/draft.hpp"
#include "remit/render/answers.hpp"

/// Answers as JSON: `schema_version: 1`, UTF-8 unescaped, two blanks of indentation, keys in the
/// order of the contract. Each ends in a line break.
namespace remit {

/// The day that `holders` of every assignment are about, and the language of their `through`;
/// without a day there are none.
struct JsonDay {
  const DayView* view = nullptr;
  Language language = Language::en;
};

/// `tasks` with score and matched words, and `plans` whose duties for all they contain were found,
/// as task objects.
std::string who_json(
    const Catalog& catalog, std::string_view query, const WhoFound& found, const JsonDay& day = {});

/// What tasks are about, by task; where a thesaurus is given, every task has its `topics`, the best
/// first, with the words that told them.
struct JsonTopics {
  const Thesaurus* thesaurus = nullptr;
  std::span<const std::vector<TaskTopic>> of_task{};
};

std::string tasks_json(const Catalog& catalog, std::span<const TaskId> tasks,
    const JsonDay& day = {}, const JsonTopics& topics = {});

std::string duties_json(
    const Catalog& catalog, AgencyId agency, std::span<const Duty> duties, const JsonDay& day = {});

/// `agency`, `begin`, `end`, `forebears`, `descendants`, `events` [{`date`, `change` or `plan`}].
std::string history_json(const Catalog& catalog, const History& history);

std::string agencies_json(const Catalog& catalog, std::span<const Load> loads);

/// The plans of a draft, with the clause that each task's assignments were read in.
std::string import_json(const Draft& draft, Language language);

}  // namespace remit

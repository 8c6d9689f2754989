#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"
#include "remit/render/json.hpp"

/// The values that several answers in JSON have in common. Not for users of the library: JSON is a
/// text to them.
namespace remit {

/// An answer as a text, `schema_version` first.
std::string written(const nlohmann::ordered_json& answer);

/// To four digits: those beyond depend on the machine and mean nothing.
double rounded(double value);

nlohmann::ordered_json text_or_null(const std::string& text);
nlohmann::ordered_json date_json(Date date);
nlohmann::ordered_json source_json(
    const Catalog& catalog, PlanId plan, const Source& source, std::uint32_t line);
nlohmann::ordered_json change_json(const Catalog& catalog, ChangeId id);
nlohmann::ordered_json changes_json(const Catalog& catalog, const std::vector<ChangeId>& changes);

/// A topic by its `id`, `name` and `label`.
nlohmann::ordered_json topic_json(const Thesaurus& thesaurus, TopicId topic);

/// The task object of the contract.
nlohmann::ordered_json task_json(const Catalog& catalog, TaskId id, const JsonDay& day);

/// The task object that stands for a duty of the whole plan.
nlohmann::ordered_json plan_as_task_json(const Catalog& catalog, PlanId id, const JsonDay& day);

}  // namespace remit

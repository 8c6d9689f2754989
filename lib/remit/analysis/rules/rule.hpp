#pragma once

#include <vector>

#include "remit/analysis/rules.hpp"

/// The functions of the rule table, one a file.
namespace remit::rule {

std::vector<Finding> ambiguous_successor(const Scene& scene);
std::vector<Finding> deadline_outside_plan(const Scene& scene);
std::vector<Finding> discontinued_task(const Scene& scene);
std::vector<Finding> dissolved_agency(const Scene& scene);
std::vector<Finding> duplicate_assignment(const Scene& scene);
std::vector<Finding> house_forbid(const Scene& scene);
std::vector<Finding> house_independent(const Scene& scene);
std::vector<Finding> house_most_leads(const Scene& scene);
std::vector<Finding> house_protect(const Scene& scene);
std::vector<Finding> house_require(const Scene& scene);
std::vector<Finding> house_unknown_name(const Scene& scene);
std::vector<Finding> duplicated_tasks(const Scene& scene);
std::vector<Finding> fragmented_topic(const Scene& scene);
std::vector<Finding> idle_agency(const Scene& scene);
std::vector<Finding> joint_lead_without_coordinator(const Scene& scene);
std::vector<Finding> lead_also_cooperates(const Scene& scene);
std::vector<Finding> lead_conflict(const Scene& scene);
std::vector<Finding> lead_is_collective(const Scene& scene);
std::vector<Finding> lineage_inconsistent(const Scene& scene);
std::vector<Finding> near_duplicate_agencies(const Scene& scene);
std::vector<Finding> no_agency(const Scene& scene);
std::vector<Finding> no_deadline(const Scene& scene);
std::vector<Finding> no_lead(const Scene& scene);
std::vector<Finding> no_successor(const Scene& scene);
std::vector<Finding> not_yet_founded(const Scene& scene);
std::vector<Finding> open_list(const Scene& scene);
std::vector<Finding> overdue(const Scene& scene);
std::vector<Finding> overlapping_tasks(const Scene& scene);
std::vector<Finding> overloaded_lead(const Scene& scene);
std::vector<Finding> restated_task(const Scene& scene);
std::vector<Finding> single_point(const Scene& scene);
std::vector<Finding> source_drift(const Scene& scene);
std::vector<Finding> too_many_cooperators(const Scene& scene);
std::vector<Finding> two_plates_listed_twice(const Scene& scene);
std::vector<Finding> uncovered_topic(const Scene& scene);
std::vector<Finding> uneven_coverage(const Scene& scene);
std::vector<Finding> unowned_target(const Scene& scene);
std::vector<Finding> unreviewed_import(const Scene& scene);
std::vector<Finding> unused_waiver(const Scene& scene);
std::vector<Finding> vanished_agency(const Scene& scene);

}  // namespace remit::rule

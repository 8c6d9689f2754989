#pragma once

#include <span>
#include <vector>

#include "remit/analysis/evaluation.hpp"
#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/series.hpp"
#include "remit/analysis/task_groups.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// What answers about overlaps are told beside them.
struct OverlapWords {
  const Catalog& catalog;
  const Thesaurus& thesaurus;
  Layout layout;
  Language language;
};

/// For reading: the two tasks side by side below a heading, with who answers for them (≠ where they
/// differ), what both say in each one's words, both places, effects to weigh and an option. As
/// data: a row a pair.
Table overlap_pairs_table(const OverlapWords& words, std::span<const OverlapPair> pairs);

Table fragmented_table(const OverlapWords& words, std::span<const FragmentedTopic> topics);

/// For reading: below a heading for each group its tasks, who leads them and where they stand. As
/// data: a row a task, with its group's number, label and figures.
Table groups_table(const OverlapWords& words, std::span<const TaskGroup> groups);

/// Of every plan that follows another what became of the tasks.
Table series_table(const OverlapWords& words, std::span<const Succession> series);

/// The figures, then what was judged otherwise than by the readers.
Table evaluation_table(const OverlapWords& words, const Evaluation& evaluation);

}  // namespace remit

#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "remit/graph/graph.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/date.hpp"

namespace remit {

/// How duties pass along an edge of the lineage.
enum class Passage : std::uint8_t {
  whole,  ///< all of them: the body ends with the change, or begins with it or joins in
  part,   ///< by a transfer: some of them, and both bodies live on
  stays,  ///< the body stands on both sides of a split and goes on
};

using DescentGraph = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property,
    Passage, boost::no_property, std::uint32_t, std::uint32_t>;

/// The changes that a body came out of and ended in, of several the earliest; none: not known, so
/// that it was always or is still there.
struct Life {
  std::optional<ChangeId> founded;
  std::optional<ChangeId> ended;
  friend bool operator==(const Life&, const Life&) = default;
};

/// Who became whom. Vertices are the agencies in the order of the catalog, then the changes by
/// date; edges lead from a body into a change and from there to its heirs, so that a change of many
/// bodies costs no more than it has names. The edges of a body stand by date, whatever the order of
/// the files. Derived from a catalog and never edited; its ids are those of that catalog.
struct Lineage {
  DescentGraph adjacency;
  std::uint32_t agencies = 0;
  std::vector<ChangeId> changes;     ///< by date, then content: as their vertices stand
  std::vector<std::uint32_t> ranks;  ///< of each change of the catalog among `changes`
  std::vector<Life> lives;           ///< by agency
  /// Bodies that would be their own heirs, which is an error: strongly connected components (R.
  /// Tarjan 1972) without transfers, each with its bodies ascending.
  std::vector<std::vector<AgencyId>> circles;
};

/// Takes time and memory in proportion to agencies and to names in changes. A name that several
/// agencies bear leads nowhere.
Lineage build_lineage(const Catalog& catalog);

/// The changes a body goes into, or comes out of, by date; a split in which it goes on, and what it
/// gives or is given by transfers, among them.
std::vector<ChangeId> changes_after(const Lineage& lineage, AgencyId body);
std::vector<ChangeId> changes_before(const Lineage& lineage, AgencyId body);

/// The bodies on either side of a change, each once. A body that goes on is an origin only where it
/// passes duties on.
std::vector<AgencyId> origins(const Lineage& lineage, ChangeId change);
std::vector<AgencyId> heirs(const Lineage& lineage, ChangeId change);

/// Every body that had duties which this one may have now, or that may have duties which this one
/// had, over any number of changes; ascending, without itself.
std::vector<AgencyId> forebears(const Lineage& lineage, AgencyId body);
std::vector<AgencyId> descendants(const Lineage& lineage, AgencyId body);

/// When a body began or ended; no date where that is not known.
Date begin_of(const Catalog& catalog, const Lineage& lineage, AgencyId body);
Date end_of(const Catalog& catalog, const Lineage& lineage, AgencyId body);

/// Surely over before `date` begins, or surely not begun when it ends. A date to the year or month
/// leaves a body existing within all of it. No date decides nothing.
bool ended_before(const Catalog& catalog, const Lineage& lineage, AgencyId body, Date date);
bool begins_after(const Catalog& catalog, const Lineage& lineage, AgencyId body, Date date);

}  // namespace remit

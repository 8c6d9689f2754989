#pragma once

#include <map>
#include <vector>

#include "remit/analysis/duties.hpp"
#include "remit/analysis/holders.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What became of the duties that plans give to one agency: all of them that came to the same end
/// by the same changes.
struct Handover {
  Load load;        ///< of the agency as plans name it
  Holding holding;  ///< who has these duties on the day
  friend bool operator==(const Handover&, const Handover&) = default;
};

/// Of every agency with duties, in the order given; one for each end they came to, since a transfer
/// takes duties by their topics and a plan may be younger than a change.
std::vector<Handover> handovers(const Catalog& catalog, const Lineage& lineage, const AsOf& as_of,
    const std::vector<DutiesOfOne>& duties);

/// For each agency of a standing the other agencies, as plans name them, whose duties it has there;
/// ascending. `duties` are those of the standing.
std::map<AgencyId, std::vector<AgencyId>> given_as(
    const Catalog& written, const std::vector<DutiesOfOne>& duties);

/// How sure it has to be that a body was founded: a change dated to the year may have been on its
/// first day, and surely was by its last.
enum class Founding : unsigned char { possible, sure };

/// Whether a body is there when the day, month or year ends: not known to have ended by then, nor
/// to begin later. Without a date all may be there; those are sure to be that never ended.
bool stands_on(const Catalog& catalog, const Lineage& lineage, AgencyId body, Date day,
    Founding founding = Founding::possible);

}  // namespace remit

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "call.hpp"
#include "patches.hpp"
#include "remit/analysis/holders.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/model/names.hpp"

namespace remit::app {

/// A call that asks a catalog.
struct Session {
  const Call& call;
  Reading reading;
  Names names;
  std::optional<AsOf> as_of;             ///< none: names as written
  std::optional<Catalog> rolled;         ///< with --roll-up: parts counted with their wholes
  std::optional<PatchesUsed> patches{};  ///< what --with proposes
  std::optional<Catalog> shown{};        ///< with what is only proposed, for commands that show it
  std::size_t first_reform = 0;          ///< of the sources, the first planned reform
  std::size_t last_reform = 0;           ///< one past the last

  /// What answers are about.
  [[nodiscard]] const Catalog& catalog() const {
    if (rolled) return *rolled;
    return shown ? *shown : reading.catalog;
  }
  [[nodiscard]] const Options& options() const { return call.options; }
};

/// Reads the catalog that the options, $REMIT_FILE or the folders from here upwards name, with the
/// planned reforms, and tells its problems, unless they are what is asked for; none, and told, if
/// there is no catalog at all. Throws CannotRead.
std::optional<Session> open_session(const Call& call);

/// The catalog that `open_session` would read, its problems told; an empty one, and nothing told,
/// if there is none.
Catalog known_catalog(const Call& call);

/// Another catalog, a file or folder. Throws CannotRead.
Reading reading_of(const Call& call, const std::string& path);

/// The agency that a name means; none, and told why with candidates, if that is not one.
std::optional<AgencyId> agency_asked(const Session& session, std::string_view name);

/// The tasks of that key, or of that number in any plan.
std::vector<TaskId> tasks_called(const Catalog& catalog, std::string_view key);

/// The filters of the options; none, and told why, if they name what is not there.
std::optional<Selection> selection_asked(const Session& session);

/// What a query that matched nothing ends with; of the agencies asked for, if any, it is told what
/// became of them by the day.
ExitCode nothing_found(const Session& session, std::span<const AgencyId> agencies = {});

}  // namespace remit::app

#pragma once

#include <iosfwd>
#include <optional>
#include <span>
#include <string>

#include "options.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/model/names.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit::app {

/// One run of a command: its options, the catalog, and where answers and messages go.
struct Session {
  const Options& options;
  Language language = Language::en;
  std::ostream& out;
  std::ostream& err;
  Reading reading;
  Names names;

  [[nodiscard]] const Catalog& catalog() const { return reading.catalog; }
};

/// The language asked for, else that of LC_ALL, LC_MESSAGES or LANG.
Language language_of(const Options& options);

/// Reads the catalog that the options, $REMIT_FILE or the folders from here upwards name, and tells
/// its problems; none if there is no catalog at all.
std::optional<Session> open_session(
    const Options& options, Language language, std::ostream& out, std::ostream& err);

/// “unreadable” if the catalog has errors that are the file's own, else `otherwise`.
ExitCode worst(const Session& session, ExitCode otherwise);

/// The format to answer in: as asked, else by the ending of the output, else text.
std::string format_of(const Options& options);

/// Tells a problem with the call.
ExitCode refuse(const Session& session, const Message& message);

/// Writes an answer to the output file, whole or not at all, or to stdout.
void deliver(const Session& session, std::string_view answer);

/// Writes a table in the format asked for; false, and told, if it has no such format.
bool deliver(const Session& session, const Table& table);

/// The agency that a name means; none, and told why with candidates, if that is not one.
std::optional<AgencyId> agency_asked(const Session& session, std::string_view name);

/// The filters of the options; none, and told why, if they name what is not there.
std::optional<Selection> selection_asked(const Session& session);

/// For people or for programs, by the format.
Layout layout_of(const Options& options);

}  // namespace remit::app

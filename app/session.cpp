#include "session.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "command_table.hpp"
#include "day.hpp"
#include "environment.hpp"
#include "reason.hpp"
#include "remit/analysis/check.hpp"
#include "remit/analysis/roll_up.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/read_patch.hpp"
#include "remit/model/presume.hpp"
#include "remit/render/diagnostics.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> catalog_asked(const Options& options) {
  if (!options.files.empty()) return {options.files.begin(), options.files.end()};
  if (const std::string file = environment("REMIT_FILE"); !file.empty()) return {file};
  fs::path up;
  for (fs::path folder = fs::current_path();; folder = folder.parent_path(), up /= "..") {
    if (fs::exists(folder / "tasks.yaml")) return {up / "tasks.yaml"};
    if (folder == folder.parent_path()) return {};
  }
}

/// The file or folder that could not be read: `load` names it first, the standard library apart.
std::string path_in(const std::system_error& error) {
  if (const auto* const of_a_path = dynamic_cast<const fs::filesystem_error*>(&error)) {
    return of_a_path->path1().generic_string();
  }
  const std::string what = error.what();
  return what.substr(0, what.rfind(": "));
}

Sources loaded(const Call& call, const std::vector<fs::path>& paths) try {
  Sources sources;
  for (const fs::path& file : catalog_files(paths)) sources.push_back(load(file));
  return sources;
} catch (const std::system_error& error) {
  throw CannotRead(in_words(
      message(phrases::usage::cannot_read, path_in(error), reason(error.code(), call.language)),
      call.language));
}

/// Every path as a file, in its order.
Sources loaded_each(const Call& call, const std::vector<std::string>& paths) {
  Sources sources;
  for (const std::string& path : paths) {
    for (SourceFile& file : loaded(call, {path})) sources.push_back(std::move(file));
  }
  return sources;
}

/// What makes a planned reform impossible is a problem of its file, whatever is asked; a check
/// finds it by itself.
void add_problems_of(Session& session, std::size_t reforms) {
  if (reforms == 0 || session.call.command.name == "check") return;
  constexpr std::array<std::string_view, 1> rules{"lineage-inconsistent"};
  const std::size_t first = session.reading.sources.size() - reforms;
  for (Finding& finding : check_only(session.reading.catalog, {}, {}, rules).findings) {
    const auto is_in_one = [&](const std::optional<Span>& span) {
      return span && span->file >= first;
    };
    if (is_in_one(finding.span) || std::ranges::any_of(finding.notes, is_in_one, &Note::span)) {
      session.reading.diagnostics.push_back(std::move(finding));
    }
  }
  std::ranges::stable_sort(session.reading.diagnostics, {}, &Diagnostic::span);
}

/// Finds out which day the answer is about: with a reform and no day the one when all of the reform
/// is in force.
void settle_day(Session& session, std::size_t reforms) {
  const Options& options = session.options();
  if (!options.as_of.empty()) {
    session.as_of = day_called(options.as_of);
    return;
  }
  const Date day = in_force(session.reading, reforms);
  if (day != Date{}) session.as_of = AsOf{day};
}

}  // namespace

std::optional<Session> open_session(const Call& call) {
  const auto paths = catalog_asked(call.options);
  if (paths.empty()) {
    tell(call, message(phrases::usage::no_catalog));
    return {};
  }
  Sources sources = loaded(call, paths);
  if (sources.size() > 1) {  // those that lie in the catalog's folder are no part of it
    std::erase_if(sources, [&](const SourceFile& file) {
      if (!is_patch(file)) return false;
      const bool is_named = std::ranges::any_of(
          paths, [&](const fs::path& path) { return path.generic_string() == file.name; });
      if (is_named) tell(call, message(phrases::patch::left_out, file.name));
      return true;
    });
  }
  Sources reforms = loaded_each(call, with_asked(call));
  Sources patches = patches_among(reforms);
  std::ranges::move(reforms, std::back_inserter(sources));
  Session session{call, read_catalog(std::move(sources), reforms.size()), {}, {}, {}};
  session.last_reform = session.reading.sources.size();
  session.first_reform = session.last_reform - reforms.size();
  settle_day(session, reforms.size());
  add_problems_of(session, reforms.size());
  session.patches = apply_patches(session.reading, std::move(patches), reforms.size());
  if (call.options.presume) {
    session.reading.catalog =
        with_presumed_leads(std::move(session.reading.catalog), Presume::always);
  }
  if (session.patches && shows_proposals(call)) {
    session.shown = with_added(session.reading.catalog, session.patches->meaning.proposed);
  }
  if (call.options.roll_up && call.command.name != "duties") {
    session.rolled = rolled_up(session.catalog());
  }
  session.names = names(session.catalog());
  if (call.command.name != "check") {
    call.err << as_text(
        session.reading.diagnostics, session.reading.sources, call.language, call.err_color);
  }
  return session;
}

Catalog known_catalog(const Call& call) {
  const auto paths = catalog_asked(call.options);
  if (paths.empty()) return {};
  Reading reading = read_catalog(loaded(call, paths));
  call.err << as_text(reading.diagnostics, reading.sources, call.language, call.err_color);
  return std::move(reading.catalog);
}

Reading reading_of(const Call& call, const std::string& path) {
  return read_catalog(loaded(call, {path}));
}

ExitCode nothing_found(const Session& session, std::span<const AgencyId> agencies) {
  for (const AgencyId agency : agencies) tell_what_became(session, agency);
  tell(session.call, message(phrases::usage::nothing_found));
  return ExitCode::found;
}

}  // namespace remit::app

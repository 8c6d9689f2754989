#include "session.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "command_table.hpp"
#include "environment.hpp"
#include "remit/analysis/roll_up.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/usage.hpp"
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

Sources loaded(const Call& call, const std::vector<fs::path>& paths) try {
  Sources sources;
  for (const fs::path& file : catalog_files(paths)) sources.push_back(load(file));
  return sources;
} catch (const std::system_error& error) {
  const std::string_view what = error.what();
  const std::string_view path = what.substr(0, what.rfind(": "));
  throw CannotRead(
      in_words(message(phrases::usage::cannot_read, path, error.code().message()), call.language));
}

/// Every path as a file, in its order.
Sources loaded_each(const Call& call, const std::vector<std::string>& paths) {
  Sources sources;
  for (const std::string& path : paths) {
    for (SourceFile& file : loaded(call, {path})) sources.push_back(std::move(file));
  }
  return sources;
}

Date today() {
  const auto days = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  const std::chrono::year_month_day day(days);
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
      static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// The day that a word means; none if it is no day.
std::optional<AsOf> day_called(std::string_view word) {
  if (word == "plan") return AsOf{};
  if (word == "now") return AsOf{today()};
  const auto date = parse_date(word);
  if (!date) return {};
  return AsOf{*date};
}

/// Finds out which day the answer is about; false, and told, if it is none. With a reform and no
/// day it is the one when all of the reform is in force.
bool settle_day(Session& session, std::size_t reforms) {
  const Options& options = session.options();
  if (!options.as_of.empty()) {
    session.as_of = day_called(options.as_of);
    if (!session.as_of) tell(session.call, message(phrases::usage::no_date, options.as_of));
    return session.as_of.has_value();
  }
  const Date day = in_force(session.reading, reforms);
  if (day != Date{}) session.as_of = AsOf{day};
  return true;
}

}  // namespace

std::optional<Session> open_session(const Call& call) {
  const auto paths = catalog_asked(call.options);
  if (paths.empty()) {
    tell(call, message(phrases::usage::no_catalog));
    return {};
  }
  Sources sources = loaded(call, paths);
  Sources reforms = loaded_each(call, call.options.reforms);
  std::ranges::move(reforms, std::back_inserter(sources));
  Session session{call, read_catalog(std::move(sources), reforms.size()), {}, {}, {}};
  if (!settle_day(session, reforms.size())) return {};
  if (call.options.presume) {
    session.reading.catalog =
        with_presumed_leads(std::move(session.reading.catalog), Presume::always);
  }
  if (call.options.roll_up && call.command.name != "duties") {
    session.rolled = rolled_up(session.reading.catalog);
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
  return read_catalog(loaded(call, paths)).catalog;
}

ExitCode nothing_found(const Session& session) {
  tell(session.call, message(phrases::usage::nothing_found));
  return ExitCode::found;
}

}  // namespace remit::app

#include "session.hpp"

#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "command_table.hpp"
#include "environment.hpp"
#include "remit/base/load.hpp"
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
      in_words(message("usage.cannot-read", path, error.code().message()), call.language));
}

}  // namespace

std::optional<Session> open_session(const Call& call) {
  const auto paths = catalog_asked(call.options);
  if (paths.empty()) {
    tell(call, message("usage.no-catalog"));
    return {};
  }
  Session session{call, read_catalog(loaded(call, paths)), {}};
  if (call.options.presume) {
    session.reading.catalog =
        with_presumed_leads(std::move(session.reading.catalog), Presume::always);
  }
  session.names = names(session.catalog());
  if (call.command.name != "check") {
    call.err << as_text(
        session.reading.diagnostics, session.reading.sources, call.language, call.err_color);
  }
  return session;
}

ExitCode nothing_found(const Session& session) {
  tell(session.call, message("usage.nothing-found"));
  return ExitCode::found;
}

}  // namespace remit::app

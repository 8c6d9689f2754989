#include "session.hpp"

#include <algorithm>
#include <cstdlib>
#include <ostream>

#include "remit/base/load.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/workbook.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

std::string environment(const char* name) {
  const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): one thread
  return value == nullptr ? std::string() : value;
}

std::vector<fs::path> paths(const Options& options) {
  if (!options.files.empty()) return options.files;
  if (const std::string file = environment("REMIT_FILE"); !file.empty()) return {file};
  fs::path up;
  for (fs::path folder = fs::current_path();; folder = folder.parent_path(), up /= "..") {
    if (fs::exists(folder / "tasks.yaml")) return {up / "tasks.yaml"};
    if (folder == folder.parent_path()) return {};
  }
}

void tell(const Session& session, const Message& message) {
  session.err << "remit: " << in_words(message, session.language) << '\n';
}

std::optional<PlanId> plan_asked(const Session& session, std::string_view id) {
  for (const PlanId plan : ids(session.catalog().plans)) {
    if (session.catalog()[plan].id == id) return plan;
  }
  tell(session, message("usage.no-such-plan", id));
  for (const Plan& plan : session.catalog().plans) {
    session.err << "  " << plan.id << "  " << plan.title << '\n';
  }
  return {};
}

std::vector<TaskId> tasks_asked(const Session& session, std::string_view key) {
  std::vector<TaskId> found;
  for (const TaskId task : ids(session.catalog().tasks)) {
    if (session.catalog()[task].number == key || key_of(session.catalog(), task) == key) {
      found.push_back(task);
    }
  }
  return found;
}

std::optional<JurisdictionId> jurisdiction_asked(const Session& session) {
  const Catalog& catalog = session.catalog();
  for (const JurisdictionId id : ids(catalog.jurisdictions)) {
    const Jurisdiction& jurisdiction = catalog[id];
    if (jurisdiction.id == session.options.jurisdiction ||
        jurisdiction.name == session.options.jurisdiction) {
      return id;
    }
  }
  tell(session, message("usage.no-such-jurisdiction", session.options.jurisdiction));
  return {};
}

}  // namespace

Language language_of(const Options& options) {
  std::string wanted = options.language;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (wanted.empty()) wanted = environment(name);
  }
  return wanted.starts_with("zh") ? Language::zh : Language::en;
}

std::optional<Session> open_session(
    const Options& options, Language language, std::ostream& out, std::ostream& err) {
  const auto found = paths(options);
  if (found.empty()) {
    err << "remit: " << in_words(message("usage.no-catalog"), language) << '\n';
    return {};
  }
  Sources sources;
  for (const fs::path& file : catalog_files(found)) sources.push_back(load(file));
  Session session{options, language, out, err, read_catalog(std::move(sources)), {}};
  session.names = names(session.catalog());
  return session;
}

ExitCode worst(const Session& session, ExitCode otherwise) {
  const bool is_broken = std::ranges::any_of(session.reading.diagnostics,
      [](const Diagnostic& problem) { return problem.severity == Severity::error; });
  return is_broken ? ExitCode::unreadable : otherwise;
}

std::string format_of(const Options& options) {
  if (!options.format.empty()) return options.format;
  const std::string ending = options.output.extension().string();
  if (ending.size() > 1 && ending != ".txt") return ending.substr(1);
  return "text";
}

ExitCode refuse(const Session& session, const Message& message) {
  tell(session, message);
  return ExitCode::usage;
}

void deliver(const Session& session, std::string_view answer) {
  if (session.options.output.empty()) {
    session.out << answer;
  } else {
    save(session.options.output, answer);
  }
}

bool deliver(const Session& session, const Table& table) {
  const std::string format = format_of(session.options);
  if (format == "text") {
    deliver(session, as_text(table));
  } else if (format == "md") {
    deliver(session, as_markdown(table));
  } else if (format == "csv" || format == "tsv") {
    deliver(session, as_csv(table, format == "csv" ? ',' : '\t'));
  } else if (format == "html") {
    deliver(session, as_html(table, session.language));
  } else if (format == "xlsx") {
    deliver(session, as_workbook({&table, 1}, session.language));
  } else {
    tell(session, message("usage.no-such-format", format));
    return false;
  }
  return true;
}

std::optional<AgencyId> agency_asked(const Session& session, std::string_view name) {
  const Catalog& catalog = session.catalog();
  std::optional<JurisdictionId> place;
  if (!session.options.jurisdiction.empty()) {
    place = jurisdiction_asked(session);
    if (!place) return {};
  }
  const auto found = resolve(catalog, session.names, name, place);
  if (found.size() == 1) return found.front();
  if (found.size() > 1) {
    tell(session, message("usage.which-agency", name));
    for (const AgencyId id : found) session.err << "  " << key_of(catalog, id) << '\n';
    return {};
  }
  tell(session, message("usage.no-such-agency", name));
  for (const Candidate& candidate : candidates(catalog, name, place)) {
    session.err << "  " << key_of(catalog, candidate.agency) << '\n';
  }
  return {};
}

std::optional<Selection> selection_asked(const Session& session) {
  const Options& options = session.options;
  Selection selection;
  selection.topic = options.topic;
  selection.unassigned = options.unassigned;
  if (options.sections) selection.sections = Sections::included;
  for (const std::string& id : options.plans) {
    const auto plan = plan_asked(session, id);
    if (!plan) return {};
    selection.plans.push_back(*plan);
  }
  for (const std::string& name : options.agencies) {
    const auto agency = agency_asked(session, name);
    if (!agency) return {};
    selection.agencies.push_back(*agency);
  }
  for (const std::string& name : options.roles) {
    if (const auto role = role_named(name)) selection.roles.add(*role);
  }
  for (const std::string& key : options.tasks) {
    const auto found = tasks_asked(session, key);
    if (found.empty()) {
      tell(session, message("usage.no-such-task", key));
      return {};
    }
    selection.tasks.insert(selection.tasks.end(), found.begin(), found.end());
  }
  if (options.jurisdiction.empty()) return selection;
  selection.jurisdiction = jurisdiction_asked(session);
  if (!selection.jurisdiction) return {};
  return selection;
}

Layout layout_of(const Options& options) {
  const std::string format = format_of(options);
  return format == "csv" || format == "tsv" ? Layout::data : Layout::reading;
}

}  // namespace remit::app

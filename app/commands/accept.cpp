// What is written is first read again: a file is only replaced if it says what it said before and
// what was accepted, and nothing else.

#include <fmt/format.h>
#include <algorithm>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "commands/commands.hpp"
#include "reason.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/insert_assignments.hpp"
#include "remit/io/read_patch.hpp"
#include "remit/render/answers.hpp"

namespace remit::app {

namespace {

std::vector<AssignmentLine> lines_of(
    const Catalog& catalog, const std::vector<Assignment>& accepted) {
  std::vector<AssignmentLine> lines;
  for (const Assignment& it : accepted) {
    const Agency& agency = catalog[it.agency];
    const bool is_home = agency.jurisdiction == catalog[it.plan].jurisdiction;
    lines.push_back({*it.task, it.role, agency.name,
        is_home ? std::string() : catalog[agency.jurisdiction].id});
  }
  return lines;
}

/// The assignments that have a line among those put in.
std::vector<Assignment> put_in(
    std::vector<Assignment> accepted, std::span<const AssignmentLine> all, const Insertion& done) {
  std::vector<Assignment> result;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::ranges::find(done.left, all[i]) == done.left.end()) {
      result.push_back(std::move(accepted[i]));
    }
  }
  return result;
}

/// Whether the files say what they said and these assignments besides.
bool reads_back(
    const Session& session, const Insertion& done, const std::vector<Assignment>& accepted) {
  Sources sources(session.reading.sources.begin(),
      session.reading.sources.begin() +
          static_cast<std::ptrdiff_t>(session.patches->catalog_files));
  for (const auto& [file, text] : done.files) {
    sources[file] = source_file(sources[file].name, text);
  }
  const Catalog expected = with_added(session.patches->before, accepted);
  return without_places(read_catalog(std::move(sources)).catalog) == without_places(expected);
}

std::string line_in_words(const Session& session, const AssignmentLine& line) {
  return fmt::format("{}  {}  {}", key_of(session.catalog(), line.task),
      label(line.role, session.call.language), line.name);
}

void write(const Session& session, const Insertion& done) {
  const Call& call = session.call;
  if (call.options.dry_run) return;
  if (!call.options.output.empty()) return deliver(call, done.files.front().second);
  for (const auto& [file, text] : done.files) {
    const std::string& name = session.reading.sources[file].name;
    try {
      save(name, text);
    } catch (const std::system_error& error) {
      throw CannotWrite(
          in_words(message(phrases::usage::cannot_write, name, reason(error.code(), call.language)),
              call.language));
    }
  }
}

void tell_done(
    const Session& session, std::span<const AssignmentLine> lines, const Insertion& done) {
  const Call& call = session.call;
  for (const AssignmentLine& line : lines) {
    if (std::ranges::find(done.left, line) != done.left.end()) continue;
    const Task& task = session.catalog()[line.task];
    const SourceFile& file = session.reading.sources[task.where.file];
    call.err << fmt::format("{}:{}: + {}\n", file.name, locate(file, task.where.begin).line,
        line_in_words(session, line));
  }
  for (const AssignmentLine& line : done.left) {
    tell(call, message(phrases::patch::by_hand, line_in_words(session, line)));
  }
  const std::size_t count = lines.size() - done.left.size();
  const Message sum = call.options.dry_run ? message(phrases::patch::would_take, count)
                                           : message(phrases::patch::taken, count);
  call.err << in_words(sum, call.language) << '\n';
}

/// What is wrong with the call; none if nothing is.
std::optional<Message> fault(const Session& session, const Insertion& done) {
  const Options& options = session.call.options;
  if (!options.output.empty() && done.files.size() > 1) {
    return message(phrases::patch::several_files, done.files.size());
  }
  return {};
}

}  // namespace

ExitCode accept(const Session& session) {
  const Call& call = session.call;
  if (!session.patches) return refuse(call, message(phrases::patch::no_patch));
  if (session.patches->reforms > 0) return refuse(call, message(phrases::patch::only_patches));
  const PatchMeaning& meaning = session.patches->meaning;
  if (meaning.accepted.empty()) {
    call.err << in_words(meaning.known > 0 ? message(phrases::patch::all_known, meaning.known)
                                           : message(phrases::patch::none_accepted),
                    call.language)
             << '\n';
    return meaning.known > 0 ? ExitCode::fine : ExitCode::found;
  }
  const auto lines = lines_of(session.catalog(), meaning.accepted);
  const Insertion done =
      insert_assignments(session.reading.sources, session.patches->before, lines);
  if (const auto wrong = fault(session, done)) return refuse(call, *wrong);
  if (!reads_back(session, done, put_in(meaning.accepted, lines, done))) {
    return refuse(call, message(phrases::patch::not_safe));
  }
  if (!done.files.empty()) write(session, done);
  tell_done(session, lines, done);
  return done.left.empty() ? ExitCode::fine : ExitCode::found;
}

}  // namespace remit::app

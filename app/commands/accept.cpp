// What is written is first read again: files are only replaced, all of them, if they say what they
// said before and all that was accepted, and nothing else.

#include <fmt/format.h>
#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "commands/commands.hpp"
#include "reason.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/edit_tasks.hpp"
#include "remit/io/read_patch.hpp"
#include "remit/render/answers.hpp"

namespace remit::app {

namespace {

TaskEdits edits_of(const Catalog& catalog, const PatchMeaning& meaning) {
  TaskEdits edits;
  for (std::size_t i = 0; i < meaning.accepted.size(); ++i) {
    const Assignment& it = meaning.accepted[i];
    const Agency& agency = catalog[it.agency];
    const bool is_home = agency.jurisdiction == catalog[it.plan].jurisdiction;
    edits.added.push_back(
        {*it.task, it.role, agency.name, is_home ? std::string() : catalog[agency.jurisdiction].id,
            meaning.before[i] ? catalog[*meaning.before[i]].name : std::string()});
  }
  edits.removed = meaning.removed;
  for (const auto& [task, role] : meaning.opened) edits.open.push_back({task, role, true});
  for (const auto& [task, role] : meaning.closed) edits.open.push_back({task, role, false});
  for (const auto& [task, deadline] : meaning.deadlines) {
    edits.deadlines.push_back({task, deadline});
  }
  return edits;
}

/// Whether the files say what they said and what is accepted besides.
bool reads_back(const Session& session, const Edited& done) {
  Sources sources(session.reading.sources.begin(),
      session.reading.sources.begin() +
          static_cast<std::ptrdiff_t>(session.patches->catalog_files));
  for (const auto& [file, text] : done.files) {
    sources[file] = source_file(sources[file].name, text);
  }
  const Catalog expected = with_accepted(session.patches->before, session.patches->meaning);
  return without_places(read_catalog(std::move(sources)).catalog) == without_places(expected);
}

std::string line_in_words(const Session& session, const AssignmentLine& line) {
  return fmt::format("{}  {}  {}", key_of(session.catalog(), line.task),
      label(line.role, session.call.language), line.name);
}

/// A file of the catalog, as it is and as it will be, each with its byte order mark if it has one.
struct Rewrite {
  std::string name;
  std::string before;
  std::string after;
};

std::vector<Rewrite> rewrites(const Session& session, const Edited& done) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::vector<Rewrite> all;
  for (const auto& [file, text] : done.files) {
    const std::string& name = session.reading.sources[file].name;
    std::string before = file_bytes(name);
    const bool is_marked = before.starts_with(byte_order_mark);
    all.push_back({name, std::move(before), std::string(is_marked ? byte_order_mark : "") + text});
  }
  return all;
}

/// All files or none: if one cannot be written, those before it get their old text again.
void save_all(const Call& call, const std::vector<Rewrite>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    try {
      save(all[i].name, all[i].after);
    } catch (const std::system_error& error) {
      for (std::size_t written = 0; written < i; ++written) {
        save(all[written].name, all[written].before);
      }
      throw CannotWrite(in_words(
          message(phrases::usage::cannot_write, all[i].name, reason(error.code(), call.language)),
          call.language));
    }
  }
}

void write(const Session& session, const Edited& done) {
  const Call& call = session.call;
  if (call.options.dry_run) return;
  if (!call.options.output.empty()) return deliver(call, done.files.front().second);
  save_all(call, rewrites(session, done));
}

/// Where the file declares a task: “tasks.yaml:40: ”.
std::string place_of(const Session& session, TaskId task) {
  const Span where = session.catalog()[task].where;
  const SourceFile& file = session.reading.sources[where.file];
  return fmt::format("{}:{}: ", file.name, locate(file, where.begin).line);
}

/// What no place was found for; then nothing is written.
ExitCode tell_left(const Session& session, const Edited& done) {
  for (const AssignmentLine& line : done.left) {
    session.call.err << place_of(session, line.task)
                     << in_words(message(phrases::patch::by_hand, line_in_words(session, line)),
                            session.call.language)
                     << '\n';
  }
  for (const TaskId task : done.unchanged) {
    session.call.err << place_of(session, task)
                     << in_words(message(phrases::patch::change_by_hand,
                                     key_of(session.catalog(), task)),
                            session.call.language)
                     << '\n';
  }
  session.call.err << in_words(phrases::patch::nothing_written, session.call.language) << '\n';
  return ExitCode::found;
}

/// What becomes of the tasks, a line each: + for what is added, - for what goes.
void tell_done(const Session& session, const TaskEdits& edits) {
  const Call& call = session.call;
  const Catalog& before = session.patches->before;
  const auto line = [&](TaskId task, std::string_view sign, const std::string& what) {
    call.err << place_of(session, task) << sign << ' ' << what << '\n';
  };
  const auto open_list = [&](const OpenEdit& it) {
    return line_in_words(session, {it.task, it.role, std::string(and_others), {}, {}});
  };
  for (const AssignmentId id : edits.removed) {
    const Assignment& it = before[id];
    line(
        *it.task, "-", line_in_words(session, {*it.task, it.role, before[it.agency].name, {}, {}}));
  }
  for (const AssignmentLine& it : edits.added) line(it.task, "+", line_in_words(session, it));
  for (const OpenEdit& it : edits.open) line(it.task, it.opened ? "+" : "-", open_list(it));
  for (const DeadlineEdit& it : edits.deadlines) {
    line(it.task, "~",
        in_words(message(phrases::patch::deadline_is, key_of(before, it.task),
                     before[it.task].deadline, it.deadline),
            call.language));
  }
  const std::size_t others = edits.removed.size() + edits.open.size() + edits.deadlines.size();
  if (others > 0) {
    const std::size_t all = edits.added.size() + others;
    call.err << in_words(call.options.dry_run ? message(phrases::patch::would_change, all)
                                              : message(phrases::patch::changed, all),
                    call.language)
             << '\n';
    return;
  }
  const Message sum = call.options.dry_run ? message(phrases::patch::would_take, edits.added.size())
                                           : message(phrases::patch::taken, edits.added.size());
  call.err << in_words(sum, call.language) << '\n';
}

/// What is wrong with the call; none if nothing is.
std::optional<Message> fault(const Session& session, const Edited& done) {
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
  if (session.patches->has_mistakes || meaning.lost > 0) {
    call.err << in_words(phrases::patch::mend_first, call.language) << '\n';
    return ExitCode::unreadable;
  }
  if (!changes_anything(meaning)) {
    call.err << in_words(meaning.known > 0 ? message(phrases::patch::all_known, meaning.known)
                                           : message(phrases::patch::none_accepted),
                    call.language)
             << '\n';
    return meaning.known > 0 ? ExitCode::fine : ExitCode::found;
  }
  const TaskEdits edits = edits_of(session.catalog(), meaning);
  const Edited done = edit_tasks(session.reading.sources, session.patches->before, edits);
  if (!done.left.empty() || !done.unchanged.empty()) return tell_left(session, done);
  if (const auto wrong = fault(session, done)) return refuse(call, *wrong);
  if (!reads_back(session, done)) return refuse(call, message(phrases::patch::not_safe));
  write(session, done);
  tell_done(session, edits);
  return ExitCode::fine;
}

}  // namespace remit::app

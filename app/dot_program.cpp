#include "dot_program.hpp"

#include <cerrno>
#include <cstddef>
#include <system_error>
#include <utility>

#include "child_program.hpp"
#include "remit/base/phrases/matrix.hpp"

namespace remit::app {

namespace {

constexpr std::size_t most_of_complaint = 2000;

/// The first lines of what the program complained about.
std::string complaint(std::string errors) {
  if (errors.size() > most_of_complaint) errors.resize(most_of_complaint);
  while (!errors.empty() && (errors.back() == '\n' || errors.back() == ' ')) errors.pop_back();
  return errors;
}

/// Cairo writes when a PDF was made, and older ones know no SOURCE_DATE_EPOCH: the same picture is
/// to have the same bytes. As long as the date that stood there, so that no offset moves.
void set_fixed_date(std::string& pdf) {
  constexpr std::string_view mark = "/CreationDate (D:";
  constexpr std::string_view date = "20000101000000";
  const std::size_t at = pdf.rfind(mark);
  if (at == std::string::npos || at + mark.size() + date.size() > pdf.size()) return;
  pdf.replace(at + mark.size(), date.size(), date);
}

}  // namespace

std::variant<std::string, Message> run_dot(std::string_view dot, const DotRun& run) {
  ChildRun child;
  child.command = {run.program, "-T" + run.format};
  child.environment = {"SOURCE_DATE_EPOCH=946684800", "TZ=UTC0"};
  child.time_limit = run.time_limit;
  ChildResult result = run_child(dot, child);
  switch (result.end) {
    case ChildEnd::not_started:
      if (result.status == ENOENT) return message(phrases::dot::not_installed, run.program);
      return message(
          phrases::dot::not_started, run.program, std::generic_category().message(result.status));
    case ChildEnd::too_slow:
    case ChildEnd::too_much:
      return message(phrases::dot::too_slow, run.program,
          std::chrono::duration_cast<std::chrono::seconds>(run.time_limit).count());
    case ChildEnd::exited:
      if (result.status == 0 && !result.output.empty()) {
        if (run.format == "pdf") set_fixed_date(result.output);
        return std::move(result.output);
      }
      break;
    case ChildEnd::killed:
      break;
  }
  return message(phrases::dot::failed, run.program, complaint(std::move(result.errors)));
}

}  // namespace remit::app

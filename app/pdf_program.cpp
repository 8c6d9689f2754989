// The shell only sets the limit of memory, which a program cannot be started with otherwise; what
// it is told is the same for every file, and the PDF comes through its standard input.

#include "pdf_program.hpp"

#include <cerrno>
#include <utility>

#include "child_program.hpp"
#include "remit/base/phrases/intake.hpp"

namespace remit::app {

namespace {

constexpr int not_found_by_shell = 127;

ChildRun limited(const PdfRun& run) {
  const std::string kilobytes = std::to_string(run.most_memory >> 10U);
  ChildRun child;
  child.command = {"sh", "-c", "ulimit -v " + kilobytes + "; exec \"$@\"", "sh", run.program,
      "-layout", "-enc", "UTF-8", "-", "-"};
  child.time_limit = run.time_limit;
  child.most_output = run.most_output;
  return child;
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

}  // namespace

std::variant<std::string, Message> text_of_pdf(std::string_view pdf, const PdfRun& run) {
  ChildResult result = run_child(pdf, limited(run));
  switch (result.end) {
    case ChildEnd::not_started:
      return message(phrases::pdf::not_installed, run.program);
    case ChildEnd::too_slow:
      return message(phrases::pdf::too_slow, run.program,
          std::chrono::duration_cast<std::chrono::seconds>(run.time_limit).count());
    case ChildEnd::too_much:
      return message(phrases::pdf::too_large, run.most_output >> 20U);
    case ChildEnd::exited:
      if (result.status == not_found_by_shell)
        return message(phrases::pdf::not_installed, run.program);
      if (result.status == 0) return std::move(result.output);
      break;
    case ChildEnd::killed:
      break;
  }
  return message(phrases::pdf::failed, run.program, first_line(result.errors));
}

}  // namespace remit::app

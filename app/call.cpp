#include "call.hpp"

#include <cerrno>
#include <filesystem>
#include <ostream>
#include <system_error>

#include "reason.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/render/workbook.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string in_format(const Call& call, const Table& table) {
  if (call.format == "md") return as_markdown(table);
  if (call.format == "html") return as_html(table, call.language);
  if (call.format == "xlsx") return as_workbook({&table, 1}, call.language);
  if (call.format == "text") return as_text(table, call.color, call.width);
  const std::string text = as_csv(table, call.format == "csv" ? ',' : '\t');
  return call.options.bom ? std::string(byte_order_mark) + text : text;
}

}  // namespace

void tell(const Call& call, const Message& problem) {
  call.err << complaint(problem, "", call.language);
}

void tell(const Call& call, const Message& problem, std::string_view word,
    std::span<const std::string_view> known) {
  call.err << complaint(problem, advice(word, known, call.language), call.language);
}

ExitCode refuse(const Call& call, const Message& problem) {
  tell(call, problem);
  return ExitCode::usage;
}

void deliver(const Call& call, std::string_view answer) {
  if (call.options.output.empty()) {
    errno = 0;
    call.out << answer << std::flush;
    if (call.out.good()) return;
    const std::string why =
        reason({errno == 0 ? EIO : errno, std::generic_category()}, call.language);
    throw CannotWrite(in_words(message(phrases::usage::cannot_answer, why), call.language));
  }
  try {
    save(call.options.output, answer);
  } catch (const std::system_error& error) {
    throw CannotWrite(in_words(message(phrases::usage::cannot_write, call.options.output,
                                   reason(error.code(), call.language)),
        call.language));
  }
}

void deliver(const Call& call, const Table& table) {
  deliver(call, in_format(call, table));
}

Layout layout_of(const Call& call) {
  return call.format == "csv" || call.format == "tsv" ? Layout::data : Layout::reading;
}

}  // namespace remit::app

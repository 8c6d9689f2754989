#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "remit/base/message.hpp"

namespace remit::app {

/// How the text of a PDF is taken out of it.
struct PdfRun {
  std::string program = "pdftotext";  ///< of poppler-utils, looked for in $PATH
  std::chrono::milliseconds time_limit{60'000};
  std::size_t most_memory = std::size_t{2} << 30U;    ///< bytes of its address space
  std::size_t most_output = std::size_t{256} << 20U;  ///< bytes
};

/// What `pdftotext -layout` prints for the bytes of a PDF, for read_pdf_text, or why there is
/// nothing: not installed, too slow, too large, failed. The program gets the bytes through a pipe,
/// never a name of a file, and is ended at the limits.
std::variant<std::string, Message> text_of_pdf(std::string_view pdf, const PdfRun& run = {});

}  // namespace remit::app

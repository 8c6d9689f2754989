#pragma once

#include <string>
#include <string_view>

#include "intake/invented_documents.hpp"

namespace remit::test {

/// Reads the bytes and looks for task tables in them; what a reading must never do: text that is no
/// UTF-8, blank lines, tables without rows, a task table beyond the parts it was made of. Empty if
/// all is well.
Texts faults(const std::string& name, const std::string& bytes);

/// The same for what pdftotext might print.
Texts faults_of_pdf(const std::string& text);

/// The same by format: text, md, csv, html, pdf; docx and xlsx are packed first, and an archive is
/// taken as it is.
Texts faults_in_format(std::string_view format, const std::string& text);

}  // namespace remit::test

#pragma once

#include <string>
#include <vector>

#include "remit/base/language.hpp"
#include "remit/render/zip_writer.hpp"

namespace remit {

/// What a Word document has beside its text: styles, fonts with those that may stand in for them,
/// the page number below every page (relation rIdFooter). A part of `docx.cpp`.
std::vector<ZipEntry> docx_frame(const std::string& title, Language language);

/// Text as XML may contain it, without what it may not.
std::string xml_text(const std::string& text);

}  // namespace remit

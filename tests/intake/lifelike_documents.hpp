#pragma once

#include <string>

namespace remit::test {

/// A plain text as somebody types it in Word: chapters and items numbered automatically, some of
/// them counting on, headings in their styles, a table of contents, words cut into runs, changes
/// recorded, fields, footnotes, comments, text boxes, breaks within paragraphs.
std::string typed_in_word(const std::string& text);

/// A plain text as a site of a government publishes it: menus and scripts around it, headings,
/// lists, paragraphs of every make, words in nested spans, entities, source lines cut anywhere.
std::string published_on_a_site(const std::string& text);

}  // namespace remit::test

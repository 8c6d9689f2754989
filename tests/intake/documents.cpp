#include "intake/documents.hpp"

#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/glyphs.hpp"

namespace remit::test {

Document plain_document(std::string_view text, std::string file) {
  Document document{std::move(file), "sha256:0", {}};
  std::uint32_t number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view whole = text.substr(0, end);
    const std::string_view words = stripped(whole);
    ++number;
    if (!words.empty()) {
      Line line;
      line.text = words;
      line.place.line = number;
      line.place.column =
          1 + static_cast<std::uint32_t>(characters(whole.substr(0, blanks_at(whole, 0))));
      document.parts.emplace_back(std::move(line));
    }
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return document;
}

}  // namespace remit::test

#include "intake/documents.hpp"

#include <utility>

namespace remit::test {

Document plain_document(std::string_view text, std::string file) {
  Document document{std::move(file), "sha256:0", {}};
  std::uint32_t number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    document.parts.emplace_back(
        Line{std::string(text.substr(0, end)), 0, false, {++number, 1, 0, 0, {}}});
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return document;
}

}  // namespace remit::test

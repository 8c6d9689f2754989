#include "remit/render/finding_place.hpp"

#include <array>

namespace remit {

std::optional<FindingPlace> finding_place(const Sources& sources, const std::optional<Span>& span) {
  if (!span || span->file >= sources.size()) return {};
  const SourceFile& file = sources[span->file];
  return FindingPlace{file.name, locate(file, span->begin), locate(file, span->end)};
}

std::string_view name_of(Severity severity) {
  static constexpr std::array<std::string_view, 4> names{"off", "info", "warning", "error"};
  return names.at(static_cast<std::size_t>(severity));
}

}  // namespace remit

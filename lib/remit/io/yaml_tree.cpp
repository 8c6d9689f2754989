// The parser stops at the first error. So the error is reported, the text around it is changed
// where that loses least, always at the same length, and the parser runs again, until it gets
// through or has been helped often enough; then what it has read by then is the result.

#include "remit/io/yaml_tree.hpp"

#include <algorithm>
#include <iterator>

#include "remit/base/phrases/syntax.hpp"
#include "remit/io/yaml_builder.hpp"
#include "remit/io/yaml_events.hpp"
#include "remit/io/yaml_lexer.hpp"
#include "remit/io/yaml_mend.hpp"
#include "remit/io/yaml_text.hpp"

namespace remit {

namespace {

constexpr std::size_t most_mends = 20;
constexpr std::size_t most_work = 64'000'000;  // bytes that are looked at in vain

/// Where a bracket is that stands within `most_levels` others.
std::optional<std::uint32_t> too_deep_bracket(std::string_view text) {
  Lexer lexer(text);
  for (Piece piece = lexer.next(); piece.kind != PieceKind::end; piece = lexer.next()) {
    if (lexer.open().size() > most_levels) return piece.begin;
  }
  return {};
}

/// Says that the file is not read from `stop` on, and why.
Diagnostic rest_unread(Stop stop, std::string_view text, std::uint32_t file) {
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), stop.at + 1));
  Diagnostic problem{"parse-error", Severity::error, {}, Span{file, stop.at, end},
      message(phrases::file::gave_up), {}, {}};
  if (stop.trouble == Trouble::too_many)
    problem.message = message(phrases::file::too_many, most_nodes);
  if (stop.trouble == Trouble::too_deep)
    problem.message = message(phrases::file::too_deep, most_levels);
  if (stop.trouble == Trouble::too_long) {
    problem.message = message(phrases::file::too_long);
    if (const auto bracket = too_deep_bracket(text)) {
      problem.message = message(phrases::file::too_deep, most_levels);
      problem.span = Span{file, *bracket, *bracket + 1};
    }
  }
  return problem;
}

/// Full-width colons in all its lines make one long text of a file, or of an entry.
bool takes_in_lines(const Parse& result) {
  return std::ranges::any_of(result.problems, [](const Diagnostic& problem) {
    return problem.message.wording == &phrases::file::swallowed;
  });
}

bool was_reported(const std::vector<Diagnostic>& problems, Stop stop) {
  return stop.trouble == Trouble::too_deep && !problems.empty();
}

Parse parse_mended(WorkingText& text, const SourceFile& file, std::uint32_t index,
    std::vector<Diagnostic>& problems) {
  const std::size_t source_size = text.source.size();
  std::size_t work = 0;
  for (std::size_t mends = 0;; ++mends) {
    Parse result = parse(text, file, index);
    if (!result.stop) {
      const bool may_be_typo = mends == 0 && takes_in_lines(result);
      if (may_be_typo && mend_line_beginnings(text, index, problems) > 0) continue;
      return result;
    }
    const Stop stop = *result.stop;
    work += stop.at + source_size;
    const bool may_go_on = can_be_mended(stop.trouble) && mends < most_mends && work < most_work;
    const bool has_typos =
        may_go_on && mends == 0 && mend_line_beginnings(text, index, problems) > 0;
    if (has_typos || (may_go_on && mend(text, stop, index, problems))) continue;
    if (!was_reported(result.problems, stop)) {
      problems.push_back(rest_unread(stop, text.view(), index));
    }
    return result;
  }
}

}  // namespace

std::string_view YamlTree::text_of(const YamlNode& node) const {
  if (node.kind != YamlKind::scalar) return {};
  return std::string_view(text).substr(node.first, node.count);
}

std::span<const std::uint32_t> YamlTree::children_of(const YamlNode& node) const {
  if (node.kind != YamlKind::sequence && node.kind != YamlKind::map) return {};
  return std::span(children).subspan(node.first, node.count);
}

YamlTree read_yaml(const Sources& sources, std::uint32_t file, std::vector<Diagnostic>& problems) {
  const SourceFile& source = sources[file];
  WorkingText text{source.text, {}, {}, 0};
  std::vector<Diagnostic> found;
  Parse result;
  if (clean(text, file, found) == Encoding::utf8) {
    result = parse_mended(text, source, file, found);
  }
  std::ranges::move(result.problems, std::back_inserter(found));
  std::ranges::stable_sort(found, {}, &Diagnostic::span);
  std::ranges::move(found, std::back_inserter(problems));
  return std::move(result.tree);
}

}  // namespace remit

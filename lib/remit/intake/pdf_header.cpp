#include "remit/intake/pdf_header.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/table_header.hpp"

namespace remit {

namespace {

constexpr std::size_t most_header_lines = 3;

/// The headings that chunks standing one above the other make.
std::vector<PdfHeading> headings_of(std::span<const RawLine> lines, std::string_view gap) {
  std::vector<PdfHeading> found;
  for (const RawLine& line : lines) {
    for (const PdfChunk& chunk : pdf_chunks(line.text, gap)) {
      const auto over = std::ranges::find_if(found, [&](const PdfHeading& heading) {
        return chunk.begin < heading.end && heading.begin < chunk.end;
      });
      if (over == found.end()) {
        found.push_back({std::string(chunk.text), chunk.begin, chunk.end});
        continue;
      }
      over->text += chunk.text;
      over->begin = std::min(over->begin, chunk.begin);
      over->end = std::max(over->end, chunk.end);
    }
  }
  std::ranges::sort(found, {}, &PdfHeading::begin);
  return found;
}

std::optional<PdfHeader> header_of(std::span<const RawLine> lines, std::string_view gap) {
  PdfHeader header{headings_of(lines, gap), lines.size(), 0};
  if (header.headings.size() < 3) return {};
  std::vector<std::string_view> texts;
  for (const PdfHeading& heading : header.headings) {
    texts.emplace_back(heading.text);
    if (column_use(heading.text) != ColumnUse::other) ++header.known;
  }
  if (!is_task_header(texts)) return {};
  return header;
}

/// Chinese headings may be one space apart; English ones hold spaces.
std::optional<PdfHeader> header_of(std::span<const RawLine> lines) {
  std::optional<PdfHeader> wide = header_of(lines, "  ");
  std::optional<PdfHeader> narrow = header_of(lines, " ");
  const bool better = narrow && (!wide || narrow->known > wide->known);
  return better ? narrow : wide;
}

/// What narrow columns leave of a heading for the next line.
bool ends_heading(std::string_view word) {
  constexpr std::string_view ends[] = {"号", "单位", "位", "部门", "门", "任务", "务", "措施", "施",
      "事项", "项", "内容", "容", "时限", "限", "时间", "间", "节点", "点", "目标", "标", "成果",
      "果", "要求", "求", "进度", "度", "安排", "排", "领域", "域", "类别", "别", "责任人", "任人",
      "人", "领导", "导", "备注", "注", "依据", "据"};
  return std::ranges::find(ends, word) != std::end(ends);
}

/// Headings with one more line of their ends under them, 号 under 序; none if it is no such line.
std::optional<PdfHeader> continued(PdfHeader header, const RawLine& line) {
  constexpr std::size_t farthest = 3;
  const std::vector<PdfChunk> words = pdf_chunks(line.text, " ");
  if (words.size() > header.headings.size()) return {};
  std::size_t first = 0;  // a heading takes one word, in their order
  for (const PdfChunk& word : words) {
    if (first == header.headings.size()) return {};
    if (!ends_heading(word.text)) return {};
    const auto distance = [&](const PdfHeading& heading) {
      const std::size_t one = heading.begin + heading.end;
      const std::size_t other = word.begin + word.end;
      return one > other ? one - other : other - one;
    };
    const auto nearest =
        std::ranges::min_element(header.headings.begin() + static_cast<std::ptrdiff_t>(first),
            header.headings.end(), {}, distance);
    if (distance(*nearest) > 2 * farthest) return {};
    first = static_cast<std::size_t>(nearest - header.headings.begin()) + 1;
    nearest->text += word.text;
  }
  ++header.lines;
  const auto is_known = [](const PdfHeading& heading) {
    return column_use(heading.text) != ColumnUse::other;
  };
  const auto known = std::ranges::count_if(header.headings, is_known);
  if (static_cast<std::size_t>(known) < header.known) return {};
  return header;
}

/// The header of one to three lines that knows most of its headings.
std::optional<PdfHeader> best_header(std::span<const RawLine> lines, std::size_t at) {
  std::optional<PdfHeader> best;
  for (std::size_t size = 1; size <= most_header_lines && at + size <= lines.size(); ++size) {
    if (lines[at + size - 1].page != lines[at].page) break;
    std::optional<PdfHeader> header = header_of(lines.subspan(at, size));
    if (header && (!best || header->known > best->known)) best = std::move(header);
  }
  if (!best || best->lines == most_header_lines || at + best->lines >= lines.size()) return best;
  std::optional<PdfHeader> longer = continued(*best, lines[at + best->lines]);
  return longer ? longer : best;
}

/// Whether one of the first lines has columns at all; most lines of a document have none.
bool may_be_header(std::span<const RawLine> lines, std::size_t at) {
  for (std::size_t i = at; i < std::min(at + most_header_lines, lines.size()); ++i) {
    const std::string_view text = trimmed(lines[i].text).text;
    if (text.find("  ") != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

std::vector<PdfChunk> pdf_chunks(std::string_view line, std::string_view gap) {
  std::vector<PdfChunk> found;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size() && column < widest_pdf_line;) {
    const std::size_t word = line.find_first_not_of(' ', at);
    if (word == std::string_view::npos) break;
    column += word - at;
    const std::size_t end = std::min(line.find(gap, word), line.size());
    const std::size_t width = characters(line.substr(word, end - word));
    const std::string_view text = trimmed(line.substr(word, end - word)).text;
    if (!text.empty()) found.push_back({text, column, column + width});
    column += width;
    at = end;
  }
  return found;
}

std::optional<PdfHeader> pdf_header(std::span<const RawLine> lines, std::size_t at) {
  if (!may_be_header(lines, at)) return {};
  std::optional<PdfHeader> header = best_header(lines, at);
  if (!header) return {};
  // a title over the header is none of it
  const auto below = at + 1 < lines.size() ? best_header(lines, at + 1) : std::nullopt;
  if (below && header->lines > 1 && below->known >= header->known) return {};
  return header;
}

}  // namespace remit

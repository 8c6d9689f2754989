#include "remit/intake/markdown.hpp"

#include <algorithm>

#include "remit/intake/blank.hpp"

namespace remit {

namespace {

constexpr std::string_view escapable = "\\`*_{}[]()#+-.!|~<>\"'&=";

std::size_t run_of(std::string_view text, char c) {
  const std::size_t end = text.find_first_not_of(c);
  return end == std::string_view::npos ? text.size() : end;
}

bool is_rule(std::string_view line) {
  for (const char c : {'-', '*', '_'}) {
    const auto other = [&](char x) { return x != c && x != ' '; };
    if (std::ranges::count(line, c) >= 3 && std::ranges::none_of(line, other)) return true;
  }
  return false;
}

/// [text](target): where the text ends and where all of it ends; none if it is no link. Targets
/// are short, so that a text of nothing but brackets costs no more than its length.
struct Link {
  std::size_t text_end = 0;
  std::size_t end = 0;
};

std::optional<Link> link_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 2000;
  const std::string_view window = text.substr(at, longest);
  const std::size_t close = window.find_first_of("[]", 1);
  if (close == std::string_view::npos || window[close] != ']') return {};
  if (!window.substr(close + 1).starts_with('(')) return {};
  const std::size_t end = window.find_first_of("()", close + 2);
  if (end == std::string_view::npos || window[end] != ')') return {};
  return Link{at + close, at + end + 1};
}

std::optional<std::size_t> line_break_at(std::string_view text, std::size_t at) {
  for (const std::string_view tag : {"<br>", "<br/>", "<br />", "<BR>"}) {
    if (text.substr(at).starts_with(tag)) return tag.size();
  }
  return {};
}

/// Appends what the mark at `at` shows and returns the offset behind it; `at` if it is no mark.
std::size_t pass_mark(std::string_view text, std::size_t at, std::string& shown) {
  const std::string_view rest = text.substr(at);
  if (rest[0] == '\\' && rest.size() > 1 && escapable.find(rest[1]) != std::string_view::npos) {
    shown += rest[1];
    return at + 2;
  }
  if (rest.starts_with("**") || rest.starts_with("__") || rest.starts_with("~~")) {
    return at + run_of(rest, rest[0]);
  }
  if (rest[0] == '`') return at + run_of(rest, '`');
  if (const auto tag = line_break_at(text, at); tag && rest[0] == '<') {
    shown += '\n';
    return at + *tag;
  }
  if (rest[0] != '[') return at;
  const auto link = link_at(text, at);
  if (!link) return at;
  shown += without_marks(text.substr(at + 1, link->text_end - at - 1));
  return link->end;
}

}  // namespace

std::string without_marks(std::string_view text) {
  constexpr std::string_view marks = "\\*_~`<[";
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find_first_of(marks, at), text.size());
    shown.append(text, at, mark - at);
    if (mark == text.size()) break;
    at = pass_mark(text, mark, shown);
    if (at == mark) shown += text[at++];
  }
  return shown;
}

MarkdownLine markdown_line(std::string_view line) {
  MarkdownLine found;
  const auto skip_blank = [&] {
    while (found.text < line.size() && line[found.text] == ' ') ++found.text;
  };
  skip_blank();
  while (line.substr(found.text).starts_with('>')) {
    ++found.text;
    skip_blank();
  }
  const std::string_view rest = line.substr(found.text);
  found.is_fence = rest.starts_with("```") || rest.starts_with("~~~");
  found.is_nothing = is_rule(rest) || (rest.starts_with("<!--") && rest.ends_with("-->"));
  if (found.is_fence || found.is_nothing) return found;
  const std::size_t hashes = run_of(rest, '#');
  const std::string_view after = rest.substr(hashes);
  if (hashes >= 1 && hashes <= 6 && (after.empty() || blank_at(after, 0) > 0)) {
    found.level = static_cast<std::uint8_t>(hashes);
    found.text += hashes;
  } else if (rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("+ ")) {
    found.text += 2;
  }
  return found;
}

std::uint8_t underlined_level(std::string_view line) {
  const std::string_view text = trimmed(line).text;
  if (text.size() < 3) return 0;
  if (run_of(text, '=') == text.size()) return 1;
  return run_of(text, '-') == text.size() ? 2 : 0;
}

std::optional<std::vector<std::string_view>> pipe_cells(std::string_view line) {
  const std::string_view text = trimmed(line).text;
  if (text.size() < 3 || text.front() != '|' || text.back() != '|') return {};
  std::vector<std::string_view> cells = loose_cells(text);
  if (cells.size() < 2) return {};
  return cells;
}

std::vector<std::string_view> loose_cells(std::string_view line) {
  std::string_view text = trimmed(line).text;
  if (text.starts_with('|')) text.remove_prefix(1);
  std::vector<std::string_view> cells;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '|') {
      cells.push_back(trimmed(text.substr(begin, at - begin)).text);
      begin = at + 1;
    }
  }
  if (begin < text.size()) cells.push_back(trimmed(text.substr(begin)).text);
  return cells;
}

bool begins_loose_table(std::string_view header, std::string_view dashes) {
  if (header.find('|') == std::string_view::npos) return false;
  if (dashes.find('|') == std::string_view::npos || dashes.find('-') == std::string_view::npos)
    return false;
  const std::vector<std::string_view> under = loose_cells(dashes);
  return is_delimiter_row(under) && under.size() == loose_cells(header).size();
}

bool is_delimiter_row(const std::vector<std::string_view>& cells) {
  return std::ranges::all_of(cells, [](std::string_view cell) {
    const bool dashes = cell.find_first_not_of("-: ") == std::string_view::npos;
    return dashes && cell.find('-') != std::string_view::npos;
  });
}

bool looks_like_markdown(std::string_view text) {
  constexpr std::size_t sample_size = 65'536;
  text = text.substr(0, sample_size);
  std::size_t headings = 0;
  std::string_view above;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed(text.substr(0, end)).text;
    if (line.starts_with('#') && markdown_line(line).level > 0) ++headings;
    if (const auto cells = pipe_cells(line); cells && is_delimiter_row(*cells)) return true;
    if (begins_loose_table(above, line)) return true;
    above = line;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return headings >= 2;
}

}  // namespace remit

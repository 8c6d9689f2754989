// Runs keep their order in a scalar, whatever is folded around them, and nothing puts a byte beyond
// ASCII into its value but a run, so that the first such byte stands for the first run behind its
// beginning, and so on. Two things could break this: an escape, which may be any character, and a
// comment between an anchor or tag and its scalar. Texts that may have either stay as they are.

#include "remit/io/yaml_condense.hpp"

#include <algorithm>

namespace remit {

namespace {

constexpr char one_run = '\xE4';

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

std::uint32_t as_offset(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

bool is_letter(char c) {
  return !is_ascii(c) || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whether there may be a backslash, an anchor or a tag; these do not begin within a word.
bool may_not_be_condensed(std::string_view text) {
  constexpr std::string_view suspects = "\\&!";
  for (std::size_t at = text.find_first_of(suspects); at != std::string_view::npos;
       at = text.find_first_of(suspects, at + 1)) {
    if (text[at] == '\\' || at == 0 || !is_letter(text[at - 1])) return true;
  }
  return false;
}

}  // namespace

Condensed::Condensed(std::string_view text) : text_(text) {
  if (may_not_be_condensed(text)) return;
  condensed_.reserve(text.size());
  for (auto at = text.begin(); at != text.end();) {
    const auto run = std::find_if_not(at, text.end(), is_ascii);
    condensed_.append(at, run);
    at = std::find_if(run, text.end(), is_ascii);
    if (run == at) break;
    runs_.push_back(
        {as_offset(condensed_.size()), as_offset(static_cast<std::size_t>(run - text.begin())),
            as_offset(static_cast<std::size_t>(at - text.begin()))});
    condensed_ += one_run;
  }
}

std::uint32_t Condensed::offset(std::size_t at) const {
  const auto next = std::ranges::lower_bound(runs_, at, {}, &Run::at);
  if (next == runs_.begin()) return as_offset(std::min(at, text_.size()));
  const Run& before = *std::prev(next);
  return as_offset(std::min(before.end + (at - before.at - 1), text_.size()));
}

std::string_view Condensed::expanded(std::uint32_t begin, std::string_view value) {
  if (runs_.empty() || std::ranges::all_of(value, is_ascii)) return value;
  const bool is_block = text_[begin] == '|' || text_[begin] == '>';
  if (is_block) begin = as_offset(text_.find('\n', begin));  // a comment may stand before it
  auto run = std::ranges::lower_bound(runs_, begin, {}, &Run::begin);
  expanded_.clear();
  for (const char c : value) {
    if (is_ascii(c) || run == runs_.end()) {
      expanded_ += c;
    } else {
      expanded_ += text_.substr(run->begin, run->end - run->begin);
      ++run;
    }
  }
  return expanded_;
}

}  // namespace remit

#include "remit/io/yaml_builder.hpp"

#include <algorithm>
#include <array>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/syntax.hpp"
#include "remit/io/yaml_lexer.hpp"
#include "remit/io/yaml_spans.hpp"

namespace remit {

namespace {

constexpr std::size_t most_problems = 1000;

constexpr std::uint32_t as_offset(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

/// The length of a word for nothing at `at`, 0 if there is none.
std::uint32_t null_word(std::string_view text, std::uint32_t at) {
  const std::string_view rest = text.substr(std::min<std::size_t>(at, text.size()));
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (rest.starts_with(word)) return as_offset(word.size());
  }
  return 0;
}

/// Two escapes become a single byte in yaml-cpp, which is not UTF-8: \N and \_
void append_repaired(std::string& text, std::string_view value) {
  for (std::size_t at = 0; at < value.size();) {
    const bool is_ascii = static_cast<unsigned char>(value[at]) < 0x80;
    const std::size_t length = is_ascii ? 1 : utf8_length(value.substr(at));
    if (length == 0) text += '\xC2';
    text += value.substr(at, std::max<std::size_t>(length, 1));
    at += std::max<std::size_t>(length, 1);
  }
}

}  // namespace

YamlBuilder::YamlBuilder(const WorkingText& text, const SourceFile& file, std::uint32_t index)
    : text_(text), view_(text.view()), line_starts_(file.line_starts), index_(index) {}

Span YamlBuilder::span(std::uint32_t begin, std::uint32_t end) const {
  const std::uint32_t size = as_offset(view_.size());
  begin = std::min(begin, size);
  return {index_, begin, std::clamp(end, begin, size)};
}

std::uint32_t YamlBuilder::line_of(std::uint32_t at) {
  if (line_ == 0 || line_starts_[line_ - 1] > at) {
    line_ =
        static_cast<std::size_t>(std::ranges::upper_bound(line_starts_, at) - line_starts_.begin());
  }
  while (line_ < line_starts_.size() && line_starts_[line_] <= at) ++line_;
  return as_offset(line_);
}

void YamlBuilder::report(
    std::string_view rule, Span span, Message message, std::vector<Note> notes) {
  if (problems_.size() >= most_problems) return;
  problems_.push_back({rule, Severity::error, {}, span, std::move(message), std::move(notes), {}});
}

void YamlBuilder::set_anchor(std::size_t anchor, Anchored anchored) {
  if (anchor == 0) return;
  if (anchored_.size() <= anchor) anchored_.resize(anchor + 1);
  anchored_[anchor] = anchored;
}

void YamlBuilder::add(const YamlNode& node, std::size_t anchor, Extent extent) {
  const std::uint32_t id = as_offset(tree_.nodes.size());
  tree_.nodes.push_back(node);
  tree_.root = id;
  pending_.push_back(id);
  set_anchor(anchor, {id, extent});
  if (!open_.empty()) open_.back().levels = std::max(open_.back().levels, extent.levels + 1);
}

bool YamlBuilder::is_before_value() const {
  return !open_.empty() && open_.back().node.kind == YamlKind::map &&
         (pending_.size() - open_.back().first_pending) % 2 == 1;
}

/// The key before it; in a list the dash before it; or else one byte at most.
Span YamlBuilder::null_span(std::uint32_t at) const {
  if (is_before_value()) return tree_.nodes[pending_.back()].span;
  if (const std::uint32_t length = null_word(view_, at)) return span(at, at + length);
  if (!open_.empty() && open_.back().node.kind == YamlKind::sequence &&
      open_.back().style == Style::block) {
    std::uint32_t dash = after_space(view_, cursor_);
    while (dash < at && view_[dash] != '-') dash = after_space(view_, dash + 1);
    if (dash < at) return span(dash, dash + 1);
  }
  return span(at, at + 1);
}

void YamlBuilder::add_null(std::uint32_t at, std::size_t anchor) {
  YamlNode node;
  node.span = null_span(at);
  node.line = line_of(node.span.begin);
  ++size_;
  add(node, anchor, {});
}

/// In {name：甲}, {name:甲} and {name 甲} the parser sees a key and no value.
bool YamlBuilder::split_key() {
  constexpr std::string_view colon = "：";
  if (!is_before_value() || open_.back().style != Style::flow) return false;
  YamlNode& key = tree_.nodes[pending_.back()];
  const std::string_view text = tree_.text_of(key);
  const std::uint32_t length = field_length(text, 0);
  const std::string_view field = text.substr(0, length);
  const std::string_view rest = text.substr(length);
  if (!key.plain || length == 0 || rest.empty()) return false;
  const bool is_full_width = rest.starts_with(colon);
  const bool is_missing = rest[0] == ' ' && field_length(rest, 1) == 0;
  if (!is_full_width && !is_missing && rest[0] != ':') return false;
  const Message what = is_full_width ? message(phrases::file::full_width_colon, field)
                       : is_missing  ? message(phrases::file::no_colon, field)
                                     : message(phrases::file::no_space, field);
  advise(Severity::error, key.span, what, message(phrases::file::write_colon, field));
  problems_.back().severity = Severity::error;
  const std::size_t begin = std::min(
      text.find_first_not_of(' ', length + (is_full_width ? colon.size() : 1)), text.size());
  YamlNode value = key;
  value.span.begin += as_offset(begin);
  value.first += as_offset(begin);
  value.count -= as_offset(begin);
  key.span.end = key.span.begin + length;
  key.count = length;
  if (value.count == 0) return false;
  ++size_;
  add(value, 0, {});
  return true;
}

void YamlBuilder::null(std::uint32_t at, std::size_t anchor) {
  if (too_deep_ > 0 || split_key()) return;
  const std::uint32_t value = after_properties(view_, at);
  add_null(value, anchor);
  // an unwritten value is reported where the next thing stands, which may be far behind
  if (const std::uint32_t length = null_word(view_, value)) {
    cursor_ = std::max(cursor_, value + length);
  } else if (value > at) {
    cursor_ = std::max(cursor_, name_end(view_, at));
  } else if (tree_.nodes.back().span.begin >= cursor_) {
    cursor_ = tree_.nodes.back().span.begin;
    if (cursor_ < view_.size() && view_[cursor_] == '-') ++cursor_;
  }
}

bool YamlBuilder::take_verbatim_scalar(std::uint32_t at, std::size_t anchor) {
  const auto found = std::ranges::lower_bound(text_.verbatim, at, {}, &Verbatim::at);
  if (found == text_.verbatim.end() || found->at != at) return false;
  const std::string_view source = text_.source.substr(found->begin, found->end - found->begin);
  YamlNode node{YamlKind::scalar, found->plain, span(found->begin, found->end),
      as_offset(tree_.text.size()), as_offset(source.size()), line_of(found->begin)};
  tree_.text += source;
  cursor_ = std::max(at + 1, found->at);
  ++size_;
  add(node, anchor, {});
  return true;
}

void YamlBuilder::scalar(std::uint32_t at, std::size_t anchor, std::string_view value) {
  if (too_deep_ > 0) return;
  std::uint32_t begin = after_properties(view_, at);
  if (!text_.verbatim.empty() && take_verbatim_scalar(begin, anchor)) return;
  const char c = begin < view_.size() ? view_[begin] : '\n';
  const bool quoted = c == '"' || c == '\'';
  const bool block = c == '|' || c == '>';
  std::uint32_t end = 0;
  if (value.empty() && !quoted && !block) {  // a tag and nothing behind it
    begin = at;
    end = name_end(view_, at);
  } else {
    end = scalar_end(view_, begin, value);
    const bool is_closed = end > begin + 1 && view_[end - 1] == c;
    if (quoted && !is_closed) throw UnclosedQuote{begin};
  }
  YamlNode node{YamlKind::scalar, !quoted && !block, span(begin, end), as_offset(tree_.text.size()),
      0, line_of(begin)};
  if (c == '"' && value.size() + 2 != end - begin) {
    append_repaired(tree_.text, value);
  } else {
    tree_.text += value;
  }
  node.count = as_offset(tree_.text.size()) - node.first;
  warn_about(node);
  cursor_ = std::max(cursor_, node.span.end);
  ++size_;
  add(node, anchor, {});
}

void YamlBuilder::advise(Severity severity, Span span, Message message, Message remedy) {
  if (problems_.size() >= most_problems) return;
  report("parse-error", span, std::move(message));
  problems_.back().severity = severity;
  problems_.back().remedy = std::move(remedy);
}

/// What is good YAML, but hardly what was meant: a text that takes in the entries below it, one
/// with a bracket or quotation mark at its end only, and a # that begins a comment within a text.
void YamlBuilder::warn_about(const YamlNode& scalar) {
  const std::uint32_t begin = scalar.span.begin;
  const std::uint32_t end = scalar.span.end;
  const std::string_view written = view_.substr(begin, end - begin);
  if (scalar.plain && view_.substr(end).starts_with(" #") && end + 2 < view_.size() &&
      view_[end + 2] >= '0' && view_[end + 2] <= '9') {
    const std::string_view number = view_.substr(end + std::size_t{1}, 2);
    advise(Severity::warning, span(end + 1, end + 3), message(phrases::file::comment_like, number),
        message(phrases::file::quote_if_text));
  }
  const std::string_view last = written.substr(written.empty() ? 0 : written.size() - 1);
  const std::string_view first = last == "]" ? "[" : last == "}" ? "{" : last;
  const bool is_bracket = first != last;
  const bool may_be_lone = scalar.plain && (is_bracket || last == "\"");
  if (may_be_lone && written.find(first) >= written.size() - 1) {
    advise(Severity::warning, span(end - 1, end),
        is_bracket ? message(phrases::file::closer_alone, last)
                   : message(phrases::file::quote_alone),
        message(phrases::file::open_with, first));
  }
  if (written.find('\n') == written.npos || written[0] == '|' || written[0] == '>') return;
  for (std::uint32_t line = next_line(view_, begin); line < end; line = next_line(view_, line)) {
    if (!looks_like_entry(view_, line)) continue;
    return advise(Severity::warning, span(begin, line_end(view_, begin)),
        message(phrases::file::swallowed, line_of(line)),
        scalar.plain ? message(phrases::file::swallowed_plain)
                     : message(phrases::file::swallowed_quoted));
  }
}

bool YamlBuilder::may_expand(const Anchored& target, Span place) {
  const std::string_view name = view_.substr(place.begin, place.end - place.begin);
  if (target.node == Anchored::none) {
    report("parse-error", place, message(phrases::file::alias_in_itself, name));
    return false;
  }
  if (open_.size() + target.extent.levels > most_levels) {
    report("parse-error", place, message(phrases::file::too_deep, most_levels));
    return false;
  }
  const bool was_fine = size_by_aliases_ <= most_nodes_by_aliases;
  if (was_fine) size_by_aliases_ += target.extent.size;
  if (size_by_aliases_ <= most_nodes_by_aliases) return true;
  if (was_fine)
    report("parse-error", place, message(phrases::file::alias_bomb, most_nodes_by_aliases));
  return false;
}

void YamlBuilder::alias(std::uint32_t at, std::size_t anchor) {
  if (too_deep_ > 0) return;
  const Span place = span(at, name_end(view_, at));
  cursor_ = std::max(cursor_, place.end);
  const Anchored target = anchor < anchored_.size() ? anchored_[anchor] : Anchored{};
  YamlNode node;
  Extent extent;
  if (may_expand(target, place)) {
    node = tree_.nodes[target.node];
    extent = target.extent;
  }
  node.span = place;
  node.line = line_of(at);
  size_ += extent.size;
  add(node, 0, extent);
}

void YamlBuilder::open(YamlKind kind, std::uint32_t at, std::size_t anchor, Style style) {
  const std::uint32_t begin = after_properties(view_, at);
  if (too_deep_ > 0) {
    ++too_deep_;
  } else if (open_.size() >= most_levels) {
    too_deep_ = 1;
    report("parse-error", span(begin, begin + 1), message(phrases::file::too_deep, most_levels));
    add_null(begin, anchor);
  } else {
    YamlNode node{kind, true, span(begin, begin), 0, 0, line_of(begin)};
    const bool has_bracket = begin < view_.size() && (view_[begin] == '[' || view_[begin] == '{');
    open_.push_back({node, has_bracket ? style : Style::block, anchor, pending_.size(), size_, 1});
    set_anchor(anchor, {});
    ++size_;
    cursor_ = std::max(cursor_, has_bracket ? begin + 1 : begin);
  }
}

/// Behind the bracket that closes what is open.
std::uint32_t YamlBuilder::flow_end(std::uint32_t at) const {
  at = after_space(view_, at);
  while (at < view_.size() && (view_[at] == ',' || view_[at] == ':' || view_[at] == '?')) {
    at = after_space(view_, at + 1);
  }
  const bool is_closed = at < view_.size() && (view_[at] == ']' || view_[at] == '}');
  return is_closed ? at + 1 : cursor_;
}

void YamlBuilder::close() {
  if (too_deep_ > 0) {
    --too_deep_;
    return;
  }
  Open closed = open_.back();
  if (closed.node.kind == YamlKind::map) drop_duplicates(closed.first_pending);
  if (closed.style == Style::flow) cursor_ = flow_end(cursor_);
  closed.node.span = span(closed.node.span.begin, cursor_);
  closed.node.first = as_offset(tree_.children.size());
  closed.node.count = as_offset(pending_.size() - closed.first_pending);
  const auto first = pending_.begin() + static_cast<std::ptrdiff_t>(closed.first_pending);
  tree_.children.insert(tree_.children.end(), first, pending_.end());
  pending_.erase(first, pending_.end());
  open_.pop_back();
  add(closed.node, closed.anchor, {size_ - closed.size_before, closed.levels});
}

void YamlBuilder::close_all() {
  too_deep_ = 0;
  while (!open_.empty()) {
    if (is_before_value()) pending_.pop_back();
    close();
  }
}

void YamlBuilder::drop_duplicates(std::size_t first_pending) {
  const auto key = [&](std::uint32_t place) -> const YamlNode& {
    return tree_.nodes[pending_[place]];
  };
  const auto by_text = [&](std::uint32_t a, std::uint32_t b) {
    const int order = tree_.text_of(key(a)).compare(tree_.text_of(key(b)));
    return order < 0 || (order == 0 && a < b);
  };
  keys_.clear();
  for (std::size_t place = first_pending; place + 1 < pending_.size(); place += 2) {
    if (key(as_offset(place)).kind == YamlKind::scalar) keys_.push_back(as_offset(place));
  }
  std::ranges::sort(keys_, by_text);
  duplicates_.clear();
  for (std::size_t i = 1, first = 0; i < keys_.size(); ++i) {
    const std::string_view text = tree_.text_of(key(keys_[i]));
    if (tree_.text_of(key(keys_[first])) != text) {
      first = i;
      continue;
    }
    report("duplicate-key", key(keys_[i]).span, message(phrases::file::duplicate_key, text),
        {{key(keys_[first]).span, message(phrases::file::first_given_here)}});
    duplicates_.push_back(keys_[i]);
  }
  if (duplicates_.empty()) return;
  std::ranges::sort(duplicates_);
  std::size_t kept = duplicates_[0];
  for (std::size_t place = kept, next = 0; place < pending_.size(); place += 2) {
    if (next < duplicates_.size() && duplicates_[next] == place) {
      ++next;
      continue;
    }
    pending_[kept++] = pending_[place];
    pending_[kept++] = pending_[place + 1];
  }
  pending_.resize(kept);
}

}  // namespace remit

#include "remit/base/finder.hpp"

#include <algorithm>
#include <cstddef>

// The forms make a tree of states, one a prefix. Reading a text, the state is always the longest
// ending of what was read that is a prefix of some form; where no child fits the next byte, the
// fallback leads to the next shorter one. Of the forms that end at one place only the longest can
// lie outside all others, so one occurrence a place is enough, and a pass from the back drops
// those that a later and longer one covers.

namespace remit {

namespace {

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool continues(std::string_view text, std::size_t at) {
  return at > 0 && at < text.size() && is_word_byte(text[at - 1]) && is_word_byte(text[at]);
}

std::uint64_t key(std::uint32_t state, unsigned char byte) {
  return (std::uint64_t{state} << 8) | byte;
}

}  // namespace

Finder::Finder(std::span<const std::string> forms) {
  states_.emplace_back();
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (!forms[i].empty()) insert(forms[i], static_cast<std::uint32_t>(i));
  }
  link();
}

void Finder::insert(std::string_view form, std::uint32_t index) {
  std::uint32_t state = 0;
  for (const char c : form) {
    const auto byte = static_cast<unsigned char>(c);
    const auto fresh = static_cast<std::uint32_t>(states_.size());
    const auto [found, is_new] = children_.try_emplace(key(state, byte), fresh);
    if (is_new) {
      State next;
      next.parent = state;
      next.depth = states_[state].depth + 1;
      next.byte = byte;
      states_.push_back(next);
    }
    state = found->second;
  }
  if (states_[state].form == none) states_[state].form = index;
}

/// Shallow states first: what a fallback leads to is always shallower.
void Finder::link() {
  std::vector<std::uint32_t> order(states_.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::uint32_t state) { return states_[state].depth; });
  for (const std::uint32_t id : order) {
    State& state = states_[id];
    if (state.depth < 2) continue;
    state.fallback = after(states_[state.parent].fallback, state.byte);
    const State& shorter = states_[state.fallback];
    state.shorter = shorter.form != none ? state.fallback : shorter.shorter;
  }
}

std::uint32_t Finder::child(std::uint32_t state, unsigned char byte) const {
  const auto found = children_.find(key(state, byte));
  return found == children_.end() ? none : found->second;
}

std::uint32_t Finder::after(std::uint32_t state, unsigned char byte) const {
  for (;;) {
    const std::uint32_t next = child(state, byte);
    if (next != none) return next;
    if (state == 0) return 0;
    state = states_[state].fallback;
  }
}

std::vector<Occurrence> Finder::longest(std::string_view text) const {
  std::vector<Occurrence> found;
  std::uint32_t state = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    state = after(state, static_cast<unsigned char>(text[i]));
    const std::size_t end = i + 1;
    if (continues(text, end)) continue;
    std::uint32_t at = states_[state].form != none ? state : states_[state].shorter;
    while (at != 0 && continues(text, end - states_[at].depth)) at = states_[at].shorter;
    if (at == 0) continue;
    found.push_back({states_[at].form, static_cast<std::uint32_t>(end - states_[at].depth),
        static_cast<std::uint32_t>(end)});
  }
  auto least = static_cast<std::uint32_t>(text.size()) + 1;
  const auto is_covered = [&](const Occurrence& occurrence) {
    if (occurrence.begin >= least) return true;
    least = occurrence.begin;
    return false;
  };
  std::ranges::reverse(found);
  std::erase_if(found, is_covered);
  std::ranges::reverse(found);
  return found;
}

}  // namespace remit

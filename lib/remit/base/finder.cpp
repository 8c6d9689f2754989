#include "remit/base/finder.hpp"

#include <algorithm>
#include <cstddef>

#include "remit/base/text.hpp"

// The forms make a tree of states, one a prefix. Reading a text, the state is always the longest
// ending of what was read that is a prefix of some form; where no child fits the next character,
// the fallback leads to the next shorter one. Of the forms that end at one place only the longest
// can lie outside all others, so one occurrence a place is enough, and a pass from the back drops
// those that a later and longer one covers.

namespace remit {

namespace {

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool continues(std::string_view text, std::size_t at) {
  return at > 0 && at < text.size() && is_word_byte(text[at - 1]) && is_word_byte(text[at]);
}

/// Beyond all characters, so that a byte that is none is like itself only.
constexpr char32_t first_of_bytes = 0x110000;

Character next_in(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1};
  const Character found = character_at(text, at);
  return found.bytes > 1 ? found : Character{first_of_bytes + byte, 1};
}

/// Forms with one beginning, by their place in alphabetical order.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

}  // namespace

Finder::Finder(std::span<const std::string> forms) {
  grow(forms);
  link();
}

/// Level by level: the forms of a state, in alphabetical order, fall into one stretch for each of
/// its children.
void Finder::grow(std::span<const std::string> forms) {
  std::vector<std::uint32_t> order;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (!forms[i].empty()) order.push_back(static_cast<std::uint32_t>(i));
  }
  std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return std::string_view(forms[i]); });
  std::vector<Stretch> stretches{{0, order.size()}};
  states_.emplace_back();
  characters_.push_back(0);
  for (std::uint32_t id = 0; id < states_.size(); ++id) {
    auto [begin, end] = stretches[id];
    const std::uint32_t depth = states_[id].depth;
    if (begin < end && forms[order[begin]].size() == depth) states_[id].form = order[begin];
    while (begin < end && forms[order[begin]].size() == depth) ++begin;
    states_[id].first = static_cast<std::uint32_t>(states_.size());
    for (std::size_t next = begin; begin < end; begin = next) {
      const Character character = next_in(forms[order[begin]], depth);
      const auto first = std::string_view(forms[order[begin]]).substr(depth, character.bytes);
      const auto begins_so = [&](const std::string& form) {
        return std::string_view(form).substr(depth, character.bytes) == first;
      };
      while (next < end && begins_so(forms[order[next]])) ++next;
      State child;
      child.depth = depth + static_cast<std::uint32_t>(character.bytes);
      child.parent = id;
      states_.push_back(child);
      characters_.push_back(character.value);
      stretches.push_back({begin, next});
    }
    states_[id].children = static_cast<std::uint32_t>(states_.size()) - states_[id].first;
  }
}

/// What a fallback leads to is always shallower, so it is known already.
void Finder::link() {
  for (std::uint32_t id = 0; id < states_.size(); ++id) {
    State& state = states_[id];
    if (state.parent == 0) continue;
    state.fallback = after(states_[state.parent].fallback, characters_[id]);
    const State& shorter = states_[state.fallback];
    state.shorter = shorter.form != none ? state.fallback : shorter.shorter;
  }
}

std::uint32_t Finder::child(std::uint32_t state, char32_t character) const {
  constexpr std::uint32_t few = 4;
  const State& from = states_[state];
  const auto first = characters_.begin() + static_cast<std::ptrdiff_t>(from.first);
  const auto last = first + static_cast<std::ptrdiff_t>(from.children);
  const auto found = from.children <= few ? std::find(first, last, character)
                                          : std::lower_bound(first, last, character);
  if (found == last || *found != character) return none;
  return static_cast<std::uint32_t>(found - characters_.begin());
}

std::uint32_t Finder::after(std::uint32_t state, char32_t character) const {
  for (;;) {
    const std::uint32_t next = child(state, character);
    if (next != none) return next;
    if (state == 0) return 0;
    state = states_[state].fallback;
  }
}

std::vector<Occurrence> Finder::longest(std::string_view text) const {
  std::vector<Occurrence> found;
  std::uint32_t state = 0;
  for (std::size_t end = 0; end < text.size();) {
    const auto [character, bytes] = next_in(text, end);
    state = after(state, character);
    end += bytes;
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

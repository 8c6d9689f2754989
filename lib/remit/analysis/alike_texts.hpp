#pragma once

#include <cstdint>
#include <vector>

#include "remit/analysis/aspects.hpp"

namespace remit {

/// What is less alike, or the find of less, says nothing.
inline constexpr double floor_of_likeness = 0.22;

/// The texts that hold a pair of characters, a term or a topic, by its number.
struct TextIndex {
  using Postings = std::vector<std::vector<std::uint32_t>>;
  Postings by_pair;
  Postings by_term;
  Postings by_topic;
};

TextIndex text_index(const Aspects& aspects);

/// Another text, and how alike it is.
struct Alike {
  std::uint32_t text = 0;
  double likeness = 0;
};

/// The texts that are more like this one than the floor, itself included, by number. It is compared
/// only with those that share a term or a topic, or a pair of characters of the prefix that a
/// likeness above the floor needs (prefix filter; Chaudhuri, Ganti and Kaushik 2006). What is left
/// out cannot be above the floor, so that the result is that of comparing with all.
std::vector<Alike> alike_texts(const Aspects& aspects, const TextIndex& index, std::uint32_t text);

/// A task that says a text.
struct Saying {
  std::uint32_t task = 0;
  double prominence = 0;  ///< √ of the aspect's weight
};

/// For every text who says it, by task.
std::vector<std::vector<Saying>> sayings(const Aspects& aspects);

}  // namespace remit

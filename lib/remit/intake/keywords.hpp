#pragma once

#include <span>
#include <string>
#include <vector>

namespace remit {

/// A text to draw keywords from: what weighs more, its title, and the rest.
struct KeywordText {
  std::string title;
  std::string body;
};

/// For each text up to `most` terms that tell it from the others, the weightiest first; UTF-8. Up
/// to three fifths of them are among the `known` words, which stand first and weigh √tf·idf; those
/// of the title are left out, as everybody reads it. The rest is found in the texts themselves.
/// Terms are stretches of two to ten characters between stops and words of form (推进, 的), and
/// strings that recur with varied neighbours; they weigh by how often they stand in the text and in
/// how few others (tf·idf), and a term within a longer one counts only for where it stands apart
/// (after Frantzi and Ananiadou's C-value). Time and memory grow
/// with the length of the texts and of the known words.
std::vector<std::vector<std::string>> keywords(std::span<const KeywordText> texts,
    std::span<const std::string> known = {}, std::size_t most = 12);

}  // namespace remit

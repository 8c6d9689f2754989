#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/id.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// A sort of body by what governments give it to do, whatever its name is in a city and a decade:
/// 市旅游局, 市文体旅游局 and 市文化和旅游局 are all for tourism.
struct Competence {
  std::string_view id;
  std::string_view words;  ///< that tell it in a body's name, parted by blanks
};
using CompetenceId = Id<Competence>;

/// Which sorts of body usually lead on a topic of the standard thesaurus, by their ids, parted by
/// blanks, the most usual first.
struct UsualLeads {
  std::string_view topic;
  std::string_view competences;
};

/// General knowledge of how Chinese governments divide work, of no city in particular.
std::span<const Competence> competences();
std::span<const UsualLeads> usual_leads();

/// A sort that a body's names tell it to be.
struct Telling {
  CompetenceId competence;
  double strength = 0;  ///< 0–1: less where the word is not what its name begins with
  std::string word;     ///< of the name
  friend bool operator==(const Telling&, const Telling&) = default;
};

/// What the names of each agency tell; nothing for collectives and posts. A word of one character
/// must be all that distinguishes a name (教 in 市教委).
std::vector<std::vector<Telling>> tellings(const Catalog& catalog);

/// For every topic the sorts of body that usually lead on it, the most usual first; of the topic
/// above it where nothing is known of itself.
std::vector<std::vector<CompetenceId>> leads_by_topic(const Thesaurus& thesaurus);

}  // namespace remit

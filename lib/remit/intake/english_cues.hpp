#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// The words of an English sentence that say who leads and who helps.
namespace remit {

enum class EnglishCueKind : std::uint8_t {
  helpers,      ///< in coordination with, supported by: those after it help
  leaders,      ///< led by: those after it lead
  members,      ///< shall consist of: those after it are listed
  owners,       ///< is the responsibility of: those after it are responsible
  through,      ///< acting through: those after it act for those before it
  with,         ///< plain “with”: means helpers after a word for lead
  leads,        ///< shall take the lead: those before it lead
  guides,       ///< shall provide guidance
  responsible,  ///< is responsible for
  helps,        ///< shall assist, where another leads
  joins,        ///< shall participate, where another acts
  modal,        ///< shall, will: those before it have a duty
  passive,      ///< will be, is: those before it are no bodies
};

/// What must hold of the words after a cue so that it counts.
enum class EnglishProof : std::uint8_t { none, partners, offices };

struct EnglishCue {
  EnglishCueKind kind = EnglishCueKind::modal;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool works = false;                       ///< has the verb: will work with
  EnglishProof proof = EnglishProof::none;  ///< is approved by: leads if partners follow
};

/// The cues of a sentence in small letters, in their order, none within another. At `infinitive`
/// “to” is as good as “shall”: Ministry of Ports to dredge the canal.
std::vector<EnglishCue> english_cues(
    std::u32string_view small, std::size_t infinitive = std::u32string_view::npos);

}  // namespace remit

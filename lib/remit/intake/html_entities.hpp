#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace remit {

/// A character reference: how many bytes it takes, and what it stands for.
struct CharacterReference {
  std::size_t bytes = 0;  ///< 0: what stands there is no reference
  char32_t character = 0;
};

/// The reference at the beginning of the text, &ldquo; or &#8220; or &#x201C;, by the names of
/// HTML 4. The semicolon may lack, as in old pages.
CharacterReference reference_at(std::string_view text);

}  // namespace remit

#pragma once

#include <array>
#include <string_view>

namespace remit {

/// One phrase in every language; `id` is stable and the same in all of them.
struct PhraseRow {
  std::string_view id, en, zh;
};

}  // namespace remit

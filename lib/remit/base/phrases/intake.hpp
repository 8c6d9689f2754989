#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: reading published documents.
namespace remit::phrases {

inline constexpr auto intake = std::to_array<PhraseRow>({
    {"intake.no-text", "“{}” has no text", "“{}”没有文字内容"},
});

}  // namespace remit::phrases

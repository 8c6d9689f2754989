#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: what is wrong with an input file, and what to do about it.
namespace remit::phrases {

inline constexpr auto files = std::to_array<PhraseRow>({
    {"file.duplicate-key", "“{}” is given twice; the first stands", "“{}”重复出现，以第一次为准"},
    {"file.unknown-field", "unknown field “{}”", "未知字段“{}”"},
    {"file.did-you-mean", "did you mean “{}”?", "您是不是想写“{}”？"},
});

}  // namespace remit::phrases

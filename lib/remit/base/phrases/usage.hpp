#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: what the command line says.
namespace remit::phrases {

inline constexpr auto usage = std::to_array<PhraseRow>({
    {"usage.no-catalog",
        "no catalog: neither -f, nor $REMIT_FILE, nor a tasks.yaml here or in a parent folder",
        "找不到任务目录：未给出 -f、$REMIT_FILE，当前及上级文件夹也没有 tasks.yaml"},
});

}  // namespace remit::phrases

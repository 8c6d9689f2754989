#pragma once

#include <cstddef>
#include <span>

#include "remit/intake/paragraph.hpp"

namespace remit {

/// Where the list of annexes ends that begins at paragraph `at`, before the signature of a notice:
/// 附件：1．项目清单, below it 2．责任分工表. It counts as the document does, but has no tasks.
/// `at`, if there is none.
std::size_t annex_list_end(std::span<const Paragraph> paragraphs, std::size_t at);

}  // namespace remit

#pragma once

#include <string>
#include <string_view>

#include "remit/model/topics.hpp"

namespace remit {

/// A thesaurus in lines of fields divided by tabs, which read a hundred times faster than YAML.
/// Places are not kept.
std::string packed(const Thesaurus& thesaurus);

/// What `packed` wrote. The places of its topics are of no file.
Thesaurus unpacked(std::string_view text);

/// The standard thesaurus, packed: lib/data/topics.packed. The target pack_topics writes it from
/// topics.yaml beside it; a test compares them.
std::string_view packed_topics_text();

}  // namespace remit

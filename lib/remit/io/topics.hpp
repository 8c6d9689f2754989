#pragma once

#include <string_view>

namespace remit {

/// The standard policy thesaurus, as written: lib/data/topics.yaml.
std::string_view topics_text();

}  // namespace remit

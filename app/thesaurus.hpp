#pragma once

#include <optional>

#include "call.hpp"
#include "remit/model/topics.hpp"

namespace remit::app {

/// The policy thesaurus with what remit.yaml adds to it; none, and told, if that is wrong.
std::optional<Thesaurus> thesaurus_found(const Call& call);

}  // namespace remit::app

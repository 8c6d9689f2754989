#pragma once

#include <string>
#include <string_view>

namespace remit::test {

/// What is wrong with the clauses, lists and groups read out of a text, whatever the text:
/// stretches outside it or out of order, bodies without a name. Empty if all is well.
std::string clause_faults(std::string_view text);

}  // namespace remit::test

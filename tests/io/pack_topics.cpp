// Writes the standard thesaurus packed, as lib/data/topics.packed has it.

#include <cstdio>

#include "remit/io/packed_topics.hpp"
#include "remit/io/read_topics.hpp"

int main() {
  const auto reading = remit::read_topics({remit::standard_topics()});
  std::fputs(remit::packed(reading.thesaurus).c_str(), stdout);
  return reading.diagnostics.empty() ? 0 : 1;
}

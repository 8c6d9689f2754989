#pragma once

#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// What was read of files of topics: everything valid, and a diagnostic for everything else.
struct TopicsReading {
  Thesaurus thesaurus;
  Sources sources;
  std::vector<Diagnostic> diagnostics;
};

/// Reads files of topics, one after the other, into one thesaurus; docs/topics.md describes them.
/// A topic that an earlier file has is added to: its terms become more, its name, label and code
/// are replaced where the later file gives them, and it stays where it is in the tree. Terms that a
/// later file lists under `without` are taken away.
TopicsReading read_topics(Sources sources);

/// The same, after a thesaurus that is known already.
TopicsReading read_topics(Sources sources, Thesaurus ground);

/// The standard thesaurus, without places.
Thesaurus standard_thesaurus();

/// The standard thesaurus as a file, to be read alone or before others.
SourceFile standard_topics();

}  // namespace remit

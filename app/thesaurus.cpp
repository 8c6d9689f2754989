#include "thesaurus.hpp"

#include <ostream>
#include <string>
#include <system_error>
#include <utility>

#include "findings.hpp"
#include "reason.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/io/read_topics.hpp"
#include "remit/render/diagnostics.hpp"

namespace remit::app {

std::optional<Thesaurus> thesaurus_found(const Call& call) {
  const auto settings = settings_found(call);
  if (!settings) return {};
  Sources files;
  for (const std::string& name : settings->topic_files) {
    try {
      files.push_back(load(name));
    } catch (const std::system_error& error) {
      tell(call, message(phrases::usage::cannot_read, name, reason(error.code(), call.language)));
      return {};
    }
  }
  Thesaurus ground = settings->standard_topics ? standard_thesaurus() : Thesaurus();
  TopicsReading read = read_topics(std::move(files), std::move(ground));
  if (read.diagnostics.empty()) return std::move(read.thesaurus);
  call.err << as_text(read.diagnostics, read.sources, call.language, call.err_color);
  return {};
}

}  // namespace remit::app

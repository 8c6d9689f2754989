#include "step_summary.hpp"

#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>

#include "environment.hpp"
#include "reason.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/render/check_markdown.hpp"

namespace remit::app {

namespace {

/// Far below the 1 MiB that GitHub takes.
constexpr std::size_t most_listed = 200;

}  // namespace

void add_step_summary(const Call& call, const CheckReport& report, const Sources& sources) {
  const std::string file = environment("GITHUB_STEP_SUMMARY");
  if (file.empty()) return;
  errno = 0;
  std::ofstream page(file, std::ios::app | std::ios::binary);
  page << check_markdown(report, sources, call.language, most_listed) << std::flush;
  if (page.good()) return;
  const std::string why =
      reason({errno == 0 ? EIO : errno, std::generic_category()}, call.language);
  throw CannotWrite(in_words(message(phrases::usage::cannot_write, file, why), call.language));
}

}  // namespace remit::app

#include "patches.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

#include "command_table.hpp"
#include "remit/base/load.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/io/read_patch.hpp"
#include "remit/render/proposed_words.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> showing{
    "who", "duties", "tasks", "matrix", "graph", "report"};

bool is_among(const std::vector<std::string>& files, const std::string& file) {
  return std::ranges::any_of(files, [&](const std::string& known) {
    std::error_code unknown;
    return fs::equivalent(known, file, unknown);
  });
}

}  // namespace

std::vector<std::string> with_asked(const Call& call) {
  std::vector<std::string> files = call.options.reforms;
  const std::string& output = call.options.output;
  std::error_code unknown;
  const bool is_rewritten = call.command.name == "assign" && call.format == "yaml" &&
                            !output.empty() && fs::is_regular_file(output, unknown);
  if (is_rewritten && !is_among(files, output) && is_patch(remit::load(output))) {
    files.push_back(output);
  }
  return files;
}

Sources patches_among(Sources& files) {
  Sources patches;
  Sources others;
  for (SourceFile& file : files) {
    Sources& kind = is_patch(file) ? patches : others;
    kind.push_back(std::move(file));
  }
  files = std::move(others);
  return patches;
}

std::optional<PatchesUsed> apply_patches(Reading& reading, Sources patches, std::size_t reforms) {
  if (patches.empty()) return {};
  PatchesUsed used;
  used.catalog_files = reading.sources.size();
  used.reforms = reforms;
  std::vector<Diagnostic> mistakes;
  for (SourceFile& file : patches) {
    const auto index = static_cast<std::uint32_t>(reading.sources.size());
    reading.sources.push_back(std::move(file));
    Patch patch = read_patch(reading.sources, index, mistakes);
    std::ranges::move(patch.proposals, std::back_inserter(used.patch.proposals));
    std::ranges::move(patch.without, std::back_inserter(used.patch.without));
    std::ranges::move(patch.deadlines, std::back_inserter(used.patch.deadlines));
  }
  used.has_mistakes = std::ranges::any_of(
      mistakes, [](const Diagnostic& it) { return it.severity == Severity::error; });
  std::ranges::move(mistakes, std::back_inserter(reading.diagnostics));
  used.before = std::move(reading.catalog);
  used.meaning = meaning(used.before, names(used.before), used.patch);
  reading.catalog = with_accepted(used.before, used.meaning);
  std::ranges::copy(used.meaning.problems, std::back_inserter(reading.diagnostics));
  std::ranges::stable_sort(reading.diagnostics, {}, &Diagnostic::span);
  return used;
}

bool shows_proposals(const Call& call) {
  return std::ranges::find(showing, call.command.name) != showing.end();
}

void note_proposals(
    const PatchesUsed& used, const Catalog& catalog, std::vector<Diagnostic>& findings) {
  std::multimap<std::string, const Assignment*> proposed;
  for (const Assignment& it : used.meaning.proposed)
    proposed.emplace(key_of(catalog, *it.task), &it);
  for (Diagnostic& finding : findings) {
    if (finding.rule != "no-agency" && finding.rule != "no-lead") continue;
    const auto [first, last] = proposed.equal_range(finding.subject);
    for (auto at = first; at != last; ++at) {
      const Assignment& it = *at->second;
      finding.notes.push_back({it.where, message(phrases::patch::note_proposed,
                                             catalog[it.agency].name, proposed_label(it.role))});
    }
  }
}

}  // namespace remit::app

#include "remit/io/read_catalog.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>
#include <utility>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/io/build.hpp"
#include "remit/model/presume.hpp"

namespace remit {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view file_fields[] = {
    "version", "jurisdictions", "agencies", "changes", "plans"};

/// One file, parsed, with the parts that are read in different passes.
struct Parsed {
  YamlTree tree;
  const YamlNode* jurisdictions = nullptr;
  const YamlNode* agencies = nullptr;
  const YamlNode* changes = nullptr;
  const YamlNode* plans = nullptr;
};

Parsed parse(const Sources& sources, std::uint32_t index, std::vector<Diagnostic>& problems) {
  Parsed parsed{read_yaml(sources, index, problems)};
  if (parsed.tree.empty()) return parsed;
  const YamlFile file{parsed.tree, problems};
  const YamlNode& top = parsed.tree.top();
  if (top.kind == YamlKind::null || !is_map(file, top)) return parsed;
  const Fields fields(file, top, file_fields);
  check_version(file, top, fields["version"]);
  parsed.jurisdictions = fields["jurisdictions"];
  parsed.agencies = fields["agencies"];
  parsed.changes = fields["changes"];
  parsed.plans = fields["plans"];
  return parsed;
}

/// Two tasks of a plan with one number cannot be told apart in any output.
void report_equal_numbers(Build& build) {
  const Catalog& catalog = build.catalog;
  for (const Plan& plan : catalog.plans) {
    std::unordered_map<std::string_view, TaskId> first;
    for (const TaskId id : plan.tasks) {
      const Task& task = catalog[id];
      const auto [known, is_new] = first.try_emplace(task.number, id);
      if (is_new) continue;
      build.problems.push_back({"duplicate-id", Severity::error, key_of(catalog, id), task.where,
          message(phrases::file::task_twice, task.number, plan.id),
          {{catalog[known->second].where, message(phrases::file::first_here)}}, {}});
    }
  }
}

void refuse_plans(Parsed& reform, std::vector<Diagnostic>& problems) {
  if (reform.plans == nullptr) return;
  report({reform.tree, problems}, "unknown-field", reform.plans->span,
      message(phrases::file::no_plans_in_reform));
  reform.plans = nullptr;
}

bool is_catalog_file(const fs::path& path) {
  const std::string name = path.filename().string();
  if (name.starts_with('.') || name == "remit.yaml" || name == "remit.yml") return false;
  if (name == "remit-baseline.yaml") return false;
  for (const char* const ending : {".review.yaml", ".review.yml", ".patch.yaml", ".patch.yml"}) {
    if (name.ends_with(ending)) return false;
  }
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (auto entry = fs::recursive_directory_iterator(folder);
       entry != fs::recursive_directory_iterator(); ++entry) {
    if (entry->is_directory()) {
      if (entry->path().filename().string().starts_with('.')) entry.disable_recursion_pending();
    } else if (is_catalog_file(entry->path())) {
      files.push_back(entry->path());
    }
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

Reading read_catalog(Sources sources, std::size_t reforms) {
  Build build;
  std::vector<Parsed> files;
  files.reserve(sources.size());
  for (std::uint32_t file = 0; file < sources.size(); ++file) {
    files.push_back(parse(sources, file, build.problems));
  }
  build.first_reform = static_cast<std::uint32_t>(sources.size() - reforms);
  for (std::size_t file = build.first_reform; file < files.size(); ++file) {
    refuse_plans(files[file], build.problems);
  }
  const auto each = [&](const YamlNode* Parsed::*part, auto read) {
    for (const Parsed& file : files) {
      if (file.*part != nullptr) read(build, YamlFile{file.tree, build.problems}, *(file.*part));
    }
  };
  each(&Parsed::jurisdictions, read_jurisdictions);
  each(&Parsed::agencies, read_agencies);
  settle_names(build);
  each(&Parsed::changes, read_changes);
  each(&Parsed::plans, read_plans);
  report_equal_numbers(build);
  build.catalog = with_presumed_leads(std::move(build.catalog), Presume::as_declared);
  std::ranges::stable_sort(build.problems, {}, &Diagnostic::span);
  return {std::move(build.catalog), std::move(sources), std::move(build.problems)};
}

Date in_force(const Reading& reading, std::size_t reforms) {
  Date last;
  for (const Change& change : reading.catalog.changes) {
    if (change.where.file + reforms < reading.sources.size()) continue;
    last = std::max(last, last_day(change.date));
  }
  return last;
}

std::vector<fs::path> catalog_files(const std::vector<fs::path>& paths) {
  std::vector<fs::path> files;
  std::set<fs::path> seen;
  for (const fs::path& path : paths) {
    if (!fs::exists(path)) {
      throw std::system_error(
          std::make_error_code(std::errc::no_such_file_or_directory), path.string());
    }
    for (const fs::path& file : fs::is_directory(path) ? files_below(path) : std::vector{path}) {
      if (seen.insert(fs::weakly_canonical(file)).second) files.push_back(file);
    }
  }
  return files;
}

}  // namespace remit

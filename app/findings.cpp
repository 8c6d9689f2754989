#include "findings.hpp"

#include <filesystem>
#include <ostream>
#include <system_error>

#include "reason.hpp"
#include "remit/analysis/rules.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/findings_json.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

}  // namespace

std::optional<Settings> settings_found(const Call& call) {
  auto read = settings_read(call);
  if (!read) return {};
  return std::move(read->settings);
}

std::optional<SettingsReading> settings_read(const Call& call) {
  fs::path folder = fs::current_path();
  while (!fs::exists(folder / "remit.yaml")) {
    if (folder == folder.parent_path()) return SettingsReading{};
    folder = folder.parent_path();
  }
  const fs::path file = (folder / "remit.yaml").lexically_relative(fs::current_path());
  try {
    SettingsReading read = read_settings(load(file), known_rules());
    for (std::string& topics : read.settings.topic_files) {
      topics = (folder / topics).lexically_relative(fs::current_path()).string();
    }
    if (read.diagnostics.empty()) return read;
    call.err << as_text(read.diagnostics, read.sources, call.language, call.err_color);
  } catch (const std::system_error& error) {
    tell(call,
        message(phrases::usage::cannot_read, file.string(), reason(error.code(), call.language)));
  }
  return {};
}

void deliver_findings(
    const Call& call, std::span<const Diagnostic> findings, const Sources& sources) {
  if (call.format == "json") {
    deliver(call, findings_json(findings, sources, call.language));
  } else if (call.format == "text") {
    deliver(call, as_text(findings, sources, call.language, call.color));
  } else {
    deliver(call, as_table(findings, sources, call.language));
  }
}

}  // namespace remit::app

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/base/diagnostic.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/settings.hpp"

namespace remit {

/// What became of one `waive:` of a task or plan, or of remit.yaml.
struct WaiverUse {
  const Waiver& waiver;
  PlanId plan;
  std::optional<TaskId> task;  ///< none: it covers the whole plan
  std::string subject{};       ///< of remit.yaml: all it covers, where this is no task or plan
  bool is_in_settings = false;
  bool expired = false;
  std::size_t waived = 0;  ///< findings
};

/// What a rule sees.
struct Scene {
  const Catalog& catalog;
  const Graph& graph;
  const Lineage& lineage;
  const Settings& settings;
  std::span<const WaiverUse> waivers{};  ///< only for rules of Stage::waivers
  std::optional<Date> as_of{};           ///< the day that is asked about, if any
  const Thesaurus* thesaurus = nullptr;  ///< null: not known, and rules that need it find nothing
  std::span<const std::vector<TaskTopic>> topics{};  ///< with it: of every task what it is about
  std::span<const std::string> documents{};          ///< by plan: checksums of today, see `check`
  std::span<const OverlapPair> pairs{};  ///< with it, where a rule asks: tasks that are alike
};

/// What a rule says: its name and severity may stay empty, the runner stamps them.
using Finding = Diagnostic;

/// When a rule's question is asked.
enum class Stage : std::uint8_t {
  reading,  ///< by the reader of the file, as it reads
  catalog,  ///< of the catalog
  waivers,  ///< when it is known what was waived
};

/// A number that a rule compares with; its key in Settings is "rule-id.name".
struct Threshold {
  std::string_view name;
  double standard = 0;
};

/// All there is to know about a rule. A rule is a pure function and sorts nothing.
struct Rule {  // NOLINT(clang-analyzer-optin.performance.Padding): rows read best in this order
  std::string_view id;
  Severity severity = Severity::error;  ///< unless the settings say otherwise
  Phrase summary;                       ///< what is wrong, in one line
  Stage stage = Stage::reading;
  std::vector<Finding> (*findings)(const Scene&) = nullptr;  ///< none for Stage::reading
  std::span<const Threshold> thresholds{};
  bool (*needs_topics)(const Settings&) = nullptr;  ///< whether it asks what tasks are about
  bool on_request = false;      ///< a check asks it only where it is set or selected
  bool compares_tasks = false;  ///< it asks which tasks of different plans are alike
};

/// The table of all rules, those of the file first.
std::span<const Rule> rules();

/// The rule of that id; null if there is none.
const Rule* rule_named(std::string_view id);

/// The page about a rule (docs/rules/<id>.md or docs/rules/zh-CN/<id>.md, Markdown); empty if there
/// is no such rule.
std::string_view page_of(std::string_view rule, Language language);

/// What remit.yaml may set.
std::vector<KnownRule> known_rules();

/// Whether a check asks the rule: it is not switched off, and set if it has to be.
bool is_asked(const Settings& settings, const Rule& rule);

/// Whether any rule that a check asks wants to know what tasks are about.
bool needs_topics(const Settings& settings);

/// The same, or which tasks are alike.
bool needs_thesaurus(const Settings& settings);

/// From which score on a rule that compares tasks asks about two that are alike.
double least_score(const Settings& settings, const Rule& rule);

/// As set, or else as in the table; the rule must have that threshold.
double threshold(const Settings& settings, std::string_view rule, std::string_view name);

/// As set, or else as in the table.
Severity severity_of(const Settings& settings, const Rule& rule);

}  // namespace remit

#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/house_rule.hpp"

namespace remit {

/// A decision about what is neither a task nor a plan, or that is better kept out of the catalog.
struct SettingsWaiver {
  std::string subject;  ///< as findings name it: the key of an agency, task or plan
  Waiver waiver;
  friend bool operator==(const SettingsWaiver&, const SettingsWaiver&) = default;
};

/// What remit.yaml sets; a rule or threshold it does not name keeps the rule table's default.
struct Settings {
  std::map<std::string, Severity, std::less<>> severity;  ///< by rule id
  std::map<std::string, double, std::less<>>
      thresholds;                            ///< by "rule-id.name": "too-many-cooperators.most"
  std::vector<std::string> topic_files{};    ///< more files of topics, as named there
  bool standard_topics = true;               ///< false: only those files
  std::vector<NameGiven> required_topics{};  ///< that every jurisdiction must have a lead for
  std::vector<HouseRule> house_rules{};      ///< in the order of the file
  std::vector<SettingsWaiver> waivers{};     ///< in the order of the file
  std::uint32_t file = 0;  ///< the place of the settings file among the sources of the catalog
  friend bool operator==(const Settings&, const Settings&) = default;
};

/// What may be set of a rule, for whoever reads settings without knowing the rules.
struct KnownRule {
  std::string_view id;
  std::vector<std::string_view> thresholds;
  bool settable = true;  ///< false: a problem of the file itself, always an error
};

}  // namespace remit

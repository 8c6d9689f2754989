#pragma once

#include <map>
#include <string>

#include "remit/base/diagnostic.hpp"

namespace remit {

/// What remit.yaml sets; a rule or threshold it does not name keeps the rule table's default.
struct Settings {
  std::map<std::string, Severity> severity;  ///< by rule id
  std::map<std::string, double> thresholds;  ///< by "rule-id.name": "too-many-cooperators.most"
  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace remit

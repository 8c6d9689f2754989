#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace remit::app {

/// What the contract promises scripts.
enum class ExitCode : std::uint8_t { fine = 0, found = 1, usage = 2, unreadable = 3, internal = 4 };

/// What was asked for on the command line, as written; names are looked up in the catalog later.
struct Options {
  std::vector<std::filesystem::path> files;
  std::string language;  ///< "zh", "en" or empty: the locale's
  std::string format;    ///< empty: by the ending of `output`, else text
  std::filesystem::path output;
  std::vector<std::string> words;  ///< topic, agency, rule
  std::vector<std::string> plans;
  std::vector<std::string> agencies;
  std::vector<std::string> roles;
  std::vector<std::string> tasks;
  std::string jurisdiction;
  std::string topic;
  std::string sort;
  std::string layout = "grid";    ///< matrix: grid, list, plans, pairs
  std::string fail_on = "error";  ///< check: error, warning, info, never
  bool unassigned = false;
  bool sections = false;
  bool force = false;  ///< graph: draw more than can be read
};

}  // namespace remit::app

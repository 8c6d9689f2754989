#include "environment.hpp"

#include <cstdlib>

namespace remit::app {

std::string environment(const char* name) {
  const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): one thread
  return value == nullptr ? std::string() : value;
}

Language language_of_locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string locale = environment(name);
    if (!locale.empty()) return locale.starts_with("zh") ? Language::zh : Language::en;
  }
  return Language::en;
}

Color color_wanted(const std::string& asked, bool is_terminal) {
  if (asked == "always") return Color::yes;
  if (asked == "never" || !is_terminal) return Color::no;
  const bool is_unwanted = !environment("NO_COLOR").empty() || environment("TERM") == "dumb";
  return is_unwanted ? Color::no : Color::yes;
}

}  // namespace remit::app

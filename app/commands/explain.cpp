#include <vector>

#include "commands/commands.hpp"
#include "remit/analysis/rules.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/render/rule_text.hpp"

namespace remit::app {

ExitCode explain(const Call& call) {
  if (call.options.words.empty()) {
    deliver(call, rules_table(rules(), call.language));
    return ExitCode::fine;
  }
  const std::string& name = call.options.words.front();
  const Rule* const rule = rule_named(name);
  if (rule == nullptr) {
    std::vector<std::string_view> known;
    for (const Rule& each : rules()) known.push_back(each.id);
    tell(call, message(phrases::usage::no_such_rule, name), name, known);
    return ExitCode::usage;
  }
  const std::string_view page = page_of(rule->id, call.language);
  deliver(call, call.format == "md" ? std::string(page) : page_text(page, call.color, call.width));
  return ExitCode::fine;
}

}  // namespace remit::app

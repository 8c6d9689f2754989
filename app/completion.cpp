#include "completion.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <variant>

#include "cli.hpp"
#include "command_table.hpp"
#include "remit/analysis/rules.hpp"
#include "remit/base/phrases/help.hpp"
#include "session.hpp"

namespace remit::app {

namespace {

constexpr std::string_view bash_script =
    R"sh(# remit for bash: source this file, or put it where bash-completion looks.
_remit() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        [[ $word == *[[:space:]\'\"\\\&\;\|\<\>\(\)\$\`\*\?\[\!\#]* ]] && printf -v word %q "$word"
        COMPREPLY+=("$word")
    done < <(remit completion next -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _remit remit
)sh";

constexpr std::string_view zsh_script = R"sh(#compdef remit
# remit for zsh: put this file as _remit into a folder of $fpath.
_remit() {
    local -a found
    found=(${(f)"$(remit completion next -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)"})
    if [[ $PREFIX == --*=* ]]; then compset -P '*='; fi
    if (( $#found )); then compadd -a found; else _files; fi
}
if [[ ${funcstack[1]} == _remit ]]; then _remit "$@"; else compdef _remit remit; fi
)sh";

constexpr std::string_view fish_script =
    R"sh(# remit for fish: put this file as remit.fish into ~/.config/fish/completions.
function __remit_next
    set -l typed (commandline -ct)
    set -l head (string match -r -- '^--[^=]+=' $typed); or set head ''
    printf '%s\n' $head(remit completion next -- (commandline -opc)[2..-1] $typed 2>/dev/null)
end
complete -c remit -a '(__remit_next)'
)sh";

constexpr std::array<std::string_view, 3> shell_names{"bash", "zsh", "fish"};
constexpr std::array<std::string_view, 3> scripts{bash_script, zsh_script, fish_script};

using Texts = std::vector<std::string>;

/// A call as far as it is typed: "--plan=x" and what bash makes of it, "--plan" "=" "x", as two
/// words.
Texts taken_apart(std::span<const std::string> typed) {
  Texts words;
  for (const std::string& word : typed) {
    const std::size_t equals = word.find('=');
    if (word == "=") {
      words.emplace_back();
    } else if (!words.empty() && words.back().empty()) {
      words.back() = word;
    } else if (word.starts_with("--") && equals != std::string::npos) {
      words.push_back(word.substr(0, equals));
      words.push_back(word.substr(equals + 1));
    } else {
      words.push_back(word);
    }
  }
  return words;
}

Parsed parsed(std::span<const std::string> words) {
  std::vector<const char*> arguments{"remit"};
  for (const std::string& word : words) arguments.push_back(word.c_str());
  return parse(arguments);
}

/// The options that may be given, those of the command first.
std::vector<Option> options_of(const Command* command) {
  std::vector<Option> all;
  const auto add = [&](std::span<const Option> some) {
    all.insert(all.end(), some.begin(), some.end());
  };
  if (command != nullptr) add(command->filters);
  if (command != nullptr) add(command->options);
  add(common_options);
  return all;
}

/// The option whose value comes after the word; none if it is no such option.
std::optional<Option> awaiting(const Command* command, std::string_view word) {
  for (const Option& option : options_of(command)) {
    const bool is_it = word == option.name || (!word.empty() && word == option.letter);
    if (is_it && !std::holds_alternative<bool Options::*>(option.target)) return option;
  }
  return {};
}

template <class Names>
Texts as_texts(const Names& names) {
  Texts texts;
  for (const auto& name : names) texts.emplace_back(name);
  return texts;
}

Texts commands_known() {
  Texts names;
  for (const Command& command : commands()) names.emplace_back(command.name);
  return names;
}

Texts rules_known() {
  Texts names;
  for (const KnownRule& rule : known_rules()) names.emplace_back(rule.id);
  return names;
}

/// The names in the catalog that may stand for such a value; none for a value of another kind.
Texts names_known(const Catalog& catalog, Phrase value) {
  Texts names;
  if (value.wording == &phrases::value::plan) {
    for (const Plan& plan : catalog.plans) names.push_back(plan.id);
  } else if (value.wording == &phrases::value::agency) {
    for (const Agency& agency : catalog.agencies) names.push_back(agency.name);
  } else if (value.wording == &phrases::value::jurisdiction) {
    for (const Jurisdiction& place : catalog.jurisdictions) names.push_back(place.id);
  } else if (value.wording == &phrases::value::task) {
    for (const TaskId task : ids(catalog.tasks)) names.push_back(key_of(catalog, task));
  }
  return names;
}

/// All that may stand for such a value.
Texts values_known(const Call& call, Phrase value) {
  if (value.wording == &phrases::value::command) return commands_known();
  if (value.wording == &phrases::value::rule) return rules_known();
  return names_known(known_catalog(call), value);
}

/// What may stand where the word comes: before it there are `before`.
Texts candidates(const Call& call, const Parsed& before, std::string_view last, bool is_option) {
  const Command* const command = before.command;
  if (const auto option = awaiting(command, last)) {
    if (!option->choices.empty()) return as_texts(option->choices);
    if (option->value.wording != &phrases::value::format) return values_known(call, option->value);
    return command == nullptr ? Texts() : as_texts(command->formats);
  }
  if (is_option) {
    Texts names;
    for (const Option& option : options_of(command)) names.emplace_back(option.name);
    return names;
  }
  if (command == nullptr) return commands_known();
  if (command->words.most == 0) return {};
  return values_known(call, command->words.value);
}

}  // namespace

std::vector<std::string> completions(const Call& call, std::span<const std::string> typed) {
  const Texts words = taken_apart(typed);
  const std::string word = words.empty() ? std::string() : words.back();
  const Texts earlier(words.begin(), words.empty() ? words.end() : std::prev(words.end()));
  const Parsed before = parsed(earlier);
  Call asked = call;
  if (!before.options.files.empty()) asked.options.files = before.options.files;
  Texts found = candidates(
      asked, before, earlier.empty() ? std::string() : earlier.back(), word.starts_with('-'));
  std::erase_if(found, [&](const std::string& each) { return !each.starts_with(word); });
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::span<const std::string_view> shells() {
  return shell_names;
}

std::optional<std::string_view> completion_script(std::string_view shell) {
  const auto found = std::ranges::find(shell_names, shell);
  if (found == shell_names.end()) return {};
  return scripts.at(static_cast<std::size_t>(found - shell_names.begin()));
}

}  // namespace remit::app

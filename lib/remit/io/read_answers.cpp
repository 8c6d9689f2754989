#include "remit/io/read_answers.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "remit/io/yaml_file.hpp"

namespace remit {

namespace {

constexpr std::array<std::string_view, 2> file_fields{"about", "leads"};
constexpr std::array<std::string_view, 5> answer_fields{
    "task", "lead", "acceptable", "cooperate", "why"};

void read_answer(YamlFile file, const YamlNode& node, std::vector<LeadAnswer>& answers) {
  if (!is_map(file, node)) return;
  const Fields fields(file, node, answer_fields);
  LeadAnswer answer{required(file, node, fields, "task", id_of), texts_of(file, fields["lead"]),
      texts_of(file, fields["acceptable"]), texts_of(file, fields["cooperate"]), node.span};
  if (answer.lead.empty()) report_missing(file, node, "lead");
  if (!answer.task.empty() && !answer.lead.empty()) answers.push_back(std::move(answer));
}

}  // namespace

AnswersReading read_answers(SourceFile source) {
  AnswersReading reading;
  reading.sources.push_back(std::move(source));
  const YamlTree tree = read_yaml(reading.sources, 0, reading.diagnostics);
  const YamlFile file{tree, reading.diagnostics};
  if (!tree.empty() && tree.top().kind != YamlKind::null && is_map(file, tree.top())) {
    const Fields fields(file, tree.top(), file_fields);
    for (const YamlNode* node : items_of(file, fields["leads"])) {
      read_answer(file, *node, reading.answers);
    }
  }
  std::ranges::stable_sort(reading.diagnostics, {}, &Diagnostic::span);
  return reading;
}

}  // namespace remit

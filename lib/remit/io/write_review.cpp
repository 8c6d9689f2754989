#include "remit/io/write_review.hpp"

#include "remit/base/message.hpp"
#include "remit/base/phrases/review.hpp"
#include "remit/io/yaml_value.hpp"

namespace remit {

namespace {

std::string comment(Phrase phrase, Language language) {
  return "# " + std::string(in_words(phrase, language)) + "\n";
}

std::string head(Language language) {
  return comment(phrases::review::head_what, language) +
         comment(phrases::review::head_how, language) +
         comment(phrases::review::head_correct, language) +
         comment(phrases::review::head_again, language);
}

class Writer {
public:
  explicit Writer(Language language) : language_(language) {}

  [[nodiscard]] std::string names(const std::vector<NameDecision>& names) const {
    constexpr std::size_t indent = 4;
    std::string text;
    for (const NameDecision& name : names) {
      const bool has_kind = name.kind != AgencyKind::unspecified;
      text += as_item(
          decision(indent, name.decision) + field_text(indent, "name", yaml_text(name.name)) +
              field_text(indent, "jurisdiction", yaml_text(name.jurisdiction)) +
              field_text(indent, "plan", yaml_text(name.plan)) +
              field_text(indent, "kind", yaml_text(has_kind ? name_of(name.kind) : "")) +
              field_text(indent, "perhaps", yaml_texts(name.perhaps)) +
              field_text(indent, "read", yaml_text(name.read)),
          indent);
    }
    return text.empty() ? text : "\nnames:\n" + text;
  }

  [[nodiscard]] std::string plans(const std::vector<PlanReview>& plans) const {
    constexpr std::size_t indent = 4;
    std::string text;
    for (const PlanReview& plan : plans) {
      if (plan.assignments.empty()) continue;
      if (!text.empty()) text += '\n';
      text += as_item(field_text(indent, "id", yaml_text(plan.plan)), indent);
      text += "    assignments:\n";
      for (const EdgeDecision& edge : plan.assignments) text += assignment(edge);
    }
    return text.empty() ? text : "\nplans:\n" + text;
  }

private:
  static YamlValue names(std::string_view text) {
    const std::vector<std::string> all = bodies_in(text);
    return all.size() > 1 ? yaml_texts(all) : yaml_text(text);
  }

  static std::string as_item(std::string text, std::size_t indent) {
    text[indent - 2] = '-';
    return text;
  }

  [[nodiscard]] std::string decision(std::size_t indent, const Decision& decision) const {
    const bool is_open = ruling_named(decision.word) == Ruling::undecided;
    const std::string_view word =
        is_open ? in_words(phrases::review::undecided, language_) : std::string_view(decision.word);
    std::string decide = field_text(indent, "decide", names(word));
    if (!decision.comment.empty()) decide.insert(decide.find('\n'), "  # " + decision.comment);
    return decide + field_text(indent, "means", names(decision.means)) +
           field_text(indent, "as", yaml_text(decision.as ? name_of(*decision.as) : "")) +
           field_text(indent, "note", yaml_text(decision.note));
  }

  [[nodiscard]] std::string assignment(const EdgeDecision& edge) const {
    constexpr std::size_t indent = 8;
    const YamlValue task = edge.task.empty() ? yaml_text("") : yaml_quoted(edge.task);
    return as_item(decision(indent, edge.decision) + field_text(indent, "task", task) +
                       field_text(indent, "title", yaml_text(edge.title)) +
                       field_text(indent, "agency", yaml_text(edge.agency)) +
                       field_text(indent, "as_written", yaml_text(edge.as_written)) +
                       field_text(indent, "role", yaml_text(edge.role ? name_of(*edge.role) : "")) +
                       field_text(indent, "clause", yaml_text(edge.clause)) +
                       field_text(indent, "read", yaml_text(edge.read)),
        indent);
  }

  Language language_;
};

}  // namespace

std::string as_yaml(const Review& review, Language language) {
  const Writer writer(language);
  return head(language) + "version: 1\n" + writer.names(review.names) + writer.plans(review.plans);
}

}  // namespace remit

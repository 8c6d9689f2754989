#include "remit/io/read_topics.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "remit/base/message.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"
#include "remit/io/packed_topics.hpp"
#include "remit/io/topics.hpp"
#include "remit/io/yaml_file.hpp"

namespace remit {

namespace {

constexpr std::string_view file_fields[] = {"version", "ignore", "topics"};
constexpr std::string_view topic_fields[] = {"id", "name", "label", "cofog", "support", "synonyms",
    "terms", "hints", "without", "related", "topics"};

/// A relation as written: its topic may be declared further down.
struct Mention {
  TopicId from;
  std::string id;
  Span where;
};

/// The thesaurus while its files are read.
struct Draft {
  Thesaurus thesaurus;
  std::vector<Diagnostic> problems;
  std::unordered_map<std::string, TopicId> by_id;
  std::vector<Mention> related;
};

/// A form that can be found: one character alone stands in too many other words.
bool is_findable(YamlFile file, const YamlNode& node, std::string_view form) {
  if (characters(folded_topic(form)) > 1) return true;
  if (node.kind == YamlKind::scalar) {
    report(file, "wrong-type", node.span, message(phrases::topics::short_term, form));
  }
  return false;
}

std::vector<std::string> read_forms(YamlFile file, const YamlNode* list) {
  std::vector<std::string> forms;
  for (const YamlNode* item : items_of(file, list)) {
    std::string form = text_of(file, item);
    if (is_findable(file, *item, form)) forms.push_back(std::move(form));
  }
  return forms;
}

/// Each item is a term, or a list of words for one thing.
void read_terms(YamlFile file, const YamlNode* list, bool hint, std::vector<TopicTerm>& terms) {
  for (const YamlNode* item : items_of(file, list)) {
    TopicTerm term;
    term.hint = hint;
    if (item->kind == YamlKind::sequence) {
      term.forms = read_forms(file, item);
    } else {
      std::string form = text_of(file, item);
      if (is_findable(file, *item, form)) term.forms.push_back(std::move(form));
    }
    if (!term.forms.empty()) terms.push_back(std::move(term));
  }
}

void take_away(Topic& topic, const std::vector<std::string>& forms) {
  std::vector<std::string> folded;
  folded.reserve(forms.size());
  for (const std::string& form : forms) folded.push_back(folded_topic(form));
  const auto is_unwanted = [&](const std::string& form) {
    return std::ranges::find(folded, folded_topic(form)) != folded.end();
  };
  std::erase_if(topic.synonyms, is_unwanted);
  for (TopicTerm& term : topic.terms) std::erase_if(term.forms, is_unwanted);
  std::erase_if(topic.terms, [](const TopicTerm& term) { return term.forms.empty(); });
}

void replace(YamlFile file, const YamlNode* node, std::string& text) {
  if (node != nullptr) text = text_of(file, node);
}

void read_words(Draft& draft, YamlFile file, const Fields& fields, TopicId id) {
  Topic& topic = draft.thesaurus.topics[id.value];
  replace(file, fields["name"], topic.name);
  replace(file, fields["label"], topic.label);
  if (fields["cofog"] != nullptr) topic.cofog = id_of(file, fields["cofog"]);
  if (fields["support"] != nullptr) topic.support = truth_of(file, fields["support"]);
  if (fields["without"] != nullptr) take_away(topic, texts_of(file, fields["without"]));
  std::ranges::move(read_forms(file, fields["synonyms"]), std::back_inserter(topic.synonyms));
  read_terms(file, fields["terms"], false, topic.terms);
  read_terms(file, fields["hints"], true, topic.terms);
  for (const YamlNode* item : items_of(file, fields["related"])) {
    draft.related.push_back({id, id_of(file, item), item->span});
  }
}

void read_list(Draft& draft, YamlFile file, const YamlNode& list, std::optional<TopicId> parent);

void read_topic(Draft& draft, YamlFile file, const YamlNode& item, std::optional<TopicId> parent) {
  if (!is_map(file, item)) return;
  const Fields fields(file, item, topic_fields);
  const std::string key = required(file, item, fields, "id", id_of);
  if (key.empty()) return;
  const Span where = fields["id"]->span;
  std::vector<Topic>& topics = draft.thesaurus.topics;
  const TopicId fresh{static_cast<std::uint32_t>(topics.size())};
  const auto [known, is_new] = draft.by_id.try_emplace(key, fresh);
  const TopicId id = known->second;
  if (is_new) {
    topics.emplace_back();
    topics.back().id = key;
    topics.back().parent = parent;
    topics.back().where = where;
    (void)required(file, item, fields, "name", text_of);
  } else if (topics[id.value].where.file == where.file) {
    return draft.problems.push_back(
        {"duplicate-id", Severity::error, key, where, message(phrases::topics::twice, key),
            {{topics[id.value].where, message(phrases::file::first_here)}}, {}});
  }
  read_words(draft, file, fields, id);
  if (const YamlNode* parts = fields["topics"]) read_list(draft, file, *parts, id);
}

void read_list(Draft& draft, YamlFile file, const YamlNode& list, std::optional<TopicId> parent) {
  for (const YamlNode* item : items_of(file, &list)) read_topic(draft, file, *item, parent);
}

void read_file(Draft& draft, const YamlTree& tree) {
  const YamlFile file{tree, draft.problems};
  if (tree.empty() || tree.top().kind == YamlKind::null || !is_map(file, tree.top())) return;
  const Fields fields(file, tree.top(), file_fields);
  check_version(file, tree.top(), fields["version"]);
  for (std::string& phrase : texts_of(file, fields["ignore"])) {
    draft.thesaurus.ignored.push_back(std::move(phrase));
  }
  if (const YamlNode* topics = fields["topics"]) read_list(draft, file, *topics, {});
}

/// Names that relations give become topics, once all are known.
void settle_relations(Draft& draft) {
  std::vector<std::string_view> ids;
  for (const Topic& topic : draft.thesaurus.topics) ids.push_back(topic.id);
  for (const Mention& mention : draft.related) {
    const auto found = draft.by_id.find(mention.id);
    if (found != draft.by_id.end()) {
      draft.thesaurus.topics[mention.from.value].related.push_back(found->second);
      continue;
    }
    std::optional<Message> remedy;
    if (const auto meant = did_you_mean(mention.id, ids)) {
      remedy = message(phrases::file::did_you_mean, *meant);
    }
    draft.problems.push_back({"wrong-type", Severity::error, {}, mention.where,
        message(phrases::topics::unknown, mention.id), {}, std::move(remedy)});
  }
}

}  // namespace

TopicsReading read_topics(Sources sources) {
  return read_topics(std::move(sources), {});
}

TopicsReading read_topics(Sources sources, Thesaurus ground) {
  Draft draft;
  draft.thesaurus = std::move(ground);
  for (const TopicId id : ids(draft.thesaurus.topics)) {
    draft.by_id.emplace(draft.thesaurus[id].id, id);
  }
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    read_file(draft, read_yaml(sources, i, draft.problems));
  }
  settle_relations(draft);
  std::ranges::stable_sort(draft.problems, {}, &Diagnostic::span);
  return {std::move(draft.thesaurus), std::move(sources), std::move(draft.problems)};
}

Thesaurus standard_thesaurus() {
  return unpacked(packed_topics_text());
}

SourceFile standard_topics() {
  return source_file("topics.yaml", std::string(topics_text()));
}

}  // namespace remit

// Each line begins with a letter: i ignored phrases; T a topic (id, name, label, code, number of
// the topic it is a part of, + if it supports); of the topic above: s synonyms, t a term, h a hint,
// r numbers of related topics.

#include "remit/io/packed_topics.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace remit {

namespace {

using Fields = std::vector<std::string_view>;

void add_line(std::string& text, char kind, std::span<const std::string> fields) {
  if (fields.empty()) return;
  text += kind;
  for (const std::string& field : fields) text += '\t' + field;
  text += '\n';
}

void add_topic(std::string& text, const Topic& topic) {
  const std::string above = topic.parent ? std::to_string(topic.parent->value) : "";
  const std::vector<std::string> head{
      topic.id, topic.name, topic.label, topic.cofog, above, topic.support ? "+" : ""};
  add_line(text, 'T', head);
  add_line(text, 's', topic.synonyms);
  for (const TopicTerm& term : topic.terms) add_line(text, term.hint ? 'h' : 't', term.forms);
  std::vector<std::string> related;
  for (const TopicId id : topic.related) related.push_back(std::to_string(id.value));
  add_line(text, 'r', related);
}

/// The fields of a line, without the letter that it begins with.
void divide(std::string_view line, Fields& fields) {
  fields.clear();
  std::size_t begin = 2;
  while (begin <= line.size()) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    fields.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
}

TopicId topic_in(std::string_view field) {
  TopicId id;
  std::from_chars(field.data(), field.data() + field.size(), id.value);
  return id;
}

Topic topic_of(const Fields& fields) {
  Topic topic;
  topic.id = fields[0];
  topic.name = fields[1];
  topic.label = fields[2];
  topic.cofog = fields[3];
  if (!fields[4].empty()) topic.parent = topic_in(fields[4]);
  topic.support = !fields[5].empty();
  topic.where.file = std::numeric_limits<std::uint32_t>::max();
  return topic;
}

void take(Thesaurus& thesaurus, char kind, const Fields& fields) {
  if (kind == 'i') thesaurus.ignored.assign(fields.begin(), fields.end());
  if (kind == 'T') thesaurus.topics.push_back(topic_of(fields));
  if (kind == 'i' || kind == 'T') return;
  Topic& topic = thesaurus.topics.back();
  if (kind == 's') topic.synonyms.assign(fields.begin(), fields.end());
  if (kind == 't' || kind == 'h') {
    topic.terms.push_back({{fields.begin(), fields.end()}, kind == 'h'});
  }
  if (kind == 'r') {
    for (const std::string_view field : fields) topic.related.push_back(topic_in(field));
  }
}

}  // namespace

std::string packed(const Thesaurus& thesaurus) {
  std::string text;
  add_line(text, 'i', thesaurus.ignored);
  for (const Topic& topic : thesaurus.topics) add_topic(text, topic);
  return text;
}

Thesaurus unpacked(std::string_view text) {
  Thesaurus thesaurus;
  Fields fields;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    divide(text.substr(0, end), fields);
    take(thesaurus, text.front(), fields);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return thesaurus;
}

}  // namespace remit

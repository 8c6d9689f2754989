#include "remit/intake/docx_numbering.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "remit/intake/xml.hpp"

namespace remit {

namespace {

std::string attribute(const pugi::xml_node& node, const char* name) {
  return node.attribute(name).value();
}

bool is_on(const pugi::xml_node& flag) {
  if (!flag) return false;
  const std::string value = attribute(flag, "w:val");
  return value.empty() || (value != "0" && value != "false" && value != "off");
}

}  // namespace

DocxNumbering::DocxNumbering(const pugi::xml_document& numbering_xml) {
  read_definitions(numbering_xml);
  read_lists(numbering_xml);
}

void DocxNumbering::read_definitions(const pugi::xml_document& document) {
  const auto read_level = [](const pugi::xml_node& node) {
    Level level;
    level.style = number_style(value_of(node, "w:numFmt"));
    level.text = value_of(node, "w:lvlText");
    if (const auto suffix = value_of(node, "w:suff"); !suffix.empty()) level.suffix = suffix;
    level.start = number_of(value_of(node, "w:start"), 0);
    level.restarts_after = number_of(value_of(node, "w:lvlRestart"), level.restarts_after);
    level.all_decimal = is_on(node.child("w:isLgl"));
    return level;
  };
  for (const pugi::xml_node node : document.document_element().children("w:abstractNum")) {
    Definition definition;
    const std::string id = attribute(node, "w:abstractNumId");
    for (const pugi::xml_node level : node.children("w:lvl")) {
      const std::uint32_t at = number_of(attribute(level, "w:ilvl"), level_count);
      if (at >= level_count) continue;
      definition.levels[at] = read_level(level);
      const std::string style(value_of(level, "w:pStyle"));
      if (!style.empty()) styles_[style] = {id, at};  // the list itself is found below
    }
    definition.linked_style = value_of(node, "w:numStyleLink");
    const std::string own_style(value_of(node, "w:styleLink"));
    if (!own_style.empty()) list_styles_[own_style] = id;
    definitions_[id] = std::move(definition);
  }
  for (const pugi::xml_node node : document.document_element().children("w:num")) {
    List& list = lists_[attribute(node, "w:numId")];
    for (const pugi::xml_node change : node.children("w:lvlOverride")) {
      const std::uint32_t at = number_of(attribute(change, "w:ilvl"), level_count);
      if (at >= level_count) continue;
      if (const auto start = change.child("w:startOverride")) {
        list.starts_anew[at] = number_of(attribute(start, "w:val"), 1);
      }
      if (const auto level = change.child("w:lvl")) list.own[at] = read_level(level);
    }
  }
}

void DocxNumbering::read_lists(const pugi::xml_document& document) {
  std::map<std::string, std::string> first_list;  // of a definition
  for (const pugi::xml_node node : document.document_element().children("w:num")) {
    const std::string id = attribute(node, "w:numId");
    std::string definition(value_of(node, "w:abstractNumId"));
    first_list.emplace(definition, id);
    const auto linked = definitions_.find(definition);
    if (linked != definitions_.end() && !linked->second.linked_style.empty()) {
      const auto style = list_styles_.find(linked->second.linked_style);
      if (style != list_styles_.end()) definition = style->second;
    }
    lists_[id].definition = std::move(definition);
  }
  for (auto style = styles_.begin(); style != styles_.end();) {
    const auto list = first_list.find(style->second.list);
    if (list == first_list.end()) {
      style = styles_.erase(style);
    } else {
      style->second.list = list->second;
      ++style;
    }
  }
}

std::optional<NumberedPlace> DocxNumbering::place_of_style(const std::string& style) const {
  const auto found = styles_.find(style);
  if (found == styles_.end()) return {};
  return found->second;
}

const DocxNumbering::Level& DocxNumbering::level_of(const List& list, std::uint32_t level) const {
  if (list.own[level]) return *list.own[level];
  return definitions_.at(list.definition).levels[level];
}

std::string DocxNumbering::next(const NumberedPlace& place) {
  const auto list = lists_.find(place.list);
  if (list == lists_.end() || place.level >= level_count) return {};
  if (!definitions_.contains(list->second.definition)) return {};
  Counter& counter = counters_[list->second.definition];
  if (!std::exchange(used_[place.list], true)) {
    for (std::size_t i = 0; i < level_count; ++i) {
      if (list->second.starts_anew[i]) counter.begun[i] = false;
    }
  }
  count(counter, list->second, place.level);
  return shown(counter, list->second, place.level);
}

void DocxNumbering::count(Counter& counter, const List& list, std::uint32_t level) {
  const auto start = [&](std::uint32_t at) {
    return list.starts_anew[at].value_or(level_of(list, at).start);
  };
  for (std::uint32_t above = 0; above < level; ++above) {
    if (std::exchange(counter.begun[above], true)) continue;
    counter.numbers[above] = std::max(start(above), 1U);
  }
  if (!std::exchange(counter.begun[level], true)) {
    counter.numbers[level] = start(level);
  } else if (counter.numbers[level] < 0xFFFF'FFFF) {
    ++counter.numbers[level];
  }
  for (std::uint32_t below = level + 1; below < level_count; ++below) {
    const std::uint32_t restarts = level_of(list, below).restarts_after;
    if (restarts != 0 && (restarts == 0xFFFF || level < restarts)) counter.begun[below] = false;
  }
}

std::string DocxNumbering::shown(
    const Counter& counter, const List& list, std::uint32_t level) const {
  const Level& format = level_of(list, level);
  if (format.style == NumeralStyle::none && format.text.find('%') == std::string::npos) return {};
  std::string text;
  for (std::size_t i = 0; i < format.text.size(); ++i) {
    const bool is_hole = format.text[i] == '%' && i + 1 < format.text.size() &&
                         format.text[i + 1] >= '1' && format.text[i + 1] <= '9';
    if (!is_hole) {
      text += format.text[i];
      continue;
    }
    const auto of = static_cast<std::uint32_t>(format.text[++i] - '1');
    if (of >= level_count) continue;
    const NumeralStyle style = level_of(list, of).style;
    text += numeral(counter.numbers[of], format.all_decimal ? NumeralStyle::decimal : style);
  }
  const bool ascii_end = !text.empty() && static_cast<unsigned char>(text.back()) < 0x80;
  if (format.suffix == "space" || (format.suffix == "tab" && ascii_end)) text += ' ';
  return text;
}

}  // namespace remit

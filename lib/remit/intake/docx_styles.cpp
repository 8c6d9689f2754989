#include "remit/intake/docx_styles.hpp"

#include <algorithm>
#include <cctype>
#include <pugixml.hpp>

#include "remit/intake/xml.hpp"

namespace remit {

namespace {

constexpr int longest_chain = 20;  // styles based on styles; hostile ones run in circles
constexpr std::uint32_t body_text = 9;

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(
      lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

/// “heading 2”, “标题 2”, “2级标题”: the number in the name of a heading's style; 0 if it is none.
std::uint32_t heading_in(const std::string& name) {
  const bool english = name.starts_with("heading");
  const bool chinese = name.starts_with("标题") || name.ends_with("级标题");
  if (!english && !chinese) return 0;
  const std::size_t digit = name.find_first_of("123456789");
  if (digit != std::string::npos) return static_cast<std::uint32_t>(name[digit] - '0');
  constexpr std::string_view numbers[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  for (std::uint32_t i = 0; i < std::size(numbers); ++i) {
    if (name.find(numbers[i]) != std::string::npos) return i + 1;
  }
  return 0;
}

/// Styles of characters whose text is not shown, by themselves or those that they are based on.
std::map<std::string, bool> hiding_styles(const pugi::xml_node& styles) {
  std::map<std::string, std::string> bases;
  std::map<std::string, bool> hides;
  for (const pugi::xml_node node : styles.children("w:style")) {
    if (std::string_view(node.attribute("w:type").value()) != "character") continue;
    const std::string id = node.attribute("w:styleId").value();
    if (const pugi::xml_node flag = node.child("w:rPr").child("w:vanish")) hides[id] = is_on(flag);
    bases[id] = value_of(node, "w:basedOn");
  }
  for (const auto& [id, base] : bases) {
    std::string above = base;
    for (int i = 0; i < longest_chain && !hides.contains(id) && !above.empty(); ++i) {
      if (const auto known = hides.find(above); known != hides.end()) hides[id] = known->second;
      const auto next = bases.find(above);
      above = next == bases.end() ? std::string() : next->second;
    }
  }
  return hides;
}

}  // namespace

bool is_on(const pugi::xml_node& flag) {
  if (!flag) return false;
  const std::string_view value = flag.attribute("w:val").value();
  return value != "0" && value != "false" && value != "off";
}

DocxStyles::DocxStyles(const pugi::xml_document& styles_xml)
    : hides_(hiding_styles(styles_xml.document_element())) {
  for (const pugi::xml_node node : styles_xml.document_element().children("w:style")) {
    if (std::string_view(node.attribute("w:type").value()) != "paragraph") continue;
    const std::string id = node.attribute("w:styleId").value();
    const std::string name = lower_case(value_of(node, "w:name"));
    const pugi::xml_node properties = node.child("w:pPr");
    Style style;
    style.based_on = value_of(node, "w:basedOn");
    style.heading = heading_in(name);
    style.is_contents = name.starts_with("toc") || name.starts_with("目录");
    if (const auto outline = value_of(properties, "w:outlineLvl"); !outline.empty()) {
      style.outline = number_of(outline, body_text);
    }
    const pugi::xml_node list = properties.child("w:numPr");
    if (const auto id_of_list = value_of(list, "w:numId"); !id_of_list.empty()) {
      style.list = std::string(id_of_list);
    }
    if (const auto level = value_of(list, "w:ilvl"); !level.empty()) {
      style.list_level = number_of(level, 0);
    }
    if (node.attribute("w:default").as_bool()) default_ = id;
    styles_[id] = std::move(style);
  }
}

bool DocxStyles::is_hidden(const pugi::xml_node& properties) const {
  if (const pugi::xml_node own = properties.child("w:vanish")) return is_on(own);
  const auto style = hides_.find(std::string(value_of(properties, "w:rStyle")));
  return style != hides_.end() && style->second;
}

ParagraphKind DocxStyles::kind(
    const pugi::xml_node& properties, const DocxNumbering& numbering) const {
  std::optional<std::uint32_t> outline;
  std::optional<std::string> list;
  std::optional<std::uint32_t> list_level;
  if (const auto own = value_of(properties, "w:outlineLvl"); !own.empty())
    outline = number_of(own, 9);
  const pugi::xml_node own_list = properties.child("w:numPr");
  if (const auto id = value_of(own_list, "w:numId"); !id.empty()) list = std::string(id);
  if (const auto at = value_of(own_list, "w:ilvl"); !at.empty()) list_level = number_of(at, 0);
  std::string id(value_of(properties, "w:pStyle"));
  if (id.empty()) id = default_;
  const std::string first_style = id;
  ParagraphKind kind;
  std::uint32_t heading = 0;
  for (int i = 0; i < longest_chain; ++i) {
    const auto style = styles_.find(id);
    if (style == styles_.end()) break;
    if (!outline) outline = style->second.outline;
    if (heading == 0) heading = style->second.heading;
    if (!list) list = style->second.list;
    if (!list_level) list_level = style->second.list_level;
    kind.is_contents = kind.is_contents || style->second.is_contents;
    id = style->second.based_on;
  }
  if (outline && *outline < body_text) heading = *outline + 1;
  if (outline == body_text) heading = 0;
  kind.level = static_cast<std::uint8_t>(std::min(heading, body_text));
  const auto of_style = numbering.place_of_style(first_style);
  if (list) {
    const std::uint32_t level = of_style && of_style->list == *list ? of_style->level : 0;
    if (*list != "0") kind.list = NumberedPlace{*list, list_level.value_or(level)};
  } else if (of_style) {
    kind.list = of_style;
  }
  return kind;
}

}  // namespace remit

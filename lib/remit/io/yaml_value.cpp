#include "remit/io/yaml_value.hpp"

#include "remit/base/text.hpp"
#include "remit/io/yaml_scalar.hpp"

namespace remit {

namespace {

bool is_scalar(const YamlValue& value) {
  return value.style != YamlStyle::list && value.style != YamlStyle::map;
}

std::string scalar_text(const YamlValue& value, YamlContext context) {
  switch (value.style) {
    case YamlStyle::quoted:
      return in_quotes(value.text);
    case YamlStyle::bare:
      return value.text;
    default:
      return as_scalar(value.text, context);
  }
}

/// A value, with its key if it has one, on a single line of a flow list or map.
std::string flat(const YamlValue& value) {
  std::string text = value.key.empty() ? "" : value.key + ": ";
  if (is_scalar(value)) return text + scalar_text(value, YamlContext::flow);
  const bool is_list = value.style == YamlStyle::list;
  text += is_list ? '[' : '{';
  for (const YamlValue& item : value.items) {
    if (&item != &value.items.front()) text += ", ";
    text += flat(item);
  }
  text += is_list ? ']' : '}';
  return text;
}

/// The value from `column` on; `after` is how many columns must follow it on its last line.
std::string laid_out(const YamlValue& value, std::size_t column, std::size_t after) {
  std::string whole = flat(value);
  if (is_scalar(value) || column + display_width(whole) + after <= yaml_width) return whole;
  std::string text = value.key.empty() ? "" : value.key + ": ";
  text += value.style == YamlStyle::list ? '[' : '{';
  const std::size_t start = column + display_width(text);
  std::size_t at = start;
  for (const YamlValue& item : value.items) {
    const bool is_last = &item == &value.items.back();
    const std::size_t behind = is_last ? 1 + after : 1;
    if (&item != &value.items.front()) {
      const bool fits = at + 1 + display_width(flat(item)) + behind <= yaml_width;
      text += fits ? " " : "\n" + std::string(start, ' ');
      at = fits ? at + 1 : start;
    }
    const std::string part = laid_out(item, at, behind);
    const std::size_t line_end = part.rfind('\n');
    at = line_end == std::string::npos ? at + display_width(part)
                                       : display_width(part.substr(line_end + 1));
    text += part;
    if (!is_last) text += ',';
    if (!is_last) ++at;
  }
  return text += value.style == YamlStyle::list ? ']' : '}';
}

}  // namespace

YamlValue yaml_text(std::string_view text) {
  return {YamlStyle::text, std::string(text), {}, {}};
}

YamlValue yaml_quoted(std::string_view text) {
  return {YamlStyle::quoted, std::string(text), {}, {}};
}

YamlValue yaml_bare(std::string_view text) {
  return {text.empty() ? YamlStyle::text : YamlStyle::bare, std::string(text), {}, {}};
}

YamlValue yaml_texts(const std::vector<std::string>& texts) {
  YamlValue list{YamlStyle::list, {}, {}, {}};
  for (const std::string& text : texts) list.items.push_back(yaml_text(text));
  return list;
}

YamlValue yaml_number(unsigned long number) {
  return yaml_bare(number == 0 ? "" : std::to_string(number));
}

bool is_absent(const YamlValue& value) {
  return is_scalar(value) ? value.style == YamlStyle::text && value.text.empty()
                          : value.items.empty();
}

void add_field(YamlValue& map, std::string_view key, YamlValue value) {
  if (is_absent(value)) return;
  value.key = key;
  map.items.push_back(std::move(value));
}

std::string field_text(std::size_t indent, std::string_view key, const YamlValue& value) {
  if (is_absent(value)) return {};
  std::string text(indent, ' ');
  text += key;
  text += ": ";
  return text += (is_scalar(value) ? scalar_text(value, YamlContext::block)
                                   : laid_out(value, text.size(), 0)) +
                 "\n";
}

std::string item_text(std::size_t indent, const YamlValue& value) {
  const std::string text =
      is_scalar(value) ? scalar_text(value, YamlContext::block) : laid_out(value, indent + 2, 0);
  return std::string(indent, ' ') + "- " + text + "\n";
}

}  // namespace remit

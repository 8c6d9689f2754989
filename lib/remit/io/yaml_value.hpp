#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

enum class YamlStyle : unsigned char {
  text,    ///< in quotes where it needs them
  quoted,  ///< in quotes
  bare,    ///< a number, a date, a truth: as it is
  list,    ///< [in, flow, style]
  map,     ///< {in: flow, style: too}
};

/// A value to be written, other than a map or list in block style.
struct YamlValue {
  YamlStyle style = YamlStyle::text;
  std::string text;  ///< of a scalar
  std::vector<YamlValue> items;
  std::string key;  ///< where it is a field of a map
  friend bool operator==(const YamlValue&, const YamlValue&) = default;
};

YamlValue yaml_text(std::string_view text);
YamlValue yaml_quoted(std::string_view text);
YamlValue yaml_bare(std::string_view text);
YamlValue yaml_texts(const std::vector<std::string>& texts);

/// A number where 0 means that there is none.
YamlValue yaml_number(unsigned long number);

/// A value that needs not be written: an empty text, list or map.
bool is_absent(const YamlValue& value);

/// Adds a field to a map, unless its value is absent.
void add_field(YamlValue& map, std::string_view key, YamlValue value);

/// The display columns of a line, and how far it may reach.
inline constexpr std::size_t yaml_width = 120;

/// `key: value` on a line of its own at that indentation; a list or map that is wider than the
/// page goes on under its first item. Nothing if the value is absent.
std::string field_text(std::size_t indent, std::string_view key, const YamlValue& value);

/// `- value`, likewise.
std::string item_text(std::size_t indent, const YamlValue& value);

}  // namespace remit

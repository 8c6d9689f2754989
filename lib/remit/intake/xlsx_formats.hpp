#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_document;
}

namespace remit {

/// Dates count days from 1900, with its leap day that never was, or from 1904.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// A number as a format code of Excel shows it, as far as plans need it: dates and times
/// (yyyy"年"m"月"), percentages, fixed decimals; others as they are, without the noise of binary
/// fractions. What is no number stays as it is.
std::string shown_number(std::string_view value, std::string_view code, DateSystem dates);

/// The number formats of a workbook, by the style of a cell.
class XlsxFormats {
public:
  XlsxFormats() = default;
  explicit XlsxFormats(const pugi::xml_document& styles_xml);

  /// The format code of a cell's style; “General” if it has none.
  [[nodiscard]] std::string_view code(std::uint32_t style) const;

private:
  std::map<std::uint32_t, std::string> codes_;
  std::vector<std::uint32_t> formats_;  ///< by style
};

}  // namespace remit

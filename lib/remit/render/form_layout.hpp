#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "remit/render/form.hpp"

/// How a form comes onto paper: the same in a workbook and in Word. Lengths are points (1/72 inch).
namespace remit {

enum class Paper : std::uint8_t { a4, a3 };

/// Lying on its long side.
constexpr double paper_width(Paper paper) {
  return paper == Paper::a4 ? 842 : 1191;
}
constexpr double paper_height(Paper paper) {
  return paper == Paper::a4 ? 595 : 842;
}

inline constexpr double side_margin = 40;
inline constexpr double form_font_size = 10.5;  ///< 五号

struct FormLayout {
  Paper paper = Paper::a4;
  std::vector<double> widths;   ///< by column; together the width of the paper between its margins
  std::vector<double> heights;  ///< by row: as much as its text needs
  friend bool operator==(const FormLayout&, const FormLayout&) = default;
};

/// Columns get what their text needs on A4, in proportion where that is too much; A3 is taken where
/// rows would grow too tall. Linear in the text.
FormLayout layout_of(const Form& form);

inline constexpr double form_title_size = 18;  ///< 小二
inline constexpr double form_line_space = 1.5;

/// The rows, but the first, with which pages begin when as many stand on each as fit into that part
/// of it. None where the form has captions: nothing in it is merged.
std::vector<std::size_t> page_starts(const Form& form, const FormLayout& layout, double part);

/// The form with cells that are merged over the end of a page divided there, their text repeated:
/// who turns the page need not turn back to see what heads its rows. As a table it reads the same.
Form divided(Form form, std::span<const std::size_t> page_starts);

/// How many lines a text takes in a column of that width, at least 1.
std::size_t lines_in(std::string_view text, double width, double font_size);

}  // namespace remit

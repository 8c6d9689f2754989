#pragma once

#include <compare>
#include <cstdint>

#include "remit/base/language.hpp"
#include "remit/render/table.hpp"

struct lxw_format;
struct lxw_workbook;

/// How the cells of a workbook look; a part of `workbook.cpp`.
namespace remit {

/// What a cell's format depends on.
struct Look {
  enum class Part : std::uint8_t {
    body,
    title,
    upright_title,
    group,
    note,
    gap_row,     ///< of a grid: the row of a task that nobody has
    total,       ///< of a grid
    form_title,  ///< of a form, as are the rest
    form_line,
    form_head,
    form_body,
    form_heading,  ///< merged over the rows it heads
    form_caption,
    form_note,
    hidden,
  };
  Part part = Part::body;
  Emphasis emphasis = Emphasis::none;
  Align align = Align::left;
  int decimals = -1;     ///< of a number; -1: text
  bool stacked = false;  ///< upright title: letters upon each other, as Chinese is set
  friend auto operator<=>(const Look&, const Look&) = default;
};

/// By which the widths of columns are reckoned: every system has it, or one with the same widths.
inline constexpr const char* usual_font = "Arial";
inline constexpr double usual_font_size = 10;

/// A new format of the workbook, which owns it.
lxw_format* add_format(lxw_workbook* file, const Look& look, Language language);

}  // namespace remit

#include "remit/render/workbook_look.hpp"

#include <xlsxwriter.h>

#include <string>

#include "remit/render/form_layout.hpp"

namespace remit {

namespace {

constexpr lxw_color_t blue = 0x0B4F8A;
constexpr lxw_color_t brown = 0x8A3B00;
constexpr lxw_color_t red = 0xA3182B;
constexpr lxw_color_t grey = 0x52616F;
constexpr lxw_color_t rule_grey = 0xCDD5DE;
constexpr lxw_color_t title_paper = 0xE6ECF3;
constexpr lxw_color_t group_paper = 0xDDE6F0;
constexpr lxw_color_t gap_paper = 0xFFF0DD;
constexpr lxw_color_t error_paper = 0xFDE8E8;
constexpr lxw_color_t info_paper = 0xE6F0FA;

void set_colors(lxw_format* format, lxw_color_t ink, lxw_color_t paper) {
  format_set_font_color(format, ink);
  format_set_bg_color(format, paper);
}

/// Each stands out in black and white too: by weight, slant or border, beside the cell's words.
void set_emphasis(lxw_format* format, Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::none:
    case Emphasis::support:
      break;
    case Emphasis::heading:
      format_set_bold(format);
      break;
    case Emphasis::key:
      format_set_font_color(format, grey);
      break;
    case Emphasis::lead:
      format_set_bold(format);
      format_set_font_color(format, blue);
      break;
    case Emphasis::presumed:
      format_set_italic(format);
      format_set_font_color(format, grey);
      break;
    case Emphasis::gap:
      format_set_bold(format);
      format_set_border(format, LXW_BORDER_DASHED);
      format_set_border_color(format, brown);
      set_colors(format, brown, gap_paper);
      break;
    case Emphasis::error:
      format_set_bold(format);
      set_colors(format, red, error_paper);
      break;
    case Emphasis::warning:
      set_colors(format, brown, gap_paper);
      break;
    case Emphasis::info:
      set_colors(format, blue, info_paper);
      break;
  }
}

void set_align(lxw_format* format, Align align) {
  switch (align) {
    case Align::left:
      format_set_align(format, LXW_ALIGN_LEFT);
      break;
    case Align::center:
      format_set_align(format, LXW_ALIGN_CENTER);
      break;
    case Align::right:
      format_set_align(format, LXW_ALIGN_RIGHT);
      break;
  }
}

bool is_of_form(Look::Part part) {
  return part >= Look::Part::form_title;
}

void set_form_part(lxw_format* format, Look::Part part) {
  format_set_text_wrap(format);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  format_set_border_color(format, LXW_COLOR_BLACK);
  switch (part) {
    case Look::Part::form_title:
      format_set_bold(format);
      [[fallthrough]];
    case Look::Part::form_line:
    case Look::Part::form_note:
      format_set_border(format, LXW_BORDER_NONE);
      break;
    case Look::Part::form_head:
      format_set_bold(format);
      format_set_bg_color(format, title_paper);
      break;
    case Look::Part::form_heading:
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
      break;
    case Look::Part::form_caption:
      format_set_bold(format);
      format_set_border(format, LXW_BORDER_NONE);
      break;
    case Look::Part::hidden:
      format_set_border(format, LXW_BORDER_NONE);
      format_set_font_color(format, grey);
      format_set_text_wrap(format);
      break;
    default:
      break;
  }
}

void set_part(lxw_format* format, const Look& look) {
  constexpr std::int16_t stacked_letters = 270;  // what libxlsxwriter calls them; no angle
  constexpr std::int16_t bottom_to_top = 90;
  switch (look.part) {
    case Look::Part::body:
      format_set_text_wrap(format);
      break;
    case Look::Part::title:
      format_set_text_wrap(format);
      format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
      break;
    case Look::Part::upright_title:
      if (look.stacked) {
        format_set_rotation(format, stacked_letters);
      } else {
        format_set_rotation(format, bottom_to_top);
      }
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
      break;
    case Look::Part::group:
      format_set_bg_color(format, group_paper);
      break;
    case Look::Part::note:
      format_set_text_wrap(format);
      format_set_font_color(format, grey);
      format_set_border(format, LXW_BORDER_NONE);
      break;
    case Look::Part::gap_row:
      format_set_text_wrap(format);
      format_set_bg_color(format, gap_paper);
      break;
    case Look::Part::total:
      format_set_bold(format);
      format_set_bg_color(format, title_paper);
      break;
    default:
      set_form_part(format, look.part);
  }
}

/// Songti, Heiti and Fangsong are on every Chinese computer; elsewhere their likes stand in.
void set_font(lxw_format* format, const Look& look, Language language) {
  constexpr double font_size = 10;
  constexpr double title_size = 18;
  format_set_font_size(format, is_of_form(look.part) ? form_font_size : font_size);
  if (look.part == Look::Part::form_title) format_set_font_size(format, title_size);
  format_set_font_name(format, usual_font);
  if (language == Language::en) return;
  if (!is_of_form(look.part)) {
    format_set_font_name(format, "Microsoft YaHei");
  } else if (look.part == Look::Part::form_head || look.part == Look::Part::form_caption) {
    format_set_font_name(format, "黑体");
  } else if (look.part == Look::Part::form_body || look.part == Look::Part::form_line) {
    format_set_font_name(format, "仿宋");
  } else {
    format_set_font_name(format, "宋体");
  }
}

}  // namespace

lxw_format* add_format(lxw_workbook* file, const Look& look, Language language) {
  lxw_format* const format = workbook_add_format(file);
  set_font(format, look, language);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, rule_grey);
  set_align(format, look.align);
  if (look.part == Look::Part::title || look.part == Look::Part::upright_title) {
    format_set_bold(format);
    format_set_bg_color(format, title_paper);
  }
  set_emphasis(format, look.emphasis);
  set_part(format, look);
  if (look.part == Look::Part::gap_row || look.part == Look::Part::form_body) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(
        format, look.part == Look::Part::gap_row ? rule_grey : lxw_color_t{LXW_COLOR_BLACK});
  }
  if (look.decimals == 0) format_set_num_format(format, "0");
  if (look.decimals > 0) {
    const std::string zeros(static_cast<std::size_t>(look.decimals), '0');
    format_set_num_format(format, ("0." + zeros).c_str());
  }
  return format;
}

}  // namespace remit

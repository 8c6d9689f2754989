#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a workbook carries, in a hidden column, so that it can be read again after people changed
/// it: of every row the task it stands for, whatever became of its place, and a mark of each cell
/// by which a change is known from what stood there.
namespace remit {

/// What a cell of the official table is for, by the letter that names it in keys.
enum class SheetField : char {
  task = 't',
  lead = 'l',
  cooperate = 'c',
  responsible = 'r',
  listed = 'o',
  deadline = 'd',
  remark = 'n',
  marks = 'm',  ///< of a grid: the marks of a whole row
};

/// A mark of a text: equal for texts that differ only in white space, width or the sign between
/// names, else different but for one chance in four thousand million. Eight hexadecimal digits.
std::string mark_of(std::string_view text);

struct SheetMark {
  SheetField field = SheetField::task;
  std::string mark;
  friend bool operator==(const SheetMark&, const SheetMark&) = default;
};

/// "rivers-2021/2.1 t:0a1b2c3d l:…"
struct SheetKey {
  std::string id;  ///< of the task; of the duties of a whole plan: "rivers-2021/"
  std::vector<SheetMark> marks;
  friend bool operator==(const SheetKey&, const SheetKey&) = default;

  [[nodiscard]] const std::string* mark(SheetField field) const;
};

std::string as_text(const SheetKey& key);
std::optional<SheetKey> parse_sheet_key(std::string_view text);

/// Which of remit's sheets it is.
enum class SheetKind : char { official = 'f', grid = 'g' };

/// What stands over the hidden column: "remit:1:f:31", a sheet of 31 rows with keys.
struct SheetHead {
  SheetKind kind = SheetKind::official;
  std::size_t rows = 0;
  friend bool operator==(const SheetHead&, const SheetHead&) = default;
};

std::string as_text(const SheetHead& head);
std::optional<SheetHead> parse_sheet_head(std::string_view text);

}  // namespace remit

#pragma once

#include <string>
#include <string_view>

#include "remit/render/form.hpp"
#include "remit/render/table.hpp"
#include "remit/render/workbook.hpp"
#include "remit/render/workbook_file.hpp"

/// The kinds of sheets there are; a part of `workbook.cpp`.
namespace remit {

void write_sheet(Book& book, const Table& table, const std::string& name);
void write_sheet(Book& book, const Form& form, const std::string& name);
void write_sheet(Book& book, const GridSheet& grid, const std::string& name);

/// Above every page; without the codes that such a line may have.
void set_page_title(lxw_worksheet* sheet, std::string_view title);

}  // namespace remit

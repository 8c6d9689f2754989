#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "remit/base/language.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// The bytes of a plain xlsx file, one sheet a table; the same tables give the same bytes. Text is
/// always written as text, so that nothing in it runs as a formula; only plain decimal numbers in
/// right-aligned columns become numbers. Text longer than a cell holds (32,767 UTF-16 units) is cut
/// with “…”. Throws std::system_error when it cannot be made.
std::string as_workbook(std::span<const Table> sheets, Language language);

/// Writes `as_workbook` whole or not at all; throws std::system_error.
void write_workbook(
    std::span<const Table> sheets, const std::filesystem::path& path, Language language);

/// The titles as names of sheets: at most 31 UTF-16 units, without []:*?/\ (their full-width forms
/// stand in), never empty, no two equal to the eye.
std::vector<std::string> sheet_names(std::span<const Table> sheets, Language language);

}  // namespace remit

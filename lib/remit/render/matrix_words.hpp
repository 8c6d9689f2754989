#pragma once

#include <span>
#include <string>
#include <vector>

#include "remit/analysis/outline.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

/// What the tables of matrices and lists have in common.
namespace remit {

std::string words_of(Phrase phrase, Language language);

/// The title with the plan's, or with the number of plans.
std::string plans_title(const Catalog& catalog, std::vector<PlanId> plans, PhraseWith<1> one,
    PhraseWith<1> several, Language language);

/// How agencies are called in headings: as data by key, else by name, with the jurisdiction where
/// two have the same.
std::vector<std::string> agency_titles(
    const Catalog& catalog, std::span<const AgencyId> agencies, Layout layout);

/// The column of an agency's marks: its title as such a column can bear it, Chinese names
/// downwards, others in short lines.
Column agency_column(std::string title);

/// The row that spans a table: number and title.
std::vector<Cell> heading_row(const Catalog& catalog, const OutlineRow& row);

/// The first two cells of a row: number (as data: key) and title.
std::vector<Cell> row_lead_in(
    const Catalog& catalog, const OutlineRow& row, Layout layout, Language language);

/// “nobody” or “nobody, on purpose”; empty for tasks that somebody has.
std::string row_remark(const OutlineRow& row, Language language);

}  // namespace remit

#pragma once

#include <string>

#include "remit/analysis/load_shares.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// A row for each body, and the Gini coefficients below; shares are of all leads.
Table load_table(const Catalog& catalog, const LoadShares& shares, Language language);

/// `bodies` [{`agency`, `name`, `before`, `after`: {`tasks`, `leads`, `share`}}], `before`,
/// `after`: {`tasks`, `leads`, `gini`}.
std::string load_json(const Catalog& catalog, const LoadShares& shares);

}  // namespace remit

#pragma once

#include <span>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/intake/document.hpp"
#include "remit/intake/task_table.hpp"

/// What people should know of the tables of a document, beside what became of them.
namespace remit {

struct TableRemark {
  Place place;
  Message message;
  friend bool operator==(const TableRemark&, const TableRemark&) = default;
};

/// The columns of persons (责任领导), who are no bodies, with whom they name; the columns that the
/// user names and no table has.
std::vector<TableRemark> table_remarks(
    const Document& document, std::span<const TaskTable> tables, const NamedColumns& named);

}  // namespace remit

#include <map>
#include <utility>

#include "remit/intake/glyphs.hpp"
#include "remit/intake/numbering.hpp"
#include "remit/intake/planned_task.hpp"

namespace remit {

namespace {

/// Tasks out of rows, each below the sections that head it.
class RowTasks {
public:
  RowTasks(PlannedTasks& list, std::optional<std::size_t> parent) : list_(list), top_(parent) {}

  void add(const PlannedRow& row) {
    open_sections(row);
    PlannedTask task;
    task.parent = sections_.empty() ? top_ : std::optional(sections_.back().second);
    task.number = number_below(task.parent, row.number.empty() ? row.title : row.number);
    task.title = title_at(row.title, title_begin(row.title)).text;
    task.detail = row.detail.empty() ? row.title : row.title + "\n" + row.detail;
    task.clauses = row.clauses;
    task.place = row.place;
    list_.tasks.push_back(std::move(task));
  }

private:
  static std::size_t title_begin(std::string_view title) {
    const auto number = numbering(title);
    return number ? number->length : 0;
  }

  void open_sections(const PlannedRow& row) {
    std::size_t shared = 0;
    while (shared < sections_.size() && shared < row.sections.size() &&
           sections_[shared].first == row.sections[shared]) {
      ++shared;
    }
    sections_.resize(shared);
    for (; shared < row.sections.size(); ++shared) {
      const std::string& section = row.sections[shared];
      PlannedTask task;
      task.parent = sections_.empty() ? top_ : std::optional(sections_.back().second);
      task.number = number_below(task.parent, section);
      task.title = title_at(section, title_begin(section)).text;
      task.place = row.place;
      sections_.emplace_back(section, list_.tasks.size());
      list_.tasks.push_back(std::move(task));
    }
  }

  /// The number a text begins with, or is; else the next a1, a2 ….
  std::string number_below(std::optional<std::size_t> parent, const std::string& text) {
    std::string number = parent ? list_.tasks[*parent].number + "." : std::string();
    const std::size_t blanks = blanks_at(text, 0);
    if (const auto printed = numbering(text)) {
      for (const int step : printed->numbers) number += std::to_string(step) + ".";
      number.pop_back();
    } else if (const auto bare = numeral_at(text, blanks);
               bare && stripped(text).size() == bare->length) {
      number += std::to_string(bare->value);
    } else {
      number += "a" + std::to_string(++unnumbered_[number]);
    }
    return number;
  }

  PlannedTasks& list_;
  std::optional<std::size_t> top_;
  std::vector<std::pair<std::string, std::size_t>> sections_;  ///< open ones and their tasks
  std::map<std::string, int> unnumbered_;
};

}  // namespace

void add_rows(PlannedTasks& list, const PlannedTable& table, std::optional<std::size_t> parent) {
  RowTasks tasks(list, parent);
  for (const PlannedRow& row : table.rows) tasks.add(row);
}

}  // namespace remit

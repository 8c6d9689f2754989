#include <map>
#include <utility>

#include "remit/intake/glyphs.hpp"
#include "remit/intake/numbering.hpp"
#include "remit/intake/planned_task.hpp"

namespace remit {

namespace {

std::size_t title_begin(std::string_view title) {
  const auto number = numbering(title);
  return number ? number->length : 0;
}

/// 12 of 第12号, 第12项, 第12件.
std::optional<int> ordinal_of(std::string_view text) {
  text = stripped(text);
  constexpr std::string_view first = "第";
  if (!text.starts_with(first)) return {};
  const auto numeral = numeral_at(text, first.size());
  if (!numeral) return {};
  const std::string_view rest = text.substr(first.size() + numeral->length);
  if (rest != "号" && rest != "项" && rest != "件" && rest != "条") return {};
  return numeral->value;
}

/// Tasks out of rows, each below the sections that head it.
class RowTasks {
public:
  RowTasks(PlannedTasks& list, const ToldTasks& told, std::optional<std::size_t> parent)
      : list_(list), told_(told), top_(parent) {}

  void add(const PlannedRow& row) {
    if (const auto told = told_.find(list_, row)) {
      PlannedTask& task = list_.tasks[*told];
      task.clauses.insert(task.clauses.end(), row.clauses.begin(), row.clauses.end());
      return;
    }
    is_joined_ = false;
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

  /// Every row was about a task that the text tells.
  [[nodiscard]] bool is_joined() const { return is_joined_; }

private:
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
    } else if (const auto ordinal = ordinal_of(text)) {
      number += std::to_string(*ordinal);
    } else if (const auto bare = numeral_at(text, blanks);
               bare && stripped(text).size() == bare->length) {
      number += std::to_string(bare->value);
    } else {
      number += "a" + std::to_string(++unnumbered_[number]);
    }
    return number;
  }

  PlannedTasks& list_;
  const ToldTasks& told_;
  bool is_joined_ = true;
  std::optional<std::size_t> top_;
  std::vector<std::pair<std::string, std::size_t>> sections_;  ///< open ones and their tasks
  std::map<std::string, int> unnumbered_;
};

}  // namespace

void ToldTasks::learn(const PlannedTasks& list) {
  constexpr std::size_t shortest = 12;  // bytes of a title: 加强领导 stands in many chapters
  for (; learned_ < list.tasks.size(); ++learned_) {
    const PlannedTask& task = list.tasks[learned_];
    if (task.place) continue;  // itself a row
    const auto note = [&](const std::string& name) {
      const auto [known, is_new] = by_name_.try_emplace(name, learned_);
      if (!is_new) known->second.reset();
    };
    note(task.number);
    if (task.title.size() > shortest) note(task.title);
  }
}

std::optional<std::size_t> ToldTasks::find(const PlannedTasks& list, const PlannedRow& row) const {
  const std::string_view title = stripped(row.title);
  auto found = by_name_.find(std::string(title));
  if (found == by_name_.end())
    found = by_name_.find(std::string(stripped(title.substr(title_begin(title)))));
  if (found == by_name_.end() || !found->second) return {};
  return list.tasks[*found->second].clauses.empty() ? found->second : std::nullopt;
}

void add_rows(PlannedTasks& list, ToldTasks& told, const PlannedTable& table,
    std::optional<std::size_t> parent) {
  told.learn(list);
  RowTasks tasks(list, told, parent);
  for (const PlannedRow& row : table.rows) tasks.add(row);
  if (!parent || !tasks.is_joined() || table.rows.empty()) return;
  PlannedTask& heading = list.tasks[*parent];  // only heads the table: nothing to do by itself
  heading.background = heading.background || (heading.body.empty() && heading.clauses.empty());
}

}  // namespace remit

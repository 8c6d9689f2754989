#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/base/text.hpp"
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

/// （整个方案）: a row of duties that are no single task's.
bool is_whole_plan(std::string_view title) {
  constexpr std::string_view names[] = {"(整个方案)", "整个方案", "(thewholeplan)", "wholeplan"};
  return std::ranges::find(names, folded_name(title)) != std::end(names);
}

using Path = std::vector<std::string>;

/// The parts of a number that says by itself where its task stands: 3.1.4, 3.1.2.a1; else none.
Path printed_path(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  text = stripped(text);
  Path path;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('.', begin), text.size());
    std::string_view digits = text.substr(begin, end - begin);
    path.emplace_back(digits);
    if (path.size() > 1 && digits.starts_with('a')) digits.remove_prefix(1);
    if (digits.empty() || !std::ranges::all_of(digits, is_digit)) return {};
    begin = end + 1;
  }
  return path.size() > 1 ? path : Path();
}

std::string joined(const Path& path, std::size_t parts) {
  std::string text;
  for (std::size_t i = 0; i < parts; ++i) text += (i > 0 ? "." : "") + path[i];
  return text;
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
      if (row.indicator) task.indicators.push_back(*row.indicator);
      return;
    }
    is_joined_ = false;
    if (!top_ && is_whole_plan(row.title)) {
      list_.whole_plan.insert(list_.whole_plan.end(), row.clauses.begin(), row.clauses.end());
      return;
    }
    const Path path = printed_path(row.number);
    std::vector<std::string> sections = row.sections;
    const bool is_path = heads_by_number(sections, path);
    open_sections(row, sections, is_path ? path : Path());
    PlannedTask task;
    task.parent = sections_.empty() ? top_ : std::optional(sections_.back().second);
    task.number = is_path ? below_top(joined(path, path.size()))
                          : number_below(task.parent, row.number.empty() ? row.title : row.number);
    task.title = title_at(row.title, title_begin(row.title)).text;
    task.detail = row.detail.empty() ? row.title : row.title + "\n" + row.detail;
    task.clauses = row.clauses;
    task.place = row.place;
    if (row.indicator) task.indicators.push_back(*row.indicator);
    list_.tasks.push_back(std::move(task));
  }

  /// Every row was about a task that the text tells.
  [[nodiscard]] bool is_joined() const { return is_joined_; }

private:
  [[nodiscard]] std::string below_top(const std::string& number) const {
    return top_ ? list_.tasks[*top_].number + "." + number : number;
  }

  /// How many of the open sections are those texts, from the outermost on.
  [[nodiscard]] std::size_t shared(const std::vector<std::string>& sections) const {
    std::size_t same = 0;
    while (same < sections_.size() && same < sections.size() &&
           sections_[same].first == sections[same]) {
      ++same;
    }
    return same;
  }

  /// Whether the number of a row is that of its place below the sections. Of them those go that
  /// have another number by now: a blank cell below theirs is blank.
  bool heads_by_number(std::vector<std::string>& sections, const Path& path) const {
    if (path.empty()) return false;
    if (std::ranges::any_of(sections, [](const auto& it) { return title_begin(it) > 0; }))
      return false;
    const std::string number = below_top(joined(path, path.size()));
    const std::size_t open = shared(sections);
    for (std::size_t i = 0; i < open; ++i) {
      if (number.starts_with(list_.tasks[sections_[i].second].number + ".")) continue;
      sections.resize(i);
      break;
    }
    return sections.size() < path.size();
  }

  /// A section's number is the beginning of that of its rows, where they have one of its kind.
  void open_sections(
      const PlannedRow& row, const std::vector<std::string>& sections, const Path& path) {
    std::size_t next = shared(sections);
    sections_.resize(next);
    for (; next < sections.size(); ++next) {
      const std::string& section = sections[next];
      PlannedTask task;
      task.parent = sections_.empty() ? top_ : std::optional(sections_.back().second);
      task.number = path.empty() ? number_below(task.parent, section)
                                 : below_top(joined(path, path.size() - (sections.size() - next)));
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

#include "remit/intake/body_cells.hpp"

#include <algorithm>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/numbering.hpp"

namespace remit {

namespace {

/// 市审计局　市财政局: a wide blank between what is no single letter.
std::string with_marks(std::string_view text) {
  constexpr std::string_view blank = "　";
  constexpr std::size_t shortest = 3;  // letters of a name; 财　政　局 is one
  std::string marked;
  std::string_view last;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(blank), text.size());
    const std::string_view word = text.substr(0, end);
    const bool apart = characters(last) >= shortest && characters(word) >= shortest &&
                       !last.ends_with("、") && !last.ends_with("，") && !last.ends_with("：");
    if (!marked.empty()) marked += apart ? "、" : blank;
    marked += word;
    last = word;
    text.remove_prefix(std::min(end + blank.size(), text.size()));
  }
  return marked;
}

/// 市公安局、市城管局配合: names with a word that gives all of them a role.
bool is_clause(std::string_view text, const ClauseContext& context) {
  constexpr std::string_view cues[] = {"牵头", "配合", "负责", "协助", "协办", "参与", "主办"};
  const auto has = [&](std::string_view cue) { return text.find(cue) != std::string_view::npos; };
  if (std::ranges::none_of(cues, has)) return false;
  const ListReading list = names_in_list(text, Role::listed, context);
  const auto has_role = [](const NamedBody& body) { return body.role != Role::listed; };
  return !list.bodies.empty() && list.sureness == Sureness::sure &&
         std::ranges::all_of(list.bodies, has_role);
}

/// The bytes of a bracket that opens or closes there; 0: none does.
std::size_t bracket_at(std::string_view text, std::size_t at, std::string_view wide, char narrow) {
  if (text[at] == narrow) return 1;
  return text.substr(at).starts_with(wide) ? wide.size() : 0;
}

/// Where the bracket that opens at `at` closes, behind it; none if it does not.
std::optional<std::size_t> closed_at(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  for (; at < text.size(); ++at) {
    if (bracket_at(text, at, "（", '(') > 0) ++depth;
    const std::size_t closes = bracket_at(text, at, "）", ')');
    if (closes > 0 && --depth == 0) return at + closes;
  }
  return {};
}

}  // namespace

std::optional<Role> role_of(ColumnUse use) {
  switch (use) {
    case ColumnUse::lead:
      return Role::lead;
    case ColumnUse::cooperate:
      return Role::cooperate;
    case ColumnUse::responsible:
      return Role::responsible;
    case ColumnUse::listed:
      return Role::listed;
    default:
      return {};
  }
}

bool is_merged_with_last(const TaskTable& table, const TaskRow& row, std::size_t column) {
  if (column == 0 || column >= row.cells.size()) return false;
  const GridCell& last = row.cells[column - 1];
  const GridCell& cell = row.cells[column];
  return role_of(table.columns[column - 1].use) && role_of(table.columns[column].use) &&
         cell.repeated && cell.text == last.text && cell.place == last.place;
}

bool spans_roles(const TaskTable& table, const TaskRow& row, std::size_t column) {
  const auto role = role_of(table.columns[column].use);
  for (std::size_t i = column + 1; is_merged_with_last(table, row, i); ++i)
    if (role_of(table.columns[i].use) != role) return true;
  return false;
}

std::vector<std::string> lists_in_cell(std::string_view text, const ClauseContext& context) {
  std::vector<std::string> found(1);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t opens = bracket_at(text, at, "（", '(');
    const auto end = opens > 0 ? closed_at(text, at) : std::nullopt;
    const std::string_view whole =
        text.substr(at, end.value_or(at + std::max<std::size_t>(opens, 1)) - at);
    const std::string_view inside =
        end ? whole.substr(opens, whole.size() - 2 * opens) : std::string_view();
    if (!found.front().empty() && is_clause(inside, context))
      found.emplace_back(with_marks(inside));
    else
      found.front() += whole;
    at += whole.size();
  }
  found.front() = with_marks(found.front());
  return found;
}

std::optional<std::size_t> CellReferences::column_with(Role role, std::size_t other) const {
  for (std::size_t i = 0; i < table_->columns.size(); ++i)
    if (i != other && role_of(table_->columns[i].use) == role) return i;
  return {};
}

std::optional<std::size_t> CellReferences::row_numbered(int number) {
  if (numbered_.empty()) {
    for (std::size_t i = 0; i < table_->rows.size(); ++i) {
      const std::string& printed = table_->rows[i].number;
      if (const auto value = numeral_at(printed, blanks_at(printed, 0)))
        numbered_.emplace(value->value, i);
    }
  }
  const auto found = numbered_.find(number);
  return found == numbered_.end() ? std::nullopt : std::optional(found->second);
}

/// 牵头单位, 左, nothing: the same column.
std::optional<CellReferences::Target> CellReferences::in_row(
    std::string_view words, Target from) const {
  if (words.empty()) return from;
  if (words == "左" || words == "左栏")
    return from.column > 0 ? std::optional(Target{from.row, from.column - 1}) : std::nullopt;
  const auto role = labelled_role(words);
  if (!role) return {};
  if (role_of(table_->columns[from.column].use) == role) return from;
  const auto column = column_with(*role, from.column);
  return column ? std::optional(Target{from.row, *column}) : std::nullopt;
}

std::optional<CellReferences::Target> CellReferences::target(std::string_view words, Target from) {
  constexpr std::string_view above[] = {"上", "上项", "上一项", "上行", "上一行", "前", "前项"};
  if (std::ranges::find(above, words) != std::end(above))
    return from.row > 0 ? std::optional(Target{from.row - 1, from.column}) : std::nullopt;
  constexpr std::string_view ordinal = "第";
  if (!words.starts_with(ordinal)) return in_row(words, from);
  const auto number = numeral_at(words, ordinal.size());
  if (!number) return {};
  const auto row = row_numbered(number->value);
  if (!row) return {};
  words.remove_prefix(ordinal.size() + number->length);
  for (const std::string_view unit : {"项", "行", "条", "号"}) {
    if (!words.starts_with(unit)) continue;
    words.remove_prefix(unit.size());
    break;
  }
  return in_row(words, {*row, from.column});
}

std::optional<std::string> CellReferences::text(std::size_t row, std::size_t column) {
  constexpr int longest_chain = 8;
  Target at{row, column};
  for (int i = 0; i < longest_chain; ++i) {
    const std::string& text = table_->rows[at.row].cells[at.column].text;
    std::string_view words = stripped(text);
    constexpr std::string_view same = "同";
    const bool points = words.starts_with(same);
    if (points) words.remove_prefix(same.size());
    const bool is_ordinal = words.starts_with("第") && words.find("项") != std::string_view::npos;
    const auto is_mark = [&](std::string_view mark) { return words.find(mark) != words.npos; };
    constexpr std::string_view marks[] = {"、", "，", "；", "局", "委"};  // of names: 同安区政府
    const bool names = std::ranges::any_of(marks, is_mark);
    if ((!points && !is_ordinal) || names) return text;
    const auto found = target(words, at);
    if (!found && points && !is_ordinal && !labelled_role(words)) return text;  // 同德社区
    if (!found || (found->row == at.row && found->column == at.column)) return {};
    at = *found;
  }
  return {};
}

}  // namespace remit

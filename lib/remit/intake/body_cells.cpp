#include "remit/intake/body_cells.hpp"

#include <algorithm>
#include <map>
#include <span>
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

/// Where each bracket closes, by where it opens; not those that never close.
std::map<std::size_t, std::size_t> closed_brackets(std::string_view text) {
  std::map<std::size_t, std::size_t> closed;
  std::vector<std::size_t> open;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (bracket_at(text, at, "（", '(') > 0) open.push_back(at);
    if (open.empty() || bracket_at(text, at, "）", ')') == 0) continue;
    closed[open.back()] = at;
    open.pop_back();
  }
  return closed;
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

constexpr std::string_view above[] = {"上", "上项", "上一项", "上行", "上一行", "前", "前项"};
constexpr std::string_view left[] = {"左", "左栏"};

/// What a cell says of that it points to.
struct Pointer {
  std::optional<int> row;  ///< the number of the row, as printed
  std::string_view words;  ///< 上, 左, 牵头单位; nothing: the same column
};

/// Takes 第3项 off; where nothing like that begins the words, takes nothing.
std::optional<int> take_row_number(std::string_view& words) {
  constexpr std::string_view ordinal = "第";
  if (!words.starts_with(ordinal)) return {};
  const auto number = numeral_at(words, ordinal.size());
  if (!number) return {};
  const std::string_view rest = words.substr(ordinal.size() + number->length);
  for (const std::string_view unit : {"项", "行", "条", "号"}) {
    if (!rest.starts_with(unit)) continue;
    words = rest.substr(unit.size());
    return number->value;
  }
  return {};
}

/// None where a cell only begins like one: 同安区政府, 第三项目部.
std::optional<Pointer> pointer_in(std::string_view text) {
  constexpr std::string_view same = "同";
  std::string_view words = stripped(text);
  const bool is_same = words.starts_with(same);
  if (is_same) words.remove_prefix(same.size());
  const std::optional<int> row = take_row_number(words);
  if (!is_same && !row) return {};
  const bool points = words.empty() || is_one_of(words, left) ||
                      (!row && is_one_of(words, above)) || labelled_role(words);
  return points ? std::optional(Pointer{row, words}) : std::nullopt;
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
  const std::map<std::size_t, std::size_t> closed = closed_brackets(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto bracket = closed.lower_bound(at);
    const std::size_t opens = bracket == closed.end() ? text.size() : bracket->first;
    found.front() += text.substr(at, opens - at);
    if (opens == text.size()) break;
    const std::size_t begin = opens + bracket_at(text, opens, "（", '(');
    const std::size_t end = bracket->second;
    at = end + bracket_at(text, end, "）", ')');
    const std::string_view inside = text.substr(begin, end - begin);
    if (!found.front().empty() && is_clause(inside, context))
      found.emplace_back(with_marks(inside));
    else
      found.front() += text.substr(opens, at - opens);
  }
  found.front() = with_marks(found.front());
  return found;
}

std::optional<std::size_t> CellReferences::row_numbered(int number) {
  if (!numbered_) {
    numbered_.emplace();
    for (std::size_t i = 0; i < table_->rows.size(); ++i) {
      const std::string& printed = table_->rows[i].number;
      const auto value = numeral_at(printed, blanks_at(printed, 0));
      if (!value) continue;
      const bool is_new = numbered_->emplace(value->value, i).second;
      if (!is_new) (*numbered_)[value->value] = {};
    }
  }
  const auto found = numbered_->find(number);
  return found == numbered_->end() ? std::nullopt : found->second;
}

std::optional<std::size_t> CellReferences::column_of(
    std::string_view words, std::size_t column) const {
  const std::vector<TableColumn>& columns = table_->columns;
  if (words.empty() || is_one_of(words, above)) return column;
  if (is_one_of(words, left)) {
    const bool names_bodies = column > 0 && role_of(columns[column - 1].use);
    return names_bodies ? std::optional(column - 1) : std::nullopt;
  }
  const auto role = labelled_role(words);
  const auto has_role = [&](const TableColumn& other) { return role_of(other.use) == role; };
  if (has_role(columns[column])) return column;
  const auto found = std::ranges::find_if(columns, has_role);
  return found == columns.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

std::optional<std::string> CellReferences::text(std::size_t row, std::size_t column) {
  constexpr int longest_chain = 8;
  for (int i = 0; i < longest_chain; ++i) {
    const std::string& text = table_->rows[row].cells[column].text;
    const std::optional<Pointer> pointer = pointer_in(text);
    if (!pointer) return text;
    std::optional<std::size_t> to = row;
    if (pointer->row) to = row_numbered(*pointer->row);
    if (is_one_of(pointer->words, above)) to = row > 0 ? std::optional(row - 1) : std::nullopt;
    const auto of = column_of(pointer->words, column);
    if (!to || !of) return {};
    row = *to;
    column = *of;
  }
  return {};
}

}  // namespace remit

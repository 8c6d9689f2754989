// One pass over the bytes. A field in quotes may run over many lines; if its quote is never closed,
// reading goes on behind it with quotes switched off, so that no text is read more than twice.

#include "remit/intake/separated.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

#include "remit/base/phrases/intake.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"

namespace remit {

namespace {

constexpr std::string_view separators = "\t,;|";

class Records {
public:
  Records(std::string_view text, char separator) : text_(text), separator_(separator) {}

  /// The next record; false at the end of the text.
  bool next(std::vector<GridCell>& record) {
    record.clear();
    if (at_ >= text_.size()) return false;
    while (true) {
      record.push_back(field());
      if (at_ >= text_.size()) return true;
      const char end = text_[at_];
      count_to(at_ + 1);
      if (end == separator_) continue;
      if (end == '\r' && at_ < text_.size() && text_[at_] == '\n') count_to(at_ + 1);
      ++line_;
      column_ = 1;
      return true;
    }
  }

  [[nodiscard]] const std::vector<Place>& unclosed() const { return unclosed_; }

private:
  /// Moves on, within a line.
  void count_to(std::size_t at) {
    column_ += static_cast<std::uint32_t>(characters(text_.substr(at_, at - at_)));
    at_ = at;
  }

  [[nodiscard]] Place here() const {
    Place place;
    place.line = line_;
    place.column = column_;
    return place;
  }

  [[nodiscard]] std::size_t end_of_plain(std::size_t from) const {
    const auto ends = [&](char c) { return c == separator_ || c == '\n' || c == '\r'; };
    const auto rest = text_.substr(from);
    return from + static_cast<std::size_t>(std::ranges::find_if(rest, ends) - rest.begin());
  }

  GridCell field() {
    GridCell cell{{}, false, here()};
    const bool quoted = text_.substr(at_).starts_with('"') && quotes_;
    if (quoted && take_quoted(cell.text)) {
      cell.text += plain();  // what stands behind the closing quote by mistake
    } else {
      cell.text = plain();
    }
    cell.text = std::string(trimmed(cell.text).text);
    return cell;
  }

  std::string plain() {
    const std::size_t end = end_of_plain(at_);
    std::string text(text_.substr(at_, end - at_));
    count_to(end);
    return text;
  }

  bool take_quoted(std::string& into) {
    std::size_t from = at_ + 1;
    for (std::size_t quote = text_.find('"', from); quote != std::string_view::npos;
         quote = text_.find('"', from)) {
      into.append(text_, from, quote - from);
      from = quote + 1;
      if (from == text_.size() || text_[from] != '"') {
        pass(from);
        return true;
      }
      into += '"';
      ++from;
    }
    unclosed_.push_back(here());
    quotes_ = false;
    into.clear();
    return false;
  }

  /// Moves on over lines.
  void pass(std::size_t end) {
    const std::string_view passed = text_.substr(0, end);
    for (std::size_t feed = passed.find('\n', at_); feed != std::string_view::npos;
         feed = passed.find('\n', at_)) {
      at_ = feed + 1;
      ++line_;
      column_ = 1;
    }
    count_to(end);
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;
  bool quotes_ = true;
  std::vector<Place> unclosed_;
};

bool is_blank(const std::vector<GridCell>& record) {
  return std::ranges::all_of(record, [](const GridCell& cell) { return cell.text.empty(); });
}

struct Fit {
  std::size_t fields = 1;  ///< of most records
  double share = 0;        ///< of the records that have as many
};

Fit fit(std::string_view sample, char separator) {
  Records records(sample, separator);
  std::map<std::size_t, std::size_t> counts;
  std::size_t all = 0;
  for (std::vector<GridCell> record; records.next(record);) {
    if (is_blank(record)) continue;
    ++counts[record.size()];
    ++all;
  }
  const auto most = std::ranges::max_element(counts, {}, [](const auto& c) { return c.second; });
  if (most == counts.end()) return {};
  return {most->first, static_cast<double>(most->second) / static_cast<double>(all)};
}

/// Excel lets a first line say which separator follows.
std::optional<char> declared_separator(std::string_view text) {
  if (!text.starts_with("sep=") || text.size() < 6 || (text[5] != '\r' && text[5] != '\n'))
    return {};
  return text[4];
}

}  // namespace

std::optional<char> separator_of(std::string_view text) {
  if (const auto declared = declared_separator(text)) return declared;
  constexpr std::size_t sample_size = 65'536;
  constexpr double half = 0.5;
  std::optional<char> best;
  Fit best_fit;
  for (const char separator : separators) {
    const Fit found = fit(text.substr(0, sample_size), separator);
    if (found.fields < 2 || found.share < half) continue;
    const auto weight = [](const Fit& f) { return f.share * static_cast<double>(f.fields); };
    if (best && weight(found) <= weight(best_fit)) continue;
    best = separator;
    best_fit = found;
  }
  return best;
}

Grid separated_values(std::string_view text, char separator, ReadingBudget& budget,
    std::vector<DocumentProblem>& problems) {
  Grid grid;
  Records records(text, separator);
  bool first = declared_separator(text).has_value();
  for (std::vector<GridCell> record; records.next(record);) {
    if (is_blank(record) || std::exchange(first, false)) continue;
    if (record.size() > budget.cells) {
      budget.exceeded = true;
      break;
    }
    budget.cells -= record.size();
    grid.rows.push_back(std::move(record));
  }
  for (const Place& place : records.unclosed()) {
    problems.push_back({Severity::warning, place, message(phrases::intake::unclosed_quote)});
  }
  return grid;
}

}  // namespace remit

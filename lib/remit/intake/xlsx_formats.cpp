#include "remit/intake/xlsx_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <pugixml.hpp>

#include "remit/intake/xml.hpp"

namespace remit {

namespace {

struct BuiltIn {
  std::uint32_t id;
  std::string_view code;
};

/// ISO 29500-1, 18.8.30; from 27 on those of Chinese Excel.
constexpr BuiltIn built_in[] = {{1, "0"}, {2, "0.00"}, {3, "#,##0"}, {4, "#,##0.00"}, {9, "0%"},
    {10, "0.00%"}, {14, "yyyy/m/d"}, {15, "d-mmm-yy"}, {16, "d-mmm"}, {17, "mmm-yy"}, {18, "h:mm"},
    {19, "h:mm:ss"}, {20, "h:mm"}, {21, "h:mm:ss"}, {22, "yyyy/m/d h:mm"},
    {27, "yyyy\"年\"m\"月\""}, {28, "m\"月\"d\"日\""}, {29, "m\"月\"d\"日\""}, {30, "m/d/yy"},
    {31, "yyyy\"年\"m\"月\"d\"日\""}, {32, "h\"时\"mm\"分\""}, {33, "h\"时\"mm\"分\"ss\"秒\""},
    {36, "yyyy\"年\"m\"月\""}, {50, "yyyy\"年\"m\"月\""}, {51, "m\"月\"d\"日\""},
    {52, "yyyy\"年\"m\"月\""}, {53, "m\"月\"d\"日\""}, {54, "m\"月\"d\"日\""},
    {57, "yyyy\"年\"m\"月\""}, {58, "m\"月\"d\"日\""}};

struct Moment {
  int year = 0;
  unsigned month = 1;
  unsigned day = 1;
  unsigned hour = 0;
  unsigned minute = 0;
  unsigned second = 0;
};

Moment moment_of(double serial, DateSystem dates) {
  using std::chrono::days;
  using std::chrono::sys_days;
  using std::chrono::year_month_day;
  constexpr double seconds_a_day = 86'400;
  constexpr double false_leap_day = 60;
  const double whole = std::floor(serial);
  auto seconds = static_cast<unsigned>(std::lround((serial - whole) * seconds_a_day));
  seconds = std::min(seconds, 86'399U);
  sys_days start{std::chrono::January / 1 / 1904};
  if (dates == DateSystem::from_1900) {
    start = sys_days{std::chrono::December / 31 / 1899} - days(serial >= false_leap_day ? 1 : 0);
  }
  const year_month_day date{start + days(static_cast<int>(whole))};
  return {int(date.year()), unsigned(date.month()), unsigned(date.day()), seconds / 3600,
      seconds / 60 % 60, seconds % 60};
}

/// The first section of a code, in lower case but for what it quotes, without conditions, colours
/// and padding: [$-804]yyyy"年"m"月";@ gives y's, m's and the quoted 年 and 月.
struct Symbol {
  char letter = 0;      ///< 0: literal
  std::size_t run = 1;  ///< how often the letter stands there
  std::string literal;
};

std::vector<Symbol> symbols(std::string_view code) {
  std::vector<Symbol> found;
  for (std::size_t i = 0; i < code.size() && code[i] != ';';) {
    const char c = code[i];
    if (c == '"') {
      const std::size_t end = std::min(code.find('"', i + 1), code.size());
      found.push_back({0, 1, std::string(code.substr(i + 1, end - i - 1))});
      i = end + 1;
    } else if (c == '[') {
      i = std::min(code.find(']', i), code.size()) + 1;
    } else if (c == '\\' || c == '_' || c == '*') {
      if (c == '\\' && i + 1 < code.size()) found.push_back({0, 1, std::string(1, code[i + 1])});
      i += 2;
    } else {
      const std::size_t end = std::min(code.find_first_not_of(c, i), code.size());
      const auto byte = static_cast<unsigned char>(c);
      const char lower = static_cast<char>(std::tolower(byte));
      const bool is_letter = std::string_view("ymdhs").find(lower) != std::string_view::npos;
      if (is_letter) found.push_back({lower, end - i, {}});
      if (!is_letter) found.push_back({0, 1, std::string(code.substr(i, end - i))});
      i = end;
    }
  }
  return found;
}

bool is_date(const std::vector<Symbol>& code) {
  return std::ranges::any_of(code, [](const Symbol& symbol) { return symbol.letter != 0; });
}

/// m is a minute behind hours and before seconds, else a month.
bool is_minute(const std::vector<Symbol>& code, std::size_t at) {
  for (std::size_t i = at; i-- > 0;) {
    if (code[i].letter != 0) return code[i].letter == 'h';
  }
  const auto next = std::find_if(code.begin() + static_cast<std::ptrdiff_t>(at) + 1, code.end(),
      [](const Symbol& symbol) { return symbol.letter != 0; });
  return next != code.end() && next->letter == 's';
}

std::string shown_part(const Moment& moment, const std::vector<Symbol>& code, std::size_t at) {
  constexpr std::string_view months[] = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto number = [&](unsigned value) {
    return code[at].run >= 2 ? fmt::format("{:02}", value) : fmt::format("{}", value);
  };
  switch (code[at].letter) {
    case 'y':
      return code[at].run > 2 ? fmt::format("{}", moment.year)
                              : fmt::format("{:02}", moment.year % 100);
    case 'm':
      if (is_minute(code, at)) return number(moment.minute);
      return code[at].run > 2 ? std::string(months[moment.month - 1]) : number(moment.month);
    case 'd':
      return code[at].run > 2 ? std::string() : number(moment.day);
    case 'h':
      return number(moment.hour);
    case 's':
      return number(moment.second);
    default:
      return code[at].literal;
  }
}

std::optional<double> parsed(std::string_view value) {
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size()) return {};
  return number;
}

/// How many decimals a code like #,##0.00 asks for; none if it is of another kind.
std::optional<int> decimals_of(std::string_view code) {
  code = code.substr(0, code.find(';'));
  if (code.find_first_not_of("#,0.%") != std::string_view::npos) return {};
  if (code.find('0') == std::string_view::npos) return {};
  const std::size_t point = code.find('.');
  if (point == std::string_view::npos) return 0;
  return static_cast<int>(std::ranges::count(code.substr(point), '0'));
}

}  // namespace

std::string shown_number(std::string_view value, std::string_view code, DateSystem dates) {
  const auto number = parsed(value);
  constexpr double last_serial = 2'958'466;  // 9999-12-31
  if (!number || !std::isfinite(*number) || std::abs(*number) > 1e15) return std::string(value);
  const bool general = code.empty() || code == "General" || code == "@";
  if (!general) {
    if (const auto decimals = decimals_of(code)) {
      const bool percent = code.find('%') != std::string_view::npos;
      return fmt::format("{:.{}f}{}", percent ? *number * 100 : *number, std::min(*decimals, 15),
          percent ? "%" : "");
    }
    const std::vector<Symbol> parts = symbols(code);
    if (is_date(parts) && *number >= 0 && *number < last_serial) {
      const Moment moment = moment_of(*number, dates);
      std::string text;
      for (std::size_t i = 0; i < parts.size(); ++i) text += shown_part(moment, parts, i);
      return text;
    }
  }
  return fmt::format("{:.15g}", *number);
}

XlsxFormats::XlsxFormats(const pugi::xml_document& styles_xml) {
  for (const BuiltIn& format : built_in) codes_.emplace(format.id, format.code);
  const pugi::xml_node root = styles_xml.document_element();
  for (const pugi::xml_node node : root.child("numFmts").children("numFmt")) {
    codes_[number_of(node.attribute("numFmtId").value(), 0)] = node.attribute("formatCode").value();
  }
  for (const pugi::xml_node node : root.child("cellXfs").children("xf")) {
    formats_.push_back(number_of(node.attribute("numFmtId").value(), 0));
  }
}

std::string_view XlsxFormats::code(std::uint32_t style) const {
  if (style >= formats_.size()) return "General";
  const auto found = codes_.find(formats_[style]);
  return found == codes_.end() ? std::string_view("General") : found->second;
}

}  // namespace remit

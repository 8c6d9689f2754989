// The page is put together out of lib/data/report and the data. Its policy names the very script
// and style that are in it by their hashes, so that a browser runs nothing else, whatever stands in
// the catalog; the data is a block that no browser runs, and cannot end early since no “<” is in
// it.

#include "remit/render/report_page.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "remit/base/checksum.hpp"
#include "remit/base/phrases/report.hpp"
#include "remit/render/report_assets.hpp"
#include "remit/render/report_values.hpp"
#include "remit/render/shape.hpp"
#include "remit/version.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

unsigned nibble(char hex) {
  return static_cast<unsigned>(hex <= '9' ? hex - '0' : hex - 'a' + 10);
}

/// 64 hexadecimal digits, which are 32 bytes, in base 64 (RFC 4648): three digits are two of
/// these, and the last one stands alone.
std::string in_base_64(std::string_view hex) {
  std::string text;
  for (std::size_t i = 0; i < hex.size(); i += 3) {
    unsigned bits = 0;
    for (std::size_t j = i; j < i + 3; ++j)
      bits = bits * 16 + (j < hex.size() ? nibble(hex[j]) : 0);
    text += digits[bits >> 6U];
    if (i + 1 < hex.size()) text += digits[bits & 63U];
  }
  return text + "=";
}

std::string hash_source(std::string_view text) {
  constexpr std::string_view name = "sha256:";
  return "sha256-" + in_base_64(sha256(text).substr(name.size()));
}

/// JSON that may stand in a page: what could end the block, or a line of a script, is escaped.
std::string harmless(const Json& json) {
  const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '<') {
      out += "\\u003c";
    } else if (text.compare(i, 3, "\u2028") == 0 || text.compare(i, 3, "\u2029") == 0) {
      out += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string as_html(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string title_of(const Catalog& catalog, Language language) {
  if (catalog.plans.size() == 1) return catalog.plans.front().title;
  return in_words(message(phrases::report::report_of, catalog.plans.size()), language);
}

std::string data_of(const ReportParts& parts, Language language) {
  ReportTexts texts;
  Json data{{"schema_version", 1}, {"program", "remit " + std::string(version())},
      {"language", language == Language::zh ? "zh" : "en"}};
  data["as_of"] =
      !parts.as_of ? Json() : Json(parts.as_of->day == Date{} ? "plan" : as_text(parts.as_of->day));
  data.update(report_catalog(parts, texts));
  data.update(report_findings(parts, texts));
  data["pictures"] = report_pictures(parts, texts);
  data["words"] = report_words();
  data["texts"] = texts.all();
  return harmless(data);
}

using Fillings = std::array<std::pair<std::string_view, std::string>, 8>;

/// The page with every {name} replaced; what is put in is not looked at again.
std::string filled(std::string_view page, const Fillings& fillings) {
  std::string out;
  for (std::size_t at = 0; at < page.size();) {
    std::size_t step = 0;
    for (const auto& [name, text] : fillings) {
      if (page[at] != '{' || !page.substr(at + 1).starts_with(name)) continue;
      if (page.substr(at + 1 + name.size(), 1) != "}") continue;
      out += text;
      step = name.size() + 2;
      break;
    }
    if (step == 0) out += page[at];
    at += step == 0 ? 1 : step;
  }
  return out;
}

}  // namespace

std::uint32_t ReportTexts::of(std::string_view raw) {
  const std::string text = shown_text(raw);
  const auto found = known_.find(text);
  if (found != known_.end()) return found->second;
  const auto number = static_cast<std::uint32_t>(all_.size());
  all_.emplace_back(text);
  known_.emplace(text, number);
  return number;
}

Json ReportTexts::both(const Message& message) {
  return {of(in_words(message, Language::zh)), of(in_words(message, Language::en))};
}

Json report_table(std::vector<std::string_view> columns, std::vector<Json> rows) {
  const auto says_nothing = [](const Json& value) {
    return value.is_null() || (value.is_number() && value == 0) ||
           (value.is_array() && value.empty());
  };
  for (Json& row : rows) {
    while (!row.empty() && says_nothing(row.back())) row.erase(row.size() - 1);
  }
  return {{"columns", std::move(columns)}, {"rows", std::move(rows)}};
}

std::string report_page(const ReportParts& parts, Language language) {
  const ReportAssets assets = report_assets();
  return filled(assets.page,
      {{{"lang", language == Language::zh ? "zh-CN" : "en"},
          {"style_hash", hash_source(assets.style)}, {"script_hash", hash_source(assets.script)},
          {"program", "remit " + std::string(version())},
          {"title", as_html(title_of(parts.catalog, language))},
          {"style", std::string(assets.style)}, {"data", data_of(parts, language)},
          {"script", std::string(assets.script)}}});
}

}  // namespace remit

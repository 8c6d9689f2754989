#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/render/report_page.hpp"

/// The values of the page's data. Not for users of the library: see docs/report.md.
namespace remit {

/// Texts of the data, each once; rows name them by number, 0 is the empty one.
class ReportTexts {
public:
  ReportTexts() { of(""); }
  /// Characters that would disturb or turn what is read are made visible.
  std::uint32_t of(std::string_view raw);
  /// In both languages, as `[zh, en]`.
  nlohmann::ordered_json both(const Message& message);
  [[nodiscard]] const std::vector<std::string>& all() const { return all_; }

private:
  std::map<std::string, std::uint32_t, std::less<>> known_;
  std::vector<std::string> all_;
};

/// A table of the data: what stands in which place of its rows. Places at the end of a row that
/// say nothing (0, an empty list) are left out.
nlohmann::ordered_json report_table(
    std::vector<std::string_view> columns, std::vector<nlohmann::ordered_json> rows);

/// `jurisdictions`, `agencies`, `plans`, `tasks`, `assignments`, `courses`, `changes`, `topics`.
nlohmann::ordered_json report_catalog(const ReportParts& parts, ReportTexts& texts);

/// `overlaps`, `groups`, `fragmented`, `series`, `gaps`, `gap_counts`, `proposals`.
nlohmann::ordered_json report_findings(const ReportParts& parts, ReportTexts& texts);

/// A list of `view`, `plan`, `zh` (SVG) and `en`, or `en_lines` where only some lines are others.
nlohmann::ordered_json report_pictures(const ReportParts& parts, ReportTexts& texts);

/// What the page says itself: by key, `[zh, en]`.
nlohmann::ordered_json report_words();

/// A number of ids as a JSON list.
template <class Json, class Ids>
Json numbers_of(const Ids& ids) {
  Json list = Json::array();
  for (const auto& id : ids) list.push_back(id.value);
  return list;
}

}  // namespace remit

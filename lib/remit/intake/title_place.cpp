#include "remit/intake/title_place.hpp"

#include <array>

#include "remit/base/text.hpp"
#include "remit/intake/glyphs.hpp"

namespace remit {

namespace {

using std::string_view_literals::operator""sv;

/// 关于加快推进 and the like at the beginning of a title.
std::string_view after_verbs(std::string_view title) {
  static constexpr std::array words{"关于"sv, "印发"sv, "加快"sv, "推进"sv, "促进"sv, "支持"sv,
      "加强"sv, "进一步"sv, "推动"sv, "全面"sv, "深入"sv, "落实"sv, "贯彻"sv, "建设"sv, "打造"sv,
      "做好"sv, "开展"sv, "深化"sv, "完善"sv, "规范"sv, "实施"sv, "提升"sv, "优化"sv, "培育"sv,
      "大力"sv, "切实"sv, "《"sv, "“"sv, "公布"sv, "调整"sv, "成立"sv, "下达"sv};
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view word : words) {
      if (!title.starts_with(word)) continue;
      title.remove_prefix(word.size());
      more = true;
    }
  }
  return title;
}

/// A place within a title has a short name, and what follows is no part of another word.
std::string short_place(std::string_view text) {
  std::string place = leading_place(text);
  constexpr std::size_t longest = 5;
  if (characters(place) < 3 || characters(place) > longest) return {};
  const std::string_view next = glyph_at(text, place.size());
  const bool is_word = is_one_of(next, "场容级域力城") ||
                       (is_one_of(next, "政民") && !text.substr(place.size()).starts_with("政府"));
  if (is_word && place != "全国") return {};
  return place;
}

}  // namespace

std::string leading_place(std::string_view name) {
  for (const std::string_view central : {"国务院"sv, "国家"sv, "中共中央"sv, "中央"sv, "全国"sv}) {
    if (name.starts_with(central)) return "全国";
  }
  constexpr std::size_t longest = 12;
  std::size_t at = 0;
  for (std::size_t count = 0; count < longest && at < name.size(); ++count) {
    const std::string_view glyph = glyph_at(name, at);
    at += glyph.size();
    if (is_one_of(glyph, "关于印发的《“")) return {};
    const std::string_view so_far = name.substr(0, at);
    const bool is_word = so_far.ends_with("城市") || so_far.ends_with("都市");  // 智慧城市
    const bool is_place = is_one_of(glyph, "省市县") || so_far.ends_with("自治区");
    if (is_place && count > 0 && !is_word) return std::string(so_far);
  }
  return {};
}

std::string seat_of(std::string_view issuer) {
  const std::size_t government = issuer.find("人民政府");
  constexpr std::size_t longest = 40;
  if (government == std::string_view::npos || government == 0 || government > longest) {
    return leading_place(issuer);
  }
  return std::string(issuer.substr(0, government));
}

std::string place_in_title(std::string_view title, std::string_view number) {
  if (std::string place = leading_place(title); !place.empty()) return place;
  const std::string_view first = glyph_at(number, 0);
  constexpr std::string_view of_state = "国中京";
  if (!first.empty() && !is_one_of(first, of_state)) {
    if (const std::size_t at = title.find(first); at != std::string_view::npos) {
      std::string place = short_place(title.substr(at));
      if (!place.empty()) return place;
    }
  }
  return short_place(after_verbs(title));
}

}  // namespace remit

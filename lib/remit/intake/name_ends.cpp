// A name in running text ends where its ending stands and no longer name goes on from there. A verb
// of offices after it ends it as well: 各区政府编制….

#include "remit/intake/name_ends.hpp"

#include <algorithm>

#include "remit/intake/body_shape.hpp"
#include "remit/intake/body_words.hpp"
#include "remit/intake/office_verbs.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest = 32;

bool one_of(char32_t letter, Text letters) {
  return letters.find(letter) != Text::npos;
}

bool joins(char32_t letter) {
  return one_of(letter, U"和与及暨");
}

/// Words that go on with a name where it could end: 市政府办公厅, 市公安局交警支队.
std::size_t continued(Text text, std::size_t end) {
  static const WordSet units(
      U"办公厅 办公室 研究室 督查室 交警支队 交警总队 交警大队 分局 分行 分公司 支队 总队 大队 "
      U"机关党委 "
      U"机关工委 服务中心 接待办 政法委 组织部 宣传部 统战部 编办 网信办 农办 台办 老干部局 "
      U"人才办 金融办 改革办 监委 集团 集团公司 集团有限公司 公司 有限公司 市政府 区政府 县政府 "
      U"省政府 社会工作部 直属机关工委 派驻纪检监察组 成员单位");
  const std::size_t unit = units.at(text, end);
  return unit == 0 ? end : end + unit;
}

/// 国家统计局滨江调查队, 财政部滨江监管局: where the branch ends that a body has at a place.
std::size_t with_branch(Text text, std::size_t end) {
  static const WordSet branches(
      U"调查队 调查总队 监管局 监管分局 监管办 分局 分行 支行 分公司 中心支行 营业管理部 税务局 "
      U"专员办 专员办事处 特派办 特派员办事处 办事处 管理局 管理处 督察局 督察办");
  static const WordSet no_places(U"对 将 把 向 在 为 按 从 由 等 各 并");
  constexpr std::size_t longest_place = 8;
  const std::size_t last = std::min(text.size(), end + longest_place);
  for (std::size_t at = end; at < last && is_ideograph(text[at]); ++at) {
    const std::size_t branch = at >= end + 2 ? branches.at(text, at) : 0;
    if (branch > 0 && no_name_words().at(text, end) == 0) return at + branch;
    if (joins(text[at]) || no_places.at(text, at) > 0 || office_verbs().at(text, at) > 0) break;
  }
  return end;
}

/// Whether the word may go on after `end`, so that it is no end: 部门, 委员会, 办法.
bool goes_on(Text text, std::size_t end) {
  if (end >= text.size()) return false;
  const char32_t next = text[end];
  switch (text[end - 1]) {
    case U'部':
      return one_of(next, U"门分署队委件位长属");
    case U'委':
      return one_of(next, U"员托办派副书常") ||
             (next == U'会' && text.substr(0, end).ends_with(U"管委"));
    case U'办':
      return one_of(next, U"公理法事好学实结件");
    case U'局':
      return one_of(next, U"面长部势");
    case U'厅':
      return one_of(next, U"长局");
    case U'会':
      return one_of(next, U"议员上展计场同");
    case U'心':
      return one_of(next, U"城区组镇");
    case U'院':
      return one_of(next, U"校士所长落");
    case U'行':
      return one_of(next, U"业政动为程驶使");
    case U'社':
      return one_of(next, U"会区保");
    case U'区':
    case U'县':
    case U'市':
    case U'镇':
    case U'乡':
    case U'省':
      return one_of(next, U"域内级人政委管县市区镇乡街直属场容民教发财公卫的（和与及");
    case U'府':
      return one_of(next, U"部的") || (next == U'办' && text.substr(end, 2) != U"办理");
    default:
      return false;
  }
}

bool names_one_or_all(Shape shape) {
  return shape == Shape::sure || shape == Shape::collective;
}

/// Where the bracket at `open` ends; the end of the text if it does not.
std::size_t bracket_end(Text text, std::size_t open) {
  const std::size_t close = text.find(U'）', open);
  return close == Text::npos ? text.size() : close + 1;
}

}  // namespace

std::size_t name_at_front(Text text, const KnownNames& known) {
  const std::size_t most = std::min(text.size(), longest);
  static const WordSet companies(U"国网 南网 中国铁路 中国移动 中国联通 中国电信 中国铁塔");
  if (companies.at(text) > 0)  // 国网市供电公司
    if (const std::size_t at = text.substr(0, most).find(U"公司"); at != Text::npos) return at + 2;
  std::size_t best = 0;
  for (std::size_t end = 2; end <= most; ++end) {
    const Text name = text.substr(0, end);
    if (known.has(name)) {
      best = end;
      continue;
    }
    if (end < most && text[end] == U'（') {
      const std::size_t close = bracket_end(text.substr(0, most), end);
      const Text whole = text.substr(0, close);
      if ((best == 0 || best == end) && looks_like_body(shape_of(whole, known))) best = close;
      end = close - 1;
      continue;
    }
    constexpr std::size_t field = 6;  // 住房城乡 of 住房城乡建设局 could end, too
    const bool may_grow =
        best > 0 && end <= best + field &&
        body_ending(text.substr(0, best), Endings::strong) == 0 &&
        (body_ending(name, Endings::strong) > 0 || class_endings().ending(name) > 0) &&
        (end <= best + 2 || names_one_or_all(shape_of(name, known)));
    if ((best > 0 && !may_grow) || goes_on(text, end)) continue;
    if (body_ending(name, Endings::all) == 0 && class_endings().ending(name) == 0 &&
        (class_nouns().ending(name) == 0 || (!class_nouns().has(name) && !has_picking_word(name))))
      continue;
    const Shape shape = shape_of(name, known);
    const bool whole = end == text.size();
    if (shape == Shape::none || shape == Shape::plausible || (shape == Shape::weak && !whole))
      continue;
    best = end;
  }
  if (best == 0) return 0;
  static const WordSet picks(U"有关 相关 各 其他有关");
  if (const std::size_t pick = picks.at(text, best); pick > 0)  // 国务院有关部门
    for (std::size_t end = most; end >= best + pick + 2; --end)
      if (class_nouns().has(text.substr(best + pick, end - best - pick))) return end;
  std::size_t longer = continued(text, best);  // 市纪委, 监委, 派驻纪检监察组
  for (std::size_t last = best; longer > last; longer = continued(text, longer)) last = longer;
  if (longer == best && body_ending(text.substr(0, best), Endings::strong) > 0)
    longer = with_branch(text, best);
  if (longer > best) return longer;
  static const WordSet houses(U"委 政府 国务院");  // 国务院扶贫办
  if (houses.ending(text.substr(0, best)) > 0) {
    for (std::size_t end = best + 2; end <= std::min(most, best + 8); ++end)
      if (!goes_on(text, end) && body_ending(text.substr(0, end), Endings::strong) > 0 &&
          is_field_of_work(text.substr(best, end - best - 1)))
        return end;
  }
  return best;
}

std::size_t name_at_back(Text text, const KnownNames& known) {
  const std::size_t first = text.size() > longest ? text.size() - longest : 0;
  for (std::size_t begin = first; begin + 2 <= text.size(); ++begin) {
    const Text name = text.substr(begin);
    if (known.has(name)) return begin;
    if (begin > 0 && is_latin(text[begin]) && is_latin(text[begin - 1])) continue;
    const bool within_zone =
        text[begin] == U'区' && begin > 0 && one_of(text[begin - 1], U"新园社");
    if (within_zone) continue;
    const bool may_begin = level_prefix(name) > 0 || is_central(name) || places().at(name) > 0 ||
                           name[0] == U'各' || name.starts_with(U"有关") ||
                           name.starts_with(U"相关") || fields_of_work().at(name) > 1;
    if (!may_begin) continue;
    const Shape shape = shape_of(name, known);
    if (shape == Shape::sure || shape == Shape::collective) return begin;
  }
  return text.size();
}

bool begins_with_ministry(Text text) {
  static const WordSet ministries(U"部 总局 局 委 署 厅 办");
  for (std::size_t length = fields_of_work().at(text), more = length; more > 0; length += more) {
    if (ministries.at(text, length) > 0 || ministries.ending(text.substr(0, length)) > 0)
      return true;
    more = std::max(fields_of_work().at(text, length), field_links().at(text, length));
  }
  return false;
}

bool is_branch_of_ministry(Text name) {
  static const WordSet ministries(U"部 总局 总署");
  for (std::size_t end = 2; end < name.size(); ++end)
    if (ministries.ending(name.substr(0, end)) > 0 && with_branch(name, end) == name.size())
      return true;
  return false;
}

}  // namespace remit

// A name is judged from both ends: the ending tells a body (局, 委) or a class of bodies (部门),
// the beginning its level (市) or place (天津); what is between should be fields of work. Endings
// that are also ends of other words (全部, 举办) are told apart by the letter before or after.

#include "remit/intake/body_shape.hpp"

#include <algorithm>
#include <array>

#include "remit/intake/body_words.hpp"
#include "remit/intake/office_verbs.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_name = 40;

bool one_of(char32_t letter, Text letters) {
  return letters.find(letter) != Text::npos;
}

/// Whether an ending is one in truth: 部 is none in 干部, 办 none in 举办.
bool is_true_ending(Text name, std::size_t length) {
  if (length != 1) return true;
  const char32_t before = name.size() > 1 ? name[name.size() - 2] : U' ';
  switch (name.back()) {
    case U'部':
      return !one_of(before, U"全内外西东南北中干局支大");
    case U'办':
      return !one_of(before, U"主承协举兴创代督试");
    case U'局':
      return !one_of(before, U"格布结大僵") && (before != U'全' || name.ends_with(U"安全局"));
    case U'处':
      return !one_of(before, U"查好到惩害益用坏出难短长各四相论");
    case U'署':
      return !one_of(before, U"部签");
    case U'厅':
      return !one_of(before, U"大客餐");
    case U'会':
      return !one_of(before, U"社机");
    default:
      return true;
  }
}

bool is_plain(Text name) {
  if (name.size() < 2 || name.size() > longest_name) return false;
  std::size_t han = 0;
  for (const char32_t letter : name) {
    if (is_ideograph(letter))
      ++han;
    else if (!is_latin(letter) && !is_digit(letter) && !one_of(letter, U"（）、·-—.&/ "))
      return false;
  }
  return han >= 2 && is_ideograph(name.back()) && !is_digit(name.front());
}

/// A verb that cannot stand in a name, but for names that are made of it: 营商环境, 推进办.
bool holds_verb(Text name) {
  constexpr Text with_districts = U"设区的市";
  const std::size_t at = name.find(with_districts);
  if (at == Text::npos) return no_name_words().within(name);
  return no_name_words().within(name.substr(0, at)) ||
         no_name_words().within(name.substr(at + with_districts.size()));
}

/// 各责任单位, 各运营企业: named by their part, or by what they do.
bool has_role_noun(Text name) {
  static const WordSet words(
      U"责任单位 牵头单位 配合单位 参与单位 牵头部门 责任部门 配合部门 参与部门 运营企业 运营单位 "
      U"经营企业 经营单位 生产企业 生产单位 建设单位 施工单位 管理单位 使用单位 服务机构");
  return words.ending(name) > 0;
}

/// 各区县于12月10日前将…: a sentence, though it begins and ends as a name does.
bool holds_number(Text name) {
  return std::any_of(name.begin(), name.end(), is_digit);
}

/// 区域, 市场 and 县级 do not begin with a level.
bool is_level(Text name, std::size_t length) {
  if (name.size() <= length + 1) return name.size() == length + 1;
  const Text rest = name.substr(length);
  if (one_of(rest[0], U"级直属辖域际内划块郊间中龙、")) return false;
  if (rest[0] == U'外') return rest.size() > 1 && one_of(rest[1], U"办事侨经贸专汇管");
  if (length != 1 || name[0] != U'市') return true;
  if (one_of(rest[0], U"场容")) return false;
  if (rest[0] == U'政') return rest.size() > 1 && one_of(rest[1], U"务府协法数研策");
  if (rest[0] == U'民') return rest.size() > 1 && one_of(rest[1], U"政族宗防航营兵");
  return true;
}

std::size_t level_at_front(Text name) {
  static const WordSet levels(
      U"省 市 区 县 州 盟 旗 镇 乡 自治区 自治州 自治县 自治旗 兵团 师 地区 行署");
  const std::size_t length = levels.at(name);
  return length > 0 && is_level(name, length) ? length : 0;
}

}  // namespace

bool has_picking_word(Text name) {
  static const WordSet words(
      U"各 有关 相关 两级 三级 四级 成员单位 责任单位 其他 其它 全体 所有 职能部门 参建 参与单位 "
      U"牵头单位 "
      U"配合单位");
  return words.within(name.substr(0, std::min<std::size_t>(name.size(), 20)));
}

bool looks_like_body(Shape shape) {
  return shape != Shape::none && shape != Shape::plausible;
}

bool is_collective(Shape shape) {
  return shape == Shape::collective || shape == Shape::generic;
}

std::u32string without_brackets(Text name) {
  std::u32string result;
  std::size_t depth = 0;
  for (const char32_t letter : name) {
    if (letter == U'（')
      ++depth;
    else if (letter == U'）')
      depth -= depth > 0 ? 1 : 0;
    else if (depth == 0)
      result.push_back(letter);
  }
  return result;
}

std::size_t body_ending(Text name, Endings endings) {
  const std::size_t strong = strong_endings().ending(name);
  if (strong > 0 && strong <= name.size() && is_true_ending(name, strong)) return strong;
  if (endings == Endings::strong) return 0;
  const std::size_t weak = weak_endings().ending(name);
  return weak > 0 && is_true_ending(name, weak) ? weak : 0;
}

std::size_t owned_by(Text name) {
  static const WordSet words(
      U"省属 市属 区属 县属 州属 省级 市级 区级 县级 省直 市直 区直 县直 驻市 驻区");
  return words.at(name);
}

bool is_class_of_place(Text name) {
  static const WordSet classes(
      U"新区 开发区 高新区 经开区 经济开发区 高新技术产业开发区 经济技术开发区 综合保税区 综保区 "
      U"保税区 示范区 "
      U"度假区 园区 自贸区 功能区 工业园区 产业园区 试验区 风景区 景区 旅游度假区");
  const std::size_t length = classes.at(name);
  if (length == 0) return false;
  const Text rest = name.substr(length);
  return rest.empty() || rest == U"管委会" || rest == U"管理委员会";
}

std::size_t own_place(Text name) {
  const std::size_t city = places().at(name);
  if (city > 0 && name.size() > city) {
    const bool level = name.size() > city + 2 && one_of(name[city], U"省市") &&
                       !name.substr(city).starts_with(U"市场");
    return city + (level ? 1 : 0);
  }
  static const WordSet districts(
      U"新区 开发区 高新区 经开区 保税区 商务区 合作区 示范区 度假区 园区 自治县 自治州 街道 "
      U"自贸区 "
      U"新城 新片区 港区 试验区 区 县 镇 乡 旗");
  if (is_class_of_place(name)) return 0;
  const std::size_t end = std::min<std::size_t>(name.size(), 14);
  for (std::size_t i = 1; i < end; ++i) {
    const std::size_t length = districts.at(name, i);
    if (length == 0 || i + length >= name.size()) continue;
    if (one_of(name[i], U"区县镇乡旗") && (i < 2 || one_of(name[i + 1], U"域级直属划际块")))
      continue;
    if (name.substr(i).starts_with(U"乡村") || one_of(name[i - 1], U"城社军地山灾")) continue;
    return i + length;
  }
  return 0;
}

bool is_central(Text name) {
  return central_beginnings().at(name) > 0;
}

std::size_t level_prefix(Text name) {
  const std::size_t length = level_at_front(name);
  if (length == 0 || class_nouns().has(name.substr(length)) || has_picking_word(name)) return 0;
  return length;
}

bool is_field_of_work(Text core) {
  bool any = false;
  while (!core.empty()) {
    const std::size_t field = fields_of_work().at(core);
    const std::size_t link = field_links().at(core);
    if (field == 0 && link == 0) return false;
    any = any || field > 0;
    core.remove_prefix(std::max(field, link));
  }
  return any;
}

/// 村“两委”: two bodies of every village.
bool is_both_committees(Text name) {
  static const WordSet words(U"“两委” “两委”班子 “两委”干部");
  return name.size() <= 14 && words.ending(name) > 0;
}

/// 县（市、区）人民政府: those of every district.
bool names_districts(Text name) {
  static const WordSet kinds(
      U"县（市、区） 县（市区） 县（区） 县（区、市） 市（州） 市（州、区） 区（县） 区（县、市） "
      U"区（市）县 乡镇（街道） 街道（乡镇） 镇（街道） 乡（镇）");
  static const WordSet endings(U"人民政府 政府 党委 党委和政府 管委会 办事处");
  const std::size_t kind = kinds.at(name);
  return kind > 0 && endings.has(name.substr(kind));
}

/// The length of an ending that only bodies and classes of bodies have.
std::size_t whole_ending(Text name) {
  return std::max({class_endings().ending(name), class_nouns().ending(name),
      body_ending(name, Endings::strong)});
}

/// 各区政府编制规划, 各部门确定名单: a name of several bodies, and what they do after it.
bool runs_on(Text name) {
  if (post_nouns().ending(name) > 0) return false;
  const bool has_ending = whole_ending(name) > 0 || body_ending(name, Endings::all) > 0;
  for (std::size_t at = 2; at < name.size(); ++at) {
    const bool is_verb = office_verbs().at(name, at) > 0;
    if (!is_verb && has_ending) continue;  // most names
    const Text before = name.substr(0, at);
    const Text rest = name.substr(at);
    const std::size_t whole = whole_ending(before);
    if (!has_ending && whole > 1 && rest.size() > 1) return true;
    if (!is_verb || (whole == 0 && body_ending(before, Endings::all) == 0)) continue;
    const std::size_t ending = std::max(whole_ending(rest), body_ending(rest, Endings::all));
    const bool is_name = ending == rest.size() ||                                    // 管理办
                         field_links().has(rest.substr(0, rest.size() - ending)) ||  // 管理办公室
                         is_field_of_work(rest.substr(0, rest.size() - ending));
    if (!is_name || (!has_ending && whole > 0)) return true;
  }
  return false;
}

Shape shape_of(Text name, const KnownNames& known) {
  if (known.has(name)) return Shape::sure;
  if (is_both_committees(name)) return Shape::collective;
  const bool bracketed = name.find(U'（') != Text::npos || name.find(U'）') != Text::npos;
  if (bracketed && names_districts(name)) return Shape::collective;
  const std::u32string plain = bracketed ? without_brackets(name) : std::u32string();
  const Text bare = bracketed ? Text(plain) : name;
  if (bare.size() < 2 || bare.size() > longest_name || !is_plain(bare)) return Shape::none;
  if (bracketed && known.has(bare)) return Shape::sure;
  if (one_of(bare.front(), U"以除")) return Shape::none;  // 以企业为主体, 除市财政局外
  if (bare == U"同上" || bare == U"同前") return Shape::none;  // of clauses above
  const std::size_t kind = std::max(class_nouns().ending(bare), class_endings().ending(bare));
  const std::size_t ending = body_ending(bare, Endings::all);
  const bool verb = holds_verb(bare);
  if ((kind > 0 || ending > 0 || bare.starts_with(U"各")) && has_picking_word(bare)) {
    const bool single = bare.ends_with(U"联席会议") || bare.ends_with(U"办公室");
    if (!single || bare.starts_with(U"各"))
      return holds_number(bare) || (!has_role_noun(bare) && (verb || runs_on(bare)))
                 ? Shape::none
                 : Shape::collective;
  }
  if (verb) return Shape::none;
  const std::size_t level = level_prefix(bare);
  if (post_nouns().ending(bare) > 0 && bare.size() > 2) return Shape::post;
  const std::size_t place = own_place(bare);
  const std::size_t class_ending = class_endings().ending(bare);
  if (class_nouns().has(bare) || class_nouns().has(bare.substr(level)) ||
      class_nouns().has(bare.substr(owned_by(bare))) ||
      (class_ending > 0 && class_ending >= ending))
    return Shape::generic;
  if (ending == 0) {
    if (other_beginnings().at(bare) > 0) return Shape::weak;
    return Shape::plausible;
  }
  if (ending == bare.size() && level == 0 && other_beginnings().at(bare) == 0 && !is_central(bare))
    return Shape::weak;
  const bool strong = body_ending(bare, Endings::strong) > 0;
  const std::size_t begin = std::max(level, place);
  const Text core =
      begin + ending < bare.size() ? bare.substr(begin, bare.size() - begin - ending) : Text();
  const bool field = core.empty() ? begin > 0 : is_field_of_work(core);
  if (is_central(bare) && (strong || field)) return Shape::sure;
  if ((begin > 0 || is_field_of_work(core)) && strong) return Shape::sure;
  if (begin > 0 && field) return Shape::sure;
  if (bare.ends_with(U"街道") && bare.size() > 3) return Shape::body;  // of a name: 滨河街道
  if (begin > 0 || strong || is_central(bare)) return Shape::body;
  return other_beginnings().at(bare) > 0 ? Shape::body : Shape::weak;
}

}  // namespace remit

// 市发展改革委、科技创新委 means 市科技创新委: the level of a name goes on along its list, and into
// the other lists of the clause, until a ， within a list or a name with a level of its own. Where
// every name has its level written out, one without is a body without: 前海管理局 beside 市教委 and
// 市财政委; only a plain department (财政局) is then taken to share it.

#include <algorithm>
#include <utility>

#include "remit/intake/body_words.hpp"
#include "remit/intake/name_ends.hpp"
#include "remit/intake/name_list.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// The next names up to a ，, from `first` on: one run shares its endings.
std::size_t run_end(const std::vector<Found>& names, std::size_t first) {
  std::size_t end = first + 1;
  while (end < names.size() && !names[end].after_comma && names[end].role == names[first].role)
    ++end;
  return end;
}

Text level_of(Text name) {
  return name.substr(0, level_prefix(name));
}

/// 公安 of 各级公安.
Text without_pick(Text name) {
  static const WordSet picks(U"各级 各 各地 有关 相关 地方 同级 本级");
  return name.substr(picks.at(name));
}

/// 局 of 市财政局, where the rest is a field of work; nothing else can be shared.
std::u32string department_ending(Text name) {
  const std::size_t ending = body_ending(name, Endings::strong);
  const std::size_t level = level_prefix(name);
  if (ending == 0 || level + ending >= name.size()) return {};
  if (!is_field_of_work(name.substr(level, name.size() - level - ending))) return {};
  static const WordSet shareable(U"局 委 厅 办 部 委员会 部门");
  const Text tail = name.substr(name.size() - ending);
  return shareable.has(tail) ? std::u32string(tail) : std::u32string();
}

/// The same of a field with brackets in it, for what stands outside of them.
bool is_field_outside_brackets(Text words) {
  if (words.find(U'（') == Text::npos) return is_field_of_work(words);
  return is_field_of_work(without_brackets(words));
}

bool ends_in_place(Text name) {
  static const WordSet words(U"省 区 县 市 旗 镇 乡 州 盟 街道 新区 开发区 园区");
  return words.ending(name) > 0 && !name.ends_with(U"社区");
}

/// 人民政府 of 各县人民政府, for 各市 before it.
std::u32string place_ending(Text name) {
  static const WordSet endings(U"人民政府 政府 管委会 管理委员会 办事处 街道办事处 党委 党工委");
  const std::size_t ending = endings.ending(name);
  if (ending == 0 || ending == name.size()) return {};
  if (!ends_in_place(without_brackets(name.substr(0, name.size() - ending)))) return {};
  return std::u32string(name.substr(name.size() - ending));
}

/// A place that the ending may belong to: 浦东新区 has a government, no 管委会.
bool takes_place_ending(Text name, Text ending) {
  static const WordSet districts(U"浦东新区 滨海新区");
  return !(ending.starts_with(U"管") && districts.ending(name) > 0);
}

/// Splits 人事和劳动保障 where the list ends in 等部门.
void split_fields(std::vector<Found>& names) {
  const auto ends_list = [](const Found& found) { return !found.tail.empty(); };
  if (std::none_of(names.begin(), names.end(), ends_list)) return;
  std::vector<Found> result;
  for (Found& found : names) {
    const std::size_t joint = found.name.find(U'和');
    const bool shared = !found.tail.empty() && joint != Text::npos && joint > 1 &&
                        found.shape == Shape::plausible && !fields_of_work().has(found.name) &&
                        fields_of_work().has(Text(found.name).substr(joint + 1)) &&
                        found.end - found.begin == found.name.size();
    if (!shared) {
      result.push_back(std::move(found));
      continue;
    }
    Found right = found;
    right.name = found.name.substr(joint + 1);
    right.begin = found.begin + joint + 1;
    right.after_comma = false;
    found.name.resize(joint);
    found.end = found.begin + joint;
    result.push_back(std::move(found));
    result.push_back(std::move(right));
  }
  names = std::move(result);
}

/// 沿海、沿江各市: what stands before the 、 is an attribute of the same bodies.
void join_attributes(std::vector<Found>& names) {
  constexpr std::size_t longest = 3;
  for (std::size_t i = names.size(); i-- > 1;) {
    Found& before = names[i - 1];
    const std::size_t each = names[i].name.find(U'各');
    if (each == 0 || each > longest || names[i].after_comma) continue;
    if (before.shape != Shape::plausible || before.name.size() != each) continue;
    names[i].name = before.name + U'、' + names[i].name;
    names[i].begin = before.begin;
    names[i].after_comma = before.after_comma;
    names.erase(names.begin() + static_cast<std::ptrdiff_t>(i) - 1);
  }
}

/// 交通运输部门: the list may have said 公安 before it.
bool is_class_of_department(const Found& found) {
  return found.shape == Shape::generic && found.name.size() > 3 && found.name.ends_with(U"部门") &&
         is_field_of_work(without_pick(Text(found.name).substr(0, found.name.size() - 2)));
}

/// 督查室 of 市政府督查室, for 市委 before it.
std::u32string shared_office(Text name, Text next) {
  const Text level = level_of(next);
  if (level.empty() || name.size() != level.size() + 1 || !name.starts_with(level) ||
      name.back() != U'委' || !next.substr(level.size()).starts_with(U"政府"))
    return {};
  return std::u32string(next.substr(level.size() + 2));
}

/// A body that is known under the field of work, level and any ending: 市发展改革 → 市发展改革委.
std::u32string known_department(Text level, Text field, const KnownNames& known) {
  if (level_prefix(field) > 0) level = {};
  std::u32string only;
  for (const Text ending : {Text(U"局"), Text(U"委"), Text(U"办"), Text(U"厅"), Text(U"部")}) {
    const std::u32string name = std::u32string(level).append(field).append(ending);
    if (!known.has(Text(name))) continue;
    if (!only.empty()) return {};
    only = name;
  }
  return only;
}

/// Most lists have every name whole.
bool is_whole(const Found& found) {
  const bool is_party = found.name.size() < 5 && found.name.ends_with(U'委');  // 市委 of 市委督查室
  return !is_party && found.tail.empty() && body_ending(found.name, Endings::strong) > 0;
}

/// 各省、自治区、直辖市: the parts of the state, each with an office of the same name.
bool are_parts_of_state(Text name) {
  static const WordSet words(U"省 自治区 直辖市 计划单列市");
  return words.has(name);
}

/// 税务局 of 直辖市税务局; what it was before, if the name has none.
std::u32string office_of_parts(Text name, std::u32string before) {
  static const WordSet words(U"自治区 直辖市 计划单列市");
  const std::size_t part = words.at(name);
  if (part == 0 || part == name.size()) return before;
  return body_ending(name, Endings::strong) > 0 ? std::u32string(name.substr(part)) : before;
}

void restore_endings(std::vector<Found>& names, const KnownNames& known) {
  if (std::all_of(names.begin(), names.end(), is_whole)) return;
  for (std::size_t first = 0; first < names.size(); first = run_end(names, first)) {
    std::u32string department;
    std::u32string place;
    std::u32string office;
    for (std::size_t i = run_end(names, first); i-- > first;) {
      Found& found = names[i];
      const std::size_t level = level_prefix(found.name);
      const bool no_ending = body_ending(found.name, Endings::strong) == 0;
      if (i + 1 < names.size() && !names[i + 1].after_comma)
        found.name += shared_office(found.name, names[i + 1].name);
      if (!found.tail.empty() || is_class_of_department(found)) department = U"部门";
      if (no_ending && !department.empty() && found.shape != Shape::sure &&
          is_field_of_work(without_pick(Text(found.name).substr(level)))) {
        const std::u32string whole =
            department == U"部门" ? known_department(level_of(names[first].name), found.name, known)
                                  : std::u32string();
        found.name = whole.empty() ? found.name + department : whole;
        found.shape = department == U"部门" && whole.empty() ? Shape::generic : Shape::sure;
      } else if (no_ending && !office.empty() && are_parts_of_state(without_pick(found.name))) {
        found.name += office;
      } else if (no_ending && !place.empty() && ends_in_place(found.name) &&
                 takes_place_ending(found.name, place) && !names[i + 1].name.starts_with(U"各")) {
        found.name += place;
        if (!is_collective(found.shape)) found.shape = Shape::sure;
      }
      if (std::u32string ending = department_ending(found.name);
          !ending.empty() && department != U"部门")
        department = std::move(ending);
      if (i > first && !found.name.empty() &&
          Text(U"自直计").find(found.name.front()) != Text::npos)
        office = office_of_parts(found.name, std::move(office));
      if (std::u32string ending = place_ending(found.name); !ending.empty())
        place = std::move(ending);
      else if (!ends_in_place(found.name))
        place.clear();
    }
  }
}

/// 县, 直管市人民政府: all of a kind, if 各 stands before it.
bool is_kind_of_district(Text name) {
  static const WordSet endings(U"人民政府 政府 管委会 管理委员会 行政公署 行署 党委 党工委");
  static const WordSet kinds(
      U"省 自治区 直辖市 设区市 县级市 地级市 直管市 省直管县 省直管市 地区 自治州 自治县 市 区 县 "
      U"旗 盟 "
      U"州 镇 乡 街道 县市 "
      U"县区 市区 县市区 市县 市州 区县 乡镇 镇街 新区 开发区");
  const Text kind = name.substr(0, name.size() - endings.ending(name));
  return kinds.has(kind);
}

/// 各区 of 各区党委, for a bare 政府 after it; 各街道 of 各街道党工委, for 办事处.
std::u32string shared_district(Text before, Text name) {
  static const WordSet organs(U"政府 人民政府 办事处 管委会");
  static const WordSet parties(U"党委 党工委 工委");
  const std::size_t party = parties.ending(before);
  if (party == 0 || party == before.size() || !organs.has(name)) return {};
  const Text host = before.substr(0, before.size() - party);
  const bool is_class = before.starts_with(U"各") || (host.size() > 1 && is_kind_of_district(host));
  return is_class ? std::u32string(host) : std::u32string();
}

/// 各 goes on to classes of bodies: 各镇、街道.
void restore_each(std::vector<Found>& names) {
  Text each;
  Text before;                // the last name as it stood, up to a ，
  std::u32string unrestored;  // what `before` is of, where that name was changed
  for (Found& found : names) {
    const Text name = found.name;
    static const WordSet picks(U"各 各有关 各相关 有关 相关 各级 同级 本级 市直有关 其他有关 其他");
    const std::size_t pick = picks.at(name);
    if (found.after_comma) {
      each = {};
      before = {};
    }
    if (pick > 0) {
      before = name;
      each = name.substr(0, pick);
      continue;
    }
    static const WordSet classes(
        U"单位 部门 企业 机构 地区 区县 高校 街道 乡镇 园区 院校 处室 科室 镇街 街道办事处 街道办 "
        U"开发区 "
        U"功能区 新区管委会 功能区管委会 开发区管委会 园区管委会 县区 县市 乡镇人民政府 乡镇政府 "
        U"开发区（园区） 管委会");
    const bool has_brackets = name.find(U'（') != Text::npos;
    const std::u32string outside = has_brackets ? without_brackets(name) : std::u32string();
    const Text plain = has_brackets ? Text(outside) : name;
    const bool goes_on = classes.has(plain) ||
                         (each.starts_with(U"各") &&
                             (is_kind_of_district(plain) || !office_of_parts(plain, {}).empty()));
    static const WordSet peoples(U"工会 共青团 团委 妇联 残联 科协 工商联 侨联 文联 红十字会");
    const bool levels =
        each.ends_with(U'级') && (is_class_of_department(found) || peoples.has(plain));
    const std::u32string host = shared_district(before, plain);
    before = found.name;
    if (!host.empty()) {
      unrestored = std::exchange(found.name, host + found.name);
      before = unrestored;
      found.shape = Shape::collective;
      continue;
    }
    if (each.empty() || (!goes_on && !levels)) {
      each = {};
      continue;
    }
    unrestored = std::exchange(found.name, std::u32string(each) + found.name);
    before = unrestored;
    found.shape = Shape::collective;
  }
}

/// What the names so far share.
struct Shared {
  std::u32string prefix;
  std::size_t written_out = 0;  ///< names that had it written out, one after the other
  bool party = false;           ///< the last one was 市委…
  bool place = false;           ///< the last one was 市高新区…
  bool classes = false;         ///< 市发展改革部门: it goes on to departments by class
};

bool is_party_department(Text name) {
  static const WordSet words(U"组织部 宣传部 统战部 社会工作部 政法委 老干部局 机构编制委");
  return words.has(name);
}

/// 中关村管委会: what stands before 管委会 is no class, so it is a place.
bool is_named_place(Text name) {
  static const WordSet endings(U"管委会 管理委员会");
  const std::size_t ending = endings.ending(name);
  return ending > 0 && ending + 1 < name.size() && name.find(U'（') == Text::npos &&
         !is_field_of_work(name.substr(0, name.size() - ending));
}

/// 云州证监局: whatever stands before the field of such a branch is its place.
bool is_branch_of_place(Text name) {
  static const WordSet branches(
      U"证监局 银保监局 银监局 保监局 金融监管局 通信管理局 邮政管理局 海事局 烟草专卖局 "
      U"外汇管理局");
  const std::size_t branch = branches.ending(name);
  return branch > 0 && branch < name.size() && name.size() - branch < 6 &&
         !is_field_of_work(name.substr(0, name.size() - branch));
}

bool takes_prefix(const Found& found, const Shared& shared, const KnownNames& known) {
  const Text name = found.name;
  if (shared.prefix.empty() || is_collective(found.shape) || found.shape == Shape::post)
    return false;
  const std::u32string whole = shared.prefix + found.name;
  if (known.has(Text(whole))) return true;
  if (owned_by(name) > 0) return false;
  if (is_class_of_place(name)) return shared.place;
  if (is_named_place(name) || is_branch_of_place(name)) return false;
  if (known.has(name) || is_central(name) || own_place(name) > 0 || is_branch_of_ministry(name))
    return false;
  static const WordSet never(
      U"部 银行 分行 支行 海关 政府 总局 总署 军区 大学 国务院 联社 分公司 联席会议 领导小组 "
      U"团市委 团省委 团区委 团县委");
  if (is_party_department(name)) return true;
  if (never.ending(name) > 0) return false;
  const std::size_t strong = body_ending(name, Endings::strong);
  const std::size_t ending = strong > 0 ? strong : body_ending(name, Endings::all);
  if (ending == 0) return false;
  const bool plain =
      ending < name.size() && is_field_outside_brackets(name.substr(0, name.size() - ending));
  const bool people = ending == name.size() && strong > 0;  // 妇联, 总工会
  if (strong == 0) return plain && name.ends_with(U"中心");
  return shared.written_out < 2 || plain || people;
}

/// The level at the beginning of 天津市教委 or 浦东新区财政局, for names of departments.
std::size_t place_prefix(Text name) {
  const std::size_t place = own_place(name);
  if (place == 0 || department_ending(name.substr(place)).empty()) return 0;
  static const WordSet levels(U"省 市 区 县 旗 州");
  return levels.ending(name.substr(0, place)) > 0 ? place : 0;
}

void restore_prefixes(std::vector<Found>& names, const KnownNames& known) {
  Shared shared;
  for (Found& found : names) {
    if (found.after_comma) shared = {};
    const Text level = level_of(found.name);
    if (found.shape == Shape::generic && found.name.ends_with(U"部门") && !level.empty())
      shared = {std::u32string(level), 0, false, false, true};  // 市发展改革、财政、城管局等部门
    else if (shared.classes && is_class_of_department(found) &&
             without_pick(found.name) == Text(found.name))
      found.name = shared.prefix + found.name;
    if (is_collective(found.shape) || found.shape == Shape::post) continue;
    if (!level.empty()) {
      shared.party = found.name.size() > level.size() + 1 && found.name[level.size()] == U'委';
      shared.written_out = shared.prefix == level ? shared.written_out + 1 : 1;
      if (shared.party) shared.written_out = std::min<std::size_t>(shared.written_out, 1);
      shared.prefix = level;
      shared.place = is_class_of_place(Text(found.name).substr(level.size()));
    } else if (const std::size_t place = place_prefix(found.name); place > 0) {
      shared = {found.name.substr(0, place), 1, false, false, false};
    } else if (takes_prefix(found, shared, known)) {
      const bool party = shared.party && is_party_department(found.name);
      found.name = shared.prefix + (party ? U"委" : U"") + found.name;
      found.shape = Shape::sure;
      shared.written_out = 0;
    }
  }
}

/// 云东区委、区政府: the government of the place that the committee before it leads.
void restore_governments(std::vector<Found>& names) {
  static const WordSet places(U"省 市 区 县 旗 州 镇 乡");
  static const WordSet governments(U"政府 人民政府 人大 政协 管委会");
  for (std::size_t i = 1; i < names.size(); ++i) {
    const Text committee = names[i - 1].name;
    const Text name = names[i].name;
    if (names[i].after_comma || committee.size() < 4 || committee.back() != U'委') continue;
    const Text place = committee.substr(0, committee.size() - 1);
    if (name.front() != place.back() || places.ending(place) == 0 ||
        !governments.has(name.substr(1)))
      continue;
    names[i].name = std::u32string(place) + std::u32string(name.substr(1));
  }
}

}  // namespace

void restore_shared(std::vector<Found>& names, const KnownNames& known) {
  join_attributes(names);
  split_fields(names);
  restore_endings(names, known);
  restore_each(names);
  restore_governments(names);
  restore_prefixes(names, known);
}

}  // namespace remit

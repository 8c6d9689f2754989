// A label is a stem that gives a role and a noun, 牵头 and 单位, several of each run together:
// 牵头（责任）部门和单位.

#include "remit/intake/clause_words.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using enum TokenKind;

/// What a label is made of before its noun: 牵头 of 牵头单位.
const WordTable<Role>& label_stems() {
  static const WordTable<Role> words({{U"牵头", Role::lead}, {U"主责", Role::lead},
      {U"主办", Role::lead}, {U"总牵头", Role::lead}, {U"主牵头", Role::lead},
      {U"领衔", Role::lead}, {U"主要牵头", Role::lead}, {U"牵头责任", Role::lead},
      {U"责任牵头", Role::lead}, {U"牵头负责", Role::lead}, {U"第一责任", Role::lead},
      {U"配合", Role::cooperate}, {U"参与", Role::cooperate}, {U"参加", Role::cooperate},
      {U"协助", Role::cooperate}, {U"协作", Role::cooperate}, {U"协办", Role::cooperate},
      {U"协同", Role::cooperate}, {U"会办", Role::cooperate}, {U"支持", Role::cooperate},
      {U"支撑", Role::cooperate}, {U"协同配合", Role::cooperate}, {U"配合责任", Role::cooperate},
      {U"责任配合", Role::cooperate}, {U"联合", Role::cooperate}, {U"会同", Role::cooperate},
      {U"协调", Role::cooperate}, {U"技术支撑", Role::cooperate}, {U"技术支持", Role::cooperate},
      {U"责任", Role::responsible}, {U"主要责任", Role::responsible}, {U"负责", Role::responsible},
      {U"承办", Role::responsible}, {U"落实", Role::responsible}, {U"责任落实", Role::responsible},
      {U"实施", Role::responsible}, {U"组织实施", Role::responsible}, {U"主管", Role::responsible},
      {U"指导", Role::responsible}, {U"监督", Role::responsible}, {U"督办", Role::responsible},
      {U"验收", Role::responsible}, {U"督导", Role::responsible}, {U"完成", Role::responsible},
      {U"执行", Role::responsible}, {U"承担", Role::responsible}, {U"共同责任", Role::responsible},
      {U"直接责任", Role::responsible}, {U"组织", Role::responsible}, {U"推进", Role::responsible},
      {U"任务", Role::responsible}, {U"组成", Role::listed}, {U"成员", Role::listed}});
  return words;
}

/// Labels of persons: no bodies.
const WordSet& person_labels() {
  static const WordSet words(
      U"领导 人 人员 市领导 县领导 区领导 省领导 负责人 责任人 联系人 领导同志 分管领导 包联领导 "
      U"牵头领导 责任领导 "
      U"包抓领导 包保领导 包案领导 挂联领导 主管领导 督导领导 市级领导 县级领导 区级领导 省级领导 "
      U"分管市领导 分管县领导 分管区领导 包联县领导 包抓县领导 挂点领导 总负责人 具体负责人 "
      U"直接负责人 项目负责人 包保责任人 联络员 分管负责人 主要负责人 "
      U"联系领导 挂钩领导 责任人员 同志 联系方式 联系电话");
  return words;
}

/// Labels of deadlines.
const WordSet& time_labels() {
  static const WordSet words(
      U"完成时限 完成时间 时间节点 完成期限 时限要求 时间要求 工作时限 时限 完成日期 责任时限 "
      U"办结时限 启动时间 实施时间 "
      U"推进时间 计划完成时间 进度安排 整改时限 完成时间节点 时间安排 办理时限 落实时限 进度要求 "
      U"期限");
  return words;
}

}  // namespace

LetterBits label_beginnings() {
  return label_stems().beginnings() | person_labels().beginnings() | time_labels().beginnings();
}

std::optional<LabelWords> label_words(Text text) {
  static const WordSet nouns(
      U"单位 部门 机构 主体 处室 科室 股室 地区 区县 方 机关 委办局 部委 局委 镇街 处 科 县区 "
      U"县市区 科局 部室");
  if (const std::size_t time = time_labels().at(text, 0); time > 0)
    return LabelWords{deadline, Role::listed, time, true};
  if (const std::size_t person = person_labels().at(text, 0); person > 1)
    return LabelWords{TokenKind::persons, Role::listed, person, true};
  const auto* stem = label_stems().at(text, 0);
  if (stem == nullptr) return {};
  LabelWords result{label, stem->second, stem->first.size(), false};
  const auto skip = [&](Text marks) {
    if (result.length < text.size() && marks.find(text[result.length]) != Text::npos)
      ++result.length;
  };
  const std::size_t plain = result.length;
  skip(U"（、/和及或与");
  while (const auto* more = label_stems().at(text, result.length)) {
    if (more->second == Role::lead && result.role == Role::responsible) result.role = Role::lead;
    result.length += more->first.size();
    skip(U"）、/和及或与");
  }
  if (const std::size_t person = person_labels().at(text, result.length); person > 0)
    return LabelWords{TokenKind::persons, Role::listed, result.length + person, true};
  const std::size_t noun = nouns.at(text, result.length);
  if (noun == 0) return LabelWords{label, stem->second, plain, false};
  if (stem->first == U"实施" && text.substr(result.length, noun) == U"机构")
    result.role = Role::listed;
  result.length += noun;
  result.noun = true;
  for (std::size_t rounds = 0; rounds < 2; ++rounds) {
    const std::size_t before = result.length;
    skip(U"（、/和及或与");
    const std::size_t more = nouns.at(text, result.length);
    if (more == 0) {
      result.length = before;
      break;
    }
    result.length += more;
    if (text.substr(before, 1) == U"（") skip(U"）");
  }
  return result;
}

}  // namespace remit

#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: agencies over time.
namespace remit::phrases {

namespace change {
inline constexpr Wording rename{"{0}: {1} renamed {2}", "{0}，{1}更名为{2}"};
inline constexpr Wording merge{"{0}: {1} merged into {2}", "{0}，{1}合并组建{2}"};
inline constexpr Wording split{"{0}: {1} split into {2}", "{0}，{1}分设为{2}"};
inline constexpr Wording absorb{"{0}: {1} absorbed by {2}", "{0}，{1}并入{2}"};
inline constexpr Wording create{"{0}: {1} created", "{0}，新设{1}"};
inline constexpr Wording dissolve{"{0}: {1} dissolved", "{0}，{1}撤销"};
inline constexpr Wording transfer{"{0}: {1} gave {3} to {2}", "{0}，{1}的“{3}”职责划转{2}"};
inline constexpr Wording keep_plate{
    "{0}: {1} absorbed by {2}, where its name stays up as a second plate",
    "{0}，{1}并入{2}，保留{1}牌子"};
inline constexpr Wording how_sure{"{0} ({1})", "{0}（{1}）"};
inline constexpr Wording with_basis{"{0} ({1}; basis: {2})", "{0}（{1}；依据：{2}）"};
inline constexpr Wording and_then{"; ", "；"};
inline constexpr Wording step{"{0} {1}", "{0}{1}"};
inline constexpr Wording left_out{"the change is left out until it says what happened and when",
    "补全变动类型和日期之前，不计入该项变动"};
}  // namespace change

namespace change_kind {
inline constexpr Wording rename{"renamed", "更名"};
inline constexpr Wording merge{"merged", "合并组建"};
inline constexpr Wording split{"split", "分设"};
inline constexpr Wording absorb{"absorbed", "并入"};
inline constexpr Wording create{"created", "新设"};
inline constexpr Wording dissolve{"dissolved", "撤销"};
inline constexpr Wording transfer{"duties moved", "职责划转"};
inline constexpr Wording keep_plate{"absorbed, plate kept", "并入并保留牌子"};
}  // namespace change_kind

namespace certainty {
inline constexpr Wording certain{"certain", "确定"};
inline constexpr Wording likely{"likely", "很可能"};
inline constexpr Wording uncertain{"uncertain", "不确定"};

}  // namespace certainty

namespace rule {
inline constexpr Wording dissolved_agency{
    "a plan names an agency that had ended before it", "方案列出的单位在印发前已经撤销或变更"};
inline constexpr Wording not_yet_founded{
    "a plan names an agency that did not exist yet", "方案列出的单位在印发时尚未设立"};
inline constexpr Wording no_successor{
    "an agency with tasks ended and nobody took over", "承担任务的单位已撤销，没有承接单位"};
inline constexpr Wording ambiguous_successor{
    "an agency with tasks was divided, and who has them is not said",
    "承担任务的单位已分设，任务由谁承接不明确"};
inline constexpr Wording lineage_inconsistent{
    "changes of agencies that cannot all be right", "机构变动记录相互矛盾"};
inline constexpr Wording near_duplicate_agencies{
    "two agencies that may be one under two names", "名录中的两个单位可能是同一机构"};
inline constexpr Wording vanished_agency{
    "an agency with tasks is in no later plan, nor is an heir of it",
    "承担过任务的单位不再出现于以后的方案，也没有承接单位"};
inline constexpr Wording two_plates_listed_twice{
    "two plates of one body are named as two agencies", "同一机构的两块牌子被列为两个单位"};

}  // namespace rule

namespace found {
inline constexpr Wording dissolved_agency{
    "{0} is given {2} tasks in “{1}” ({3}), but had ended in {4}",
    "“{1}”（{3}）给{0}安排了{2}项任务，而该单位已于{4}不再存在"};
inline constexpr Wording dissolved_member{
    "{0} is a member of a group in “{1}” ({2}), but had ended in {3}",
    "{0}列为“{1}”（{2}）中领导小组的成员，而该单位已于{3}不再存在"};
inline constexpr Wording not_yet_founded{
    "{0} is given {2} tasks in “{1}” ({3}), but was founded in {4}",
    "“{1}”（{3}）给{0}安排了{2}项任务，而该单位{4}才设立"};
inline constexpr Wording not_yet_member{
    "{0} is a member of a group in “{1}” ({2}), but was founded in {3}",
    "{0}列为“{1}”（{2}）中领导小组的成员，而该单位{3}才设立"};
inline constexpr Wording name_heir{"name its heir of that day: {}", "请改列当时的承接单位：{}"};
inline constexpr Wording name_forebear{
    "name who had its duties that day: {}", "请改列当时承担其职责的单位：{}"};
inline constexpr Wording check_change{
    "check the date of the plan and that of the change", "请核对方案印发日期与机构变动日期"};
inline constexpr Wording no_successor{"{0} ended in {1} and nobody took over its {2} tasks ({3})",
    "{0}已于{1}撤销，其{2}项任务没有承接单位（{3}）"};
inline constexpr Wording say_who_took_over{
    "enter a transfer, or another change, that says who took over",
    "请补充机构变动（如 transfer），写明由谁承接"};
inline constexpr Wording ambiguous_successor{
    "{0} was divided in {1}: which of {2} has {3} of its tasks is not said ({4})",
    "{0}已于{1}分设，其中{3}项任务由{2}中哪家承接不明确（{4}）"};
inline constexpr Wording enter_transfer{
    "enter a transfer with topics for what each took over, or name the body in a new plan",
    "请补充 transfer 并用 topics 写明各自承接的事项，或在新方案中明确"};
inline constexpr Wording undeclared_in_change{
    "the change names “{}”, which is not declared", "变动中的“{}”未在名录中登记"};
inline constexpr Wording ambiguous_in_change{
    "the change names “{}”, which may be several agencies", "变动中的“{}”可能指多个单位"};
inline constexpr Wording wrong_shape{"“{0}” leads from {1} to {2} bodies; it takes {3}",
    "“{0}”的变动前单位{1}个、变动后单位{2}个，应为{3}"};
}  // namespace found

namespace shape {
inline constexpr Wording one_to_one{"one and one", "各一个"};
inline constexpr Wording many_to_one{"one or more, and one", "变动前一个以上、变动后一个"};
inline constexpr Wording one_to_many{"one, and several", "变动前一个、变动后两个以上"};
inline constexpr Wording none_to_many{"none, and one or more", "变动前没有、变动后一个以上"};
inline constexpr Wording many_to_none{"one or more, and none", "变动前一个以上、变动后没有"};
inline constexpr Wording many_to_many{"one or more on both sides", "前后各一个以上"};
}  // namespace shape

namespace found {
inline constexpr Wording transfer_without_topics{
    "the transfer does not say what moves: it has no topics",
    "职责划转未写明划转事项（缺少 topics）"};
inline constexpr Wording to_itself{
    "“{0}” leads from {1} to itself: nothing changes", "“{0}”的前后都是{1}，没有变动"};
inline constexpr Wording correct_names{
    "correct one of the names, or remove the alias that makes them one agency",
    "请更正其中一个名称；如因 aliases 而视为同一单位，请删去该别名"};
inline constexpr Wording circle{
    "the changes go round in a circle: {}", "机构变动首尾相接，形成循环：{}"};
inline constexpr Wording part_of_circle{
    "{} is a part of itself (part_of)", "{}经 part_of 成为自身的下属"};
inline constexpr Wording name_apart{
    "if a body came back under an old name, give it a name of its own",
    "如恢复使用旧名称，请另设单独的名称以示区别"};
inline constexpr Wording changed_after_its_end{
    "{0} has no more duties to pass on in {1}: it ended in {2}",
    "{0}已于{2}结束，{1}不可能再有变动"};
inline constexpr Wording changed_before_its_begin{
    "{0} takes part in {1}, but begins in {2}", "{0}于{2}才设立，{1}不可能参与变动"};
inline constexpr Wording founded_twice{
    "{0} begins twice: in {1} and in {2}", "{0}两次设立：{1}和{2}"};
inline constexpr Wording near_duplicate{"“{0}” and “{1}” may be one body: both are about “{2}”",
    "“{0}”与“{1}”可能是同一机构：都含“{2}”"};
inline constexpr Wording near_mistyped{
    "“{0}” and “{1}” may be one body: they differ in one character",
    "“{0}”与“{1}”可能是同一机构：仅差一个字"};
inline constexpr Wording near_abbreviation{
    "“{0}” and “{1}” may be one body: one shortens the other",
    "“{0}”与“{1}”可能是同一机构：一个像是另一个的简称"};
inline constexpr Wording tell_apart{
    "make one an alias of the other, enter the change that links them, or say distinct_from",
    "请将其一写入另一的 aliases，或登记其变动关系；确非同一机构的，写明 distinct_from"};
inline constexpr Wording vanished_agency{
    "{0} has {1} tasks in “{2}” ({3}) and none in the {4} later plans; no heir is known",
    "{0}在“{2}”（{3}）中有{1}项任务，此后{4}个方案均未列入，也没有承接单位"};
inline constexpr Wording two_plates{
    "“{1}” names {0} twice: {2} and {3} are two plates of one body ({4})",
    "“{1}”重复列出{0}：{2}与{3}是同一机构的两块牌子（{4}）"};
}  // namespace found

namespace column {
inline constexpr Wording date{"date", "日期"};
inline constexpr Wording event{"what happened", "事项"};
inline constexpr Wording tasks{"tasks", "任务"};
inline constexpr Wording holders{"who has it", "承担单位"};
inline constexpr Wording as_written{"as written", "原文单位"};
inline constexpr Wording given_as{"given to", "原列单位"};
inline constexpr Wording way{"by which changes", "变动经过"};
}  // namespace column

namespace holder {
inline constexpr Wording nobody{"nobody", "无承接单位"};
inline constexpr Wording either{" or ", "或"};
}  // namespace holder

namespace table {
inline constexpr Wording as_of{
    "as of {}: names as the document gives them → who has the duty that day",
    "以{}为准：原文名称→当日承担单位"};
inline constexpr Wording as_of_plans{
    "as of each plan’s own day: names as written → who has the duty",
    "以各方案印发之日为准：原文名称→承担单位"};
inline constexpr Wording standing{"as of {}: duties stand with the bodies that have them that day",
    "以{}为准：任务列在当日的承担单位名下"};
inline constexpr Wording standing_plans{"as of each plan’s own day", "以各方案印发之日为准"};
inline constexpr Wording standing_unclear{"left with {0}: one of {1} has it ({2} assignments)",
    "仍列{0}：由{1}之一承担，未明确（{2}项分工）"};
inline constexpr Wording standing_lost{
    "left with {0}: nobody took over ({1} assignments)", "仍列{0}：没有承接单位（{1}项分工）"};
inline constexpr Wording rolled_up{
    "parts count with the bodies they belong to", "所属机构并入上级单位统计"};
inline constexpr Wording given_to{"given to {0}; {1}", "原列{0}；{1}"};
inline constexpr Wording given_by_steps{"given to {0} ({1})", "原列{0}（{1}）"};
inline constexpr Wording given_way{"given to {0}: {1}", "原列{0}：{1}"};
inline constexpr Wording duties_on{"what it has as of {}", "以{}为准：当日承担的任务"};
inline constexpr Wording duties_on_plans{
    "what it had on each plan’s own day", "以各方案印发之日为准"};
inline constexpr Wording one_of_several{
    "it or another heir, which is not said", "可能由其他承接单位承担，未明确"};
inline constexpr Wording passes_on{"{0} → {1}: {2}", "{0}→{1}：{2}"};
}  // namespace table

namespace history {
inline constexpr Wording title{"{0} · {1}: {2}–{3}", "{0} · {1}：{2}–{3}"};
inline constexpr Wording always{"…", "…"};
inline constexpr Wording role{"{0} {1}", "{0}{1}项"};
inline constexpr Wording part_of{"part of {}", "隶属{}"};
inline constexpr Wording parts{"its parts: {}", "所属机构：{}"};
inline constexpr Wording plates{"further plates: {}", "其他牌子：{}"};
inline constexpr Wording stands_for{"stands for: {}", "所指单位：{}"};
inline constexpr Wording meant_by{"also meant by {}", "也属于{}所指"};
}  // namespace history

namespace value {
inline constexpr Wording date{"DATE", "日期"};
}  // namespace value

namespace option {
inline constexpr Wording as_of{
    "who has the duties on that day: 2016, 2016-09, 2016-09-03, plan or now",
    "以某日为准，列出当日承担单位：2016、2016-09、2016-09-03、plan 或 now"};
inline constexpr Wording with{"a planned reform, taken as in force, or a file of proposals",
    "拟议的机构改革（按已生效处理），或承担建议文件"};
inline constexpr Wording roll_up{
    "count parts with the bodies they belong to", "所属机构并入上级单位统计"};
inline constexpr Wording as_written{
    "agencies as plans name them, and who has their duties on the day of --as-of",
    "按原文名称列出单位，注明 --as-of 当日由谁承担"};
inline constexpr Wording history{
    "the life of this agency, and its tasks along it", "该单位的沿革及历次任务"};
}  // namespace option

namespace usage {
inline constexpr Wording no_date{"“{}” is no day: write 2016, 2016-09, 2016-09-03, plan or now",
    "“{}”不是日期：请写 2016、2016-09、2016-09-03、plan 或 now"};
}  // namespace usage

namespace file {
inline constexpr Wording no_plans_in_reform{"a reform holds changes and new agencies, no plans",
    "改革方案文件只含机构变动和新设单位，不含任务方案"};
}  // namespace file

namespace usage {
inline constexpr Wording held_by{"on that day the duties of {0} are with {1}: ask for that",
    "当日{0}的任务由{1}承担，请查询该单位"};
inline constexpr Wording ended_by_then{
    "on that day there is no {0} any more: {1}", "当日{0}已不存在：{1}"};
inline constexpr Wording not_begun_then{
    "on that day there is no {0} yet: {1}", "当日{0}尚未设立：{1}"};
inline constexpr Wording which_day{
    "which day? --as-written needs --as-of", "请写明日期：--as-written 须与 --as-of 同用"};
}  // namespace usage

namespace lineage {
inline constexpr Wording title{"Agencies over time", "机构沿革"};
inline constexpr Wording legend{
    "solid: certain; dashed: likely or uncertain; dotted: part of the duties, by topic\n"
    "numbers: assignments under that name; grey: named in no plan",
    "实线：确定；虚线：很可能或不确定；点线：部分职责划转\n"
    "数字：以该名称列入的分工数；灰色：未列入任何方案"};
inline constexpr Wording nothing{
    "no change is known of what was asked for", "所查单位没有机构变动记录"};
}  // namespace lineage

namespace found {
inline constexpr Wording keep_one_plate{"keep one of the two names", "请只保留其中一个名称"};
}  // namespace found

}  // namespace remit::phrases

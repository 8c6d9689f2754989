// In Chinese the last word of a heading says what it is (任务完成时限 is a date, 目标任务 a task),
// so the cue that ends last decides, of those that end together the longest. In English the kinds
// are asked in turn, the telling ones first (a Lead Agency leads, a Target Date is a date).

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "remit/base/text.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/task_table.hpp"

namespace remit {

namespace {

struct Cue {
  std::string_view word;
  ColumnUse use;
};

using enum ColumnUse;

constexpr Cue chinese[] = {
    {"序号", number},
    {"编号", number},
    {"项次", number},
    {"序", number},
    {"文号", note},
    {"类别", section},
    {"分类", section},
    {"类型", section},
    {"领域", section},
    {"板块", section},
    {"组别", section},
    {"大类", section},
    {"方面", section},
    {"专项", section},
    {"任务", task},
    {"事项", task},
    {"内容", task},
    {"举措", task},
    {"措施", task},
    {"项目", task},
    {"行动", task},
    {"工作", task},
    {"要点", task},
    {"重点", task},
    {"工程", task},
    {"做法", task},
    {"清单", task},
    {"条款", task},
    {"案由", task},
    {"标题", task},
    {"职责", task},
    {"议题", task},
    {"议案", task},
    {"提案", task},
    {"诉求", task},
    {"牵头", lead},
    {"主责", lead},
    {"主办", lead},
    {"主管", responsible},
    {"配合", cooperate},
    {"参与", cooperate},
    {"参加", cooperate},
    {"协助", cooperate},
    {"协办", cooperate},
    {"协同", cooperate},
    {"协作", cooperate},
    {"支持", cooperate},
    {"联办", cooperate},
    {"会办", cooperate},
    {"责任", responsible},
    {"负责", responsible},
    {"承办", responsible},
    {"分工", responsible},
    {"落实", responsible},
    {"列出", listed},
    {"列名", listed},
    {"成员单位", listed},
    {"组成单位", listed},
    {"实施机构", listed},
    {"单位", responsible},
    {"计量单位", other},
    {"部门", responsible},
    {"主体", responsible},
    {"机构", responsible},
    {"区县", responsible},
    {"责任人", person},
    {"负责人", person},
    {"联系人", person},
    {"联络员", person},
    {"责任者", person},
    {"领导", person},
    {"市长", person},
    {"区长", person},
    {"省长", person},
    {"县长", person},
    {"时限", deadline},
    {"时间", deadline},
    {"进度", deadline},
    {"期限", deadline},
    {"节点", deadline},
    {"年限", deadline},
    {"年度", deadline},
    {"日期", deadline},
    {"时序", deadline},
    {"完成时", deadline},
    {"目标", target},
    {"指标", target},
    {"成果", target},
    {"成效", target},
    {"标志", target},
    {"数值", target},
    {"备注", note},
    {"说明", note},
    {"依据", note},
    {"来源", note},
    {"情况", note},
    {"进展", note},
    {"状态", note},
    {"问题", note},
    {"电话", note},
    {"方式", note},
    {"属性", note},
    {"形式", note},
    {"标准", target},
};

/// Weak words decide only where no other does: 时间要求 is a date, 工作安排 a task.
constexpr Cue weak_chinese[] = {
    {"名称", task},
    {"要求", task},
    {"安排", deadline},
    {"计划", deadline},
};

constexpr Cue english[] = {
    {"contact", person},
    {"official", person},
    {"person", person},
    {"lead time", deadline},
    {"lead", lead},
    {"leading", lead},
    {"leads", lead},
    {"presiding", lead},
    {"partner", cooperate},
    {"partners", cooperate},
    {"partnering", cooperate},
    {"support", cooperate},
    {"supporting", cooperate},
    {"supported", cooperate},
    {"cooperating", cooperate},
    {"co-operating", cooperate},
    {"coordinating", cooperate},
    {"collaborating", cooperate},
    {"collaborators", cooperate},
    {"contributing", cooperate},
    {"contributors", cooperate},
    {"participating", cooperate},
    {"participants", cooperate},
    {"assisting", cooperate},
    {"consulted", cooperate},
    {"timeline", deadline},
    {"timelines", deadline},
    {"timeframe", deadline},
    {"timing", deadline},
    {"time", deadline},
    {"deadline", deadline},
    {"due", deadline},
    {"date", deadline},
    {"when", deadline},
    {"schedule", deadline},
    {"year", deadline},
    {"completion", deadline},
    {"listed", listed},
    {"responsible", responsible},
    {"responsibility", responsible},
    {"responsibilities", responsible},
    {"accountable", responsible},
    {"owner", responsible},
    {"owners", responsible},
    {"who", responsible},
    {"whom", responsible},
    {"assigned", responsible},
    {"assignee", responsible},
    {"implementer", responsible},
    {"implementing", responsible},
    {"executing", responsible},
    {"other", cooperate},
    {"others", cooperate},
    {"involved", cooperate},
    {"no", number},
    {"#", number},
    {"id", number},
    {"ref", number},
    {"number", number},
    {"indicator", target},
    {"indicators", target},
    {"measurement", target},
    {"metric", target},
    {"metrics", target},
    {"kpi", target},
    {"output", target},
    {"outputs", target},
    {"outcome", target},
    {"outcomes", target},
    {"reporting", note},
    {"task", task},
    {"tasks", task},
    {"action", task},
    {"actions", task},
    {"milestone", task},
    {"milestones", task},
    {"activity", task},
    {"activities", task},
    {"deliverable", task},
    {"deliverables", task},
    {"measure", task},
    {"measures", task},
    {"step", task},
    {"steps", task},
    {"recommendation", task},
    {"recommendations", task},
    {"initiative", task},
    {"initiatives", task},
    {"commitment", task},
    {"commitments", task},
    {"what", task},
    {"item", task},
    {"description", task},
    {"project", task},
    {"strategy", section},
    {"strategies", section},
    {"goal", section},
    {"goals", section},
    {"objective", section},
    {"objectives", section},
    {"priority", section},
    {"priorities", section},
    {"pillar", section},
    {"pillars", section},
    {"theme", section},
    {"themes", section},
    {"category", section},
    {"area", section},
    {"areas", section},
    {"field", section},
    {"aspect", section},
    {"target", target},
    {"targets", target},
    {"note", note},
    {"notes", note},
    {"comment", note},
    {"comments", note},
    {"remarks", note},
    {"status", note},
    {"progress", note},
};

/// These are also in the names of bodies, so they say something only in short headings.
constexpr Cue short_english[] = {
    {"agency", responsible},
    {"agencies", responsible},
    {"department", responsible},
    {"departments", responsible},
    {"party", responsible},
    {"parties", responsible},
    {"organisation", responsible},
    {"organization", responsible},
    {"organisations", responsible},
    {"organizations", responsible},
    {"entity", responsible},
    {"entities", responsible},
};

/// Implementing and collaborating agencies: a label that says who acts and who helps lists both.
constexpr Cue acting_english[] = {
    {"implementing", responsible},
    {"implementation", responsible},
    {"executing", responsible},
    {"delivery", responsible},
};

constexpr bool has_role(ColumnUse use) {
  return use == lead || use == cooperate || use == responsible || use == listed;
}

/// The heading as it is compared, without what stands in brackets.
std::string without_brackets(const std::string& folded) {
  std::string outside;
  int depth = 0;
  for (const char c : folded) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) outside += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return outside;
}

struct Found {
  std::size_t end = 0;
  std::size_t size = 0;
  ColumnUse use = other;
};

template <std::size_t Size>
Found last_cue(std::string_view text, const Cue (&cues)[Size]) {
  Found last;
  for (const Cue& cue : cues) {
    const std::size_t at = text.rfind(cue.word);
    if (at == std::string_view::npos) continue;
    const std::size_t end = at + cue.word.size();
    if (end < last.end || (end == last.end && cue.word.size() < last.size)) continue;
    last = {end, cue.word.size(), cue.use};
  }
  return last;
}

/// 牵头及责任单位, 牵头单位、责任单位: both in one column; 牵头（责任）单位 are the same ones.
bool joins_lead_and_duty(std::string_view text) {
  const std::size_t lead_at = text.find("牵头");
  const std::size_t duty_at = text.find("责任");
  if (lead_at == std::string_view::npos || duty_at == std::string_view::npos) return false;
  const std::size_t begin = std::min(lead_at, duty_at);
  const std::string_view between = text.substr(begin, std::max(lead_at, duty_at) - begin);
  constexpr std::array<std::string_view, 4> joints{"及", "和", "与", "、"};
  return std::ranges::any_of(joints,
      [&](std::string_view joint) { return between.find(joint) != std::string_view::npos; });
}

/// Who: by the words before 单位. Leading and cooperating bodies in one column are `responsible`,
/// because only the cell says which is which.
ColumnUse body_role(std::string_view text) {
  const auto says = [&](ColumnUse use) {
    return std::ranges::any_of(chinese, [&](const Cue& cue) {
      return cue.use == use && text.find(cue.word) != std::string_view::npos;
    });
  };
  const bool leads = says(lead);
  if (says(listed) && !leads) return listed;
  if (leads == says(cooperate) || joins_lead_and_duty(text)) return responsible;
  return leads ? lead : cooperate;
}

ColumnUse chinese_use(std::string_view text) {
  const Found found = last_cue(text, chinese);
  if (found.use == other) return last_cue(text, weak_chinese).use;
  return has_role(found.use) ? body_role(text) : found.use;
}

/// Lead Agency, Supporting Agencies: what is also a label in a text.
ColumnUse labelled_use(std::string_view header) {
  const auto role = labelled_role(header);
  if (role == Role::lead) return lead;
  if (role == Role::cooperate) return cooperate;
  return role == Role::responsible ? responsible : other;
}

ColumnUse english_use(std::string_view header) {
  if (const ColumnUse use = labelled_use(header); use != other) return use;
  std::string words = " ";
  for (const char c : header) {
    const auto byte = static_cast<unsigned char>(c);
    const bool in_word = std::isalnum(byte) != 0 || c == '#' || c == '-';
    words += in_word ? static_cast<char>(std::tolower(byte)) : ' ';
  }
  words += ' ';
  const auto says = [&](const Cue& cue) {  // whole words: there are blanks at both ends
    for (std::size_t at = words.find(cue.word); at != std::string::npos;
         at = words.find(cue.word, at + 1)) {
      if (words[at - 1] == ' ' && words[at + cue.word.size()] == ' ') return true;
    }
    return false;
  };
  const bool lists = labelled_role(header) == Role::listed;
  if (lists && std::ranges::any_of(acting_english, says)) return listed;
  const auto* const cue = std::ranges::find_if(english, says);
  if (cue != std::end(english) && has_role(cue->use)) return cue->use;
  constexpr std::ptrdiff_t spaces_of_three_words = 4;
  const bool is_short = std::ranges::count(words, ' ') <= spaces_of_three_words;
  if (is_short && std::ranges::any_of(short_english, says)) return responsible;
  return cue == std::end(english) ? other : cue->use;
}

}  // namespace

ColumnUse column_use(std::string_view header) {
  constexpr std::size_t longest = 150;  // bytes; headings are shorter
  if (header.empty() || header.size() > longest) return other;
  const std::string folded = folded_name(header);
  for (const std::string& text : {without_brackets(folded), folded}) {
    if (const ColumnUse use = chinese_use(text); use != other) return use;
  }
  return english_use(header);
}

}  // namespace remit

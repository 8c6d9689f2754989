#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: the forms in which documents give out work.
namespace remit::phrases::clause_form {

inline constexpr Wording lead_cooperate{"lead-cooperate", "牵头与配合"};
inline constexpr Wording lead_responsible{"lead-responsible", "牵头与分工负责"};
inline constexpr Wording lead_only{"lead-only", "仅写牵头"};
inline constexpr Wording cooperate{"cooperate", "仅写配合"};
inline constexpr Wording responsible{"responsible", "负责"};
inline constexpr Wording division_of_duties{"division-of-duties", "按职责分工负责"};
inline constexpr Wording listed{"listed", "仅列单位名称"};
inline constexpr Wording labelled{"labelled", "括号内注明责任单位"};
inline constexpr Wording label_line{"label-line", "单独注明责任单位"};
inline constexpr Wording joint{"joint", "会同"};
inline constexpr Wording guidance{"guidance", "指导"};
inline constexpr Wording nobody{"nobody", "注明无责任单位"};
inline constexpr Wording first_is_lead{"first-is-lead", "首位牵头说明"};
inline constexpr Wording deadline{"deadline", "时限"};
inline constexpr Wording table{"table", "表格"};
inline constexpr Wording english{"english", "英文语句"};
inline constexpr Wording english_labelled{"english-labelled", "英文标注"};
inline constexpr Wording prose_heading{"prose-heading", "以单位为标题"};
inline constexpr Wording prose_lead_cooperate{"prose-lead-cooperate", "正文（牵头与配合）"};
inline constexpr Wording prose_lead_responsible{"prose-lead-responsible", "正文（牵头与分工负责）"};
inline constexpr Wording prose_lead_only{"prose-lead-only", "正文（仅写牵头）"};
inline constexpr Wording prose_cooperate{"prose-cooperate", "正文（仅写配合）"};
inline constexpr Wording prose_responsible{"prose-responsible", "正文（负责）"};
inline constexpr Wording prose_division{"prose-division-of-duties", "正文（按职责分工负责）"};
inline constexpr Wording prose_listed{"prose-listed", "正文（仅列单位名称）"};
inline constexpr Wording prose_labelled{"prose-labelled", "正文（注明责任单位）"};
inline constexpr Wording prose_joint{"prose-joint", "正文（会同）"};
inline constexpr Wording prose_guidance{"prose-guidance", "正文（指导）"};
inline constexpr Wording prose_nobody{"prose-nobody", "正文（注明无责任单位）"};
inline constexpr Wording prose_verb{"prose-verb", "正文（仅写工作内容）"};
inline constexpr Wording prose_first{"prose-first-is-lead", "正文（首位牵头说明）"};
inline constexpr Wording other{"other", "其他"};

}  // namespace remit::phrases::clause_form

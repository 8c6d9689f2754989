#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: headings, names of roles and kinds, words in tables and pictures.
namespace remit::phrases {

inline constexpr auto labels = std::to_array<PhraseRow>({
    {"role.lead", "lead", "牵头"},
    {"role.cooperate", "cooperate", "配合"},
    {"role.responsible", "responsible", "负责"},
    {"role.listed", "listed", "列出"},
    {"kind.unspecified", "unspecified", "未注明"},
    {"kind.government", "government", "人民政府"},
    {"kind.commission", "commission", "委"},
    {"kind.bureau", "bureau", "局"},
    {"kind.office", "office", "办公室"},
    {"kind.party-organ", "party organ", "党委部门"},
    {"kind.central-agency-branch", "central agency branch", "中央驻地机构"},
    {"kind.zone-committee", "zone committee", "功能区管委会"},
    {"kind.enforcement-body", "enforcement body", "执法机构"},
    {"kind.statutory-body", "statutory body", "法定机构"},
    {"kind.public-institution", "public institution", "事业单位"},
    {"kind.enterprise", "enterprise", "企业"},
    {"kind.association", "association", "社会团体"},
    {"kind.post", "post", "职务"},
    {"kind.collective", "collective", "集合称谓"},
    {"severity.error", "error", "错误"},
    {"severity.warning", "warning", "警告"},
    {"severity.info", "info", "提示"},
    {"place.line", "line {}", "第{}行"},
});

}  // namespace remit::phrases

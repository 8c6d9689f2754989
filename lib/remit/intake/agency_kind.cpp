#include "remit/intake/agency_kind.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace remit {

namespace {

using std::string_view_literals::operator""sv;
using enum AgencyKind;

struct Shape {
  std::string_view ending;
  AgencyKind kind;
};

/// Read from the top: the first ending that fits decides.
constexpr std::array shapes{Shape{"人民政府", government}, Shape{"政府", government},
    Shape{"管理委员会", zone_committee}, Shape{"管委会", zone_committee},
    Shape{"总队", enforcement_body}, Shape{"支队", enforcement_body},
    Shape{"大队", enforcement_body}, Shape{"宣传部", party_organ}, Shape{"组织部", party_organ},
    Shape{"统战部", party_organ}, Shape{"政法委", party_organ}, Shape{"网信办", party_organ},
    Shape{"编办", party_organ}, Shape{"文明办", party_organ},
    Shape{"金融监管局", central_agency_branch}, Shape{"银监局", central_agency_branch},
    Shape{"证监局", central_agency_branch}, Shape{"保监局", central_agency_branch},
    Shape{"银保监局", central_agency_branch}, Shape{"海关", central_agency_branch},
    Shape{"税务局", central_agency_branch}, Shape{"国税局", central_agency_branch},
    Shape{"通信管理局", central_agency_branch}, Shape{"邮政管理局", central_agency_branch},
    Shape{"气象局", central_agency_branch}, Shape{"地震局", central_agency_branch},
    Shape{"外汇管理局", central_agency_branch}, Shape{"海事局", central_agency_branch},
    Shape{"检验检疫局", central_agency_branch}, Shape{"调查总队", central_agency_branch},
    Shape{"公司", enterprise}, Shape{"集团", enterprise}, Shape{"银行", enterprise},
    Shape{"协会", association}, Shape{"学会", association}, Shape{"商会", association},
    Shape{"联合会", association}, Shape{"工会", association}, Shape{"妇联", association},
    Shape{"残联", association}, Shape{"工商联", association}, Shape{"科协", association},
    Shape{"团委", association}, Shape{"大学", public_institution},
    Shape{"学院", public_institution}, Shape{"医院", public_institution},
    Shape{"电视台", public_institution}, Shape{"中心", public_institution},
    Shape{"研究院", public_institution}, Shape{"研究所", public_institution},
    Shape{"图书馆", public_institution}, Shape{"市长", post}, Shape{"县长", post},
    Shape{"区长", post}, Shape{"主任", post}, Shape{"秘书长", post}, Shape{"负责人", post},
    Shape{"负责同志", post}, Shape{"书记", post}, Shape{"党委", party_organ},
    Shape{"市委", party_organ}, Shape{"省委", party_organ}, Shape{"区委", party_organ},
    Shape{"县委", party_organ}, Shape{"委员会", commission}, Shape{"委", commission},
    Shape{"办公厅", office}, Shape{"办公室", office}, Shape{"办事处", office}, Shape{"厅", office},
    Shape{"办", office}, Shape{"局", bureau}, Shape{"署", bureau}, Shape{"部", bureau}};

constexpr std::array party_beginnings{
    "市委"sv, "省委"sv, "区委"sv, "县委"sv, "州委"sv, "中央"sv, "党"sv};

}  // namespace

AgencyKind kind_by_name(std::string_view name) {
  if (name.starts_with("人民银行") || name.starts_with("中国人民银行"))
    return central_agency_branch;
  const auto* const shape = std::ranges::find_if(
      shapes, [&](const Shape& known) { return name.ends_with(known.ending); });
  if (shape == shapes.end()) return unspecified;
  const bool is_of_party = std::ranges::any_of(
      party_beginnings, [&](std::string_view begin) { return name.starts_with(begin); });
  const bool can_be_of_party =
      shape->kind == bureau || shape->kind == office || shape->kind == commission;
  return is_of_party && can_be_of_party ? party_organ : shape->kind;
}

}  // namespace remit

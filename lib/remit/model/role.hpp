#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace remit {

/// What a document makes an agency in a task.
enum class Role : std::uint8_t {
  lead,         ///< named as leading: 牵头
  cooperate,    ///< named as supporting: 配合, 参与
  responsible,  ///< jointly responsible, no lead named: 负责
  listed,       ///< named in a bare list, no role word
};

inline constexpr std::array all_roles{Role::lead, Role::cooperate, Role::responsible, Role::listed};

/// The role's name in files, options and JSON: "lead", "cooperate", "responsible", "listed".
std::string_view name_of(Role role);
std::optional<Role> role_named(std::string_view name);

/// A set of roles, one bit each.
class Roles {
public:
  constexpr Roles() = default;
  constexpr Roles(Role role) : bits_(bit(role)) {}  // NOLINT: a role is a set of one
  [[nodiscard]] constexpr bool has(Role role) const { return (bits_ & bit(role)) != 0; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  constexpr void add(Role role) { bits_ = static_cast<std::uint8_t>(bits_ | bit(role)); }
  friend bool operator==(const Roles&, const Roles&) = default;

private:
  static constexpr std::uint8_t bit(Role role) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
  }
  std::uint8_t bits_ = 0;
};

/// Where an assignment was read in its document, or that it is in none.
enum class Provenance : std::uint8_t {
  clause,
  prose,
  table,
  proposal,  ///< the document leaves it open; a proposal of remit that somebody accepted
};

std::string_view name_of(Provenance provenance);
std::span<const std::string_view> provenances();
std::optional<Provenance> provenance_named(std::string_view name);

/// What sort of body an agency is.
enum class AgencyKind : std::uint8_t {
  unspecified,
  government,             ///< a people's government, of a city or a district
  commission,             ///< 委
  bureau,                 ///< 局
  office,                 ///< 办, 厅
  party_organ,            ///< 市委宣传部, 网信办
  central_agency_branch,  ///< a local branch of a central body
  zone_committee,         ///< 管委会 of a functional zone
  enforcement_body,       ///< 执法总队
  statutory_body,         ///< 法定机构
  public_institution,     ///< 事业单位
  enterprise,
  association,  ///< 协会, 学会
  post,         ///< a post-holder, no body: 分管副市长
  collective,   ///< a group, no single body: 各有关部门
};

std::string_view name_of(AgencyKind kind);
std::span<const std::string_view> agency_kinds();
std::optional<AgencyKind> agency_kind_named(std::string_view name);

}  // namespace remit

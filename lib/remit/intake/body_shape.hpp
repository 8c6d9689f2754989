#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "remit/intake/clauses.hpp"

/// What the name of a body looks like: its ending, its prefix, its place, its field of work.
/// All texts are letters as letters.hpp makes them.
namespace remit {

/// How much a text looks like the name of a body, by its letters alone.
enum class Shape : std::uint8_t {
  none,        ///< no name: digits, verbs, quotation marks, too long
  plausible,   ///< nothing against it: only a cue word makes it a name
  weak,        ///< ends as things end, too: 中心, 公司, 学院
  generic,     ///< a class of bodies without a word that picks some: 企业, 公安机关
  body,        ///< ends as bodies end: 委, 局, 办
  sure,        ///< known, or a body's ending after a field of work or a prefix: 市教委
  collective,  ///< 各有关部门, 相关单位
  post,        ///< an office held by a person: 分管副市长
};

Shape shape_of(std::u32string_view name, const KnownNames& known);

/// At least an ending that bodies have, or a class of bodies.
bool looks_like_body(Shape shape);
/// Named as a group, no single body.
bool is_collective(Shape shape);

/// The length of the prefix that names of one place share, where a name has one: 1 for 市教委 and
/// 市委宣传部, 3 for 自治区财政厅; 0 for 市场监管局, 教委, 市直部门.
std::size_t level_prefix(std::u32string_view name);

/// The length of a place's name at the beginning: 天津银监局 2, 浦东新区政府 4; else 0.
std::size_t own_place(std::u32string_view name);

/// The length of 市属, 区直 at the beginning: those of a level, whichever they are; else 0.
std::size_t owned_by(std::u32string_view name);

/// 高新区, 开发区管委会: a kind of place that every city may have one of.
bool is_class_of_place(std::u32string_view name);

/// A body of the whole state, which no prefix fits: 国家…, 中央…, 人民银行….
bool is_central(std::u32string_view name);

/// Whether a name's core, up to its ending, is made of fields of work only: 教育, 住房和城乡建设.
bool is_field_of_work(std::u32string_view core);

/// The length of the ending that tells a body: 局 1, 委员会 3; weak ones only if asked for.
enum class Endings : std::uint8_t { strong, all };
std::size_t body_ending(std::u32string_view name, Endings endings);

/// 各, 有关, 成员单位: whether a name picks some of a class, or all.
bool has_picking_word(std::u32string_view name);

/// The name without what stands in brackets.
std::u32string without_brackets(std::u32string_view name);

}  // namespace remit

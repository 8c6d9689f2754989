#include "remit/intake/attributes.hpp"

#include <algorithm>

namespace remit {
namespace {

using Text = std::u32string_view;

/// 有关 of 有关设计.
std::size_t pick_at(Text name) {
  static const WordSet picks(U"有关 相关 各 其他");
  return picks.at(name);
}

}  // namespace

bool is_attribute(const Found& found) {
  static const WordSet words(
      U"供水 供电 供气 供热 供暖 燃气 热力 电力 通信 通讯 排水 水务 管线 施工 设计 监理 勘察 建设 "
      U"物业 运营 养护 环卫 运输 产权 使用 管理 代建 检测 审图 生产 销售 经营 维护 安装 租赁");
  const Text name = found.name;
  return found.shape != Shape::sure && words.has(name.substr(pick_at(name)));
}

void restore_attributes(std::vector<Found>& names, Text noun) {
  static const WordSet nouns(U"单位 企业 公司 机构");
  const std::size_t length = nouns.ending(noun);
  if (length == 0) return;
  const auto others = std::find_if_not(names.rbegin(), names.rend(), is_attribute);
  std::u32string pick;
  for (auto found = others.base(); found != names.end(); ++found) {
    if (found->after_comma) pick.clear();
    const std::size_t own = pick_at(found->name);
    if (own > 0) pick = found->name.substr(0, own);
    if (own == 0) found->name.insert(0, pick);
    found->name += noun.substr(noun.size() - length);
    found->shape = Shape::generic;
  }
}

}  // namespace remit

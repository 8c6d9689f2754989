#include "remit/analysis/beneficiaries.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "remit/base/text.hpp"

namespace remit {

namespace {

/// Groups as service catalogues tell them apart, each with its words. Residents at large are none:
/// whatever a government does is for them.
constexpr std::array<std::string_view, 22> groups{
    "老年人 老人 老龄 高龄 养老",
    "残疾人 残障 助残",
    "儿童 少年 青少年 未成年人 婴幼儿",
    "妇女 孕产妇",
    "学生 中小学生 在校生",
    "高校毕业生 大学毕业生",
    "教师",
    "患者 病人 就诊",
    "农民 农户 农牧民 农业经营主体",
    "农民工 进城务工人员 外来务工人员",
    "流动人口 外来人口",
    "失业人员 求职者 就业困难人员",
    "困难群众 低保 低收入 特困人员",
    "退役军人 优抚对象",
    "参保人员 参保人",
    "游客 旅游者",
    "乘客 旅客 出行者",
    "驾驶员 车主",
    "消费者",
    "中小企业 小微企业 中小微企业",
    "创业者 创客 创业团队",
    "科研人员 科技人员",
};

}  // namespace

Beneficiaries::Beneficiaries() : finder_({}) {
  std::vector<std::string> words;
  for (std::uint32_t group = 0; group < groups.size(); ++group) {
    std::string_view rest = groups.at(group);
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      words.emplace_back(rest.substr(0, end));
      groups_.push_back(group);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  finder_ = Finder(words);
}

std::vector<std::uint32_t> Beneficiaries::of(const Task& task) const {
  std::vector<std::uint32_t> found;
  const auto look = [&](const std::string& text) {
    for (const Occurrence& each : finder_.longest(folded_topic(text))) {
      found.push_back(groups_[each.form]);
    }
  };
  look(task.title);
  for (const std::string& keyword : task.keywords) look(keyword);
  for (const Target& target : task.targets) look(target.text);
  for (const Measure& measure : task.measures) {
    look(measure.title);
    for (const std::string& keyword : measure.keywords) look(keyword);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace remit

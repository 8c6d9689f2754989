// Topics asked of the five plans in tasks.yaml, judged by reading the plans: which tasks ought to
// be on top, and which others may follow. Tasks are given by the letter of their plan and their
// number.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "remit/analysis/search.hpp"
#include "remit/base/load.hpp"
#include "remit/io/read_catalog.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

using Tasks = std::set<std::string>;

struct Topic {
  std::string words;
  std::string top;   ///< these come first, in any order …
  std::string also;  ///< … these follow, and nothing else; "…": whatever follows
};

const std::map<std::string, std::string> letters{
    {"tj-info-services-2014", "S"},     // 新一代信息服务产业
    {"tj-internet-plus-2016", "T"},     // 天津 互联网＋
    {"tj-smart-city-2016", "C"},        // 智慧城市
    {"tj-info-consumption-2017", "I"},  // 信息消费
    {"sz-internet-plus-2015", "Z"},     // 深圳 互联网＋
};

const std::vector<Topic> topics{
    {"智慧旅游", "S3.3.9 C3.2.2.a2 S2.3 I3.16", "I3.20 Z2.6"},
    {"电子商务", "T2.2.5 I2.11 C3.3.3.a1 S3.2.1 S2.2 S3.2.5 S3.2.2 Z2.3",
        "C3.3.4 Z2.6 T3.4.2 C3.2.3.a3 S3.2.4 C4.4 I3.17 I4.23 S3.2.3"},
    {"电商", "T2.2.5 I2.11 C3.3.3.a1 S3.2.1 S2.2 S3.2.5 S3.2.2",
        "Z2.3 C3.3.4 Z2.6 T3.4.2 C3.2.3.a3 S3.2.4 C4.4 I3.17 I4.23 S3.2.3"},
    {"物流", "Z2.4 T2.2.3 S3.2.3 C3.3.3.a3 I3.13", "C3.2.3.a2 C3.3.3.a1 C4.4 S3.1.4.3"},
    {"互联网+公共安全", "T2.4.2 Z2.9 C3.1.3.a2", ""},
    {"知识产权", "T3.4.4 I4.23", "T3.3.3 T3.4.3 T2.1.2 T2.1.3 Z3.2 Z3.4 Z3.5 S3.5.3"},
    {"养老", "C3.2.2.a4 T2.3.1 S3.3.6 S3.3.8 I2.9", ""},
    {"大数据", "C3.3.1.a2 Z2.12 C3.1.1.a4 S3.1.4.4",
        "Z2.11 Z3.2 Z3.3 T2.2.1 T2.2.3 T2.2.4 T2.4.1 T2.5.3 T3.2.2 C3.1.3.a2 C3.2.1.a3 C3.2.3.a3 "
        "C3.3.2.a4 I2.6"},
    {"农业", "T2.2.4 C3.3.4", "I2.6 I3.18 C3.2.2.a3"},
    {"医疗", "Z2.8 C3.2.1.a3 T2.3.1 I2.9 S3.3.6", "T2.3.3 C4.4 S2.3 I3.15"},
    {"宽带", "S3.3.1 C3.4.1.a2 C3.4.1.a1 T3.2.1",
        "C3.2.3.a4 C3.3.2.a3 C3.4.2.a1 C3.4.2.a2 C3.4.3 I3.12 I3.13 I3.17 S2.3 S3.1.3 Z2.7 Z3.3"},
    {"交通", "S3.3.4 Z2.5 T2.4.1 C3.1.2.a4 I3.16 I2.6", "C3.2.1.a1 C3.2.2.a3 C4.4 S2.3"},
    {"金融", "Z2.2 T2.2.2 C3.3.3.a2", "T3.3.3 Z3.4 Z3.5 I3.13 C3.2.1.a1"},
    {"人才", "C4.5 T3.3.2", "S3.2.1 S4.5 T2.1.2 T2.3.3 T2.3.4 C3.2.1.a4 Z3.5"},
    {"标准", "T3.4.2 Z2.4 C4.2", "T3.4.4 T2.5.2 I3.13 I4.24 C3.1.1.a2 C3.5.2 Z2.3 Z2.7 Z3.2"},
    {"环保", "T2.4.3 C3.1.2.a3 C4.4", "Z2.9"},
    {"互联网＋政务", "I3.14 Z2.11 T2.5.3 T2.5.2",
        "T2.5.1 T2.5.4 C3.1.1.a1 C3.1.1.a2 C3.1.1.a3 C3.1.1.a4 S2.3 S3.1.4.1 S3.3.2 S3.3.9 S3.5.4 "
        "S3.5.5 C3.1.2.a3 C3.1.2.a4 C3.1.2.a5 C3.1.3.a4 C3.2.3.a4 C3.3.1.a2 T2.2.4"},
    {"电子政务", "S3.3.2 C3.1.1.a1 I3.14 T2.5.1 Z2.11", "S2.3 S3.1.4.1 C3.2.3.a4"},
    {"教育", "S3.3.7 Z2.7 I2.10 T2.3.2 C3.2.1.a2", "S2.3 I3.15 I3.19 T2.3.4"},
    {"在线教育", "I2.10 C3.2.1.a2 S3.3.7 Z2.7 T2.3.2", ""},
    {"食品安全", "S3.3.5 Z2.9 C3.1.3.a4", ""},
    {"社会保障", "T2.3.3 S3.3.6 C3.2.1.a4", "S2.3 C3.2.1.a1 C4.4"},
    {"三网融合", "S3.4.1 C3.4.3 I3.12 S2.4", ""},
    {"城市管理", "Z2.10 C3.1.2.a1 C4.4", ""},
    {"信用", "I4.22 C3.1.3.a1",
        "Z2.2 Z2.3 Z2.9 Z3.6 T2.5.4 T3.3.3 T3.4.1 T3.4.2 C3.1.2.a3 C3.1.3.a4 C3.3.3.a2 C4.2"},
    // one character
    {"农", "T2.2.4 C3.3.4 C3.2.3.a4",
        "I2.6 I2.11 I3.17 I3.18 I3.19 T2.2.3 T2.2.5 C3.1.3.a4 C3.2.2.a3 C3.4.1.a1"},
    {"水", "C3.1.2.a3 C3.3.6", "Z2.9 C4.4"},
    // Latin letters
    {"IaaS", "S3.1.4.1", ""},
    {"ipv6", "S3.1.1 S3.1.4.2 S3.4.1 T3.2.1 C3.4.2.a1 Z3.3", ""},
    {"ＰＰＰ", "C4.3 I4.25", ""},
    {"O2O", "I3.15", ""},
    // long phrases
    {"食品药品安全全程监管信息平台", "C3.1.3.a4 S3.3.5", ""},
    {"居民电子健康档案和电子病历", "T2.3.1 Z2.8 C3.2.1.a3 S3.3.6", ""},
    {"加快农村光纤宽带网络覆盖", "C3.4.1.a1 I3.12 I3.17 C3.2.3.a4", "C3.4.1.a2 T3.2.1 S3.3.1"},
    {"中小微企业投融资服务平台", "Z2.2 C4.3", "T3.4.4 Z2.3 I4.25"},
    {"京津冀环境污染联防联控机制", "C3.1.2.a3", "Z2.9"},
    {"完善社会信用体系建设", "I4.22 C3.1.3.a1", "…"},
    {"建设智慧旅游公共服务平台", "S3.3.9 C3.2.2.a2 S2.3 I3.16", "…"},
    // nowhere in the plans
    {"智慧牧场", "", ""},
    {"核电站", "", ""},
};

Tasks tasks(const std::string& words) {
  std::istringstream stream(words);
  Tasks all;
  for (std::string word; stream >> word;) all.insert(word);
  return all;
}

std::vector<std::string> found(const Catalog& catalog, const std::string& words) {
  std::vector<std::string> all;
  for (const Match& match : search(catalog, words)) {
    const Task& task = catalog[match.task];
    all.push_back(letters.at(catalog[task.plan].id) + task.number);
  }
  return all;
}

}  // namespace

TEST_CASE("a topic finds every plan's tasks on it, those first that are about it") {
  const Reading reading = read_catalog({load(remit::test::project_file("tasks.yaml"))});
  for (const Topic& topic : topics) {
    CAPTURE(topic.words);
    const Tasks top = tasks(topic.top);
    const Tasks also = tasks(topic.also);
    const std::vector<std::string> all = found(reading.catalog, topic.words);
    const auto last = all.begin() + static_cast<std::ptrdiff_t>(std::min(top.size(), all.size()));
    CHECK(Tasks(all.begin(), last) == top);
    if (topic.also != "…") CHECK(Tasks(last, all.end()) == also);
  }
}

#pragma once

#include <vector>

#include "remit/io/yaml_file.hpp"
#include "remit/model/house_rule.hpp"

namespace remit {

/// Names, one or a list of them, each with its place.
std::vector<NameGiven> names_given(YamlFile file, const YamlNode* node);

/// The `house-rules:` of remit.yaml: a list of maps with one demand each,
///
///     - protect: {topic: 交通运输, agency: 市交通运输局}
///       because: 三定规定
///
/// What is wrong is reported, and that rule left out.
std::vector<HouseRule> read_house_rules(YamlFile file, const YamlNode& list);

}  // namespace remit

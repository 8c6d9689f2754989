#include "remit/analysis/statements.hpp"

#include <string>
#include <unordered_map>

namespace remit {

Statements statements(const Aspects& aspects) {
  std::unordered_map<std::u32string, std::uint32_t> known;
  std::vector<std::uint32_t> same;  // by text: the first that it counts as
  known.reserve(aspects.texts.size());
  same.reserve(aspects.texts.size());
  std::u32string key;
  for (std::uint32_t text = 0; text < aspects.texts.size(); ++text) {
    key.clear();
    for (const CharacterPair& pair : aspects.texts[text].pairs) key += char32_t{pair.id + 1};
    key += U'\0';
    for (const std::uint32_t term : aspects.texts[text].terms) key += char32_t{term};
    same.push_back(known.try_emplace(key, text).first->second);
  }
  Statements all{aspects.texts, aspects.of_task};
  for (std::vector<Aspect>& of_task : all.of_task) {
    for (Aspect& aspect : of_task) aspect.text = same[aspect.text];
  }
  return all;
}

}  // namespace remit

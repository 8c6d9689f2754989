#include "remit/model/patch.hpp"

#include <utility>

#include "remit/model/enum_words.hpp"

namespace remit {

namespace {

constexpr std::string_view names[] = {"proposed", "accepted", "rejected"};

constexpr std::string_view act_names[] = {"add", "remove"};

struct Word {
  std::string_view word;
  Decided decided;
};
constexpr Word words[] = {{"建议", Decided::proposed}, {"待定", Decided::proposed},
    {"采纳", Decided::accepted}, {"同意", Decided::accepted}, {"不采纳", Decided::rejected},
    {"不同意", Decided::rejected}};

}  // namespace

std::string_view name_of(Decided decided) {
  return word_of(names, decided);
}

std::span<const std::string_view> decisions() {
  return names;
}

std::optional<Decided> decided_named(std::string_view name) {
  for (const Word& known : words) {
    if (known.word == name) return known.decided;
  }
  return value_named<Decided>(names, name);
}

std::string_view name_of(PatchAct act) {
  return word_of(act_names, act);
}

std::span<const std::string_view> patch_acts() {
  return act_names;
}

std::optional<PatchAct> patch_act_named(std::string_view name) {
  if (name == "增加") return PatchAct::add;
  if (name == "删除") return PatchAct::remove;
  return value_named<PatchAct>(act_names, name);
}

Patch without_places(Patch patch) {
  for (PatchEntry& entry : patch.proposals) {
    entry.where = entry.where_task = entry.where_agency = {};
  }
  for (PatchDeadline& entry : patch.deadlines) entry.where = entry.where_task = {};
  return patch;
}

}  // namespace remit

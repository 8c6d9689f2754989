#include "remit/analysis/accounts.hpp"

#include "remit/base/phrases/lineage.hpp"

namespace remit {

namespace {

Phrase label_of(Certainty certainty) {
  switch (certainty) {
    case Certainty::certain:
      return phrases::certainty::certain;
    case Certainty::likely:
      return phrases::certainty::likely;
    case Certainty::uncertain:
      break;
  }
  return phrases::certainty::uncertain;
}

}  // namespace

std::string listed(std::span<const std::string> names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : "、") + name;
  return all;
}

Message account(const Catalog& catalog, ChangeId change) {
  const Change& it = catalog[change];
  const std::string date = as_text(it.date);
  const std::string from = listed(it.from);
  const std::string to = listed(it.to);
  switch (it.kind) {
    case ChangeKind::rename:
      return message(phrases::change::rename, date, from, to);
    case ChangeKind::merge:
      return message(phrases::change::merge, date, from, to);
    case ChangeKind::split:
      return message(phrases::change::split, date, from, to);
    case ChangeKind::absorb:
      return message(phrases::change::absorb, date, from, to);
    case ChangeKind::create:
      return message(phrases::change::create, date, to);
    case ChangeKind::dissolve:
      return message(phrases::change::dissolve, date, from);
    case ChangeKind::transfer:
      return message(phrases::change::transfer, date, from, to, listed(it.topics));
    case ChangeKind::keep_plate:
      break;
  }
  return message(phrases::change::keep_plate, date, from, to);
}

std::string full_account(const Catalog& catalog, ChangeId change, Language language) {
  const Change& it = catalog[change];
  const std::string what = in_words(account(catalog, change), language);
  const std::string certainty(in_words(label_of(it.certainty), language));
  if (it.basis.empty())
    return in_words(message(phrases::change::how_sure, what, certainty), language);
  return in_words(message(phrases::change::with_basis, what, certainty, it.basis), language);
}

std::string brief_account(
    const Catalog& catalog, std::span<const ChangeId> changes, Language language) {
  std::string all;
  for (const ChangeId change : changes) {
    if (!all.empty()) all += in_words(phrases::change::and_then, language);
    const std::string what = in_words(account(catalog, change), language);
    const Certainty certainty = catalog[change].certainty;
    all += certainty == Certainty::certain
               ? what
               : in_words(message(phrases::change::how_sure, what, label_of(certainty)), language);
  }
  return all;
}

std::string step_words(
    const Catalog& catalog, std::span<const ChangeId> changes, Language language) {
  std::vector<std::string> steps;
  for (const ChangeId change : changes) {
    const Change& it = catalog[change];
    steps.push_back(in_words(
        message(phrases::change::step, as_text(it.date), label(it.kind, language)), language));
  }
  return listed(steps);
}

std::string_view label(ChangeKind kind, Language language) {
  static constexpr Phrase kinds[] = {phrases::change_kind::rename, phrases::change_kind::merge,
      phrases::change_kind::split, phrases::change_kind::absorb, phrases::change_kind::create,
      phrases::change_kind::dissolve, phrases::change_kind::transfer,
      phrases::change_kind::keep_plate};
  return in_words(kinds[static_cast<std::size_t>(kind)], language);
}

std::string full_account(
    const Catalog& catalog, std::span<const ChangeId> changes, Language language) {
  std::string all;
  for (const ChangeId change : changes) {
    if (!all.empty()) all += in_words(phrases::change::and_then, language);
    all += full_account(catalog, change, language);
  }
  return all;
}

}  // namespace remit

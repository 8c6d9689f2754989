#include <algorithm>

#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/matrix_words.hpp"
#include "remit/render/official_form.hpp"
#include "remit/render/proposed_words.hpp"

namespace remit {

namespace {

/// A part of a task, and who has it.
struct Duty {
  std::string duty;
  std::string names;
};

/// Remarks of a row, in the order of its columns.
class Remarks {
public:
  Remarks(const Catalog& catalog, const OfficialRow& row, Language language)
      : catalog_(catalog),
        row_(row),
        language_(language),
        between_(in_words(phrases::official::between_names, language)) {}

  std::string all() && {
    if (row_.item.kind == RowKind::gap) add(words_of(phrases::official::nobody, language_));
    if (row_.item.kind == RowKind::nobody) add(words_of(phrases::official::on_purpose, language_));
    if (row_.inherited) {
      add_inherited();
    } else {
      for (const OfficialCell* const cell : agency_cells(row_)) {
        for (const OfficialName& name : cell->names) add_name(name);
      }
      add_duties();
      add_open(row_.lead, phrases::matrix::lead_agency);
      add_open(row_.cooperate, phrases::matrix::cooperating);
      add_open(row_.responsible, phrases::matrix::responsible);
      add_open(row_.listed, phrases::official::only_listed);
    }
    for (const OfficialCell* const cell : agency_cells(row_)) {
      for (const OfficialName& name : cell->names) add_proposed(name);
    }
    return std::move(text_);
  }

private:
  void add(const std::string& remark) {
    if (!text_.empty()) text_ += words_of(phrases::official::between, language_);
    text_ += remark;
  }

  void add(const Message& remark) { add(in_words(remark, language_)); }

  void add_inherited() {
    std::string who;
    std::string above;
    const auto add_cell = [&](const OfficialCell& cell, Phrase title) {
      const std::string names = names_text(catalog_, row_.item.plan, cell, between_);
      if (names.empty()) return;
      if (!who.empty()) who += words_of(phrases::official::between, language_);
      who += in_words(message(phrases::official::part, title, names), language_);
      for (const OfficialName& name : cell.names) {
        const auto& task = catalog_[name.assignment].task;
        if (task) above = catalog_[*task].number;
      }
    };
    add_cell(row_.lead, phrases::matrix::lead_agency);
    add_cell(row_.cooperate, phrases::matrix::cooperating);
    add_cell(row_.responsible, phrases::matrix::responsible);
    add_cell(row_.listed, phrases::official::only_listed);
    add(message(phrases::official::as_above, above, who));
  }

  void add_name(const OfficialName& name) {
    const Assignment& it = catalog_[name.assignment];
    if (it.proposed) return;
    if (name.presumed) add(message(phrases::official::presumed, name.name));
    // a prefix that the names of a list share is no other name
    if (!it.as_written.empty() && !name.name.ends_with(it.as_written)) {
      add(message(phrases::official::as_written, name.name, it.as_written));
    }
    if (it.duty.empty()) return;
    const auto known = std::ranges::find(duties_, it.duty, &Duty::duty);
    if (known == duties_.end()) {
      duties_.push_back({it.duty, name.name});
    } else {
      known->names.append(between_).append(name.name);
    }
  }

  void add_duties() {
    for (const Duty& it : duties_) add(message(phrases::official::duty, it.names, it.duty));
  }

  void add_open(const OfficialCell& cell, Phrase title) {
    if (cell.open) add(message(phrases::official::open, title));
  }

  void add_proposed(const OfficialName& name) {
    if (!name.proposed) return;
    const Role role = catalog_[name.assignment].role;
    const std::string who =
        std::string(label(role, language_)) + (language_ == Language::zh ? "：" : ": ") + name.name;
    add(message(phrases::official::proposed, proposed_mark(role), who));
  }

  const Catalog& catalog_;
  const OfficialRow& row_;
  Language language_;
  std::string_view between_;
  std::string text_;
  std::vector<Duty> duties_;
};

/// “2016年9月3日”, or as in files.
std::string date_text(Date date, Language language) {
  if (language != Language::zh || date == Date{}) return as_text(date);
  std::string text = std::to_string(date.year) + "年";
  if (date.month != 0) text += std::to_string(date.month) + "月";
  if (date.day != 0) text += std::to_string(date.day) + "日";
  return text;
}

}  // namespace

std::string official_remark(const Catalog& catalog, const OfficialRow& row, Language language) {
  return Remarks(catalog, row, language).all();
}

std::vector<std::string> plan_lines(const Catalog& catalog, PlanId plan, Language language) {
  const Plan& it = catalog[plan];
  std::string line;
  for (const std::string& part : {it.issuer, it.document_number, date_text(it.issued, language)}) {
    if (part.empty()) continue;
    if (!line.empty()) line += words_of(phrases::official::joint, language);
    line += part;
  }
  if (line.empty()) return {};
  return {line};
}

}  // namespace remit

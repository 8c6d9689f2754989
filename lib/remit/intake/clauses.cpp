// A text is read in windows of at most 64 KB, cut where a sentence ends, so that memory is bounded;
// in each window first the clauses in brackets, then what stands between them.

#include "remit/intake/clauses.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "remit/base/text.hpp"
#include "remit/intake/clause_parts.hpp"
#include "remit/intake/english_labels.hpp"
#include "remit/intake/english_words.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t window = std::size_t{64} * 1024;

/// Where the window that begins at `begin` ends: with the text, a line, a sentence, or a character.
std::size_t window_end(std::string_view text, std::size_t begin) {
  if (text.size() - begin <= window) return text.size();
  const std::string_view part = text.substr(begin, window);
  for (const std::string_view mark : {std::string_view("\n\n"), std::string_view("\n"),
           std::string_view("。"), std::string_view(". ")})
    if (const std::size_t at = part.rfind(mark); at != std::string_view::npos && at > window / 2)
      return begin + at + mark.size();
  std::size_t end = begin + window;
  while (end > begin + window - 4 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
    --end;
  return end;
}

std::string form_of(const BodyReading& body) {
  Roles roles;
  for (const Found& found : body.names) roles.add(found.role);
  if (body.names.empty()) return body.first_leads ? "first-is-lead" : "nobody";
  if (body.labelled) return "labelled";
  if (body.joined) return "joint";
  if (body.guided) return "guidance";
  if (roles.has(Role::lead) && roles.has(Role::cooperate)) return "lead-cooperate";
  if (roles.has(Role::lead) && roles.has(Role::responsible)) return "lead-responsible";
  if (roles.has(Role::lead)) return "lead-only";
  if (roles.has(Role::cooperate)) return "cooperate";
  if (roles.has(Role::listed)) return "listed";
  return body.manner ? "division-of-duties" : "responsible";
}

/// Numbers each role's list and marks the first that the document's own words make lead.
void order(std::vector<NamedBody>& bodies, bool stated_here, bool stated_before) {
  const bool led = std::any_of(
      bodies.begin(), bodies.end(), [](const NamedBody& body) { return body.role == Role::lead; });
  if (!bodies.empty() && !led && bodies.front().role != Role::cooperate) {
    if (stated_here)
      bodies.front().role = Role::lead;
    else
      bodies.front().presumed = stated_before && !bodies.front().collective;
  }
  std::array<std::uint32_t, 4> next{1, 1, 1, 1};
  for (NamedBody& body : bodies) body.order = next[static_cast<std::size_t>(body.role)]++;
}

/// The same body twice in a list is one: of those that are equal the first stays.
void drop_repeated(std::vector<NamedBody>& bodies) {
  std::vector<std::size_t> order(bodies.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto key = [&](std::size_t i) { return std::tie(bodies[i].name, bodies[i].role); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple_cat(key(a), std::tie(a)) < std::tuple_cat(key(b), std::tie(b));
  });
  const auto same = [&](std::size_t a, std::size_t b) { return key(a) == key(b); };
  const auto kept = std::unique(order.begin(), order.end(), same);
  if (kept == order.end()) return;
  order.erase(kept, order.end());
  std::sort(order.begin(), order.end());
  std::vector<NamedBody> once;
  once.reserve(order.size());
  for (const std::size_t i : order) once.push_back(std::move(bodies[i]));
  bodies = std::move(once);
}

void sort_by_place(std::vector<ClauseReading>& readings) {
  std::stable_sort(
      readings.begin(), readings.end(), [](const ClauseReading& a, const ClauseReading& b) {
        return a.letters.begin < b.letters.begin;
      });
}

/// Reads with `read` what earlier readings left over.
template <class Read>
void add_between(std::vector<ClauseReading>& readings, ClauseText& passage, const Read& read) {
  std::vector<ClauseReading> more;
  std::size_t begin = 0;
  const auto read_up_to = [&](std::size_t end) {
    if (end <= begin) return;
    for (ClauseReading& reading : read(passage, Stretch{begin, end}))
      more.push_back(std::move(reading));
  };
  for (const ClauseReading& reading : readings) {
    read_up_to(reading.letters.begin);
    begin = std::max(begin, reading.letters.end);
  }
  read_up_to(passage.letters.text.size());
  if (more.empty()) return;
  for (ClauseReading& reading : more) readings.push_back(std::move(reading));
  sort_by_place(readings);
}

/// What bodies do counts for nothing beside a clause that says who has to.
bool is_told_by_verb(const ClauseReading& reading) {
  return reading.clause.form == "prose-verb";
}

}  // namespace

Clause clause_of(const BodyReading& body, Stretch at, ClauseText& passage) {
  Clause clause;
  clause.form = form_of(body);
  clause.at = {passage.letters.at[at.begin], passage.letters.at[at.end]};
  clause.bodies.reserve(body.names.size());
  for (const Found& found : body.names)
    clause.bodies.push_back(named_body(found, passage.letters, passage.source));
  drop_repeated(clause.bodies);
  order(clause.bodies, body.first_leads, passage.first_leads);
  clause.open = body.open;
  clause.nobody = body.nobody && body.names.empty();
  clause.first_leads = body.first_leads;
  clause.deadline = encoded(body.deadline);
  passage.first_leads = passage.first_leads || body.first_leads;
  return clause;
}

std::vector<Clause> clauses(std::string_view text, const ClauseContext& context) {
  std::vector<Clause> result;
  bool first_leads = context.first_leads;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = window_end(text, begin);
    const std::string_view part = text.substr(begin, end - begin);
    ClauseText passage{part, letters(part), context.known, first_leads};
    drop_unpaired_brackets(passage.letters.text);
    write_labels_in_chinese(passage.letters.text);
    std::vector<ClauseReading> readings = bracket_clauses(passage);
    add_between(readings, passage, label_clauses);
    add_between(readings, passage, marked_lists);
    const bool is_given = !readings.empty();
    add_between(readings, passage, prose_clauses);
    if (is_given) std::erase_if(readings, is_told_by_verb);
    add_between(readings, passage, english_clauses);
    for (ClauseReading& reading : readings) {
      reading.clause.at.begin += begin;
      reading.clause.at.end += begin;
      for (NamedBody& body : reading.clause.bodies) {
        body.at.begin += begin;
        body.at.end += begin;
      }
      result.push_back(std::move(reading.clause));
    }
    first_leads = passage.first_leads;
    begin = end;
  }
  return result;
}

ListReading names_in_list(std::string_view text, Role role, const ClauseContext& context) {
  text = text.substr(0, window_end(text, 0));
  ClauseText passage{text, letters(text), context.known, context.first_leads};
  drop_unpaired_brackets(passage.letters.text);
  const std::u32string& all = passage.letters.text;
  ListReading result;
  if (says_nobody(all)) {
    result.nobody = true;
    return result;
  }
  const BodyReading body = is_english(all) ? english_cell(all, role)
                                           : read_body(all, {0, all.size()}, context.known, role);
  const Clause clause = clause_of(body, {0, all.size()}, passage);
  result.bodies = clause.bodies;
  result.open = clause.open;
  result.nobody = clause.nobody;
  result.first_leads = clause.first_leads;
  result.deadline = clause.deadline;
  const auto vague = [](const Found& found) { return found.shape == Shape::plausible; };
  const bool any = std::any_of(body.names.begin(), body.names.end(),
      [&](const Found& found) { return vague(found) || found.shape == Shape::weak; });
  const bool most = std::all_of(body.names.begin(), body.names.end(), vague);
  result.sureness = most                   ? Sureness::doubtful
                    : any || body.leftover ? Sureness::likely
                                           : Sureness::sure;
  return result;
}

std::optional<Role> labelled_role(std::string_view label) {
  const std::u32string spaced = letters(label.substr(0, 256)).text;
  if (is_english(spaced)) {
    const Text name = trimmed(spaced);
    return english_label(name.substr(0, name.find(U'：')));
  }
  const std::u32string plain = without_blanks(spaced);
  Text words = plain;
  while (!words.empty() && words.back() == U'：') words.remove_suffix(1);
  const auto found = label_words(words);
  if (!found || !found->noun || found->kind != TokenKind::label) return {};
  const Text rest = words.substr(found->length);
  if (!rest.empty() && rest.front() != U'（') return {};
  return found->role;
}

bool says_first_leads(std::string_view text) {
  const std::u32string all = normal_form(text.substr(0, window_end(text, 0)));
  const Text words = all;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= words.size(); ++i) {
    if (i < words.size() && Text(U"，。；").find(words[i]) == Text::npos) continue;
    if (i - begin < 80 && makes_first_lead(words.substr(begin, i - begin))) return true;
    begin = i + 1;
  }
  return false;
}

void KnownNames::add(std::string_view form) {
  if (added_.contains(form)) return;  // documents name the same bodies again and again
  added_.emplace(form);
  std::u32string name = normal_form(form);
  if (name.size() < 2) return;
  begins_.set(name.front() % begins_.size());
  ends_.set(name.back() % ends_.size());
  forms_.insert(std::move(name));
}

bool KnownNames::has(std::string_view form) const {
  return !forms_.empty() && forms_.contains(normal_form(form));
}

bool KnownNames::has(std::u32string_view normal_form) const {
  if (normal_form.empty() || normal_form.size() >= 64) return false;
  return begins_.test(normal_form.front() % begins_.size()) &&
         ends_.test(normal_form.back() % ends_.size()) && forms_.contains(normal_form);
}

}  // namespace remit

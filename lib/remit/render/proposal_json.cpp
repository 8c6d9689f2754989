#include "remit/render/proposal_json.hpp"

#include <nlohmann/json.hpp>

#include "remit/render/json_values.hpp"
#include "remit/render/nominee_words.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

Json clue_json(const Catalog& catalog, const Clue& clue, Language language) {
  Json json{{"kind", name_of(clue.kind)}, {"text", in_words(catalog, clue, language)},
      {"share", rounded(clue.share)}};
  if (!clue.asked.empty()) json["asked"] = clue.asked;
  if (!clue.found.empty()) json["found"] = clue.found;
  if (!clue.assignment) return json;
  const Assignment& it = catalog[*clue.assignment];
  json["agency"] = key_of(catalog, it.agency);
  json["role"] = name_of(it.role);
  json["order"] = it.order;
  json["task"] = it.task ? Json(key_of(catalog, *it.task)) : Json();
  const Source source = it.task ? catalog[*it.task].source : catalog[it.plan].source;
  json["source"] = {{"file", document_of(catalog, it.plan, source)},
      {"line", it.line != 0 ? it.line : source.line}};
  return json;
}

Json clues_json(const Catalog& catalog, const std::vector<Clue>& clues, Language language) {
  Json list = Json::array();
  for (const Clue& clue : clues) list.push_back(clue_json(catalog, clue, language));
  return list;
}

Json nominee_json(const Catalog& catalog, const Nominee& nominee, Language language) {
  return {{"agency", key_of(catalog, nominee.agency)}, {"name", catalog[nominee.agency].name},
      {"score", rounded(nominee.score)},
      {"because", clues_json(catalog, nominee.because, language)},
      {"against", clues_json(catalog, nominee.against, language)}};
}

Json proposal_json(const Catalog& catalog, const Proposal& proposal, Language language) {
  Json lead = Json::array();
  for (std::size_t i = 0; i < proposal.lead.size(); ++i) {
    lead.push_back(nominee_json(catalog, proposal.lead[i], language));
    lead.back()["chosen"] = i < proposal.chosen;
  }
  Json cooperate = Json::array();
  for (const Nominee& nominee : proposal.cooperate) {
    cooperate.push_back(nominee_json(catalog, nominee, language));
  }
  const std::string why = why_not(catalog, proposal, language);
  return {{"task", key_of(catalog, proposal.task)}, {"title", catalog[proposal.task].title},
      {"confident", is_confident(proposal)}, {"fixed", proposal.fixed},
      {"why_not", why.empty() ? Json() : Json(why)}, {"lead", std::move(lead)},
      {"cooperate", std::move(cooperate)}};
}

}  // namespace

std::string proposals_json(
    const Catalog& catalog, std::span<const Proposal> proposals, Language language) {
  Json list = Json::array();
  for (const Proposal& proposal : proposals) {
    list.push_back(proposal_json(catalog, proposal, language));
  }
  return written({{"proposals", std::move(list)}});
}

}  // namespace remit

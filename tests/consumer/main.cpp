// Uses the installed library as its readers would: a small catalog from memory, its graph, and who
// leads what.

#include <cstdio>
#include <string>

#include "remit/analysis/duties.hpp"
#include "remit/analysis/search.hpp"
#include "remit/graph/graph.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/version.hpp"

namespace {

constexpr auto text = R"(version: 1
jurisdictions: [{id: linhai, name: 临海市}]
agencies:
  - {name: 市水利局, jurisdiction: linhai, aliases: [市水务局]}
  - {name: 市港口局, jurisdiction: linhai}
plans:
  - id: dykes
    title: 海堤方案
    jurisdiction: linhai
    tasks:
      - {id: "1", title: 加固海堤, lead: [市水务局], cooperate: [市港口局, 等]}
      - {id: "2", title: 疏浚航道, lead: [市港口局]}
)";

}  // namespace

int main() {
  const remit::Reading reading = remit::read_catalog({remit::source_file("dykes.yaml", text)});
  const remit::Catalog& catalog = reading.catalog;
  if (!reading.diagnostics.empty() || catalog.tasks.size() != 2) return 1;
  const remit::Graph graph = remit::build_graph(catalog);

  std::printf("remit %s\n", std::string(remit::version()).c_str());
  int answers = 0;
  for (const remit::Match& match : remit::search(catalog, "海堤")) {
    for (const remit::AgencyId agency : remit::ids(catalog.agencies)) {
      for (const remit::Duty& duty : remit::duties(catalog, graph, agency)) {
        if (duty.task != match.task || catalog[duty.assignment].role != remit::Role::lead) continue;
        std::printf("%s leads %s\n", remit::key_of(catalog, agency).c_str(),
            remit::key_of(catalog, match.task).c_str());
        ++answers;
      }
    }
  }
  return answers == 1 ? 0 : 1;
}

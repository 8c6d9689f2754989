// Catalogs made at random, of two cities whose bodies bear the same names and come and go, asked
// for proposals. What may never happen is looked up in what they were made of, not asked of remit.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "remit/analysis/proposals.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

const Thesaurus& thesaurus() {
  static const Thesaurus value = read_topics({standard_topics()}).thesaurus;
  return value;
}

constexpr const char* fields[] = {"旅游", "环保", "水务", "财政", "交通", "教育", "潮汐", "灯塔"};
constexpr const char* works[] = {
    "建设{}平台", "加强{}监管", "发展智慧{}", "完善{}服务体系", "推进{}信息化", "编制其他事项清单"};
constexpr const char* kinds[] = {
    "bureau", "commission", "enterprise", "central-agency-branch", "zone-committee"};
constexpr const char* roles[] = {"lead", "cooperate", "responsible", "listed"};
constexpr const char* cities[] = {"linhai", "donggang"};

/// A body as it was made: it is there from the first of its years to before the last.
struct Made {
  std::string name;
  std::string city;
  std::string kind;
  int first = 0;
  int last = 9999;
  std::string forebear;  ///< whose tasks it took over
};

struct World {
  std::vector<Made> bodies;
  std::map<std::string, int> year_of_plan;
  std::string text;
};

/// What happens to the body of a field and when; a new body is another one of the same field.
void make_bodies(World& world, std::mt19937& random, std::string& agencies, std::string& changes) {
  for (const std::string city : cities) {
    for (const std::string field : fields) {
      Made body{"市" + field + "局", city, kinds[random() % 5], 0, 9999, {}};
      Made heir{"市" + field + "委", city, body.kind, 0, 9999, {}};
      const int year = 2010 + static_cast<int>(random() % 10);
      const std::string head =
          ", jurisdiction: " + city + ", date: " + std::to_string(year) + "-06-15, ";
      switch (random() % 4) {
        case 0:
          changes +=
              "  - {kind: rename" + head + "from: [" + body.name + "], to: [" + heir.name + "]}\n";
          body.last = heir.first = year;
          heir.forebear = body.name;
          break;
        case 1:
          changes += "  - {kind: dissolve" + head + "from: [" + body.name + "]}\n";
          body.last = year;
          heir.name.clear();
          break;
        case 2:
          changes += "  - {kind: create" + head + "to: [" + body.name + "]}\n";
          body.first = year;
          heir.name.clear();
          break;
        default:
          heir.name.clear();
      }
      for (const Made& made : {body, heir}) {
        if (made.name.empty()) continue;
        agencies +=
            "  - {name: " + made.name + ", jurisdiction: " + city + ", kind: " + made.kind + "}\n";
        world.bodies.push_back(made);
      }
    }
    agencies += "  - {name: 各有关部门, jurisdiction: " + city + ", kind: collective}\n";
  }
}

std::string task_text(const World& world, std::mt19937& random, const std::string& city, int n) {
  std::string title = works[random() % 6];
  if (const std::size_t hole = title.find("{}"); hole != std::string::npos) {
    title.replace(hole, 2, fields[random() % 8]);
  }
  std::string text = "      - {id: \"" + std::to_string(n) + "\", title: " + title;
  std::vector<std::string> there{"各有关部门"};
  for (const Made& body : world.bodies) {
    if (body.city == city) there.push_back(body.name);
  }
  for (const std::string role : roles) {
    if (random() % 3 != 0) continue;
    text += ", " + role + ": [" + there[random() % there.size()] + "]";
  }
  return text + "}\n";
}

World made(std::mt19937& random) {
  World world;
  std::string agencies;
  std::string changes;
  make_bodies(world, random, agencies, changes);
  std::string plans;
  for (int i = 0; i < 5; ++i) {
    const std::string city = cities[random() % 2];
    const std::string id = "p" + std::to_string(i);
    const int year = 2009 + static_cast<int>(random() % 12);
    world.year_of_plan[id] = year;
    plans += "  - id: " + id + "\n    title: " + id + "\n    jurisdiction: " + city +
             "\n    issued: " + std::to_string(year) + "-12-01\n    tasks:\n";
    for (int n = 1; n <= 6; ++n) plans += task_text(world, random, city, n);
  }
  world.text =
      "version: 1\njurisdictions: [{id: linhai, name: 临海市}, {id: donggang, name: 东港市}]\n"
      "agencies:\n" +
      agencies + (changes.empty() ? "" : "changes:\n" + changes) + "plans:\n" + plans;
  return world;
}

Catalog catalog_of(const World& world) {
  const Reading reading = read_catalog({source_file("tasks.yaml", world.text)});
  REQUIRE(reading.diagnostics.empty());
  return reading.catalog;
}

const Made* body_of(const World& world, const Catalog& catalog, AgencyId agency) {
  const Agency& it = catalog[agency];
  for (const Made& made : world.bodies) {
    if (made.name == it.name && made.city == catalog[it.jurisdiction].id) return &made;
  }
  return nullptr;
}

/// True if a task gives the body, or the one before or after it, the lead, or names it first.
bool has_led(const World& world, const Catalog& catalog, const Made& body) {
  std::set<std::string> line{body.name, body.forebear};
  for (const Made& other : world.bodies) {
    if (other.city == body.city && other.forebear == body.name) line.insert(other.name);
  }
  return std::ranges::any_of(catalog.assignments, [&](const Assignment& it) {
    const Agency& agency = catalog[it.agency];
    return line.contains(agency.name) && catalog[agency.jurisdiction].id == body.city &&
           it.role != Role::cooperate && (it.role == Role::lead || it.order == 1);
  });
}

std::vector<TaskId> all_tasks(const Catalog& catalog) {
  return {ids(catalog.tasks).begin(), ids(catalog.tasks).end()};
}

void check_body(const World& world, const Catalog& catalog, PlanId plan, AgencyId agency) {
  const Made* const body = body_of(world, catalog, agency);
  REQUIRE(body != nullptr);  // no collective
  CHECK(body->city == catalog[catalog[plan].jurisdiction].id);
  const int year = world.year_of_plan.at(catalog[plan].id);
  CHECK(body->first <= year);
  CHECK(year < body->last);
}

void check_leads(const World& world, const Catalog& catalog, const Nomination& found) {
  const PlanId plan = catalog[found.task].plan;
  double sum = 0;
  double before = 1;
  for (const Nominee& nominee : found.lead) {
    check_body(world, catalog, plan, nominee.agency);
    const Made& body = *body_of(world, catalog, nominee.agency);
    const bool is_office = body.kind == "bureau" || body.kind == "commission";
    CHECK((is_office || has_led(world, catalog, body)));
    CHECK_FALSE(nominee.because.empty());
    CHECK(nominee.score <= before);
    before = nominee.score;
    sum += nominee.score;
  }
  CHECK(sum <= doctest::Approx(1));
  CHECK((found.doubt == Doubt::none) ==
        (!found.lead.empty() && found.lead.front().score >= least_confidence));
}

}  // namespace

TEST_CASE("nobody is proposed of another city, of another time, or without a reason") {
  std::mt19937 random(2016);
  for (int round = 0; round < 12; ++round) {
    CAPTURE(round);
    const World world = made(random);
    CAPTURE(world.text);
    const Catalog catalog = catalog_of(world);
    for (const Nomination& found :
        nominations(catalog, thesaurus(), all_tasks(catalog), {{}, 100})) {
      check_leads(world, catalog, found);
      for (const Nominee& nominee : found.cooperate) {
        check_body(world, catalog, catalog[found.task].plan, nominee.agency);
        CHECK_FALSE(nominee.because.empty());
        CHECK((nominee.score > 0 && nominee.score <= 1));
      }
    }
  }
}

TEST_CASE("a task that nothing speaks of gets no proposal, and it is said why") {
  std::mt19937 random(2017);
  for (int round = 0; round < 6; ++round) {
    World world = made(random);
    world.text +=
        "  - {id: odd, title: odd, jurisdiction: linhai, issued: 2015-12-01, tasks: [{id: \"1\", "
        "title: 乙丁壬癸}]}\n";
    const Catalog catalog = catalog_of(world);
    const TaskId last{static_cast<std::uint32_t>(catalog.tasks.size() - 1)};
    const auto found = proposals(catalog, thesaurus(), std::vector{last});
    CHECK(found.front().chosen == 0);
    CHECK(found.front().doubt == Doubt::no_evidence);
    CHECK(found.front().cooperate.empty());
    CHECK_FALSE(is_confident(found.front()));
  }
}

TEST_CASE("of a hidden plan nothing is used: it may as well give its tasks to nobody") {
  std::mt19937 random(2018);
  for (int round = 0; round < 6; ++round) {
    const Catalog catalog = catalog_of(made(random));
    const PlanId hidden{static_cast<std::uint32_t>(catalog.plans.size() - 1)};
    Catalog bare = catalog;
    std::vector<TaskId> tasks;
    for (const TaskId task : catalog[hidden].tasks) {
      tasks.push_back(task);
      const auto own = catalog[task].assignments;
      bare.tasks[task.value].assignments = {own.first, own.first};
    }
    CHECK(nominations(catalog, thesaurus(), tasks, {{hidden}, 10}) ==
          nominations(bare, thesaurus(), tasks, {{hidden}, 10}));
  }
}

TEST_CASE("limits, fixed and forbidden pairs hold in every proposal") {
  std::mt19937 random(2019);
  for (int round = 0; round < 12; ++round) {
    CAPTURE(round);
    const World world = made(random);
    const Catalog catalog = catalog_of(world);
    const auto tasks = open_tasks(catalog, all_tasks(catalog));
    ProposalTerms terms;
    terms.leads = 1 + static_cast<std::uint32_t>(random() % 2);
    terms.most = 1 + static_cast<std::uint32_t>(random() % 4);
    for (const TaskId task : tasks) {
      const AgencyId agency{static_cast<std::uint32_t>(random() % catalog.agencies.size())};
      if (random() % 2 == 0) terms.forbidden.insert({task, agency});
    }
    std::map<AgencyId, std::uint32_t> load = leads_already(catalog, tasks);
    const auto before = load;
    for (const Proposal& found : proposals(catalog, thesaurus(), tasks, terms)) {
      CHECK(found.chosen <= terms.leads);
      std::set<AgencyId> once;
      for (std::size_t i = 0; i < found.lead.size(); ++i) {
        CHECK(once.insert(found.lead[i].agency).second);
        CHECK_FALSE(terms.forbidden.contains({found.task, found.lead[i].agency}));
        if (i < found.chosen) ++load[found.lead[i].agency];
      }
      for (const Nominee& nominee : found.cooperate) {
        CHECK_FALSE(terms.forbidden.contains({found.task, nominee.agency}));
      }
    }
    for (const auto& [agency, leads] : load) {
      const auto had = before.find(agency);
      CHECK(leads <= std::max(*terms.most, had == before.end() ? 0U : had->second));
    }
  }
}

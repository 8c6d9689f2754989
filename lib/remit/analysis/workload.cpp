// Agencies and topics as a graph: an edge where an agency has a part in a task on the topic, each
// once. A topic counts for each jurisdiction by itself, so graphs of different ones do not meet. A
// topic that hangs on one agency alone has one edge; the blocks that meet in an agency are the
// parts that it holds together.

#include "remit/analysis/workload.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

#include "remit/analysis/check.hpp"
#include "remit/analysis/topics.hpp"

namespace remit {

namespace {

using Fabric = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
    boost::no_property, boost::property<boost::edge_index_t, std::size_t>>;
using Vertex = boost::graph_traits<Fabric>::vertex_descriptor;

/// A topic in a jurisdiction.
using Field = std::pair<JurisdictionId, TopicId>;

/// Agencies by their ids, then the fields.
struct Net {
  Fabric fabric;
  std::vector<Field> fields;
};

/// Who has a part in a task on which topic, each once and in order.
std::set<std::pair<AgencyId, Field>> parts_in_topics(
    const Catalog& catalog, const Thesaurus& thesaurus) {
  const auto topics = task_topics(catalog, thesaurus);
  std::set<std::pair<AgencyId, Field>> all;
  for (const TaskId task : ids(catalog.tasks)) {
    const auto from = bearer(catalog, task);
    if (!from || is_section(catalog, task)) continue;
    const JurisdictionId place = catalog[catalog[task].plan].jurisdiction;
    for (const AssignmentId id : catalog[*from].assignments) {
      const AgencyId agency = catalog[id].agency;
      if (!is_single_body(catalog[agency])) continue;
      for (const TaskTopic& it : topics[task.value]) all.insert({agency, {place, it.topic}});
    }
  }
  return all;
}

Net net_of(const Catalog& catalog, const Thesaurus& thesaurus) {
  const auto parts = parts_in_topics(catalog, thesaurus);
  std::map<Field, Vertex> vertices;
  Net net;
  for (const auto& [agency, field] : parts) vertices.try_emplace(field, 0);
  for (auto& [field, vertex] : vertices) {
    vertex = catalog.agencies.size() + net.fields.size();
    net.fields.push_back(field);
  }
  net.fabric = Fabric(catalog.agencies.size() + net.fields.size());
  std::size_t index = 0;
  for (const auto& [agency, field] : parts) {
    boost::add_edge(agency.value, vertices.at(field), index++, net.fabric);
  }
  return net;
}

/// Of each agency the number of blocks that it is in.
std::vector<std::uint32_t> blocks_at_agencies(const Catalog& catalog, const Net& net) {
  std::vector<std::size_t> block_of(num_edges(net.fabric));
  boost::biconnected_components(net.fabric,
      boost::make_iterator_property_map(block_of.begin(), get(boost::edge_index, net.fabric)));
  std::vector<std::uint32_t> counts;
  for (const AgencyId agency : ids(catalog.agencies)) {
    std::set<std::size_t> blocks;
    const auto edges = out_edges(agency.value, net.fabric);
    for (auto at = edges.first; at != edges.second; ++at) {
      blocks.insert(block_of[get(boost::edge_index, net.fabric, *at)]);
    }
    counts.push_back(static_cast<std::uint32_t>(blocks.size()));
  }
  return counts;
}

std::vector<TopicId> alone_on(const Net& net, AgencyId agency, std::size_t agencies) {
  std::vector<TopicId> topics;
  const auto others = adjacent_vertices(agency.value, net.fabric);
  for (auto at = others.first; at != others.second; ++at) {
    if (out_degree(*at, net.fabric) == 1) topics.push_back(net.fields[*at - agencies].second);
  }
  std::ranges::sort(topics);
  return topics;
}

/// The subjects of a rule's findings, waived or not.
std::unordered_set<std::string> found_by(
    const Catalog& catalog, const Settings& settings, std::string_view rule) {
  const std::array<std::string_view, 1> asked{rule};
  const Checking checking = check_only(catalog, settings, {}, asked);
  std::unordered_set<std::string> subjects;
  for (const Finding& finding : checking.findings) subjects.insert(finding.subject);
  return subjects;
}

}  // namespace

std::vector<Workload> workloads(const Catalog& catalog, std::span<const Load> loads,
    const Settings& settings, const Thesaurus& thesaurus) {
  const Net net = net_of(catalog, thesaurus);
  const auto blocks = blocks_at_agencies(catalog, net);
  const auto idle = found_by(catalog, settings, "idle-agency");
  const auto overloaded = found_by(catalog, settings, "overloaded-lead");
  std::vector<Workload> all;
  for (const Load& load : loads) {
    const std::string key = key_of(catalog, load.agency);
    all.push_back({load, idle.contains(key), overloaded.contains(key),
        alone_on(net, load.agency, catalog.agencies.size()), blocks[load.agency.value]});
  }
  return all;
}

}  // namespace remit

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "remit/io/yaml_file.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/names.hpp"

namespace remit {

/// A name by which one declaration refers to another, looked up when all of them are read.
struct Reference {
  std::string name;
  JurisdictionId jurisdiction;
  Span where;
};

/// A catalog while it is read, with the lookups that reading needs. Declarations of all files are
/// read before the first plan, so that files may stand in any order.
struct Build {
  Catalog catalog;
  std::vector<Diagnostic> problems;
  std::uint32_t first_reform = 0;  ///< files from here on declare what their changes lead to
  Names names;                     ///< of the declared agencies
  std::unordered_map<std::string, AgencyId> by_key;         ///< declared, by jurisdiction and name
  std::unordered_map<std::string, AgencyId> undeclared;     ///< likewise, only named in plans
  std::unordered_map<std::string, std::size_t> complaints;  ///< undeclared: its diagnostic
  std::unordered_map<std::string, JurisdictionId> jurisdictions;
  std::unordered_map<std::string, PlanId> plans;
  std::unordered_set<std::string> changes;  ///< what tells a change from another
  std::vector<Reference> references;        ///< of agencies to agencies
};

/// Reads `jurisdictions:`, `agencies:` and `changes:` of one file into the catalog.
void read_jurisdictions(Build& build, YamlFile file, const YamlNode& list);
void read_agencies(Build& build, YamlFile file, const YamlNode& list);
void read_changes(Build& build, YamlFile file, const YamlNode& list);

/// To be called when all files' declarations are read: makes names known, reports clashing ones
/// and references to nobody.
void settle_names(Build& build);

/// Reads `plans:` of one file.
void read_plans(Build& build, YamlFile file, const YamlNode& list);

/// Reads `tasks:` of a plan or of a task.
void read_tasks(
    Build& build, YamlFile file, const YamlNode& list, PlanId plan, std::optional<TaskId> parent);

/// The jurisdiction an item names; without a name the only one there is.
JurisdictionId jurisdiction_of(
    Build& build, YamlFile file, const YamlNode& item, const YamlNode* name);

/// The agency a plan means by a name; one that nobody declared, or that several could be, is
/// reported and kept as undeclared, so that its edge is not lost.
AgencyId agency_named(Build& build, YamlFile file, const YamlNode& node, std::string_view name,
    JurisdictionId jurisdiction);

/// The problem of a name that no declared agency bears, or several do.
Diagnostic no_such_agency(
    const Build& build, Span where, std::string_view name, JurisdictionId jurisdiction);

/// The agency for a name that nobody declared, which several places may use.
struct Undeclared {
  AgencyId agency;
  bool is_new = false;
  std::string key;
};
Undeclared undeclared_agency(
    Build& build, Span where, std::string_view name, JurisdictionId jurisdiction);

/// One item of a list of agencies: a name, or a map that says more about it.
struct ListedAgency {
  AgencyId agency;
  std::string as_written;
  std::string duty;
  Provenance from = Provenance::clause;
  std::uint32_t line = 0;
  Span where;
  Sureness sureness = Sureness::sure;
};

/// A list of agencies; `open` if its last item is 等.
struct AgencyList {
  std::vector<ListedAgency> agencies;
  bool open = false;
};

AgencyList read_agency_list(
    Build& build, YamlFile file, const YamlNode* list, JurisdictionId jurisdiction);

/// Reads the four lists of a task, or of a whole plan, and appends its assignments.
struct Bearer {
  PlanId plan;
  std::optional<TaskId> task;
  std::uint32_t line = 0;
};
struct Lists {
  IdRange<Assignment> assignments;
  Roles open;
};
Lists read_lists(Build& build, YamlFile file, const Fields& fields, Bearer bearer);

std::vector<Target> read_targets(YamlFile file, const YamlNode* list);
std::vector<Waiver> read_waivers(YamlFile file, const YamlNode* list);

}  // namespace remit

#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "options.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/base/phrases/changes.hpp"
#include "remit/base/phrases/check.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/base/phrases/freshness.hpp"
#include "remit/base/phrases/help.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/network.hpp"
#include "remit/base/phrases/overlaps.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/base/phrases/summary.hpp"
#include "remit/base/phrases/workload.hpp"

/// Every option there is: what parses it, what `--help` says, what a value may be.
namespace remit::app {

/// Where the value of an option goes: the last one given, all of them, or that it was given.
using Target =
    std::variant<std::string Options::*, std::vector<std::string> Options::*, bool Options::*>;

struct Option {
  std::string_view name;    ///< "--plan"
  std::string_view letter;  ///< "-f"; empty for most
  Phrase value;             ///< what stands for its value in help; of a flag nothing
  Phrase about;
  Target target;
  std::span<const std::string_view> choices{};  ///< empty: anything
};

/// An option without a value.
constexpr Option flag(std::string_view name, Phrase about, bool Options::*target) {
  return {name, "", phrases::value::none, about, target};
}

namespace choice {
inline constexpr std::array<std::string_view, 2> languages{"zh", "en"};
inline constexpr std::array<std::string_view, 3> colors{"auto", "always", "never"};
inline constexpr std::array<std::string_view, 4> roles{
    "lead", "cooperate", "responsible", "listed"};
inline constexpr std::array<std::string_view, 4> severities{"error", "warning", "info", "never"};
inline constexpr std::array<std::string_view, 6> layouts{
    "grid", "official", "list", "plans", "agencies", "pairs"};
inline constexpr std::array<std::string_view, 8> views{
    "plan", "agency", "overview", "neighbourhood", "cooperation", "overlaps", "lineage", "changes"};
inline constexpr std::array<std::string_view, 4> overlap_views{
    "pairs", "groups", "topics", "series"};
inline constexpr std::array<std::string_view, 3> themes{"standard", "grey", "dark"};
inline constexpr std::array<std::string_view, 5> pair_kinds{
    "conflict", "restated", "overlapping", "duplicated", "counterpart"};
inline constexpr std::array<std::string_view, 4> task_orders{"document", "name", "load", "gaps"};
inline constexpr std::array<std::string_view, 4> column_orders{
    "document", "official", "pinyin", "load"};
inline constexpr std::array<std::string_view, 5> agency_orders{
    "document", "name", "load", "lead", "plans"};
}  // namespace choice

namespace option {
inline constexpr Option file{
    "--file", "-f", phrases::value::path, phrases::option::file, &Options::files};
inline constexpr Option language{"--lang", "", phrases::value::language, phrases::option::lang,
    &Options::language, choice::languages};
inline constexpr Option format{
    "--format", "", phrases::value::format, phrases::option::format, &Options::format};
inline constexpr Option output{
    "--output", "-o", phrases::value::file, phrases::option::output, &Options::output};
inline constexpr Option bom = flag("--bom", phrases::option::bom, &Options::bom);
inline constexpr Option color{
    "--color", "", phrases::value::when, phrases::option::color, &Options::color, choice::colors};
inline constexpr Option help{
    "--help", "-h", phrases::value::none, phrases::option::help, &Options::help};
inline constexpr Option version = flag("--version", phrases::option::version, &Options::version);

inline constexpr Option as_of{
    "--as-of", "", phrases::value::date, phrases::option::as_of, &Options::as_of};
inline constexpr Option reform{
    "--with", "", phrases::value::file, phrases::option::with, &Options::reforms};

inline constexpr Option plan{
    "--plan", "", phrases::value::plan, phrases::option::plan, &Options::plans};
inline constexpr Option agency{
    "--agency", "", phrases::value::agency, phrases::option::agency, &Options::agencies};
inline constexpr Option role{
    "--role", "", phrases::value::role, phrases::option::role, &Options::roles, choice::roles};
inline constexpr Option jurisdiction{"--jurisdiction", "", phrases::value::jurisdiction,
    phrases::option::jurisdiction, &Options::jurisdiction};
inline constexpr Option topic{
    "--topic", "", phrases::value::words, phrases::option::topic, &Options::topic};
inline constexpr Option task{
    "--task", "", phrases::value::task, phrases::option::task, &Options::tasks};
inline constexpr Option unassigned =
    flag("--unassigned", phrases::option::unassigned, &Options::unassigned);
inline constexpr Option sections =
    flag("--sections", phrases::option::sections, &Options::sections);

inline constexpr Option roll_up = flag("--roll-up", phrases::option::roll_up, &Options::roll_up);

inline constexpr Option as_written =
    flag("--as-written", phrases::option::as_written, &Options::as_written);
inline constexpr Option history{
    "--history", "", phrases::value::agency, phrases::option::history, &Options::history};
inline constexpr Option load = flag("--load", phrases::option::load, &Options::load);
inline constexpr Option presume = flag("--presume", phrases::option::presume, &Options::presume);
inline constexpr Option view{
    "--view", "", phrases::value::view, phrases::option::view, &Options::view, choice::views};
inline constexpr Option task_order{"--sort", "", phrases::value::order, phrases::option::sort_tasks,
    &Options::sort, choice::task_orders};
inline constexpr Option agency_order{"--sort", "", phrases::value::order,
    phrases::option::sort_agencies, &Options::sort, choice::agency_orders};
inline constexpr Option column_order{"--sort", "", phrases::value::order,
    phrases::option::sort_columns, &Options::sort, choice::column_orders};
inline constexpr Option each_agency{"--each-agency", "", phrases::value::folder,
    phrases::option::each_agency, &Options::each_agency};
inline constexpr Option layout{"--layout", "", phrases::value::layout, phrases::option::layout,
    &Options::layout, choice::layouts};
inline constexpr Option check{
    "--check", "", phrases::value::file, phrases::option::check, &Options::check};
inline constexpr Option depth{
    "--depth", "", phrases::value::number, phrases::option::depth, &Options::depth};
inline constexpr Option links{
    "--links", "", phrases::value::page, phrases::option::links, &Options::links};
inline constexpr Option theme{
    "--theme", "", phrases::value::theme, phrases::option::theme, &Options::theme, choice::themes};
inline constexpr Option force = flag("--force", phrases::option::force, &Options::force);
inline constexpr Option fail_on{"--fail-on", "", phrases::value::severity, phrases::option::fail_on,
    &Options::fail_on, choice::severities};

inline constexpr Option threshold{
    "--threshold", "", phrases::value::number, phrases::option::threshold, &Options::threshold};
inline constexpr Option pair_kind{"--kind", "", phrases::value::kind, phrases::option::pair_kinds,
    &Options::pair_kinds, choice::pair_kinds};
inline constexpr Option uncoordinated =
    flag("--uncoordinated", phrases::option::uncoordinated, &Options::uncoordinated);
inline constexpr Option overlap_view{"--view", "", phrases::value::view,
    phrases::option::overlap_view, &Options::view, choice::overlap_views};
inline constexpr Option evaluate{
    "--evaluate", "", phrases::value::file, phrases::option::evaluate, &Options::evaluate};
inline constexpr Option select{
    "--select", "", phrases::value::rule, phrases::option::select, &Options::select};
inline constexpr Option ignore{
    "--ignore", "", phrases::value::rule, phrases::option::ignore, &Options::ignore};
inline constexpr Option baseline{
    "--baseline", "", phrases::value::file, phrases::option::baseline, &Options::baseline};
inline constexpr Option update_baseline =
    flag("--update-baseline", phrases::option::update_baseline, &Options::update_baseline);
inline constexpr Option accept_new =
    flag("--accept-new", phrases::option::accept_new, &Options::accept_new);
inline constexpr Option against{
    "--against", "", phrases::value::path, phrases::option::against, &Options::against};

inline constexpr Option graph_against{
    "--against", "", phrases::value::path, phrases::option::graph_against, &Options::against};

inline constexpr Option id{"--id", "", phrases::value::id, phrases::option::id, &Options::id};
inline constexpr Option import_jurisdiction{"--jurisdiction", "", phrases::value::jurisdiction,
    phrases::option::import_jurisdiction, &Options::jurisdiction};
inline constexpr Option changes = flag("--changes", phrases::option::changes, &Options::changes);
inline constexpr Option explain{
    "--explain", "", phrases::value::line, phrases::option::explain, &Options::explain};
inline constexpr Option review{
    "--review", "", phrases::value::file, phrases::option::review, &Options::review};
inline constexpr Option columns{
    "--columns", "", phrases::value::columns, phrases::option::columns, &Options::columns};
inline constexpr Option replace = flag("--force", phrases::option::replace, &Options::force);
inline constexpr Option dry_run = flag("--dry-run", phrases::option::dry_run, &Options::dry_run);

inline constexpr Option accept_dry_run =
    flag("--dry-run", phrases::option::accept_dry_run, &Options::dry_run);
inline constexpr Option top{
    "--top", "", phrases::value::number, phrases::option::top, &Options::top};
inline constexpr Option leads{
    "--leads", "", phrases::value::number, phrases::option::leads, &Options::leads};
inline constexpr Option max_load{
    "--max-load", "", phrases::value::number, phrases::option::max_load, &Options::max_load};
inline constexpr Option fair{
    "--fair", "", phrases::value::number, phrases::option::fair, &Options::fair};
inline constexpr Option fix{
    "--fix", "", phrases::value::pairing, phrases::option::fix, &Options::fix};
inline constexpr Option forbid{
    "--forbid", "", phrases::value::pairing, phrases::option::forbid, &Options::forbid};
inline constexpr Option evaluate_leads =
    flag("--evaluate", phrases::option::evaluate_leads, &Options::measure);
inline constexpr Option answers{
    "--answers", "", phrases::value::file, phrases::option::answers, &Options::answers};
}  // namespace option

/// Options that every command takes, before or after its name.
inline constexpr std::array common_options{option::file, option::as_of, option::reform,
    option::output, option::format, option::bom, option::color, option::language, option::help,
    option::version};

}  // namespace remit::app

#include "command_table.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "commands/commands.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/base/phrases/help.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/overlaps.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/base/phrases/report.hpp"

namespace remit::app {

namespace {

using Text = std::string_view;

constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

constexpr std::array<Text, 7> tables{"text", "json", "csv", "tsv", "md", "html", "xlsx"};
constexpr std::array<Text, 8> matrix_forms{
    "text", "json", "csv", "tsv", "md", "html", "xlsx", "docx"};
constexpr std::array<Text, 10> check_forms{
    "text", "json", "sarif", "junit", "github", "md", "csv", "tsv", "html", "xlsx"};
constexpr std::array<Text, 13> drawings{"dot", "svg", "png", "pdf", "mermaid", "graphml", "json",
    "csv", "tsv", "text", "md", "html", "xlsx"};
constexpr std::array<Text, 2> pages{"text", "md"};
constexpr std::array<Text, 1> text_only{"text"};
constexpr std::array<Text, 2> help_pages{"text", "man"};
constexpr std::array<Text, 1> json_only{"json"};
constexpr std::array<Text, 1> yaml_only{"yaml"};
constexpr std::array<Text, 2> yaml_or_json{"yaml", "json"};
constexpr std::array<Text, 1> html_only{"html"};

constexpr std::array who_filters{option::plan, option::agency, option::role, option::jurisdiction,
    option::task, option::unassigned, option::sections};
constexpr std::array duties_filters{
    option::plan, option::role, option::jurisdiction, option::topic, option::task};
constexpr std::array task_filters{option::plan, option::agency, option::role, option::jurisdiction,
    option::topic, option::task, option::unassigned};
constexpr std::array tasks_filters{option::plan, option::agency, option::role, option::jurisdiction,
    option::topic, option::task, option::unassigned, option::sections};
constexpr std::array agencies_filters{
    option::plan, option::agency, option::role, option::jurisdiction, option::topic, option::task};

constexpr std::array finding_filters{
    option::plan, option::agency, option::jurisdiction, option::topic, option::task};

constexpr std::array who_options{option::presume, option::roll_up};
constexpr std::array tasks_options{option::task_order, option::presume, option::roll_up};
constexpr std::array agencies_options{
    option::agency_order, option::load, option::roll_up, option::as_written, option::history};
constexpr std::array matrix_options{option::layout, option::column_order, option::each_agency,
    option::presume, option::roll_up, option::check};
constexpr std::array graph_options{option::view, option::depth, option::force, option::presume,
    option::roll_up, option::graph_against, option::theme, option::links, option::check};
constexpr std::array import_options{option::changes, option::review, option::columns, option::id,
    option::import_jurisdiction, option::dry_run, option::explain, option::replace};
constexpr std::array overlap_options{option::overlap_view, option::pair_kind, option::uncoordinated,
    option::threshold, option::evaluate, option::presume};
constexpr std::array report_filters{option::plan, option::jurisdiction};
constexpr std::array report_options{option::presume};
constexpr std::array<Text, 3> report_examples{"report -o 任务分工报告.html",
    "report --jurisdiction tianjin -o 天津市任务分工报告.html",
    "--with 建议.patch.yaml report -o 任务分工报告.html"};
constexpr std::array check_options{option::fail_on, option::select, option::ignore,
    option::baseline, option::update_baseline, option::accept_new, option::against};

constexpr std::array<Text, 5> who_examples{"who 智慧旅游", "who 智慧旅游 --as-of 2019-01",
    "who tj-internet-plus-2016/2.1.1", "who 2.1.1 --format json",
    "who 物流 --role lead -o 物流.xlsx"};
constexpr std::array<Text, 3> duties_examples{"duties 市科委",
    "duties 市工业和信息化局 --jurisdiction tianjin --as-of 2018",
    "duties 市教委 --jurisdiction tianjin --role lead"};
constexpr std::array<Text, 2> tasks_examples{
    "tasks --unassigned --plan tj-smart-city-2016", "tasks --agency 市科委 -o 市科委.csv --bom"};
constexpr std::array<Text, 4> agencies_examples{"agencies --jurisdiction shenzhen --sort load",
    "agencies --load --jurisdiction tianjin",
    "agencies --plan tj-info-services-2014 --as-written --as-of 2018",
    "agencies --history 市市场监管委"};
constexpr std::array<Text, 4> matrix_examples{"matrix --plan tj-internet-plus-2016 --format md",
    "matrix --each-agency 任务清单/ --jurisdiction tianjin",
    "matrix --layout official -o 任务分工表.docx", "matrix --layout plans"};
constexpr std::array<Text, 8> graph_examples{"graph --plan tj-internet-plus-2016 -o 分工图.svg",
    "graph --agency 市科委 -o 市科委.png", "graph --view overview -o 总览.svg",
    "graph --view lineage -o 机构沿革.svg",
    "graph --view cooperation --jurisdiction tianjin -o 协作.svg",
    "graph --view overlaps --plan tj-info-consumption-2017 -o 重叠.svg",
    "graph --view changes --against ../old/tasks.yaml -o 分工变化.svg",
    "graph --plan tj-internet-plus-2016 -o 分工.graphml"};
constexpr std::array<Text, 2> gaps_examples{
    "gaps --plan tj-smart-city-2016", "gaps --jurisdiction shenzhen -o 缺口.xlsx"};
constexpr std::array<Text, 4> overlaps_examples{"overlaps --kind conflict --uncoordinated",
    "overlaps --plan tj-info-consumption-2017 -o 重叠任务.xlsx",
    "overlaps --view topics --jurisdiction tianjin", "overlaps --evaluate overlaps-sample.json"};
constexpr std::array<Text, 4> check_examples{"check", "check --fail-on warning plans/",
    "check --against ../old/tasks.yaml --ignore 'open-*'", "check --format sarif -o remit.sarif"};
constexpr std::array<Text, 2> explain_examples{"explain", "explain no-lead"};
constexpr std::array<Text, 2> schema_examples{
    "schema -o tasks.schema.json", "schema remit.yaml -o remit.schema.json"};
constexpr std::array<Text, 1> init_examples{"init -o tasks.yaml"};
constexpr std::array<Text, 2> completion_examples{"completion bash > /etc/bash_completion.d/remit",
    "completion fish -o ~/.config/fish/completions/remit.fish"};
constexpr std::array<Text, 1> help_examples{"help who"};

constexpr std::array<Text, 5> import_examples{
    "import 方案.docx -o 方案.yaml --review 方案.review.yaml",
    "import 分工表.xlsx --columns 任务=B,牵头=C,配合=D",
    "import 任务分工表.xlsx --changes -o 修改.patch.yaml",
    "import 方案/ --jurisdiction tianjin --dry-run", "import 方案.txt --explain 37"};

constexpr Words document_words{phrases::value::file, phrases::words::document, 1, any_number};
constexpr Words topic_words{phrases::value::topic, phrases::words::topic, 1, any_number};
constexpr std::array assign_filters{
    option::plan, option::jurisdiction, option::topic, option::task};
constexpr std::array assign_options{option::top, option::leads, option::max_load, option::fair,
    option::fix, option::forbid, option::evaluate_leads, option::answers};
constexpr std::array load_options{
    option::leads, option::max_load, option::fair, option::fix, option::forbid};
constexpr std::array accept_options{option::accept_dry_run};
constexpr std::array<Text, 2> accept_examples{
    "accept 建议.patch.yaml --dry-run", "-f tasks.yaml accept 建议.patch.yaml"};
constexpr std::array<Text, 8> assign_forms{
    "text", "json", "csv", "tsv", "md", "html", "xlsx", "yaml"};
constexpr std::array<Text, 5> assign_examples{"assign --plan tj-smart-city-2016",
    "assign --task 3.2.2.a2 --top 5", "assign --plan tj-smart-city-2016 --max-load 10 -o 建议.csv",
    "assign --plan tj-smart-city-2016 -o 建议.patch.yaml", "assign --evaluate"};
constexpr std::array<Text, 3> load_examples{"load --jurisdiction tianjin",
    "--with 建议.patch.yaml load", "load --plan tj-smart-city-2016 --fair 0.05"};

constexpr Words agency_words{phrases::value::agency, phrases::words::agency, 1, any_number};
constexpr Words patch_words{
    phrases::value::file, phrases::words::patch, 1, any_number, &Options::reforms};
constexpr Words path_words{
    phrases::value::path, phrases::words::path, 0, any_number, &Options::files};
constexpr Words schema_words{phrases::value::file, phrases::words::schema, 0, 1};
constexpr Words rule_words{phrases::value::rule, phrases::words::rule, 0, 1};
constexpr Words shell_words{phrases::value::shell, phrases::words::shell, 1, any_number};
constexpr Words command_words{phrases::value::command, phrases::words::command, 0, 1};

constexpr std::array table{
    Command{"who", phrases::about::who, who, nullptr, tables, topic_words, who_filters, who_options,
        who_examples},
    Command{"duties", phrases::about::duties, duties, nullptr, tables, agency_words, duties_filters,
        who_options, duties_examples},
    Command{"tasks", phrases::about::tasks, tasks, nullptr, tables, {}, tasks_filters,
        tasks_options, tasks_examples},
    Command{"agencies", phrases::about::agencies, agencies, nullptr, tables, {}, agencies_filters,
        agencies_options, agencies_examples},
    Command{"matrix", phrases::about::matrix, matrix, nullptr, matrix_forms, {}, task_filters,
        matrix_options, matrix_examples},
    Command{"graph", phrases::about::graph, graph, nullptr, drawings, {}, task_filters,
        graph_options, graph_examples},
    Command{"gaps", phrases::about::gaps, gaps, nullptr, tables, {}, finding_filters, {},
        gaps_examples},
    Command{"overlaps", phrases::about::overlaps, overlaps, nullptr, tables, {}, task_filters,
        overlap_options, overlaps_examples},
    Command{"report", phrases::about::report, report, nullptr, html_only, {}, report_filters,
        report_options, report_examples},
    Command{"check", phrases::about::check, check, nullptr, check_forms, path_words,
        finding_filters, check_options, check_examples},
    Command{"assign", phrases::about::assign, assign, nullptr, assign_forms, {}, assign_filters,
        assign_options, assign_examples},
    Command{"load", phrases::about::load, load_of_agencies, nullptr, tables, {}, assign_filters,
        load_options, load_examples},
    Command{"accept", phrases::about::accept, accept, nullptr, yaml_only, patch_words, {},
        accept_options, accept_examples},
    Command{"import", phrases::about::import, nullptr, import_plans, yaml_or_json, document_words,
        {}, import_options, import_examples},
    Command{"explain", phrases::about::explain, nullptr, explain, pages, rule_words, {}, {},
        explain_examples},
    Command{"schema", phrases::about::schema, nullptr, schema, json_only, schema_words, {}, {},
        schema_examples},
    Command{"init", phrases::about::init, nullptr, init, yaml_only, {}, {}, {}, init_examples},
    Command{"completion", phrases::about::completion, nullptr, completion, text_only, shell_words,
        {}, {}, completion_examples},
    Command{"help", phrases::about::help, nullptr, help, help_pages, command_words, {}, {},
        help_examples},
};

/// Endings that are not the name of their format.
struct Ending {
  std::string_view ending, format;
};
constexpr std::array endings{Ending{"txt", "text"}, Ending{"1", "man"}, Ending{"gv", "dot"},
    Ending{"mmd", "mermaid"}, Ending{"htm", "html"}, Ending{"markdown", "md"},
    Ending{"yml", "yaml"}};

}  // namespace

std::span<const Command> commands() {
  return table;
}

const Command* command_named(std::string_view name) {
  const Command* const found = std::ranges::find(table, name, &Command::name);
  return found == std::end(table) ? nullptr : found;
}

std::vector<std::string_view> commands_beginning(std::string_view prefix) {
  std::vector<std::string_view> names;
  for (const Command& command : table) {
    if (command.name == prefix) return {command.name};
    if (!prefix.empty() && command.name.starts_with(prefix)) names.push_back(command.name);
  }
  return names;
}

std::optional<std::string_view> format_by_ending(const Command& command, std::string_view file) {
  const std::size_t name = file.find_last_of('/') + 1;
  const std::size_t dot = file.find_last_of('.');
  if (dot == std::string_view::npos || dot <= name) return {};
  std::string ending(file.substr(dot + 1));
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const Ending& known : endings) {
    if (ending == known.ending) ending = known.format;
  }
  const auto found = std::ranges::find(command.formats, ending);
  if (found == command.formats.end()) return {};
  return *found;
}

}  // namespace remit::app

#pragma once

#include <string>
#include <vector>

namespace remit::app {

/// What was asked for on the command line, as written; names are looked up in the catalog later.
struct Options {
  std::vector<std::string> words;  ///< topic, agency, rule, command
  std::vector<std::string> files;
  std::string language;  ///< "zh", "en" or empty: the locale's
  std::string format;    ///< empty: by the ending of `output`, else the command's first
  std::string output;    ///< empty: stdout
  std::string color = "auto";

  std::vector<std::string> plans;
  std::vector<std::string> agencies;
  std::vector<std::string> roles;
  std::vector<std::string> tasks;
  std::string jurisdiction;
  std::string as_of;  ///< a date, plan, now; empty: as written
  std::vector<std::string> reforms;
  std::string topic;
  bool unassigned = false;
  bool sections = false;
  bool roll_up = false;  ///< parts count with the bodies they belong to

  bool load = false;        ///< agencies: how they stand among the others
  bool as_written = false;  ///< agencies: as plans name them, and who has their duties
  std::string history;      ///< agencies: the one whose life is told
  std::string sort;
  std::string layout;             ///< matrix
  std::string each_agency;        ///< matrix: a folder
  std::string view;               ///< graph
  std::string fail_on = "error";  ///< check, as are the next six
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::string baseline;
  std::string against;
  bool update_baseline = false;
  bool accept_new = false;
  bool presume = false;   ///< the first of a list without roles leads
  bool force = false;     ///< graph: draw more than can be read
  std::string check;      ///< graph, matrix: a file to compare the answer with
  std::string depth;      ///< graph: of a neighbourhood, a number as written
  std::string theme;      ///< graph: of the picture
  std::string links;      ///< graph: the page that its links lead to
  bool bom = false;       ///< a byte order mark before csv and tsv
  std::string threshold;  ///< overlaps: a score
  std::string evaluate;   ///< overlaps: a file of labelled pairs
  std::vector<std::string> pair_kinds;
  bool uncoordinated = false;  ///< overlaps: only what its leads do not share
  std::string id;              ///< import
  bool changes = false;        ///< import: of a workbook that matrix wrote
  std::string explain;         ///< import: the number of a line
  bool dry_run = false;        ///< import
  std::string review;          ///< import: a file
  std::string columns;         ///< import: of tables, as in parse_columns
  std::string top;             ///< assign: numbers as written; empty: as usual
  std::string leads;
  std::string max_load;
  std::string fair;
  std::vector<std::string> fix;     ///< TASK=AGENCY
  std::vector<std::string> forbid;  ///< likewise
  bool measure = false;             ///< assign --evaluate
  std::string answers;              ///< with it: a file
  bool help = false;
  bool version = false;
};

}  // namespace remit::app

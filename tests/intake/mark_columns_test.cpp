#include "remit/intake/mark_columns.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "intake/invented_documents.hpp"
#include "remit/intake/draft.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::Texts;

namespace {

Document document_of(const std::string& csv) {
  return read_document("plan.csv", csv).document;
}

/// “1 修路: lead 市交通局 cooperate 市公安局” for each task.
Texts assigned(const std::string& csv) {
  const std::vector<Document> documents{document_of(csv)};
  const Draft made = draft(documents, {});
  Texts texts;
  for (const Task& task : made.catalog.tasks) {
    std::string text = task.number + " " + task.title + ":";
    for (const AssignmentId id : task.assignments) {
      const Assignment& edge = made.catalog[id];
      text += " " + std::string(name_of(edge.role)) + " " + made.catalog[edge.agency].name;
    }
    texts.push_back(text);
  }
  return texts;
}

}  // namespace

TEST_CASE("where agencies are columns, a filled mark leads and a hollow one cooperates") {
  CHECK(assigned("序号,重点任务,市交通局,市公安局,市水务局\n1,修路,●,○,\n2,架桥,○,,●\n") ==
        Texts{"1 修路: lead 市交通局 cooperate 市公安局",
            "2 架桥: lead 市水务局 cooperate 市交通局"});
}

TEST_CASE("marks of one kind alone make their agencies responsible") {
  CHECK(
      assigned("重点任务,市交通局,市公安局\n修路,√,√\n架桥,,√\n") ==
      Texts{"a1 修路: responsible 市交通局 responsible 市公安局", "a2 架桥: responsible 市公安局"});
  CHECK(assigned("重点任务,市交通局,市公安局\n修路,●,\n架桥,,●\n") ==
        Texts{"a1 修路: responsible 市交通局", "a2 架桥: responsible 市公安局"});
}

TEST_CASE("a legend says what marks mean") {
  CHECK(assigned("任务分工表（▲牵头单位 ★配合单位）,,,\n序号,重点任务,市交通局,市公安局\n"
                 "1,修路,▲,★\n2,架桥,★,▲\n") == Texts{"1 修路: lead 市交通局 cooperate 市公安局",
                                                    "2 架桥: lead 市公安局 cooperate 市交通局"});
}

TEST_CASE("the words for roles may be the marks") {
  CHECK(assigned("序号,重点任务,市交通局,市公安局\n1,修路,牵头,配合\n2,架桥,,牵头\n") ==
        Texts{"1 修路: lead 市交通局 cooperate 市公安局", "2 架桥: lead 市公安局"});
}

TEST_CASE("a table in which bodies stand in cells is left alone") {
  CHECK_FALSE(
      names_for_marks(document_of("序号,重点任务,牵头单位,配合单位\n1,修路,市交通局,无\n")));
  CHECK_FALSE(names_for_marks(document_of("序号,重点任务,市交通局,市公安局\n1,修路,三里,五里\n")));
  CHECK_FALSE(names_for_marks(document_of("序号,重点任务,市交通局,市公安局\n1,修路,,\n")));
}

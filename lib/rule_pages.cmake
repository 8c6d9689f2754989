# Writes the source that holds the pages about the rules: FOLDER/<rule>.md in English,
# FOLDER/zh-CN/<rule>.md in Chinese.
#   cmake -DOUT=FILE.cpp -DFOLDER=docs/rules "-DRULES=no-agency;no-lead" -P rule_pages.cmake
set(source "// Written by rule_pages.cmake out of docs/rules.\n\n#include \"remit/analysis/rule_pages.hpp\"\n\n")
string(APPEND source "namespace remit {\n\nnamespace {\n\nconstexpr RulePage pages[] = {\n")
foreach(rule IN LISTS RULES)
  string(APPEND source "    {\"${rule}\"")
  foreach(file IN ITEMS ${rule}.md zh-CN/${rule}.md)
    file(READ "${FOLDER}/${file}" page)
    string(FIND "${page}" ")page\"" end_of_literal)
    if(NOT end_of_literal EQUAL -1)
      message(FATAL_ERROR "${FOLDER}/${file} contains )page\", which ends the literal it becomes")
    endif()
    string(APPEND source ", R\"page(${page})page\"")
  endforeach()
  string(APPEND source "},\n")
endforeach()
string(APPEND source "};\n\n}  // namespace\n\nstd::span<const RulePage> rule_pages() {\n  return pages;\n}\n\n}  // namespace remit\n")
file(WRITE "${OUT}" "${source}")

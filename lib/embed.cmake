# embed_text(SOURCES NAME FILE): adds to the list SOURCES a C++ file that defines
# `std::string_view NAME_text()`, declared in remit/io/NAME.hpp, as the text of FILE. It is written
# anew whenever FILE changes. The text is cut at line ends into string literals of at most 12000
# bytes, which every compiler takes; joined they may be longer than the standard asks compilers to
# support, which GCC and clang do.
function(embed_text sources name file)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} rest)
  set(literals)
  while(NOT rest STREQUAL "")
    string(LENGTH "${rest}" size)
    if(size GREATER 12000)
      string(SUBSTRING "${rest}" 0 12000 head)
      string(FIND "${head}" "\n" last REVERSE)
      if(last EQUAL -1)
        message(FATAL_ERROR "${file} has a line longer than a string literal may be")
      endif()
      math(EXPR size "${last} + 1")
    endif()
    string(SUBSTRING "${rest}" 0 ${size} head)
    string(SUBSTRING "${rest}" ${size} -1 rest)
    string(APPEND literals "\n    R\"remit(${head})remit\"")
  endwhile()
  set(source_text [[// Written by lib/embed.cmake; do not edit.
#include "remit/io/@name@.hpp"

namespace remit {

namespace {
constexpr std::string_view text =@literals@;
}  // namespace

std::string_view @name@_text() {
  return text;
}

}  // namespace remit
]])
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  file(CONFIGURE OUTPUT ${output} CONTENT "${source_text}" @ONLY)
  set_source_files_properties(${output} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  set(${sources} ${${sources}} ${output} PARENT_SCOPE)
endfunction()

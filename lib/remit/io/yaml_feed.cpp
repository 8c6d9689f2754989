#include "remit/io/yaml_feed.hpp"

#include <algorithm>
#include <array>

namespace remit {

namespace {

constexpr auto marks = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("[]{},:?-&*!\"'|>"))
    table[static_cast<unsigned char>(c)] = true;
  return table;
}();

}  // namespace

Feed::Feed(std::string_view text) {
  char* const begin = const_cast<char*>(text.data());  // a streambuf that is only read never writes
  setg(begin, begin, begin + text.size());
}

std::streamsize Feed::xsgetn(char* to, std::streamsize wanted) {
  const std::streamsize count = std::min(wanted, egptr() - gptr());
  std::copy_n(gptr(), count, to);
  marks_ += static_cast<std::size_t>(
      std::count_if(to, to + count, [](char c) { return marks[static_cast<unsigned char>(c)]; }));
  gbump(static_cast<int>(count));
  bytes_ += static_cast<std::size_t>(count);
  if (marks_ > most_marks || bytes_ > most_bytes) throw TooLong();
  return count;
}

}  // namespace remit

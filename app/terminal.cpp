#include "terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace remit::app {

namespace {

std::size_t columns_set() {
  const char* const value = std::getenv("COLUMNS");  // NOLINT(concurrency-mt-unsafe): one thread
  const std::string_view text = value == nullptr ? "" : value;
  std::size_t columns = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
  return error == std::errc() && end == text.data() + text.size() ? columns : 0;
}

std::size_t columns_shown() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace

Terminal terminal() {
  Terminal it{::isatty(STDOUT_FILENO) == 1, ::isatty(STDERR_FILENO) == 1, 0};
  if (!it.out) return it;
  it.width = columns_set();
  if (it.width == 0) it.width = columns_shown();
  return it;
}

}  // namespace remit::app

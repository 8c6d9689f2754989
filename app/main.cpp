#include <cstddef>
#include <exception>
#include <iostream>
#include <span>

#include "run.hpp"
#include "terminal.hpp"

int main(int argc, char** argv) try {
  const std::span<const char* const> arguments(argv, static_cast<std::size_t>(argc));
  return remit::app::run(arguments, std::cout, std::cerr, remit::app::terminal());
} catch (const std::exception& error) {
  std::cerr << "remit: " << error.what() << '\n';
  return 4;
}

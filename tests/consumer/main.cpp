#include <cstdio>
#include <string>

#include "remit/version.hpp"

int main() {
  std::puts(std::string(remit::version()).c_str());
}

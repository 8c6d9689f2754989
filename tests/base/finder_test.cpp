#include "remit/base/finder.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace remit;

namespace {

using Forms = std::vector<std::string>;

/// The texts that were found, in order.
std::vector<std::string> found(const Forms& forms, const std::string& text) {
  std::vector<std::string> all;
  for (const Occurrence& each : Finder(forms).longest(text)) {
    all.push_back(text.substr(each.begin, each.end - each.begin));
    CHECK(all.back() == forms[each.form]);
  }
  return all;
}

bool is_letter(char c) {
  return c == 'a' || c == 'b';
}

/// What `longest` promises, by trying everything.
std::vector<Occurrence> by_brute_force(const Forms& forms, const std::string& text) {
  const auto stands_alone = [&](std::size_t begin, std::size_t end) {
    const bool before = begin > 0 && is_letter(text[begin - 1]) && is_letter(text[begin]);
    const bool behind = end < text.size() && is_letter(text[end - 1]) && is_letter(text[end]);
    return !before && !behind;
  };
  std::vector<Occurrence> all;
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t form = 0; form < forms.size(); ++form) {
      const std::size_t end = begin + forms[form].size();
      if (forms[form].empty() || text.compare(begin, forms[form].size(), forms[form]) != 0)
        continue;
      if (!stands_alone(begin, end)) continue;
      const Occurrence fresh{static_cast<std::uint32_t>(form), static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(end)};
      bool is_known = false;
      for (const Occurrence& known : all) is_known |= known.begin == begin && known.end == end;
      if (!is_known) all.push_back(fresh);
    }
  }
  std::vector<Occurrence> longest;
  for (const Occurrence& each : all) {
    bool is_inside = false;
    for (const Occurrence& other : all) {
      is_inside |= other.begin <= each.begin && each.end <= other.end &&
                   other.end - other.begin > each.end - each.begin;
    }
    if (!is_inside) longest.push_back(each);
  }
  return longest;
}

}  // namespace

TEST_CASE("a form inside a longer one is not found, overlapping ones are") {
  const Forms forms{"电子政务", "电子政务云", "政务云平台", "云平台", "政务"};
  CHECK(found(forms, "建设电子政务云平台") == Forms{"电子政务云", "政务云平台"});
  CHECK(found(forms, "政务，电子政务") == Forms{"政务", "电子政务"});
  CHECK(found(forms, "云").empty());
}

TEST_CASE("a form of Latin letters or digits is found as a whole word only") {
  CHECK(found({"5g", "ppp"}, "15g、5g网络、ppp模式、pppoe") == Forms{"5g", "ppp"});
  CHECK(found({"smart city", "city"}, "smart city, smart citys") == Forms{"smart city"});
}

TEST_CASE("a shorter form is found where the longer one is no whole word") {
  CHECK(found({"网络5g", "网络"}, "网络5gb") == Forms{"网络"});
}

TEST_CASE("equal forms count as the first, empty ones never") {
  const std::vector<Occurrence> one{{1, 0, 3}};
  CHECK(Finder(Forms{"", "云", "云"}).longest("云") == one);
  CHECK(Finder(Forms{}).longest("云").empty());
  CHECK(Finder(Forms{"云"}).longest("").empty());
}

TEST_CASE("what is found is what brute force finds") {
  std::mt19937 random(7);
  const auto text_of = [&](std::size_t most) {
    std::string text(random() % (most + 1), ' ');
    for (char& c : text) c = "ab.-"[random() % 4];
    return text;
  };
  for (int round = 0; round < 3000; ++round) {
    Forms forms(random() % 7);
    for (std::string& form : forms) form = text_of(4);
    const std::string text = text_of(20);
    CAPTURE(text);
    CHECK(Finder(forms).longest(text) == by_brute_force(forms, text));
  }
}

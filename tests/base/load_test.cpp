#include "remit/base/load.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;
using remit::load;
using remit::save;

namespace {

/// An empty folder, gone again at the end.
class Folder {
public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "remit-load-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] fs::path operator/(const char* name) const { return path_ / name; }
  [[nodiscard]] std::ptrdiff_t entries() const {
    return std::distance(fs::directory_iterator(path_), fs::directory_iterator());
  }

private:
  fs::path path_;
};

/// What `act` complains about.
template <class Act>
std::pair<std::error_code, std::string> complaint(Act act) {
  try {
    act();
  } catch (const std::system_error& error) {
    return {error.code(), error.what()};
  }
  return {};
}

}  // namespace

TEST_CASE("what is saved is loaded") {
  const Folder folder;
  const fs::path path = folder / "任务.yaml";
  for (const std::string& text :
      {std::string("市\r\n区"), std::string(), std::string("a\0b", 3), std::string(200'000, 'x')}) {
    save(path, text);
    CHECK(load(path).text == text);
    CHECK(folder.entries() == 1);
  }
  CHECK(load(path).name == path.generic_string());
}

TEST_CASE("a byte order mark is no part of the text") {
  const Folder folder;
  save(folder / "a", "\xEF\xBB\xBFversion: 1");
  CHECK(load(folder / "a").text == "version: 1");
}

TEST_CASE("what cannot be read is named") {
  const Folder folder;
  const auto [code, words] = complaint([&] { load(folder / "none.yaml"); });
  CHECK(code == std::errc::no_such_file_or_directory);
  CHECK(words.find("none.yaml") != std::string::npos);
  CHECK(complaint([&] { load(folder / "."); }).first == std::errc::is_a_directory);
}

TEST_CASE("what cannot be written is named and leaves nothing behind") {
  const Folder folder;
  const auto [code, words] = complaint([&] { save(folder / "no/such/a.yaml", "a"); });
  CHECK(code == std::errc::no_such_file_or_directory);
  CHECK(words.find("no/such/a.yaml") != std::string::npos);
  CHECK(complaint([&] { save(folder / ".", "a"); }).first == std::errc::is_a_directory);
  CHECK(folder.entries() == 0);
}

TEST_CASE("a file keeps its permissions when it is written again") {
  const Folder folder;
  save(folder / "a", "1");
  const fs::perms mine = fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read;
  fs::permissions(folder / "a", mine);
  save(folder / "a", "2");
  CHECK(fs::status(folder / "a").permissions() == mine);
}

TEST_CASE("a link stays one, and what it points to is written") {
  const Folder folder;
  save(folder / "real", "1");
  fs::create_symlink("real", folder / "link");
  save(folder / "link", "2");
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(load(folder / "real").text == "2");
}

TEST_CASE("a leftover of an interrupted run is in nobody's way") {
  const Folder folder;
  save(folder / "a.new0", "half of");
  save(folder / "a", "all of it");
  CHECK(load(folder / "a").text == "all of it");
  CHECK(load(folder / "a.new0").text == "half of");
}

TEST_CASE("what is no ordinary file is written in place") {
  save("/dev/null", "text");
  CHECK(fs::is_character_file("/dev/null"));
}

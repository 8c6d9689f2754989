#pragma once

#include <span>
#include <string>

namespace remit {

/// A file of an archive.
struct ZipEntry {
  std::string name;
  std::string bytes;
};

/// The bytes of a ZIP archive, all dated 1980-01-01; the same entries, the same bytes, whatever the
/// clock and the time zone. Throws std::system_error when it cannot be made.
std::string zipped(std::span<const ZipEntry> entries);

}  // namespace remit

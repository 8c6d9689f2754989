#include "remit/io/plan_documents.hpp"

#include <filesystem>
#include <system_error>

#include "remit/base/checksum.hpp"
#include "remit/base/load.hpp"

namespace remit {

namespace {

namespace fs = std::filesystem;

std::string checksum_of(const fs::path& document) try {
  std::error_code unknown;
  return fs::is_regular_file(document, unknown) ? sha256(file_bytes(document)) : std::string();
} catch (const std::system_error&) {
  return {};
}

}  // namespace

std::vector<std::string> document_checksums(const Reading& reading) {
  std::vector<std::string> checksums;
  checksums.reserve(reading.catalog.plans.size());
  for (const Plan& plan : reading.catalog.plans) {
    const bool is_told = !plan.checksum.empty() && !plan.source.file.empty() &&
                         plan.where.file < reading.sources.size();
    if (!is_told) {
      checksums.emplace_back();
      continue;
    }
    const fs::path folder = fs::path(reading.sources[plan.where.file].name).parent_path();
    checksums.push_back(checksum_of(folder / plan.source.file));
  }
  return checksums;
}

}  // namespace remit

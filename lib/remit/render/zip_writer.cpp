// libarchive dates entries in local time, so an archive would differ from one time zone to the
// next. The dates are therefore written over in the end, in the headers of the entries and in the
// directory behind them (APPNOTE.TXT 4.3.7 and 4.3.12).

#include "remit/render/zip_writer.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <cstdint>
#include <ctime>
#include <memory>
#include <string_view>
#include <system_error>

namespace remit {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

[[noreturn]] void fail(const char* why) {
  throw std::system_error(std::make_error_code(std::errc::io_error),
      std::string("archive: ") + (why == nullptr ? "out of memory" : why));
}

la_ssize_t append(archive* /*from*/, void* to, const void* bytes, std::size_t size) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

void write_entry(archive* into, const ZipEntry& entry) {
  constexpr std::time_t day_after_1980 = 315'619'200;
  const Entry header(archive_entry_new(), &archive_entry_free);
  if (!header) fail(nullptr);
  archive_entry_set_pathname(header.get(), entry.name.c_str());
  archive_entry_set_size(header.get(), static_cast<la_int64_t>(entry.bytes.size()));
  archive_entry_set_filetype(header.get(), AE_IFREG);
  archive_entry_set_perm(header.get(), 0644);
  archive_entry_set_mtime(header.get(), day_after_1980, 0);
  const bool is_written = archive_write_header(into, header.get()) == ARCHIVE_OK &&
                          archive_write_data(into, entry.bytes.data(), entry.bytes.size()) ==
                              static_cast<la_ssize_t>(entry.bytes.size());
  if (!is_written) fail(archive_error_string(into));
}

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < size; ++i) {
    number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  }
  return number;
}

/// 1980-01-01 00:00 in the form of MS-DOS, at a header's place for it.
void date_1980(std::string& bytes, std::size_t at) {
  bytes.replace(at, 4, std::string_view("\0\0\x21\0", 4));
}

void date_all_1980(std::string& bytes) {
  constexpr std::size_t end_size = 22;
  constexpr std::size_t entry_size = 46;
  const std::size_t end = bytes.rfind("PK\x05\x06");
  if (end == std::string::npos || end + end_size > bytes.size()) fail("no directory");
  std::size_t at = number_at(bytes, end + 16, 4);
  for (std::uint32_t left = number_at(bytes, end + 10, 2); left > 0; --left) {
    if (at + entry_size > end) fail("no directory");
    date_1980(bytes, at + 12);
    date_1980(bytes, number_at(bytes, at + 42, 4) + std::size_t{10});
    at += entry_size + number_at(bytes, at + 28, 2) + number_at(bytes, at + 30, 2) +
          number_at(bytes, at + 32, 2);
  }
}

}  // namespace

std::string zipped(std::span<const ZipEntry> entries) {
  std::string bytes;
  const Archive out(archive_write_new(), &archive_write_free);
  if (!out) fail(nullptr);
  const bool is_open =
      archive_write_set_format_zip(out.get()) == ARCHIVE_OK &&
      archive_write_set_bytes_in_last_block(out.get(), 1) == ARCHIVE_OK &&
      archive_write_open(out.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
  if (!is_open) fail(archive_error_string(out.get()));
  for (const ZipEntry& entry : entries) write_entry(out.get(), entry);
  if (archive_write_close(out.get()) != ARCHIVE_OK) fail(archive_error_string(out.get()));
  date_all_1980(bytes);
  return bytes;
}

}  // namespace remit

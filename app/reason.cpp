#include "reason.hpp"

#include <algorithm>
#include <array>

#include "remit/base/message.hpp"
#include "remit/base/phrases/reasons.hpp"

namespace remit::app {

namespace {

struct Known {
  std::errc why;
  Phrase words;
};

constexpr std::array known{Known{std::errc::no_such_file_or_directory, phrases::reason::not_there},
    Known{std::errc::permission_denied, phrases::reason::not_allowed},
    Known{std::errc::operation_not_permitted, phrases::reason::not_allowed},
    Known{std::errc::is_a_directory, phrases::reason::is_folder},
    Known{std::errc::not_a_directory, phrases::reason::no_folder},
    Known{std::errc::no_space_on_device, phrases::reason::disk_full},
    Known{std::errc::read_only_file_system, phrases::reason::read_only},
    Known{std::errc::filename_too_long, phrases::reason::name_too_long},
    Known{std::errc::file_too_large, phrases::reason::too_large},
    Known{std::errc::io_error, phrases::reason::input_output},
    Known{std::errc::too_many_symbolic_link_levels, phrases::reason::link_circle},
    Known{std::errc::too_many_files_open, phrases::reason::too_many_files},
    Known{std::errc::broken_pipe, phrases::reason::reader_gone},
    Known{std::errc::text_file_busy, phrases::reason::in_use},
    Known{std::errc::device_or_resource_busy, phrases::reason::in_use}};

}  // namespace

std::string reason(std::error_code why, Language language) {
  const auto found = std::ranges::find_if(known, [&](const Known& one) { return why == one.why; });
  return found == known.end() ? why.message() : std::string(in_words(found->words, language));
}

}  // namespace remit::app

#pragma once

#include <string_view>

namespace remit {

/// The JSON Schema (draft-07) of the format, for editors: docs/tasks.schema.json.
std::string_view schema_text();

}  // namespace remit

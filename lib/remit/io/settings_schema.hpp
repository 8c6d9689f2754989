#pragma once

#include <string_view>

namespace remit {

/// The JSON Schema (draft-07) of remit.yaml, for editors: docs/remit.schema.json.
std::string_view settings_schema_text();

}  // namespace remit

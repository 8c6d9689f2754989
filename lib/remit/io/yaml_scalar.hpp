#pragma once

#include <string>
#include <string_view>

namespace remit {

/// Where a scalar stands: commas and brackets are text in a block and syntax in [a list].
enum class YamlContext : unsigned char { block, flow };

/// Whether a text can stand without quotes and is read back as this text, and as a text, by
/// readers of YAML 1.1 (PyYAML: no, 012 and 1:30 are something else) and 1.2. Dates count as texts.
bool is_plain(std::string_view text, YamlContext context);

/// The text in double quotes on one line; what is not seen or breaks lines is escaped.
std::string in_quotes(std::string_view text);

/// The text as a YAML scalar, in quotes only where it needs them.
std::string as_scalar(std::string_view text, YamlContext context);

}  // namespace remit

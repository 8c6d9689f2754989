#pragma once

namespace remit {

/// The language of labels and messages; the plans' own words stay as they are.
enum class Language : unsigned char { en, zh };

}  // namespace remit

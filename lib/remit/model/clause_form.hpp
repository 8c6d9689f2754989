#pragma once

#include <string_view>

#include "remit/base/message.hpp"

namespace remit {

/// What people call the form in which a clause was read: 正文（负责） for “prose-responsible”.
Phrase label_of_form(std::string_view form);

}  // namespace remit

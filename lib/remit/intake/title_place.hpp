#pragma once

#include <string>
#include <string_view>

/// The territory that an issuer or a title names.
namespace remit {

/// The territory a name begins with: 深圳市 of 深圳市人民政府, 全国 of the organs of the state;
/// empty if it begins with none.
std::string leading_place(std::string_view name);

/// That of an issuer: 上海市黄浦区 of 上海市黄浦区人民政府办公室.
std::string seat_of(std::string_view issuer);

/// The territory that a title names: 云州市 of 关于加快推进云州市物流业发展的意见. `number` is the
/// number of the document, whose first character (云政发) may tell it.
std::string place_in_title(std::string_view title, std::string_view number);

}  // namespace remit

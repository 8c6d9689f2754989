#pragma once

#include <string_view>

/// What the words at the ends of an English name tell of it. What stands in brackets after a name,
/// Ministry of Energy (MoE), is passed by.
namespace remit {

std::u32string_view without_aside(std::u32string_view name);
bool has_two_words(std::u32string_view name);

/// Ministry of, National Institute for: fields or a place follow.
bool has_head(std::u32string_view name);
/// Ministry of X, from its very beginning.
bool begins_with_head(std::u32string_view name);
/// Ends in a noun of bodies that no field of work ends in.
bool ends_as_body(std::u32string_view name);
/// Health Canada.
bool ends_in_place(std::u32string_view name);
/// Scottish Water, National Archives; not Foreign Affairs.
bool begins_with_place(std::u32string_view name);
/// MassDOT, NatureScot.
bool is_camel(std::u32string_view name);
/// Councils, in CIO and Chief Data Officer Councils.
bool ends_in_plural(std::u32string_view name);

/// Whether a name has a word of bodies at one of its ends, or is an acronym: Ministry of Health.
bool names_body(std::u32string_view name);

/// Whether a name is one by its own words: also Health Canada, Scottish Water, City of Leeds.
bool stands_alone(std::u32string_view name);

/// Whether a name by itself is plainly one of a body that has duties, not of a thing or a place.
bool names_office(std::u32string_view name);
/// County, Commissioner: one word that names an office where it shall do something.
bool is_office_alone(std::u32string_view name);

}  // namespace remit

#pragma once

#include <string>
#include <string_view>

/// What words of English names tell, each by itself: of bodies, of classes of bodies, of fields of
/// work, of places. Words are given in small letters unless said otherwise.
namespace remit {

/// A to Z and À to Þ made small, nothing else.
std::u32string lower(std::u32string_view text);

/// Whether a text is English as far as it has letters.
bool is_english(std::u32string_view text);

/// A letter of a European alphabet, an accent on it or not.
bool is_letter(char32_t letter);
bool is_capital(char32_t letter);

/// The letters of the first and of the last word.
std::u32string_view first_word(std::u32string_view text);
std::u32string_view last_word(std::u32string_view text);

/// The length of the blanks and letters of the first word, with the blanks after it.
std::size_t after_first_word(std::u32string_view text);

/// Where a word stands in the text as a word of its own; npos if nowhere.
std::size_t find_word(std::u32string_view text, std::u32string_view word, std::size_t from = 0);

/// department, ministry: a body by itself.
bool is_body_noun(std::u32string_view word);
/// university, customs, mayor: ends a name, but also stands in names of other things.
bool is_end_of_name(std::u32string_view word);
/// agencies, academia: bodies of a kind, whichever.
bool is_class_noun(std::u32string_view word);
/// agencies, boroughs: bodies of a kind that have duties.
bool is_public_class(std::u32string_view word);
/// other, all, relevant: pick some of a kind.
bool is_picking(std::u32string_view word);
/// federal, local, international: of which kind.
bool is_modifier(std::u32string_view word);
/// health, licensing, innovation.
bool is_field(std::u32string_view word);
/// canada, scottish.
bool is_place(std::u32string_view word);
/// of, for, the, and: within names.
bool is_particle(std::u32string_view word);
/// convene, support: begins an order, not a class of bodies.
bool is_order(std::u32string_view word);
/// shall, which, to, by: not in a name, nor in a class of bodies.
bool ends_names(std::u32string_view word);

/// NSF, HHS, TfL, MoEF&CC; as written.
bool is_acronym(std::u32string_view word);
/// ICT, AI: short for a field, no body; as written.
bool is_short_field(std::u32string_view word);
/// LGUs, NGOs: several; as written.
bool is_plural_acronym(std::u32string_view word);

}  // namespace remit

#include "io/samples.hpp"

#include <iterator>

namespace remit::test {

namespace {

constexpr const char* pieces[] = {"a", "市", "科委", "“互联网＋”", " ", "  ", ":", ": ", "：", "#",
    " #", "-", "- ", "?", "? ", ",", ", ", "、", "[", "]", "{", "}", "\"", "'", "\\", "\\n", "&",
    "*", "!", "|", ">", "%", "@", "`", "~", "=", "<<", ".", "..", "0", "1", "8", "9", "_", "+", "e",
    "x", "T", "Z", "\n", "\r", "\t", "\x01", "\x1a", "\x1b", "\x7f", "\u0085", "\u00a0", "\u200b",
    "\u202e", "\u2028", "\u2029", "\u3000", "\ufeff", "\ufffe", "\uffff", "\U0001f600",
    "\U0001ffff", "é", "null", "true", "no"};

constexpr const char* known_traps[] = {"", " ", "  a", "a ", "\ta", "a\t", "\n", "a\nb", "a\n",
    "\r\n", "a\n\n b", "null", "Null", "NULL", "~", "true", "True", "TRUE", "false", "yes", "Yes",
    "YES", "no", "No", "NO", "on", "On", "off", "OFF", "y", "Y", "n", "N", "012", "0o14", "0x1F",
    "0b11", "1_000", "1", "-1", "+1", "1.0", "2.10", ".5", "5.", "1e3", "1E-3", "1.5e+3", ".inf",
    "-.INF", ".nan", ".NaN", "1:30", "190:20:30", "1:30.5", "2016", "2016-09", "2016-09-03",
    "2016-9-3", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2001-12-14T21:59:43Z",
    "<<", "=", "-", "--", "---", "--- a", "...", "... a", "- a", "-a", "?", "? a", "?a", "a?", ":",
    ": a", ":a", "a:", "a: b", "a:b", "a :b", "#", "# a", "#a", "a #b", "a#b", "!a", "!!str a",
    "&a", "*a", "|", ">", "|-", "'", "''", "'a'", "a'b", "\"", "\"a\"", "a\"b", "\\", "a\\n", "%",
    "%a", "@a", "`a`", "[", "[a]", "]", "{", "{a}", "}", "a,b", "a, b", ",", "a[0]", "{a: b}", "等",
    "重点：任务", "a: ", "http://a.b/c?d=e#f", "C:\\a", "3D打印", "4G", "5A", "1.1.2", "12-34",
    "e1", "0", "00", "-0", "\u2028", "a\u2028b", "\u2029a", "\u0085", "a\u0085b", "\ufeff",
    "\ufeffa", "a\ufeff", "\ufffe", "\u202eabc", "\u200b", "\u3000", "\u00a0a", "\x01",
    "a\x1b[31mb", "\x7f", "\U0001f600"};

}  // namespace

std::size_t Dice::operator()(std::size_t sides) {
  state ^= state << 13U;
  state ^= state >> 7U;
  state ^= state << 17U;
  return static_cast<std::size_t>(state % sides);
}

std::string awkward_text(Dice& dice) {
  std::string text;
  for (std::size_t left = dice(7); left > 0; --left) text += pieces[dice(std::size(pieces))];
  return text;
}

std::vector<std::string> awkward_texts() {
  std::vector<std::string> texts(std::begin(known_traps), std::end(known_traps));
  Dice dice;
  constexpr std::size_t made_up = 4000;
  for (std::size_t i = 0; i < made_up; ++i) texts.push_back(awkward_text(dice));
  return texts;
}

}  // namespace remit::test

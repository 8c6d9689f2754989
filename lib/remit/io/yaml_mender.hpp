#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/io/yaml_edits.hpp"
#include "remit/io/yaml_events.hpp"
#include "remit/io/yaml_lexer.hpp"
#include "remit/io/yaml_text.hpp"

namespace remit {

/// One attempt to find and mend what stopped the parser; see mend.
class Mender {
public:
  Mender(WorkingText& text, Stop stop, std::uint32_t file, std::vector<Diagnostic>& problems)
      : text_(text),
        view_(text.view()),
        stop_(stop),
        file_(file),
        problems_(problems),
        scene_(scene(view_, stop.at)) {}

  /// Finds the mistake, reports it and mends it.
  void run();
  /// Without an idea: reports the line and blanks it.
  void give_up_line();

private:
  struct Range {
    std::uint32_t begin, end;
  };

  void report(Range range, Message what, std::optional<Message> remedy = {});
  bool has_runaway_quote();
  void unclosed_quote(std::uint32_t at);
  void unclosed_at(Unclosed unclosed);
  void bad_escape();
  void marked_text();
  void undefined_alias();
  void special_character();
  void line_marker(std::uint32_t at);
  void wrong_closer();
  void flow_item();
  void dash();
  void value_mark();
  void tabs();
  void not_a_field();
  bool after_value();
  bool before_root();
  void text_after_quote(std::uint32_t at);
  void colon_in_value(std::uint32_t at);
  void missing_comma();
  void text_without_colon(Piece piece);
  void no_space_after_dash(Piece piece);
  void wrong_indentation(std::uint32_t at, Message what);
  void as_text(std::uint32_t at, Message what);

  [[nodiscard]] std::string_view part(std::uint32_t begin, std::uint32_t end) const {
    return view_.substr(begin, end - begin);
  }
  [[nodiscard]] bool same_line(std::uint32_t a, std::uint32_t b) const {
    return line_begin(view_, a) == line_begin(view_, b);
  }
  [[nodiscard]] bool is_indented_by_tab() const {
    const std::uint32_t line = line_begin(view_, stop_.at);
    return tab_lines(part(line, next_line(view_, line))) > 0;
  }

  WorkingText& text_;
  std::string_view view_;
  Stop stop_;
  std::uint32_t file_;
  std::vector<Diagnostic>& problems_;
  YamlScene scene_;
};

}  // namespace remit

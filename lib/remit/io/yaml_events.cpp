#include "remit/io/yaml_events.hpp"

#include <algorithm>
#include <istream>
#include <string>
#include <string_view>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "remit/io/yaml_builder.hpp"
#include "remit/io/yaml_condense.hpp"
#include "remit/io/yaml_feed.hpp"

namespace remit {

namespace {

/// Ends the parser from within an event.
struct Halt {
  Stop stop;
};

struct Words {
  std::string_view begin;
  Trouble trouble;
};

/// What the words of an exception mean; the later of several that begin alike are the shorter ones.
Trouble trouble_of(std::string_view words) {
  static const Words known[] = {
      {YAML::ErrorMsg::YAML_DIRECTIVE_ARGS, Trouble::directive},
      {YAML::ErrorMsg::YAML_VERSION, Trouble::directive},
      {YAML::ErrorMsg::YAML_MAJOR_VERSION, Trouble::directive},
      {YAML::ErrorMsg::REPEATED_YAML_DIRECTIVE, Trouble::directive},
      {YAML::ErrorMsg::TAG_DIRECTIVE_ARGS, Trouble::directive},
      {YAML::ErrorMsg::REPEATED_TAG_DIRECTIVE, Trouble::directive},
      {YAML::ErrorMsg::CHAR_IN_TAG_HANDLE, Trouble::tag},
      {YAML::ErrorMsg::TAG_WITH_NO_SUFFIX, Trouble::tag},
      {YAML::ErrorMsg::END_OF_VERBATIM_TAG, Trouble::tag},
      {YAML::ErrorMsg::END_OF_MAP_FLOW, Trouble::flow_item},
      {YAML::ErrorMsg::END_OF_SEQ_FLOW, Trouble::flow_item},
      {YAML::ErrorMsg::END_OF_MAP, Trouble::key}, {YAML::ErrorMsg::END_OF_SEQ, Trouble::item},
      {YAML::ErrorMsg::MULTIPLE_TAGS, Trouble::tag},
      {YAML::ErrorMsg::MULTIPLE_ANCHORS, Trouble::anchor},
      {YAML::ErrorMsg::INVALID_HEX, Trouble::escape},
      {YAML::ErrorMsg::INVALID_UNICODE, Trouble::escape},
      {YAML::ErrorMsg::INVALID_ESCAPE, Trouble::escape},
      {YAML::ErrorMsg::UNKNOWN_TOKEN, Trouble::token},
      {YAML::ErrorMsg::DOC_IN_SCALAR, Trouble::quote},
      {YAML::ErrorMsg::EOF_IN_SCALAR, Trouble::quote},
      {YAML::ErrorMsg::TAB_IN_INDENTATION, Trouble::tab},
      {YAML::ErrorMsg::FLOW_END, Trouble::flow_close}, {YAML::ErrorMsg::BLOCK_ENTRY, Trouble::dash},
      {YAML::ErrorMsg::MAP_KEY, Trouble::key_mark},
      {YAML::ErrorMsg::MAP_VALUE, Trouble::value_mark},
      {YAML::ErrorMsg::ALIAS_NOT_FOUND, Trouble::alias},
      {YAML::ErrorMsg::ANCHOR_NOT_FOUND, Trouble::alias},
      {YAML::ErrorMsg::CHAR_IN_ALIAS, Trouble::alias},
      {YAML::ErrorMsg::CHAR_IN_ANCHOR, Trouble::alias},
      {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK, Trouble::block_header},
      {YAML::ErrorMsg::CHAR_IN_BLOCK, Trouble::block_header},
      {YAML::ErrorMsg::UNKNOWN_ANCHOR, Trouble::undefined_alias},
      {YAML::ErrorMsg::BAD_FILE, Trouble::too_deep},  // 500 levels: ours, 64, has been reported
  };
  const auto* const found =
      std::ranges::find_if(known, [&](const Words& row) { return words.starts_with(row.begin); });
  return found == std::end(known) ? Trouble::other : found->trouble;
}

std::uint32_t offset_of(const YAML::Mark& mark, const Condensed& condensed) {
  return condensed.offset(static_cast<std::size_t>(std::max(mark.pos, 0)));
}

/// A name that somebody gave an anchor on purpose.
bool is_anchor_name(std::string_view name) {
  return std::ranges::all_of(name, [](char c) {
    return c == '-' || c == '_' || c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
  });
}

/// Hands the events on. A class with virtual functions because yaml-cpp wants one.
class Handler final : public YAML::EventHandler {
public:
  Handler(YamlBuilder& builder, Feed& feed, std::string_view text, Condensed& condensed)
      : builder_(builder), feed_(feed), text_(text), condensed_(condensed) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (started_) throw Halt{{Trouble::leftover, offset_of(mark)}};
    started_ = true;
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    take(mark);
    builder_.null(offset_of(mark), anchor);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    take(mark);
    builder_.alias(offset_of(mark), anchor);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
      const std::string& value) override {
    take(mark);
    check_tag(mark, tag);
    const std::uint32_t at = offset_of(mark);
    builder_.scalar(at, anchor, condensed_.expanded(at, value));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
      YAML::EmitterStyle::value style) override {
    start(YamlKind::sequence, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { builder_.close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
      YAML::EmitterStyle::value style) override {
    start(YamlKind::map, mark, tag, anchor, style);
  }
  void OnMapEnd() override { builder_.close(); }

  void OnAnchor(const YAML::Mark& mark, const std::string& name) override {
    if (!is_anchor_name(name)) throw Halt{{Trouble::anchor, offset_of(mark)}};
  }

private:
  [[nodiscard]] std::uint32_t offset_of(const YAML::Mark& mark) const {
    return remit::offset_of(mark, condensed_);
  }

  void take(const YAML::Mark& mark) {
    feed_.progress();
    if (builder_.is_full()) throw Halt{{Trouble::too_many, offset_of(mark)}};
  }

  void start(YamlKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
      YAML::EmitterStyle::value style) {
    take(mark);
    check_tag(mark, tag);
    builder_.open(kind, offset_of(mark), anchor,
        style == YAML::EmitterStyle::Flow ? YamlBuilder::Style::flow : YamlBuilder::Style::block);
  }

  /// YAML's own tags are harmless; of others somebody meant the text that they begin.
  void check_tag(const YAML::Mark& mark, const std::string& tag) const {
    if (tag == "?" || tag.starts_with("tag:yaml.org,2002:")) return;
    const std::uint32_t at = offset_of(mark);
    const bool is_written = at < text_.size() && (text_[at] == '!' || text_[at] == '&');
    if (is_written) throw Halt{{Trouble::tag, at}};
  }

  YamlBuilder& builder_;
  Feed& feed_;
  std::string_view text_;
  Condensed& condensed_;
  bool started_ = false;
};

/// Reads the first document, and looks whether anything follows.
std::optional<Stop> run(YamlBuilder& builder, std::string_view text) {
  Condensed condensed(text);
  Feed feed(condensed.view());
  try {
    std::istream in(&feed);
    Handler handler(builder, feed, text, condensed);
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(handler)) feed.progress();
  } catch (const Halt& halt) {
    return halt.stop;
  } catch (const UnclosedQuote& quote) {
    return Stop{Trouble::quote, quote.at};
  } catch (const TooLong&) {
    return Stop{Trouble::too_long, builder.cursor()};
  } catch (const YAML::Exception& error) {
    return Stop{trouble_of(error.msg), offset_of(error.mark, condensed)};
  }
  return {};
}

}  // namespace

Parse parse(const WorkingText& text, const SourceFile& file, std::uint32_t index) {
  YamlBuilder builder(text, file, index);
  Parse result;
  result.stop = run(builder, text.view());
  builder.close_all();
  result.tree = builder.take_tree();
  result.problems = builder.take_problems();
  return result;
}

}  // namespace remit

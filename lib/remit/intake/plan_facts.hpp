#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "remit/intake/paragraph.hpp"
#include "remit/model/date.hpp"

namespace remit {

/// What a document says about itself; empty where it says nothing.
struct PlanFacts {
  std::string title;
  std::string issuer;
  std::string document_number;  ///< 深府〔2015〕69号
  Date issued;
  Date period_begin;
  Date period_end;
  std::string place;  ///< the territory its issuer or title begins with: 深圳市; 全国
  friend bool operator==(const PlanFacts&, const PlanFacts&) = default;
};

/// Reads the paragraphs before the first item (`preface` of them) and those that end the document.
/// Takes nothing from within sentences: a document number there is that of another document.
PlanFacts plan_facts(std::span<const Paragraph> paragraphs, std::size_t preface);

/// The number of paragraphs without the signature and its date that end the document.
std::size_t signed_from(std::span<const Paragraph> paragraphs);

/// The date a text consists of: 2015年8月12日, 二〇一五年八月十二日, 2015-08-12; else none.
Date whole_date(std::string_view text);

}  // namespace remit

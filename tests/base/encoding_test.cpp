#include "remit/base/encoding.hpp"

#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"

using remit::decoded_bytes;
using remit::DecodedText;
using remit::test::bytes_in;

namespace {

const std::string text =
    "一、总体要求\n（一）推进第3片区雨水花园建设，由市水务局牵头。\n加强组织领导，落实责任分工。\n";

}  // namespace

TEST_CASE("the encodings of Chinese documents are told from each other") {
  for (const std::string encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"}) {
    CAPTURE(encoding);
    const std::string written =
        encoding == "Big5" ? "加強組織領導，落實責任分工，由環境局牽頭。\n" : text;
    const DecodedText decoded = decoded_bytes(bytes_in(encoding, written));
    CHECK(decoded.text == written);
    CHECK(decoded.encoding == encoding);
    CHECK(decoded.broken_count == 0);
  }
}

TEST_CASE("a byte order mark says it all, and is no text") {
  CHECK(decoded_bytes("\xEF\xBB\xBF任务").text == "任务");
  CHECK(decoded_bytes("\xFF\xFE" + bytes_in("UTF-16LE", "任务")).text == "任务");
  CHECK(decoded_bytes("\xFE\xFF" + bytes_in("UTF-16BE", "任务")).text == "任务");
}

TEST_CASE("what a page declares counts unless its bytes say otherwise") {
  CHECK(decoded_bytes(bytes_in("Big5", "責任單位"), "Big5").text == "責任單位");
  CHECK(decoded_bytes("责任单位", "gb2312").text == "责任单位");
  CHECK(decoded_bytes(bytes_in("GB18030", "責任單位㐀"), "gb2312").text == "責任單位㐀");
  CHECK(decoded_bytes("abc", "no-such-charset").text == "abc");
}

TEST_CASE("a few broken bytes do not make another encoding, and are told with their places") {
  const DecodedText decoded = decoded_bytes(text + "\xFF" + text);
  CHECK(decoded.text == text + "\xEF\xBF\xBD" + text);
  CHECK(decoded.encoding == "UTF-8");
  CHECK(decoded.broken == std::vector<std::size_t>{text.size()});
}

TEST_CASE("plain English is no UTF-16, and noise is no text") {
  const std::string english(5000, 'a');
  CHECK(decoded_bytes(english).text == english);
  std::string noise;
  for (int i = 0; i < 4096; ++i) noise += static_cast<char>(i * 37 + i / 7);
  CHECK_FALSE(decoded_bytes(noise).is_text);
  CHECK(decoded_bytes("").text.empty());
}

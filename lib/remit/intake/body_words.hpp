#pragma once

#include "remit/intake/letters.hpp"

/// Words that names of bodies are made of, in China from 2005 on.
namespace remit {

/// Endings that only bodies have: 委, 局, 办.
const WordSet& strong_endings();
/// Endings that bodies share with things and places: 中心, 公司.
const WordSet& weak_endings();
/// Fields of work: 教育, 工业和信息化.
const WordSet& fields_of_work();
/// Words between fields of work and an ending: 监督, 管理.
const WordSet& field_links();
/// Whole names of classes of bodies: 企业, 街道办事处.
const WordSet& class_nouns();
/// Endings of classes of bodies, whatever is before them: 部门 in 教育部门.
const WordSet& class_endings();
/// Endings of posts: 副市长.
const WordSet& post_nouns();
/// Words that no name holds: verbs and particles.
const WordSet& no_name_words();
/// How names of bodies of the whole state begin: 国家, 中央.
const WordSet& central_beginnings();
/// Provinces and cities, without 省 and 市.
const WordSet& places();
/// Other ways in which names of local bodies begin: 团市委.
const WordSet& other_beginnings();

}  // namespace remit

// Lists of words, and endings that say as much: a noun in -tion or -ment is a field of work unless
// it is known as a body.

#include "remit/intake/english_words.hpp"

#include <algorithm>

#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// Words that end as nouns of fields do: statistics, licensing.
bool ends_as_fields_do(Text word) {
  static const WordSet endings(
      U"tion tions sion ment ments ity ities ics ance ence ship ness logy logies ture ism ing ings "
      U"phy omy cy cies ety istry estry uals");
  return word.size() > 4 && endings.ending(word) > 0;
}

bool in_acronym(char32_t letter) {
  return is_letter(letter) || letter == U'-' || letter == U'&' || is_digit(letter);
}

}  // namespace

bool is_capital(char32_t letter) {
  return (letter >= U'A' && letter <= U'Z') || (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7);
}

bool is_letter(char32_t letter) {
  return is_latin(letter) ||
         (letter >= 0xC0 && letter <= 0x24F && letter != 0xD7 && letter != 0xF7);
}

std::u32string lower(Text text) {
  std::u32string result(text);
  for (char32_t& letter : result)
    if (is_capital(letter)) letter += U'a' - U'A';
  return result;
}

bool is_english(Text text) {
  std::size_t latin = 0;
  std::size_t han = 0;
  for (const char32_t letter : text) {
    if (is_latin(letter)) ++latin;
    if (is_ideograph(letter) && ++han * 5 >= text.size()) return false;
  }
  return latin > 1 && latin > han * 4;
}

Text first_word(Text text) {
  std::size_t end = 0;
  while (end < text.size() && (is_letter(text[end]) || text[end] == U'-')) ++end;
  return text.substr(0, end);
}

Text last_word(Text text) {
  std::size_t begin = text.size();
  while (begin > 0 && (is_letter(text[begin - 1]) || text[begin - 1] == U'-')) --begin;
  return text.substr(begin);
}

std::size_t after_first_word(Text text) {
  std::size_t end = 0;
  while (end < text.size() && !is_blank(text[end])) ++end;
  while (end < text.size() && is_blank(text[end])) ++end;
  return end;
}

std::size_t find_word(Text text, Text word, std::size_t from) {
  for (std::size_t at = text.find(word, from); at != Text::npos; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const bool ends = at + word.size() >= text.size() || !is_letter(text[at + word.size()]);
    if (begins && ends) return at;
  }
  return Text::npos;
}

bool is_body_noun(Text word) {
  static const WordSet nouns(
      U"department departments office agency ministry bureau commission council administration "
      U"authority board service secretary director administrator secretariat committee institute "
      U"center centre treasury corporation division directorate branch minister chief taskforce "
      U"force group guard survey corps foundation laboratory institution fund academy inspectorate "
      U"police court");
  return nouns.has(word);
}

bool is_end_of_name(Text word) {
  static const WordSet nouns(
      U"university college school hospital museum library bank company union association "
      U"organisation organization federation confederation society chamber network forum unit team "
      U"programme program trust partnership alliance coalition consortium initiative cabinet "
      U"government parliament congress senate assembly legislature judiciary commissioner "
      U"commissioners registrar ombudsman regulator inspector coordinator manager officer "
      U"comptroller controller president premier mayor governor chancellor general chair chairman "
      U"counsel adviser advisor envoy representative ambassador superintendent archivist librarian "
      U"statistician economist scientist surgeon army navy exchange station observatory registry "
      U"tribunal panel platform lab hub park port airport city county borough province "
      U"municipality "
      U"district commonwealth customs archives house senate mission embassy utility cooperative "
      U"headquarters command section facility laboratories centers centres institutes industries "
      U"enterprises holdings berhad limited ltd inc llc plc gmbh executive lead leader head desk "
      U"boards ministries councils services");
  const std::size_t hyphen = word.rfind(U'-');  // director-general
  return nouns.has(word) || (hyphen != Text::npos && nouns.has(word.substr(hyphen + 1)));
}

bool is_class_noun(Text word) {
  static const WordSet nouns(
      U"agencies departments stakeholders partners bodies ministries governments municipalities "
      U"entities authorities administrations undertakings operators countries academies assemblies "
      U"associations banks boards businesses cities colleges companies corporations counties "
      U"districts enterprises firms foundations hospitals institutes institutions laboratories "
      U"labs "
      U"libraries museums organisations organizations ports schools states towns tribes unions "
      U"universities utilities boroughs provinces territories localities regions communities "
      U"councils offices commissions committees bureaus bureaux directorates divisions units teams "
      U"groups group networks regulators employers providers developers suppliers manufacturers "
      U"producers retailers farmers researchers owners landowners landlords trusts charities ngos "
      U"parties actors centers centres services components secretaries ministers mayors governors "
      U"heads officials experts scientists industry industries academia sector sectors media "
      U"society government public community jurisdictions nations peoples citizens residents "
      U"donors funders investors insurers publishers broadcasters vendors contractors volunteers "
      U"professionals practitioners inspectors boroughs villages barangays parishes police forces "
      U"corporates startups federations chambers clubs consortia stations farms clinics "
      U"iwi hapū whānau māori "
      U"inspectorates regulators registries societies programmes programs branches hubs");
  if (nouns.has(word)) return true;
  constexpr std::size_t shortest = 7;  // hauliers, educators
  return word.size() >= shortest && (word.ends_with(U"ers") || word.ends_with(U"ors"));
}

bool is_public_class(Text word) {
  static const WordSet nouns(
      U"agencies departments ministries governments municipalities authorities boroughs provinces "
      U"counties districts states territories boards localities bodies councils offices");
  return nouns.has(word);
}

bool is_picking(Text word) {
  static const WordSet words(
      U"other others all relevant each interagency applicable appropriate various every any "
      U"several "
      U"some interested concerned participating affected competent respective selected certain "
      U"additional these those both many local key member contracting responsible impacted "
      U"designated");
  return words.has(word);
}

bool is_modifier(Text word) {
  static const WordSet words(
      U"international federal state local tribal territorial regional provincial municipal public "
      U"private national domestic civil industry academic non-governmental nongovernmental foreign "
      U"global voluntary third commercial statutory central subnational sub-national devolved "
      U"indigenous community industrial bilateral multilateral district county metropolitan rural "
      U"urban cantonal territory governmental philanthropic nonprofit non-profit");
  return words.has(word);
}

bool is_field(Text word) {
  static const WordSet words(
      U"affairs agriculture dairy highways net zero atmosphere harbours harbors medical food fish "
      U"fisheries "
      U"forest forests forestry natural resources water "
      U"waters land lands parks park culture heritage arts art sport sports media youth women "
      U"woman "
      U"children child family families social community communities higher basic skills labor "
      U"labour work works jobs pensions health care human welfare technologies research industry "
      U"industries trade commerce business businesses enterprise enterprises economic economy "
      U"revenue tax taxes customs refugees border borders public defence defense legal law "
      U"interior "
      U"home foreign external international transport roads rail urban rural regional local "
      U"government governments digital communications data cyber standards permits building "
      U"buildings facilities real estate property assets strategy emergency disaster fire waste "
      U"petroleum oil gas nuclear space marine maritime oceans ocean ports railways veterans "
      U"indigenous northern aboriginal religious gender equality inclusion energy power climate "
      U"change wildlife drug drugs medicare medicaid medicines animal animals plant plants crop "
      U"crops livestock islands gaeltacht streets traffic street art disability war elderly "
      U"population internet telecom radio post posts telegraph labor supply supplies minerals "
      U"mines "
      U"steel textiles chemicals fertilizers coal civil alcohol tobacco firearms explosives police "
      U"prisons probation courts elections audit budget budgets treasury commerce consumer "
      U"consumers small medium infrastructures air quality noise sewer sewage drainage flood "
      U"coasts "
      U"soil soils weather meteorology hydrology earth biodiversity conservation ecology "
      U"ecosystems biology chemistry science sciences arid areas system systems products "
      U"archives records library libraries museums antiquities monuments language languages "
      U"minorities devolution diaspora nationals north south east west procurement finance "
      U"environment analysis response relief control prevention policy "
      U"technical vocational programs programmes services servicing support territorial rights "
      U"interior home parking fleet growth opportunity people workforce seniors homes "
      U"broadcasting gaming racing lotteries lands growth cities towns council");
  return words.has(word) || (ends_as_fields_do(word) && !is_body_noun(word));
}

bool is_place(Text word) {
  static const WordSet words(
      U"canada australia zealand nz singapore scotland wales england ireland ni britain uk usa eu "
      U"europe africa asia america india kenya nigeria ghana uganda tanzania rwanda ethiopia "
      U"namibia botswana zambia zimbabwe malawi mozambique angola egypt morocco tunisia jordan "
      U"israel lebanon iraq iran turkey türkiye qatar bahrain oman kuwait arabia emirates pakistan "
      U"bangladesh lanka nepal bhutan maldives myanmar thailand malaysia indonesia philippines "
      U"vietnam cambodia laos brunei timor china taiwan japan korea mongolia kazakhstan uzbekistan "
      U"georgia armenia azerbaijan ukraine moldova russia belarus estonia latvia lithuania finland "
      U"sweden norway denmark iceland germany france spain portugal italy greece cyprus malta "
      U"austria switzerland netherlands belgium luxembourg poland czechia slovakia slovenia "
      U"croatia "
      U"serbia bosnia montenegro albania macedonia kosovo romania bulgaria hungary mexico brazil "
      U"argentina chile peru colombia ecuador bolivia uruguay paraguay venezuela guyana suriname "
      U"jamaica barbados trinidad bahamas belize cuba haiti panama guatemala honduras nicaragua "
      U"fiji samoa tonga vanuatu papua mauritius seychelles senegal gambia liberia cameroon congo "
      U"nsw queensland victoria tasmania ontario quebec québec alberta manitoba saskatchewan "
      U"yukon nunavut california texas florida london paris melbourne sydney toronto vancouver "
      U"canadian australian scottish welsh irish british english european african asian american "
      U"indian kenyan nigerian ghanaian ugandan israeli pakistani malaysian indonesian philippine "
      U"thai vietnamese chinese japanese korean danish swedish norwegian finnish german french "
      U"spanish italian dutch polish estonian latvian lithuanian mexican brazilian jamaican "
      U"hong kong nordic baltic arab caribbean pacific atlantic u.s us national federal royal "
      U"nations");
  return words.has(word);
}

bool is_particle(Text word) {
  static const WordSet words(
      U"of for the and on & de la le les du des da do dos das del e y el a an au aux à et van von "
      U"der den und für pour in at to o te");
  return words.has(word);
}

bool is_order(Text word) {
  static const WordSet words(
      U"adopt advance advise allow analyse analyze appoint apply approve assess assist attract "
      U"bring "
      U"build carry clarify collect commission complete conduct connect consider consult continue "
      U"convene coordinate create deliver design develop direct draft educate empower enable "
      U"encourage engage enhance ensure equip establish evaluate examine expand explore finalise "
      U"finalize finance fund give help hold host identify implement improve increase inform "
      U"integrate introduce invest invite issue join launch lead maintain make map mobilise "
      U"mobilize "
      U"modernise modernize monitor offer operate organise organize pilot plan prepare prioritise "
      U"prioritize produce promote protect provide publish raise recruit reduce reform release "
      U"report require review revise run scale secure set share simplify strengthen streamline "
      U"open close form name keep make take give draw write amend repeal enact enforce administer "
      U"manage oversee supervise determine designate notify prescribe regulate inspect investigate "
      U"license award enter acquire distribute disseminate transfer arrange incorporate undertake "
      U"pursue expedite accelerate extend promulgate cooperate collaborate "
      U"submit supply support survey sustain test track train update upgrade urge use work");
  return words.has(word);
}

bool ends_names(Text word) {
  static const WordSet words(
      U"shall will should must may can could would is are was were has have had be been being do "
      U"does did which who whom whose that this to by into per via through throughout from using "
      U"when where while during until before after under upon so if as within without against "
      U"between among amongst regarding concerning about with not no than then thereby their its "
      U"we it they our they");
  return words.has(word);
}

bool is_acronym(Text word) {
  constexpr std::size_t longest = 9;
  if (word.size() < 2 || word.size() > longest) return false;
  if (!std::all_of(word.begin(), word.end(), in_acronym)) return false;
  const auto capitals =
      static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_capital));
  const auto small = static_cast<std::size_t>(std::count_if(word.begin(), word.end(),
      [](char32_t letter) { return is_letter(letter) && !is_capital(letter); }));
  constexpr std::size_t shortest_word = 5;  // REPORT
  const auto is_word = [](Text each) { return is_order(each) || is_body_noun(each); };
  if (word.size() >= shortest_word && is_word(lower(word))) return false;
  return (is_capital(word.front()) || is_digit(word.front())) && capitals > 1 &&
         (small < 3 || small <= capitals) && !is_plural_acronym(word);
}

bool is_short_field(Text word) {
  static const WordSet words(U"ICT ICTs IT AI STEM HR GIS SME SMEs MSME MSMEs R&D RD ML IP S&T ST");
  return words.has(word);
}

bool is_plural_acronym(Text word) {
  if (word.size() < 3 || word.back() != U's') return false;
  return std::all_of(word.begin(), word.end() - 1,
      [](char32_t letter) { return is_capital(letter) || letter == U'/' || letter == U'&'; });
}

}  // namespace remit

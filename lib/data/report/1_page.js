// What everything else stands on: elements, words, and what the page knows of the reader's wishes.

/** The page's data as it stands in the page; see docs/report.md. */
const data = JSON.parse(document.getElementById("data").textContent);

/** What the reader chose; kept between visits where the browser allows it. */
const wishes = { language: data.language, theme: "auto" };

function kept(name, value) {
  try {
    if (value === undefined) return localStorage.getItem("remit." + name);
    localStorage.setItem("remit." + name, value);
  } catch {
    // a page from a mail may have no storage
  }
  return null;
}

/** An element: properties beginning with "on" are listeners, true is an empty attribute, and what
 * is false, null or undefined is left out. Children are elements or texts. Nothing is ever parsed
 * as HTML, so that no text of the data can become anything but text. */
function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  return filled(element, properties, children);
}

const svg_space = "http://www.w3.org/2000/svg";

/** The same for a part of a picture. */
function s(tag, properties, ...children) {
  return filled(document.createElementNS(svg_space, tag), properties, children);
}

function filled(element, properties, children) {
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (Array.isArray(child)) add(element, child);
    else element.append(child);
  }
}

/** The page's own words in the reader's language, holes filled: {} in turn, {1} by number. */
function t(key, ...fillings) {
  const both = data.words[key];
  if (!both) throw new Error("no words for " + key);
  let next = 0;
  return both[wishes.language === "zh" ? 0 : 1].replace(/\{(\d*)\}/g,
    (_, at) => String(fillings[at === "" ? next++ : Number(at)]));
}

/** A text of the data by its number, and one that stands there in both languages. */
const text = (at) => data.texts[at || 0];
const said = (both) => both ? text(both[wishes.language === "zh" ? 0 : 1]) : "";

const number_form = new Intl.NumberFormat("en");
const figure = (value) => number_form.format(value);
const percent = (part, whole) => whole === 0 ? "–" : Math.round(100 * part / whole) + "%";
const score_words = (ten_thousandths) => (ten_thousandths / 10000).toFixed(2);

/** Says how many there are to those who do not see the page. */
function tell(words) {
  const place = document.getElementById("told");
  if (place.textContent !== words) place.textContent = words;
}

/** Only seen by screen readers. */
const unseen = (words) => h("span", { class: "unseen" }, words);

function debounced(act, milliseconds) {
  let waiting = 0;
  return (...words) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => act(...words), milliseconds);
  };
}

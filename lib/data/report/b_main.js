// The frame around the views, and what shows them.

const views = { overview: overview_view, search: search_view, tasks: tasks_view, task: task_view, plan: plan_view,
  agencies: agencies_view, agency: agency_view, matrix: matrix_view, overlaps: overlaps_view, overlap: overlap_view,
  gaps: gaps_view, proposals: proposals_view, load: load_view, diagrams: diagrams_view };
const in_menu = ["overview", "tasks", "agencies", "matrix", "overlaps", "gaps", "proposals", "load", "diagrams"];
const menu_of = { task: "tasks", plan: "overview", agency: "agencies", overlap: "overlaps", search: "" };

const report_title = () => plans.length === 1 ? plans[0].title : t("report_of", figure(plans.length));

function frame() {
  const { view, filters } = place_of(location.hash);
  const top = document.getElementById("top");
  document.documentElement.lang = wishes.language === "zh" ? "zh-CN" : "en";
  document.getElementById("skip").textContent = t("skip");
  const search = h("input", { type: "search", id: "search", autocomplete: "off", placeholder: t("search_hint"),
    value: view === "search" ? filters.q || "" : "", oninput: debounced((event) => search_for(event.target.value), 180),
    onkeydown: (event) => { if (event.key === "Enter") search_for(event.target.value); } });
  top.replaceChildren(h("div", { class: "bar-top" }, h("a", { class: "brand", href: "#overview" }, report_title()),
    h("div", { role: "search", class: "search" }, h("label", { for: "search", class: "unseen" }, t("search")), search),
    h("div", { class: "switches" },
      h("button", { type: "button", id: "language", lang: wishes.language === "zh" ? "en" : "zh-CN", onclick: switch_language },
        wishes.language === "zh" ? "English" : "中文"),
      h("button", { type: "button", id: "theme", onclick: switch_theme }, t("theme." + wishes.theme)),
      h("button", { type: "button", id: "print", onclick: () => print() }, t("print")))),
  h("nav", { "aria-label": t("views") }, h("ul", {}, in_menu.map((it) => h("li", {}, h("a", { href: "#" + it,
    "aria-current": (menu_of[view] ?? view) === it ? "page" : null }, t(it)))))));
  document.getElementById("foot").replaceChildren(h("p", {}, t("made_by", data.program)), h("p", {}, t("how_to_link")));
}

function search_for(words) {
  if (!words.trim() && place_of(location.hash).view !== "search") return;
  const link = link_to("search", [], { q: words });
  if (place_of(location.hash).view === "search") {
    history.replaceState(null, "", link);
    show_view();
  } else {
    location.hash = link;
  }
}

function switch_language() {
  wishes.language = wishes.language === "zh" ? "en" : "zh";
  kept("language", wishes.language);
  show();
  document.getElementById("language").focus();
}

function switch_theme() {
  const order = ["auto", "light", "dark"];
  wishes.theme = order[(order.indexOf(wishes.theme) + 1) % order.length];
  kept("theme", wishes.theme);
  set_theme();
  frame();
  document.getElementById("theme").focus();
}

function set_theme() {
  if (wishes.theme === "auto") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", wishes.theme);
}

function show_view() {
  const place = place_of(location.hash);
  const main = document.getElementById("main");
  on_print = [];
  tell("");
  const { title, lead, parts } = (views[place.view] || (() => missing(place.view)))(place);
  main.replaceChildren(h("header", { class: "page-head" }, lead ? h("p", { class: "lead-in" }, lead) : null,
    h("h1", { tabindex: "-1" }, title)), h("div", { class: "view " + place.view }));
  add(main.lastChild, parts);
  document.title = title + " · " + report_title();
  for (const act of on_print) act();
}

function show() {
  frame();
  show_view();
}

/** Where a reader had scrolled to in each place, so that Back leads there. */
const scrolled = new Map();
let here = location.hash;

addEventListener("hashchange", () => {
  const from_search = document.activeElement && document.activeElement.id === "search";
  const words = from_search ? document.activeElement.value : "";
  const old = document.querySelector("main .scroller");
  scrolled.set(here, [scrollY, old ? old.scrollTop : 0, old ? old.scrollLeft : 0]);
  here = location.hash;
  show();
  const [down, inner, right] = scrolled.get(here) || [0, 0, 0];
  const scroller = document.querySelector("main .scroller");
  if (scroller) scroller.scrollTo(right, inner);
  scrollTo(0, down);
  if (from_search) {
    const search = document.getElementById("search");
    search.value = words;
    search.focus();
  } else {
    document.querySelector("main h1").focus({ preventScroll: true });
  }
});

addEventListener("keydown", (event) => {
  const is_typing = ["INPUT", "SELECT", "TEXTAREA"].includes(event.target.tagName);
  if (event.key === "/" && !is_typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("search").focus();
  }
});

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});

if (["zh", "en"].includes(kept("language"))) wishes.language = kept("language");
if (["light", "dark"].includes(kept("theme"))) wishes.theme = kept("theme");
set_theme();
show();

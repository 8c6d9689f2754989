// What was found out: overlaps side by side, gaps by plan, what is proposed.

const footings = ["nobody", "listed", "responsible", "presumed", "lead"];

function side_of(row) {
  return { footing: footings[row[0]], bodies: list(row[1]).map((it) => ({ agency: agencies[it[0]], role: it[1],
    presumed: !!(it[2] & 1), answers: !!(it[2] & 2), line: it[3], as_written: text(it[4]), way: [it[5], it[6]] })) };
}

const pairs = rows_of(data.overlaps).map((it) => ({
  at: it.at, a: tasks[it.a], b: tasks[it.b], kind: text(it.kind), conflict: !!(it.flags & 1),
  coordinated: !!(it.flags & 2), decided: !!(it.flags & 4), score: it.score, sides: [side_of(it.side_a), side_of(it.side_b)],
  terms: list(it.terms), in_both: list(it.in_both).map((a) => agencies[a]), topics: list(it.topics).map((a) => topics.get(a)),
  day: text(it.as_of), advice: list(it.advice), waived: text(it.waived),
}));
for (const pair of pairs) {
  pair.a.overlaps.push(pair);
  pair.b.overlaps.push(pair);
}

const things = [null, plans, tasks, agencies];
const gaps = rows_of(data.gaps).map((it) => ({
  rule: text(it.rule), thing: it.thing ? things[it.thing][it.subject] : null, is: ["other", "plan", "task", "agency"][it.thing],
  topic: topics.get(it.topic - 1), name: it.name, remedy: it.remedy, details: it.details, target: text(it.target),
  line: it.line, other: text(it.other),
}));
for (const gap of gaps) if (gap.is === "task") gap.thing.gaps.push(gap);
const plan_of_gap = (gap) => gap.is === "plan" ? gap.thing : gap.is === "task" ? gap.thing.plan : null;
const gap_counts = rows_of(data.gap_counts.plans);

const advice = (pair, what) => said([pair.advice[2 * what], pair.advice[2 * what + 1]]);

function bodies_list(pair, at, answering) {
  const others = new Set(pair.sides[1 - at].bodies.filter((it) => it.answers).map((it) => it.agency));
  return h("ul", { class: "plain bodies" }, pair.sides[at].bodies.filter((it) => it.answers === answering).map((it) => {
    const differs = answering && pair.conflict && !others.has(it.agency);
    return h("li", { class: differs ? "differs" : null }, role_mark(it.role, it), " ",
      differs ? [h("span", { "aria-hidden": "true" }, "≠ "), unseen(t("differs"))] : null,
      to_agency(it.agency, (at ? pair.b : pair.a).plan.jurisdiction),
      said(it.way) ? h("span", { class: "faint", title: said(it.way) }, t("also", t("written_as", it.as_written))) : null);
  }));
}

/** The two tasks beside each other, row by row. */
function side_by_side(pair) {
  const row = (name, a, b, kind) => h("tr", { class: kind }, h("th", { scope: "row" }, name), h("td", {}, a), h("td", {}, b));
  const both = [pair.a, pair.b];
  return h("div", { class: "scroller short", tabindex: "0", role: "region", "aria-label": t("side_by_side") },
    h("table", { class: "sides" }, h("caption", { class: "unseen" }, t("side_by_side")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("task")),
        both.map((it) => h("th", { scope: "col" }, h("span", { class: "key" }, it.number), " ", to_task(it))))),
      h("tbody", {}, row(t("plan"), ...both.map((it) => to_plan(it.plan))), row(t("place"), ...both.map(task_evidence)),
        row(t("answers"), bodies_list(pair, 0, true), bodies_list(pair, 1, true), "answers"),
        row(t("also_on_it"), bodies_list(pair, 0, false), bodies_list(pair, 1, false)),
        pair.terms.map(([a, b, likeness], at) => row(at ? "" : t("shared_terms"), h("mark", {}, text(a)),
          [h("mark", {}, text(b)), h("span", { class: "faint" }, " ", score_words(likeness))])))));
}

function pair_badges(pair) {
  return h("p", { class: "badges" }, h("span", { class: "badge " + (pair.conflict ? "gap" : "") }, advice(pair, 0)),
    h("span", { class: "badge" }, t("score", score_words(pair.score))),
    pair.conflict && pair.coordinated ? h("span", { class: "badge" }, t("coordinated")) : null,
    pair.decided ? h("span", { class: "badge" }, t("decided"), pair.waived ? t("also", pair.waived) : "") : null,
    pair.topics.map((it) => h("span", { class: "badge topic" }, topic_name(it))));
}

function pair_card(pair) {
  return h("article", { class: "card" }, h("h2", {}, h("a", { href: overlap_link(pair) }, pair.a.title, " ↔ ", pair.b.title)),
    pair_badges(pair), side_by_side(pair));
}

function pair_rows(some) {
  return short_table(t("overlaps"), [t("overlap"), t("kind"), t("with_task"), t("answers"), t("score_title")], some.map(([pair, task]) => {
    const other = pair.a === task ? 1 : 0;
    const it = other ? pair.b : pair.a;
    return [h("a", { href: overlap_link(pair) }, t("compare")), advice(pair, 0), [to_task(it), " ",
      h("span", { class: "faint" }, it.plan.title)], bodies_list(pair, other, true), score_words(pair.score)];
  }));
}

function task_finds(task) {
  return [task.overlaps.length ? h("section", {}, h("h2", {}, t("restated_by")),
    pair_rows(task.overlaps.map((pair) => [pair, task]))) : null,
  task.gaps.length ? h("section", {}, h("h2", {}, t("gaps")), gap_table(task.gaps, task.title)) : null,
  proposals_of(task)];
}

function agency_finds(agency) {
  const led = pairs.filter((pair) => pair.conflict && pair.kind !== "counterpart" &&
    pair.sides.some((side) => side.bodies.some((it) => it.answers && it.agency === agency)));
  if (!led.length) return null;
  return h("section", {}, h("h2", {}, t("led_elsewhere")), h("ul", {}, led.slice(0, 50).map((pair) =>
    h("li", {}, h("a", { href: overlap_link(pair) }, pair.a.title, " ↔ ", pair.b.title), " ",
      h("span", { class: "faint" }, advice(pair, 0))))));
}

/** So many at a time, then a button for more. */
function in_portions(some, at_once, made) {
  const place = h("div");
  const more = (from) => {
    const next = from + at_once;
    const before = place.children.length;
    add(place, [made(some.slice(from, next))]);
    if (from > 0) place.children[before].querySelector("a").focus();
    if (next < some.length) {
      place.append(h("button", { type: "button", class: "more", onclick: (event) => {
        event.target.remove();
        more(next);
      } }, t("show_more", figure(some.length - next))));
    }
  };
  more(0);
  return place;
}

function overlaps_view({ filters }) {
  if (["groups", "topics", "series"].includes(filters.show)) return other_overlaps(filters.show);
  const place = h("div");
  const count = h("p", { class: "count" });
  const changed = (asked) => {
    const words = words_asked(asked.q);
    const found = pairs.filter((pair) => (!asked.kind || (asked.kind === "conflict" ? pair.conflict : pair.kind === asked.kind)) &&
      (!asked.plan || pair.a.plan.id === asked.plan || pair.b.plan.id === asked.plan) &&
      words.every((word) => searched(pair.a).includes(word) || searched(pair.b).includes(word)));
    const told = t("overlaps_found", figure(found.length), figure(data.overlaps_in_all));
    count.textContent = told;
    tell(told);
    place.replaceChildren(found.length ? in_portions(found, 30, (part) => part.map(pair_card)) : nothing());
  };
  const kinds = ["conflict", "restated", "overlapping", "duplicated", "counterpart"];
  changed(filters);
  return { title: t("overlaps"), parts: [overlap_tabs("pairs"), filter_bar([
    { name: "q", kind: "words", label: t("words") },
    { name: "kind", kind: "choice", label: t("kind"), options: kinds.map((it) => [it, t("pair." + it)]) },
    { name: "plan", kind: "choice", label: t("plan"), options: plans.map((it) => [it.id, it.title]) }], filters, changed),
  count, data.overlaps_in_all > pairs.length ? h("p", { class: "note" }, t("overlaps_left_out", figure(pairs.length),
    figure(data.overlaps_in_all))) : null, place] };
}

function overlap_tabs(current) {
  return h("p", { class: "tabs" }, ["pairs", "groups", "topics", "series"].map((it) => h("a", { href: link_to("overlaps", [],
    it === "pairs" ? {} : { show: it }), "aria-current": it === current ? "true" : null }, t("overlaps_" + it))));
}

function other_overlaps(show) {
  const table = { groups: group_cards, topics: fragmented_table, series: series_tables }[show]();
  const meaning = { groups: "groups_meaning", topics: "topics_meaning", series: "series_meaning" }[show];
  return { title: t("overlaps"), parts: [overlap_tabs(show), h("p", { class: "faint" }, t(meaning)), table || nothing()] };
}

const lead_shares = (leads) => list(leads).slice(0, 8).map((lead, at) =>
  [at ? t("comma") : "", to_agency(agencies[lead[0]]), " ", percent(lead[2], 10000)]);
const most_groups = 100;

function leads_or_others(task) {
  const leads = names_in(task, [0]);
  return leads.length ? leads : names_in(task, [2, 3]);
}

/** Tasks of several plans on the same work, with who leads them. */
function group_cards() {
  const groups = rows_of(data.groups);
  if (!groups.length) return null;
  const cards = groups.slice(0, most_groups).map((it) => {
    const label = list(it.label).map(text).join(t("comma"));
    return h("article", { class: "card" }, h("h2", {}, label || t("tasks")), h("p", { class: "badges" },
      h("span", { class: "badge" }, t("tasks_of", figure(list(it.tasks).length))), h("span", { class: "badge" },
        t("effective_leads") + t("colon") + (it.effective / 10000).toFixed(1)),
      it.coordinator ? h("span", { class: "badge" }, t("coordinator"), t("colon"), to_agency(agencies[it.coordinator - 1], jurisdictions[it.jurisdiction])) : null),
    short_table(label || t("tasks"), [t("task"), t("plan"), t("leads")], list(it.tasks).map((at) => [
      [h("span", { class: "key" }, tasks[at].number), " ", to_task(tasks[at])], to_plan(tasks[at].plan),
      nobody(tasks[at]) || leads_or_others(tasks[at])])));
  });
  if (groups.length > most_groups) cards.push(h("p", { class: "note" }, t("groups_left_out", most_groups, figure(groups.length))));
  return cards;
}

function fragmented_table() {
  const rows = rows_of(data.fragmented);
  return rows.length ? short_table(t("overlaps_topics"),
    [t("topic"), t("jurisdiction"), t("tasks"), t("effective_leads"), t("coordinator"), t("leads")], rows.map((it) => [
      h("a", { href: link_to("tasks", [], { topic: topics.get(it.topic).id }) }, topic_name(topics.get(it.topic))),
      jurisdictions[it.jurisdiction].name, it.works, (it.effective / 10000).toFixed(1),
      it.coordinator ? to_agency(agencies[it.coordinator - 1]) : t("nobody_coordinates"),
      lead_shares(it.leads)])) : null;
}

function series_tables() {
  const some = (title, all) => all.length ? h("details", {}, h("summary", {}, t(title, figure(all.length))),
    h("ul", {}, all.map((at) => h("li", {}, tasks[at].number, " ", to_task(tasks[at]))))) : null;
  const rows = rows_of(data.series);
  return rows.length ? rows.map((it) => h("article", { class: "card" },
    h("h2", {}, to_plan(plans[it.earlier]), " → ", to_plan(plans[it.later])), some("continued", list(it.continued)),
    some("discontinued", list(it.discontinued)), some("fresh", list(it.new)))) : null;
}

function overlap_view({ parts }) {
  const keys = [parts.slice(0, 2).join("/"), parts.slice(2).join("/")];
  const pair = pairs.find((it) => it.a.key === keys[0] && it.b.key === keys[1]) ||
    pairs.find((it) => it.b.key === keys[0] && it.a.key === keys[1]);
  if (!pair) return missing(parts.join("/"));
  const came = pair.sides.flatMap((side) => side.bodies.filter((it) => said(it.way)));
  return { title: pair.a.title + " ↔ " + pair.b.title, lead: h("a", { href: "#overlaps" }, t("overlaps")), parts: [
    pair_badges(pair), side_by_side(pair), came.length ? h("section", {}, h("h2", {}, t("history")), short_table(t("history"),
      [t("agency"), t("as_written"), t("by_changes")], came.map((it) => [to_agency(it.agency), it.as_written, said(it.way)]))) : null, facts([[t("in_both"), joined(pair.in_both)], [t("for_leaving"), advice(pair, 1)],
      [t("against"), advice(pair, 2)], [t("option"), advice(pair, 3)], [t("compared_on"), pair.day]])] };
}

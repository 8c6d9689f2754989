// The first page, the load of agencies, the pictures.

const tile = (value, label, href) => h("li", { class: "tile" }, h("a", { href },
  h("strong", {}, value), h("span", {}, label)));

/** A bar of parts of a whole; the words beside it say the same. */
function bar(parts, whole, words) {
  const width = 160;
  let x = 0;
  return s("svg", { class: "bar", width, height: 12, viewBox: "0 0 " + width + " 12", role: "img", "aria-label": words },
    s("rect", { class: "empty", width, height: 12, rx: 2 }), parts.map(([kind, value]) => {
      const size = whole ? width * value / whole : 0;
      const part = s("rect", { class: kind, x, width: size, height: 12 });
      x += size;
      return part;
    }));
}

function plan_row(plan) {
  const found = real_tasks.filter((it) => it.plan === plan);
  const gap = found.filter((it) => it.gap).length;
  const led = found.filter((it) => !it.gap && held(it).some((a) => a.role === 0 && !a.proposed)).length;
  const counts = gap_counts.find((it) => it.plan === plan.at);
  return [[to_plan(plan), " ", h("span", { class: "faint" }, plan.jurisdiction.name)], plan.issued, found.length,
    [bar([["lead", led], ["others", found.length - gap - led]], found.length,
      t("coverage", percent(found.length - gap, found.length), percent(led, found.length))), " ",
    percent(found.length - gap, found.length)],
    h("a", { href: link_to("tasks", [], { plan: plan.id, gaps: true }) }, figure(gap)),
    counts && counts.targets ? t("of", figure(counts.without_owner), figure(counts.targets)) : "–"];
}

function overview_view() {
  const assigned = real_tasks.filter((it) => !it.gap && !it.none).length;
  const conflicts = pairs.filter((it) => it.conflict && it.kind !== "counterpart");
  const leads = assignments.filter((it) => it.role === 0 && !it.proposed).length;
  const on_tasks = agencies.filter((it) => total(it) > 0);
  const gap = real_tasks.filter((it) => it.gap).length;
  return { title: t("overview"), parts: [
    h("ul", { class: "tiles" }, tile(figure(plans.length), t("plans"), "#tasks"), tile(figure(real_tasks.length), t("tasks"), "#tasks"),
      tile(percent(assigned, real_tasks.length), t("tasks_assigned", figure(assigned)), "#matrix"),
      tile(figure(on_tasks.length), t("agencies_with_tasks", figure(agencies.length)), "#agencies"),
      tile(figure(leads), t("lead_roles"), "#matrix?role=lead"), tile(figure(gap), t("tasks_without"), "#tasks?gaps=1"),
      tile(figure(data.overlaps_in_all), t("overlaps_under", figure(conflicts.length)), "#overlaps")),
    day_note(),
    h("section", {}, h("h2", {}, t("plans")), short_table(t("plans"), [t("plan"), t("issued"), t("tasks"), t("has_somebody"),
      t("tasks_without"), t("targets_without")], plans.slice(0, most_plans).map(plan_row), "plans"),
    plans.length > most_plans ? h("p", { class: "note" }, t("plans_left_out", most_plans, figure(plans.length))) : null,
    h("p", { class: "legend" }, h("span", { class: "swatch lead" }), " ", t("with_lead"), "　",
      h("span", { class: "swatch others" }), " ", t("with_others"), "　", h("span", { class: "swatch empty" }), " ", t("nobody"))),
    on_tasks.length ? h("section", {}, h("h2", {}, t("busiest")), load_chart(busiest(12)),
      h("p", {}, h("a", { href: "#load" }, t("all_loads")))) : null,
    conflicts.length ? h("section", {}, h("h2", {}, t("first_conflicts")), h("ul", {}, conflicts.slice(0, 8).map((pair) =>
      h("li", {}, h("a", { href: overlap_link(pair) }, pair.a.title, " ↔ ", pair.b.title), " ",
        h("span", { class: "faint" }, advice(pair, 0)))))) : null,
    left_out()] };
}

const most_plans = 60;

/** Which day the page is about, if any. */
function day_note() {
  if (!data.as_of) return null;
  return h("p", { class: "note" }, data.as_of === "plan" ? t("as_of_plans") : t("as_of", data.as_of));
}

/** What is not in the page, so that nobody takes it for all there is. */
function left_out() {
  const told = [];
  if (data.overlaps_in_all > pairs.length) told.push(t("overlaps_left_out", figure(pairs.length), figure(data.overlaps_in_all)));
  const undrawn = list(data.pictures).filter((it) => !it.zh).length;
  if (undrawn) told.push(t("pictures_left_out", figure(undrawn)));
  return told.length ? h("section", {}, h("h2", {}, t("left_out")), h("ul", {}, told.map((it) => h("li", {}, it)))) : null;
}

function busiest(most) {
  return agencies.filter((it) => total(it) > 0).sort((a, b) => total(b) - total(a) || b.counts[0] - a.counts[0] || a.at - b.at).slice(0, most);
}

/** Bars of tasks by role; the table beside it says the same in numbers. */
function load_chart(some) {
  const name_width = 190, width = 720, row = 26, room = 44;
  const most = Math.max(1, ...some.map(total));
  const scale = (width - name_width - room) / most;
  return h("div", { class: "scroller short", tabindex: "0", role: "region", "aria-label": t("load_chart") },
    h("p", { class: "legend" }, roles.map((role) => [h("span", { class: "swatch " + role }), " ", t("role." + role), "　"])),
    s("svg", { class: "chart", viewBox: "0 0 " + width + " " + (some.length * row + 4), width, role: "img",
      "aria-label": t("load_chart") }, some.map((agency, at) => {
      let x = name_width;
      const y = at * row + 4;
      const name = name_of(agency);
      return s("a", { href: agency_link(agency) }, s("title", {}, name + " " + roles.map((role, i) =>
        t("role." + role) + " " + agency.counts[i]).join(t("comma"))),
      s("text", { x: name_width - 8, y: y + 14, "text-anchor": "end" }, name.length > 13 ? name.slice(0, 12) + "…" : name),
      agency.counts.map((count, role) => {
        const part = s("rect", { class: roles[role], x, y, width: count * scale, height: row - 8 });
        x += count * scale;
        return part;
      }), s("text", { x: x + 6, y: y + 14, class: "value" }, figure(total(agency))));
    })));
}

function load_view() {
  const some = busiest(agencies.length);
  return { title: t("load"), parts: [day_note(), h("p", { class: "faint" }, t("load_meaning")),
    some.length ? [h("section", {}, h("h2", {}, t("busiest")), load_chart(some.slice(0, 30))),
      h("section", {}, h("h2", {}, t("load_table")), long_table({ caption: t("load_table"), ...agency_rows(some) }))] : nothing()] };
}

/** A picture as Graphviz drew it. Nothing that could act is taken over, and links lead nowhere
 * but into this page. */
function drawn(picture) {
  const source = wishes.language === "zh" ? picture.zh : picture.en || in_english(picture);
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  if (parsed.localName !== "svg") return null;
  for (const element of [parsed, ...parsed.querySelectorAll("*")]) {
    if (["script", "foreignObject", "iframe", "style", "image"].includes(element.localName)) element.remove();
    for (const { name, value } of [...element.attributes]) {
      const is_link = name === "href" || name.endsWith(":href");
      if (name.startsWith("on") || (is_link && !value.startsWith("#"))) element.removeAttribute(name);
    }
  }
  const svg = document.importNode(parsed, true);
  for (const it of svg.querySelectorAll("a")) if (!it.getAttribute("href")) it.replaceWith(...it.childNodes);
  for (const node of svg.querySelectorAll("g.node")) link_node(node);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", picture_name(picture));
  return svg;
}

/** Agencies with the same part share a node: then each name leads to its own page. */
function link_names(node, place) {
  for (const it of [...node.querySelectorAll("text")]) {
    const agency = agencies_by_key.get(place + "/" + it.textContent.replace(/\s*\(\d+\)$/, ""));
    if (!agency) continue;
    const link = s("a", { href: agency_link(agency) });
    it.replaceWith(link);
    link.append(it);
  }
}

/** Makes a node, whose title is the key of what it stands for, lead to its page. */
function link_node(node) {
  const title = node.querySelector("title");
  const key = title ? title.textContent.split("|").pop() : "";
  const thing = [[tasks_by_key, task_link], [agencies_by_key, agency_link], [plans_by_id, plan_link]].find(([all]) => all.has(key));
  if (!thing) return;
  const name = thing[0].get(key);
  if (thing[0] === agencies_by_key && node.querySelectorAll("text").length > 1) {
    title.remove();
    link_names(node, name.jurisdiction.id);
    return;
  }
  title.textContent = name.title || name.name;
  const parts = [...node.childNodes].filter((it) => it !== title);
  node.append(s("a", { href: thing[1](name) }, parts));
}

/** The Chinese picture with the lines that are other ones in English. */
function in_english(picture) {
  const lines = picture.zh.split("\n");
  for (const [at, line] of picture.en_lines) lines[at] = line;
  return lines.join("\n");
}

const picture_name = (picture) => picture.view === "plan" ? t("picture.plan", plans[picture.plan].title) : t("picture." + picture.view);

/** A text that stands there once, or in both languages. */
const told = (it) => Array.isArray(it) ? said(it) : text(it);

/** A table that came with the picture; what heads its rows spans them. */
function given_table(picture) {
  const { columns, rows, notes } = picture.table;
  const names = rows.map((row) => row.length === 1 ? { cells: [h("strong", {}, told(row[0])), ...columns.slice(1).map(() => "")] }
    : { cells: row.map((it, at) => at < columns.length ? told(it) : "") });
  return [short_table(picture_name(picture), columns.map(told), names), notes.map((note) => h("p", { class: "faint" }, told(note)))];
}

/** The same as a picture says, in words. */
function picture_table(picture) {
  if (picture.table) return given_table(picture);
  if (picture.view === "lineage") return short_table(picture_name(picture), [t("date"), t("event"), t("before"), t("after"), t("basis")],
    changes.map(change_row));
  if (picture.view === "plan") return long_table({ caption: picture_name(picture),
    ...task_rows(real_tasks.filter((it) => it.plan === plans[picture.plan])) });
  return short_table(picture_name(picture), [t("plan"), t("tasks"), t("tasks_without"), t("busiest")], plans.slice(0, most_plans).map((plan) => {
    const found = real_tasks.filter((it) => it.plan === plan);
    const counts = new Map();
    for (const task of found) for (const agency of new Set(held(task).map((it) => it.agency))) counts.set(agency, (counts.get(agency) || 0) + 1);
    const first = [...counts].sort((a, b) => b[1] - a[1] || a[0].at - b[0].at).slice(0, 8);
    return [to_plan(plan), found.length, found.filter((it) => it.gap).length,
      first.map(([agency, count], at) => [at ? t("comma") : "", to_agency(agency), " ", figure(count)])];
  }));
}

function picture_section(picture, at) {
  const table = h("details", { open: !picture.zh }, h("summary", {}, t("as_table")));
  const fill = () => { if (table.children.length === 1) add(table, [picture_table(picture)]); };
  table.addEventListener("toggle", () => { if (table.open) fill(); });
  if (!picture.zh) fill();
  const svg = picture.zh ? drawn(picture) : null;
  return h("section", { id: "picture-" + at }, h("h2", {}, picture_name(picture)), svg
    ? h("figure", { class: "picture", tabindex: "0", role: "region", "aria-label": picture_name(picture) }, svg)
    : h("p", { class: "note" }, picture.why_not ? said(picture.why_not) : t("not_drawn")), table);
}

function diagrams_view({ filters }) {
  const some = list(data.pictures);
  const at = Math.min(some.length - 1, Math.max(0, Number(filters.show) || 0));
  return { title: t("diagrams"), parts: [h("p", { class: "tabs" }, some.map((it, i) => h("a", {
    href: link_to("diagrams", [], { show: String(i) }), "aria-current": i === at ? "true" : null }, picture_name(it)))),
  some.length ? picture_section(some[at], at) : nothing()] };
}

// The responsibility matrix: tasks down under their headings, agencies across, only what is in view
// in the page. On paper too wide a matrix becomes the list of who leads and who cooperates.

const column_width = 34;
const most_columns_at_once = 80;
const most_columns_on_paper = 26;

/** Rows with their headings: {task} or {plan}, and the cells by agency. */
function outline(found) {
  const rows = [];
  const headed = new Set();
  let plan = null;
  for (const task of found) {
    if (task.plan !== plan) {
      plan = task.plan;
      rows.push({ plan });
      if (plan.assigned) rows.push({ plan, whole: true, cells: cells_of(of_plan(plan), false) });
    }
    for (const up of headings(task)) {
      if (headed.has(up.at)) continue;
      headed.add(up.at);
      if (up.section) rows.push({ heading: up });
    }
    rows.push({ task, cells: cells_of(held(task), inherits(task)) });
  }
  return rows;
}

function cells_of(all, inherited) {
  const cells = new Map();
  for (const it of all) {
    const agency = counted_for(it);
    if (!cells.has(agency)) cells.set(agency, { inherited, all: [] });
    const cell = cells.get(agency);
    const has_it = cell.all.some((other) => other.role === it.role && other.proposed === it.proposed);
    if (!has_it) cell.all.push(it);  // a body has it once, however many that it came from were named
  }
  return cells;
}

/** The agencies of the rows as the documents first name them, those that are no single body last. */
function columns_of(rows) {
  const named = new Set();
  for (const row of rows) if (row.cells) for (const agency of row.cells.keys()) named.add(agency);
  const all = [...named];
  return [...all.filter((it) => !it.collective), ...all.filter((it) => it.collective)];
}

function cell_content(cell) {
  if (!cell) return null;
  const content = cell.all.map((it) => role_mark(it.role, it));
  return cell.inherited ? ["(", content, ")"] : content;
}

function matrix_view({ filters }) {
  const place = h("div");
  const count = h("p", { class: "count" });
  const changed = (asked) => {
    const found = selected(asked);
    const rows = outline(found);
    const columns = columns_of(rows);
    const told = t("matrix_found", figure(found.length), figure(columns.length), figure(found.filter((it) => it.gap).length));
    count.textContent = told;
    tell(told);
    on_print = [];
    place.replaceChildren(found.length ? grid(rows, columns) : nothing(),
      found.length ? on_paper(found, columns) : "");
  };
  changed(filters);
  return { title: t("matrix"), parts: [day_note(), filter_bar(task_fields(), filters, changed), count, place,
    h("p", { class: "legend" }, t("legend"))] };
}

/** The list that stands for a matrix too wide for paper; only there. */
function on_paper(found, columns) {
  const place = h("div", { class: "only-paper" });
  on_print.push(() => place.replaceChildren(printing && columns.length > most_columns_on_paper
    ? long_table({ caption: t("matrix"), ...task_rows(found) }) : ""));
  return place;
}

function grid(rows, columns) {
  const all_columns = columns.length <= most_columns_at_once;
  const head = h("tr", { "aria-rowindex": 1 });
  const body = h("tbody");
  const foot = h("tr");
  const widths = h("colgroup", {}, h("col", { class: "number-column" }), h("col", { class: "title-column" }),
    columns.map(() => h("col", { class: "mark-column" })));
  const table = h("table", { class: "matrix", "aria-rowcount": rows.length + 1, "aria-colcount": columns.length + 2 },
    h("caption", { class: "unseen" }, t("matrix")), widths, h("thead", {}, head), body, h("tfoot", {}, foot));
  const scroller = h("div", { class: "scroller matrix-scroller", tabindex: "0", role: "region", "aria-label": t("matrix") }, table);
  const places = new Set(columns.map((it) => it.jurisdiction));
  const named = (agency) => name_of(agency, places.size === 1 ? agency.jurisdiction : null);
  const longest = columns.reduce((most, it) => Math.min(12, Math.max(most, named(it).length)), 4);
  table.style.setProperty("--tall", longest + 1.5 + "em");
  table.style.width = "calc(var(--number) + var(--title) + " + columns.length * column_width + "px)";
  if (columns.length > most_columns_on_paper) scroller.classList.add("not-on-paper");

  const gap = (count, tag) => count > 0 ? h(tag, { colspan: count, class: "beyond", "aria-hidden": "true" }) : null;

  function row_head(row, i, span) {
    const kind = row.task ? "" : row.heading ? "heading" : row.whole ? "whole" : "plan";
    const title = row.task ? to_task(row.task) : row.heading ? to_task(row.heading) : to_plan(row.plan);
    const number = row.task ? row.task.number : row.heading ? row.heading.number : "";
    const element = h("tr", { class: [kind, row.task && row.task.gap ? "gap" : ""].join(" ").trim() || null, "aria-rowindex": i + 2 },
      h("td", { class: "key" }, number),
      h("th", { scope: row.cells ? "row" : "rowgroup", class: "title" }, h("div", { class: "clip" }, title,
        row.whole ? [" ", t("whole_plan")] : null, row.task && (row.task.gap || row.task.none) ? [" ", nobody(row.task)] : null)));
    if (!row.cells && span > 0) element.append(h("td", { colspan: span, class: "across" }));
    return element;
  }

  function made(row, i, from, to) {
    const element = row_head(row, i, columns.length);
    if (!row.cells) return element;
    add(element, [gap(from, "td")]);
    for (let at = from; at < to; ++at) {
      element.append(h("td", { class: "cell", "aria-colindex": at + 3 }, cell_content(row.cells.get(columns[at]))));
    }
    add(element, [gap(columns.length - to, "td")]);
    return element;
  }

  function head_row(from, to) {
    head.replaceChildren(h("th", { scope: "col", class: "key" }, t("number")), h("th", { scope: "col", class: "title" }, t("task")));
    add(head, [gap(from, "td")]);
    for (let at = from; at < to; ++at) {
      head.append(h("th", { scope: "col", class: "agency", "aria-colindex": at + 3, title: columns[at].full_name || named(columns[at]) },
        h("a", { href: agency_link(columns[at]) }, h("span", { class: "upright" }, named(columns[at])))));
    }
    add(head, [gap(columns.length - to, "td")]);
  }

  function foot_row(from, to) {
    const count = (agency) => rows.reduce((sum, row) => sum + (row.cells && row.cells.has(agency) &&
      !row.cells.get(agency).inherited ? row.cells.get(agency).all.filter((it) => !it.proposed).length : 0), 0);
    foot.replaceChildren(h("td", { class: "key" }), h("th", { scope: "row", class: "title" }, t("total")));
    add(foot, [gap(from, "td")]);
    for (let at = from; at < to; ++at) foot.append(h("td", { class: "cell" }, (columns[at].in_view ??= count(columns[at])) || ""));
    add(foot, [gap(columns.length - to, "td")]);
  }
  for (const agency of columns) agency.in_view = undefined;

  let seen = "";
  function render() {
    const on_paper = printing && columns.length <= most_columns_on_paper;
    if (printing && !on_paper) return;
    const height = matrix_row_height;
    const at = Math.floor(scroller.scrollTop / height);
    const fits = Math.ceil((scroller.clientHeight || 800) / height);
    const is_whole = on_paper || (rows.length <= most_rows_at_once && all_columns);
    const first = is_whole ? 0 : Math.max(0, at - rows_beyond);
    const last = is_whole ? rows.length : Math.min(rows.length, at + fits + rows_beyond);
    const left = Math.floor(scroller.scrollLeft / column_width);
    const wide = Math.ceil((scroller.clientWidth || 1200) / column_width);
    const from = all_columns ? 0 : Math.max(0, left - 8);
    const to = all_columns ? columns.length : Math.min(columns.length, left + wide + 8);
    const view = [first, last, from, to].join();
    if (view === seen) return;
    seen = view;
    if (body.contains(document.activeElement)) scroller.focus({ preventScroll: true });
    head_row(from, to);
    foot_row(from, to);
    const space = (count) => {
      if (count <= 0) return null;
      const cell = h("td", { colspan: columns.length + 2 });
      cell.style.height = count * height + "px";
      return h("tr", { class: "spacer", "aria-hidden": "true" }, cell);
    };
    const shown = [];
    for (let i = first; i < last; ++i) shown.push(made(rows[i], i, from, to));
    body.replaceChildren(...[space(first), ...shown, space(rows.length - last)].filter((it) => it));
  }

  let due = false;
  scroller.addEventListener("scroll", () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => { due = false; render(); });
  }, { passive: true });
  render();
  on_print.push(render);
  new ResizeObserver(render).observe(scroller);
  return scroller;
}

const matrix_row_height = 38;

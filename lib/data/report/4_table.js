// Tables of any length: beyond a few hundred rows only those in view are in the page, all of one
// height, between two spacers; on paper all of them.

const most_rows_at_once = 300;
const rows_beyond = 12;
const row_height = 46;

let printing = false;

/** {caption, columns: [{key, label, class, width}], count, row(i) -> {class, cells}}; the first
 * cell of a row heads it where its column says so. */
function long_table({ caption, columns, count, row, attributes }) {
  const shown = new Map();
  const is_long = count > most_rows_at_once;
  const head = h("thead", {}, h("tr", { "aria-rowindex": 1 },
    columns.map((it) => h("th", { scope: "col", class: it.class }, it.label))));
  const above = h("tbody", { class: "spacer", "aria-hidden": "true" });
  const body = h("tbody");
  const below = h("tbody", { class: "spacer", "aria-hidden": "true" });
  const table = h("table", { class: is_long ? "long" : "whole", "aria-rowcount": count + 1, ...attributes },
    h("caption", { class: "unseen" }, caption), h("colgroup", {}, columns.map((it) => {
      const col = h("col");
      if (it.width) col.style.width = it.width;  // the policy allows this, but no style attribute
      return col;
    })), head, above, body, below);
  const scroller = h("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": caption }, table);

  function made(i) {
    const { class: kind, cells } = row(i);
    return h("tr", { class: kind, "aria-rowindex": i + 2 }, cells.map((cell, place) => {
      const column = columns[place];
      const content = is_long ? clipped(cell) : cell;
      return column.heads ? h("th", { scope: "row", class: column.class }, content)
        : h("td", { class: column.class }, content);
    }));
  }

  function space(place, rows) {
    place.replaceChildren(rows > 0 ? h("tr", {}, h("td", { colspan: columns.length })) : "");
    if (rows > 0) place.firstChild.firstChild.style.height = rows * row_height + "px";
  }

  function render() {
    let first = 0;
    let last = count;
    if (is_long && !printing) {
      const at = Math.floor(scroller.scrollTop / row_height);
      first = Math.max(0, at - rows_beyond);
      last = Math.min(count, at + Math.ceil((scroller.clientHeight || 800) / row_height) + rows_beyond);
    }
    const focused = document.activeElement;
    for (const [i, element] of shown) {
      if (i >= first && i < last) continue;
      if (element.contains(focused)) scroller.focus({ preventScroll: true });
      element.remove();
      shown.delete(i);
    }
    let next = null;
    for (let i = last - 1; i >= first; --i) {
      if (!shown.has(i)) {
        shown.set(i, made(i));
        body.insertBefore(shown.get(i), next);
      }
      next = shown.get(i);
    }
    space(above, first);
    space(below, count - last);
  }

  let due = false;
  scroller.addEventListener("scroll", () => {
    if (!is_long || due) return;
    due = true;
    requestAnimationFrame(() => { due = false; render(); });
  }, { passive: true });
  render();
  on_print.push(render);
  if (is_long) new ResizeObserver(render).observe(scroller);
  return scroller;
}

/** At most two lines; all of it where a pointer rests. */
function clipped(cell) {
  const content = h("div", { class: "clip" }, cell);
  content.title = content.textContent;
  return content;
}

/** What is done again when the page goes on paper and comes back. */
let on_print = [];
function go_on_paper(is_so) {
  printing = is_so;
  for (const act of on_print) act();
}
addEventListener("beforeprint", () => go_on_paper(true));
addEventListener("afterprint", () => go_on_paper(false));

/** A short table; rows are lists of cells, the first heading the row. */
function short_table(caption, heads, rows, kind) {
  return h("div", { class: "scroller short", tabindex: "0", role: "region", "aria-label": caption },
    h("table", { class: kind }, h("caption", { class: "unseen" }, caption),
      h("thead", {}, h("tr", {}, heads.map((head) => head && head.nodeType ? head
        : h("th", { scope: "col" }, head)))),
      h("tbody", {}, rows.map((row) => h("tr", { class: row.kind }, list(row.cells || row).map((cell, place) =>
        place === 0 ? h("th", { scope: "row" }, cell)
          : h("td", { class: typeof cell === "number" ? "number" : null },
            typeof cell === "number" ? figure(cell) : cell)))))));
}

/** A table of facts: what is known about one thing. Facts without a value are left out. */
function facts(rows) {
  const known = rows.filter(([, value]) => value && (!Array.isArray(value) || value.length));
  return h("dl", { class: "facts" }, known.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

/** The filters above a table: {name, kind, label, options}. Says every change to `changed`. */
function filter_bar(fields, filters, changed) {
  const asked = { ...filters };
  const later = debounced(() => { keep_filters(asked); changed(asked); }, 160);
  const set = (name, value) => { asked[name] = value; later(); };
  const controls = fields.map((field) => {
    const id = "filter-" + field.name;
    if (field.kind === "check") {
      return h("label", { class: "check" }, h("input", { type: "checkbox", id, checked: !!filters[field.name],
        onchange: (event) => set(field.name, event.target.checked) }), field.label);
    }
    return h("div", { class: "field " + field.name }, h("label", { for: id }, field.label),
      field.kind === "words" ? words_field(field, id, filters, set) : choice_field(field, id, filters, set));
  });
  const clear = h("button", { type: "button", class: "quiet", onclick: () => {
    keep_filters({});
    show();
  } }, t("clear_filters"));
  return h("div", { class: "filters", role: "group", "aria-label": t("filters") }, controls, clear);
}

function words_field(field, id, filters, set) {
  return h("input", { type: "search", id, value: filters[field.name] || "", autocomplete: "off",
    oninput: (event) => set(field.name, event.target.value) });
}

function choice_field(field, id, filters, set) {
  const choice = h("select", { id, onchange: (event) => set(field.name, event.target.value) },
    h("option", { value: "" }, t("any")),
    field.options.map(([value, label]) => h("option", { value, selected: filters[field.name] === value }, label)));
  return choice;
}

/** The filters that all lists of tasks share. */
function task_fields() {
  const busy = agencies.filter((it) => it.duties.length > 0);
  const used = new Set();
  for (const task of real_tasks) for (const at of task.topics) for (const wide of wider(at)) used.add(wide);
  return [
    { name: "q", kind: "words", label: t("words") },
    { name: "plan", kind: "choice", label: t("plan"), options: plans.map((it) => [it.id, it.title]) },
    { name: "role", kind: "choice", label: t("role"), options: roles.map((it) => [it, t("role." + it)]) },
    { name: "agency", kind: "choice", label: t("agency"), options: busy.map((it) => [it.key, name_of(it)]) },
    { name: "topic", kind: "choice", label: t("topic"),
      options: [...used].sort((a, b) => a - b).map((at) => [topics.get(at).id,
        "　".repeat(wider(at).length - 1) + topic_name(topics.get(at))]) },
    { name: "gaps", kind: "check", label: t("gaps_only") },
  ];
}

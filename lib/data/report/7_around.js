// What lies around a task or an agency, drawn by the page itself: for one of each there is room.

const most_around = 12;
const around_line = 17;  // height of a line of text
const around_width = 34;  // of a label, in half ems

/** The text in lines of about the same width; wide characters count twice. */
function in_lines(words, width) {
  const parts = words.match(/[ -~]+ ?|[^ -~]/gu) || [];
  const lines = [""];
  let used = 0;
  for (const part of parts) {
    const wide = part.length === 1 && part > "~" ? 2 : part.length;
    if (used > 0 && used + wide > width) {
      lines.push("");
      used = 0;
    }
    lines[lines.length - 1] += part;
    used += wide;
  }
  return lines;
}

/** Boxes below each other: {words, href, mark} each gets its place, `y` its middle. */
function placed(boxes, x, width) {
  let y = 8;
  for (const box of boxes) {
    box.lines = in_lines(box.words, around_width);
    box.height = box.lines.length * around_line + 10;
    Object.assign(box, { x, width, y: y + box.height / 2 });
    y += box.height + 8;
  }
  return y;
}

/** Moves a column of boxes to the middle of the picture. */
function centred(boxes, height, own) {
  for (const box of boxes) box.y += (height - own) / 2;
}

function drawn_box(box) {
  const text = box.lines.map((line, at) => s("text", { x: box.x + 9,
    y: box.y + (at - (box.lines.length - 1) / 2) * around_line + 5 }, line));
  const frame = s("rect", { x: box.x, y: box.y - box.height / 2, width: box.width, height: box.height, rx: box.round ? 7 : 0, class: "box" });
  const hover = box.hover ? s("title", {}, box.hover) : null;
  return box.href ? s("a", { href: box.href }, hover, frame, text) : s("g", {}, frame, text);
}

const around_dashes = [null, "7 4", null, "2 4"];
const around_weights = [2.6, 1.3, 1.2, 1.7];

/** A curve from the right side of one box to the left side of another. */
function bond(from, to, look, words) {
  const [x, end] = [from.x + from.width, to.x];
  const middle = (x + end) / 2;
  const path = s("path", { d: `M${x} ${from.y} C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`, fill: "none",
    "stroke-width": look.width, "stroke-dasharray": look.dashes });
  return s("g", { class: "bond" }, path, words ? s("text", { x: end - 5, y: to.y - 4, "text-anchor": "end" }, words) : null);
}

/** Columns of boxes and the bonds between them; the same as a table below. */
function around_section(title, meaning, columns, bonds, table) {
  const own = columns.map(({ boxes, x, width }) => placed(boxes, x, width));
  const height = Math.max(...own);
  columns.forEach(({ boxes }, at) => centred(boxes, height, own[at]));
  const last = columns[columns.length - 1];
  const wide = last.x + last.width + 4;
  const svg = s("svg", { class: "chart around", viewBox: `0 0 ${wide} ${height}`, width: wide, height, role: "img", "aria-label": title },
    bonds.map((it) => bond(...it)), columns.map(({ boxes }) => boxes.map(drawn_box)));
  return h("section", {}, h("h2", {}, t("around")), h("p", { class: "faint" }, meaning),
    h("div", { class: "scroller short", tabindex: "0", role: "region", "aria-label": title }, svg),
    h("details", {}, h("summary", {}, t("as_table")), table));
}

/** The single bodies of a task's assignments, each once, at its weightiest role; those that stand
 * at a task above are not counted again. */
function bodies_of(task, some = own(task)) {
  const all = new Map();
  for (const it of some) if (!it.agency.collective && !it.proposed && !all.has(it.agency)) all.set(it.agency, it);
  return all;
}

let tasks_of_agencies = null;
/** The tasks that name an agency, each once; of all agencies, made when first asked for. */
function tasks_naming(agency) {
  if (!tasks_of_agencies) {
    tasks_of_agencies = new Map();
    for (const task of real_tasks) {
      for (const body of bodies_of(task).keys()) {
        if (!tasks_of_agencies.has(body)) tasks_of_agencies.set(body, []);
        tasks_of_agencies.get(body).push(task);
      }
    }
  }
  return tasks_of_agencies.get(agency) || [];
}

/** How often each of the things is met, the most often first; at most so many. */
function most_met(met) {
  const counts = new Map();
  for (const it of met) counts.set(it, (counts.get(it) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].at - b[0].at).slice(0, most_around);
}

/** A task, its agencies, and the other tasks that most of these have in common. */
function around_task(task) {
  const bodies = [...bodies_of(task, held(task))].slice(0, most_around);
  if (!bodies.length) return null;
  const others = most_met(bodies.flatMap(([body]) => tasks_naming(body).filter((it) => it !== task)));
  const place = task.plan.jurisdiction;
  const centre = { words: task.number + " " + task.title, round: true };
  const middle = bodies.map(([body, it]) => ({ words: marks[it.role] + " " + name_of(body, place), href: agency_link(body) }));
  const right = others.map(([it]) => ({ words: it.number + " " + it.title, href: task_link(it), round: true, hover: it.plan.title }));
  const bonds = bodies.map(([, it], at) => [centre, middle[at], { width: around_weights[it.role], dashes: around_dashes[it.role] }]);
  others.forEach(([other], at) => bodies.forEach(([body], k) => {
    if (bodies_of(other).has(body)) bonds.push([middle[k], right[at], { width: 0.9 }]);
  }));
  const table = others.length ? short_table(t("around_task"), [t("task"), t("plan"), t("agencies")], others.map(([it]) => [
    to_task(it, it.number + " " + it.title), it.plan.title, joined(bodies.map(([body]) => body).filter((body) => bodies_of(it).has(body)), place)]))
    : nothing();
  return around_section(task.title + ": " + t("around"), t("around_task"),
    [{ boxes: [centre], x: 2, width: 260 }, { boxes: middle, x: 340, width: 240 }, { boxes: right, x: 690, width: 270 }], bonds, table);
}

/** An agency and those with which it has the most tasks in common. */
function around_agency(agency) {
  const others = most_met(tasks_naming(agency).flatMap((task) => [...bodies_of(task).keys()].filter((it) => it !== agency)));
  if (!others.length) return null;
  const place = agency.jurisdiction;
  const centre = { words: agency.name };
  const right = others.map(([it]) => ({ words: name_of(it, place), href: agency_link(it) }));
  const bonds = others.map(([, count], at) => [centre, right[at], { width: 0.8 + Math.log2(count) }, figure(count)]);
  const table = short_table(t("around_agency"), [t("agency"), t("tasks_together")], others.map(([it, count]) => [to_agency(it, place), count]));
  return around_section(agency.name + ": " + t("around"), t("around_agency"),
    [{ boxes: [centre], x: 2, width: 250 }, { boxes: right, x: 470, width: 260 }], bonds, table);
}

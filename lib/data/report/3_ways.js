// Where the reader is: #view/part/part?filter=value. Such links can be kept and sent.

function link_to(view, parts = [], filters = {}) {
  const path = [view, ...parts].map((part) => encodeURIComponent(part).replace(/%2F/g, "%2F")).join("/");
  const given = Object.entries(filters).filter(([, value]) => value);
  const query = given.map(([name, value]) => name + "=" + encodeURIComponent(value === true ? "1" : value)).join("&");
  return "#" + path + (query ? "?" + query : "");
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;  // typed by hand
  }
}

function place_of(hash) {
  const [path, query] = hash.replace(/^#/, "").split("?", 2);
  const [view, ...parts] = path.split("/").map(decoded);
  const filters = {};
  for (const pair of (query || "").split("&")) {
    const at = pair.indexOf("=");
    if (at > 0) filters[pair.slice(0, at)] = decoded(pair.slice(at + 1).replace(/\+/g, " "));
  }
  return { view: view || "overview", parts, filters };
}

const task_link = (task) => link_to("task", [task.plan.id, task.number]);
const agency_link = (agency) => link_to("agency", [agency.jurisdiction.id, agency.name]);
const overlap_link = (pair) => link_to("overlap", [pair.a.plan.id, pair.a.number, pair.b.plan.id, pair.b.number]);
const plan_link = (plan) => link_to("plan", [plan.id]);

const to_task = (task, words) => h("a", { href: task_link(task) }, words || task.title);
const to_plan = (plan) => h("a", { href: plan_link(plan) }, plan.title);

/** Names that two jurisdictions share are told apart, but for where the place is clear. */
const shared_names = new Set();
{
  const seen = new Set();
  for (const { name } of agencies) (seen.has(name) ? shared_names : seen).add(name);
}
const name_of = (agency, place) => shared_names.has(agency.name) && agency.jurisdiction !== place
  ? agency.name + "（" + agency.jurisdiction.name + "）" : agency.name;
const to_agency = (agency, place) => h("a", { href: agency_link(agency) }, name_of(agency, place));

/** Changes the filters in the address without a new step in the browser's history. */
function keep_filters(filters) {
  const { view, parts } = place_of(location.hash);
  history.replaceState(null, "", link_to(view, parts, filters));
}

/** The line of the document that says it: 方案.txt, line 13. */
function evidence(file, line, place) {
  if (!file && !line && !place) return t("no_place");
  const where = line ? t("at_line", line) : place || "";
  return [file ? h("span", { class: "file" }, file) : null, file && where ? " " : null, where || null];
}

/** A line is no quantity: no commas. */
const line_cell = (line) => line ? h("div", { class: "number" }, String(line)) : "";

const task_evidence = (task) => evidence(task.file, task.line, task.place);

/** The mark of a role with its word for those who do not see it. */
function role_mark(role, assignment) {
  const proposed = assignment && assignment.proposed;
  const mark = proposed ? proposed_marks[role] : marks[role] + (assignment && assignment.presumed ? "*" : "");
  const words = proposed ? t("proposed_" + roles[role]) : t("role." + roles[role]) +
    (assignment && assignment.presumed ? t("also", t("presumed_lead")) : "");
  return h("span", { class: "mark " + (proposed ? "proposed" : roles[role]), title: words },
    h("span", { "aria-hidden": "true" }, mark), unseen(words));
}

/** The names of a task's agencies in some roles, linked; “等” where the list is open. */
function names_in(task, some_roles) {
  const out = [];
  const inherited = inherits(task);
  for (const role of some_roles) {
    for (const it of held(task).filter((it) => it.role === role)) {
      if (out.length) out.push(t("comma"));
      if (it.proposed) out.push(role_mark(role, it), " ");
      out.push(to_agency(it.agency, task.plan.jurisdiction));
      if (it.presumed) out.push(h("span", { class: "mark", title: t("presumed_lead") }, "*", unseen(t("presumed_lead"))));
    }
    if (open_roles(task) & (1 << role)) out.push("等");
  }
  return inherited && out.length ? ["（", ...out, "）"] : out;
}

/** “nobody”, where nobody has it, or nobody is meant. */
function nobody(task) {
  if (task.none) return h("span", { class: "faint" }, t("none_on_purpose"));
  return task.gap ? h("span", { class: "badge gap" }, t("nobody")) : null;
}

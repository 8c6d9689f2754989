// The catalog out of the data's tables, and what follows from it.

/** The rows of a table as objects; what is left out at their ends is 0. */
function rows_of(table) {
  return table.rows.map((row, at) => {
    const it = { at };
    table.columns.forEach((column, place) => { it[column] = row[place] ?? 0; });
    return it;
  });
}

const list = (value) => value || [];
const roles = ["lead", "cooperate", "responsible", "listed"];
const marks = ["●", "○", "◆", "□"];
const proposed_marks = ["▲", "△", "▽", "▽"];

const jurisdictions = rows_of(data.jurisdictions).map((it) => ({ id: text(it.id), name: text(it.name) }));

const agencies = rows_of(data.agencies).map((it) => ({
  at: it.at, name: text(it.name), jurisdiction: jurisdictions[it.jurisdiction], kind: text(it.kind),
  full_name: text(it.full_name), aliases: list(it.aliases).map(text), plates: list(it.plates).map(text),
  part_of: text(it.part_of), stands_for: list(it.stands_for).map(text), note: text(it.note),
  undeclared: !!(it.flags & 1), collective: !!(it.flags & 2),
  key: jurisdictions[it.jurisdiction].id + "/" + text(it.name), duties: [], counts: [0, 0, 0, 0], plans: new Set(),
}));

const plans = rows_of(data.plans).map((it) => ({
  at: it.at, id: text(it.id), title: text(it.title), jurisdiction: jurisdictions[it.jurisdiction],
  issuer: text(it.issuer), document_number: text(it.document_number), issued: text(it.issued),
  period: [text(it.period_begin), text(it.period_end)], file: text(it.file), first: it.first_task, size: it.tasks,
  first_assignment: it.first_assignment, assigned: it.assignments, open: it.open, first_leads: !!(it.flags & 1),
}));

const topics = new Map(rows_of(data.topics).map((it) => [it.topic, {
  at: it.topic, id: text(it.id), name: text(it.name), label: text(it.label), parent: it.parent - 1,
}]));
const topic_name = (topic) => wishes.language === "zh" ? topic.name : topic.label;

/** All topics that one is a part of, itself first. */
function wider(at) {
  const all = [];
  for (let topic = topics.get(at); topic; topic = topics.get(topic.parent)) all.push(topic.at);
  return all;
}

const assignments = rows_of(data.assignments).map((it) => ({
  agency: agencies[it.agency], role: it.role, line: it.line, presumed: !!(it.flags & 1), proposed: !!(it.flags & 2),
  unsure: !!(it.flags & 4), course: it.course, as_written: text(it.as_written), from: text(it.from) || "clause",
  duty: text(it.for),
}));

/** Who had, or on the day has, a duty after the body named: {agency, way, lost}. */
const courses = data.courses.map((holders) => holders.map((it) => ({
  agency: agencies[it[0]], way: [it[1], it[2]], lost: !!it[3],
})));

const changes = rows_of(data.changes).map((it) => ({
  at: it.at, kind: text(it.kind), date: text(it.date), from: list(it.from).map((a) => agencies[a]),
  to: list(it.to).map((a) => agencies[a]), topics: list(it.topics).map(text), basis: text(it.basis),
  certainty: text(it.certainty),
}));

const tasks = rows_of(data.tasks).map((it) => ({
  at: it.at, plan: plans[it.plan], parent: it.parent - 1, number: text(it.number), title: text(it.title), line: it.line,
  section: !!(it.flags & 1), none: !!(it.flags & 2), gap: !!(it.flags & 4), bearer: it.bearer - 1,
  first: it.first_assignment, size: it.assignments, open: it.open, topics: list(it.topics), deadline: text(it.deadline),
  keywords: list(it.keywords).map(text), file: text(it.file) || plans[it.plan].file, place: text(it.place),
  clause_line: it.clause_line, key: plans[it.plan].id + "/" + text(it.number), overlaps: [], gaps: [],
}));

const real_tasks = tasks.filter((it) => !it.section);
const tasks_by_key = new Map(tasks.map((it) => [it.key, it]));
const agencies_by_key = new Map(agencies.map((it) => [it.key, it]));
const plans_by_id = new Map(plans.map((it) => [it.id, it]));

const own = (it) => assignments.slice(it.first, it.first + it.size);
const inherits = (task) => task.bearer >= 0 && task.bearer !== task.at;
/** A task's assignments as every answer shows them: its own, or those it inherits. */
const held = (task) => own(task.bearer < 0 ? task : tasks[task.bearer]);
const of_plan = (plan) => assignments.slice(plan.first_assignment, plan.first_assignment + plan.assigned);
const open_roles = (task) => (task.bearer < 0 ? task : tasks[task.bearer]).open;

function headings(task) {
  const all = [];
  for (let up = task.parent; up >= 0; up = tasks[up].parent) all.unshift(tasks[up]);
  return all;
}

/** Bodies that have a duty beside the one named: since the plan, or on the day of the report. */
const later_holders = (assignment) => courses[assignment.course];

/** Whether a duty counts as a body's: on the day, or under any of the names it went through. */
function is_theirs(assignment, agency) {
  const course = courses[assignment.course];
  if (data.as_of && course.length > 0) return course.some((it) => !it.lost && it.agency === agency);
  return assignment.agency === agency || course.some((it) => it.agency === agency);
}

/** Who a duty is counted for: on the day whoever has it then, where that is just one body. */
function counted_for(assignment) {
  const course = courses[assignment.course];
  return data.as_of && course.length === 1 && !course[0].lost ? course[0].agency : assignment.agency;
}

/** A task that came to a body twice in one role, from two that became one, is one duty of it. */
function merged(duties) {
  const found = new Map();
  for (const duty of duties) {
    const key = (duty.task ? duty.task.key : duty.plan.id + "/") + " " + duty.assignment.role + " " + duty.assignment.proposed;
    const known = found.get(key);
    if (known) known.all.push(duty);
    else found.set(key, { ...duty, all: [duty] });
  }
  return [...found.values()];
}

/** Fills every agency's duties: {task or plan, assignment, inherited, through}, and `all` of them that are one. */
function settle_duties() {
  const give = (thing, assignment, inherited) => {
    const duty = { ...thing, assignment, inherited, through: null };
    if (is_theirs(assignment, assignment.agency)) assignment.agency.duties.push(duty);
    for (const holder of courses[assignment.course]) {
      if (!holder.lost && holder.agency !== assignment.agency) {
        holder.agency.duties.push({ ...duty, through: holder });
      }
    }
    if (assignment.proposed) return;
    ++counted_for(assignment).counts[assignment.role];
    counted_for(assignment).plans.add(thing.plan);
  };
  for (const plan of plans) for (const it of of_plan(plan)) give({ plan }, it, false);
  for (const task of real_tasks) {
    for (const it of held(task)) give({ plan: task.plan, task }, it, inherits(task));
  }
  for (const agency of agencies) agency.duties = merged(agency.duties);
}
settle_duties();
const total = (agency) => agency.counts.reduce((sum, count) => sum + count, 0);

/** What a search looks at, folded; made when first asked for. */
function folded(words) {
  return words.normalize("NFKC").toLowerCase();
}

function searched(thing) {
  if (thing.searched === undefined) thing.searched = folded(words_of(thing).join("\n"));
  return thing.searched;
}

function words_of(thing) {
  if (thing.aliases) return [thing.key, thing.name, thing.full_name, ...thing.aliases, ...thing.plates];
  return [thing.key, thing.title, thing.plan.title, ...thing.keywords, ...headings(thing).map((it) => it.title),
    ...held(thing).flatMap((it) => [it.agency.name, it.agency.full_name, it.as_written]),
    ...thing.topics.flatMap((it) => [topics.get(it).name, topics.get(it).label])];
}

/** Whether it has all the words, wherever they stand. */
function has_words(thing, words) {
  return words.every((word) => searched(thing).includes(word));
}

const words_asked = (query) => folded(query || "").split(/\s+/).filter((word) => word);

/** The tasks that pass the filters, in the order of the documents. */
function selected(filters) {
  const words = words_asked(filters.q);
  const plan = filters.plan && plans_by_id.get(filters.plan);
  const agency = filters.agency && agencies_by_key.get(filters.agency);
  const role = roles.indexOf(filters.role);
  const topic = filters.topic && [...topics.values()].find((it) => it.id === filters.topic);
  return real_tasks.filter((task) => {
    if (filters.plan && task.plan !== plan) return false;
    if (filters.jurisdiction && task.plan.jurisdiction.id !== filters.jurisdiction) return false;
    if (filters.gaps && !task.gap) return false;
    if (topic && !task.topics.some((it) => wider(it).includes(topic.at))) return false;
    if (filters.topic && !topic) return false;
    if (filters.agency || role >= 0) {
      const has = held(task).some((it) => (!filters.agency || (agency && is_theirs(it, agency))) &&
        (role < 0 || it.role === role));
      if (!has) return false;
    }
    return has_words(task, words);
  });
}

// Tasks: the list, what a search finds, and the page of one.

function task_rows(found) {
  return {
    columns: [
      { label: t("number"), class: "key", width: "7em" }, { label: t("task"), class: "title", heads: true, width: "32%" },
      { label: t("role.lead"), class: "names", width: "16%" }, { label: t("role.cooperate"), class: "names" },
      { label: t("responsible_or_listed"), class: "names", width: "24%" },
      { label: t("line"), class: "number", width: "4.5em" }],
    count: found.length,
    row: (i) => {
      const task = found[i];
      return { class: task.gap ? "gap" : null, cells: [h("span", { title: task.plan.title }, task.number),
        [to_task(task), h("div", { class: "faint one-line" }, task.plan.title)],
        nobody(task) || names_in(task, [0]), names_in(task, [1]), names_in(task, [2, 3]),
        line_cell(task.line)] };
    },
  };
}

function tasks_view({ filters }) {
  const place = h("div");
  const count = h("p", { class: "count" });
  const changed = (asked) => {
    const found = selected(asked);
    const words = t("tasks_found", figure(found.length), figure(real_tasks.length));
    count.textContent = words;
    tell(words);
    on_print = [];
    place.replaceChildren(found.length ? long_table({ caption: t("tasks"), ...task_rows(found) }) : nothing());
  };
  changed(filters);
  return { title: t("tasks"), parts: [filter_bar(task_fields(), filters, changed), count, place] };
}

const nothing = () => h("p", { class: "note" }, t("nothing_found"));

/** Tasks and agencies that have the words, under headings of their own. */
function search_view({ filters }) {
  const words = words_asked(filters.q);
  const bodies = words.length ? agencies.filter((it) => has_words(it, words)) : [];
  const found = words.length ? selected({ q: filters.q }) : [];
  const count = t("search_found", figure(bodies.length), figure(found.length));
  tell(count);
  const most = 40;
  return { title: t("search"), parts: [
    h("p", { class: "count" }, words.length ? count : t("search_hint")),
    bodies.length ? h("section", {}, h("h2", {}, t("agencies")), h("ul", { class: "chips" },
      bodies.slice(0, most).map((it) => h("li", {}, to_agency(it), " ", h("span", { class: "faint" },
        t("tasks_of", figure(it.duties.length)))))),
      bodies.length > most ? h("p", { class: "faint" }, t("and_more", figure(bodies.length - most))) : null) : null,
    found.length ? h("section", {}, h("h2", {}, t("tasks")),
      long_table({ caption: t("tasks"), ...task_rows(found) })) : null,
    words.length && !bodies.length && !found.length ? nothing() : null] };
}

/** How a duty came from the name in the document to the body that has it. */
function assignment_notes(it, inherited) {
  const notes = [];
  if (it.as_written) notes.push(t("written_as", it.as_written));
  if (it.from !== "clause" && !it.proposed) notes.push(t("from." + it.from));
  if (it.presumed) notes.push(t("presumed_lead"));
  if (it.proposed) notes.push(t("only_proposed"));
  if (it.unsure) notes.push(t("unreviewed"));
  if (inherited) notes.push(t("inherited"));
  if (it.agency.collective) notes.push(t("no_single_body"));
  if (it.duty) notes.push(t("for_part", it.duty));
  return notes.map((note) => h("div", {}, note));
}

function course_words(it, place) {
  return later_holders(it).map((holder) => h("div", {}, holder.lost ? t("lost") : ["→ ", to_agency(holder.agency, place)],
    said(holder.way) ? h("div", { class: "faint" }, said(holder.way)) : null));
}

function assignments_table(task, all, inherited) {
  const place = task.plan.jurisdiction;
  const heads = [t("role"), t("agency"), t("remark"), data.as_of ? t("on_the_day") : t("later"), t("line")];
  return short_table(t("who_has_it"), heads, all.map((it) => [
    [role_mark(it.role, it), " ", it.proposed ? t("proposed_" + roles[it.role]) : t("role." + roles[it.role])],
    to_agency(it.agency, place), assignment_notes(it, inherited), course_words(it, place), line_cell(it.line || task.line)]), "assignments");
}

function plan_facts(plan) {
  return facts([[t("title"), plan.title], [t("jurisdiction"), plan.jurisdiction.name], [t("issuer"), plan.issuer],
    [t("document_number"), plan.document_number], [t("issued"), plan.issued],
    [t("period"), plan.period.filter((it) => it).join("–")], [t("document"), plan.file]]);
}

function task_view({ parts }) {
  const task = tasks_by_key.get(parts[0] + "/" + parts.slice(1).join("/"));
  if (!task) return missing(parts.join("/"));
  const all = held(task);
  const below = tasks.filter((it) => it.parent === task.at);
  const siblings = real_tasks.filter((it) => it.plan === task.plan);
  const at = siblings.indexOf(task);
  return { title: task.title, lead: [to_plan(task.plan), headings(task).map((it) => [" › ", to_task(it)])], parts: [
    h("p", { class: "badges" }, h("span", { class: "badge" }, task.key), nobody(task),
      task.topics.map((it) => h("a", { class: "badge topic", href: link_to("tasks", [], { topic: topics.get(it).id }) },
        topic_name(topics.get(it))))),
    h("section", {}, h("h2", {}, t("who_has_it")), all.length ? assignments_table(task, all, inherits(task)) : task.section
      ? h("p", {}, t("section_only")) : h("p", {}, nobody(task)),
      open_roles(task) ? h("p", { class: "faint" }, t("open_list")) : null),
    h("section", {}, h("h2", {}, t("evidence")), facts([[t("plan"), to_plan(task.plan)], [t("place"), task_evidence(task)],
      [t("clause"), task.clause_line && task.clause_line !== task.line ? t("at_line", task.clause_line) : null],
      [t("deadline"), task.deadline], [t("keywords"), task.keywords.join(t("comma"))]])),
    below.length ? h("section", {}, h("h2", {}, t("below")), h("ul", {}, below.map((it) =>
      h("li", {}, it.number, " ", to_task(it))))) : null,
    task.section ? null : around_task(task),
    task_finds(task),
    at < 0 ? null : h("nav", { class: "steps", "aria-label": t("neighbours") },
      at > 0 ? h("a", { href: task_link(siblings[at - 1]), rel: "prev" }, "← ", siblings[at - 1].title) : h("span"),
      at + 1 < siblings.length ? h("a", { href: task_link(siblings[at + 1]), rel: "next" },
        siblings[at + 1].title, " →") : null)] };
}

function missing(what) {
  return { title: t("missing"), parts: [h("p", { class: "note" }, t("no_such_thing", what))] };
}

function plan_view({ parts }) {
  const plan = plans_by_id.get(parts.join("/"));
  if (!plan) return missing(parts.join("/"));
  const found = real_tasks.filter((it) => it.plan === plan);
  const gaps = found.filter((it) => it.gap).length;
  return { title: plan.title, parts: [plan_facts(plan),
    h("p", {}, t("plan_counts", figure(found.length), figure(gaps)), " ",
      h("a", { href: link_to("matrix", [], { plan: plan.id }) }, t("matrix"))),
    plan.assigned ? h("section", {}, h("h2", {}, t("for_all")), assignments_table({ line: 0, plan }, of_plan(plan), false)) : null,
    long_table({ caption: t("tasks"), ...task_rows(found) })] };
}

// Agencies: the list, and the page of one with all it has to do and what became of it.

function agencies_view({ filters }) {
  const place = h("div");
  const count = h("p", { class: "count" });
  const changed = (asked) => {
    const words = words_asked(asked.q);
    const found = agencies.filter((it) => has_words(it, words) &&
      (!asked.jurisdiction || it.jurisdiction.id === asked.jurisdiction) && (!asked.kind || it.kind === asked.kind));
    if (asked.sort !== "document") found.sort((a, b) => total(b) - total(a) || a.at - b.at);
    const told = t("agencies_found", figure(found.length), figure(agencies.length));
    count.textContent = told;
    tell(told);
    on_print = [];
    place.replaceChildren(found.length ? long_table({ caption: t("agencies"), ...agency_rows(found) }) : nothing());
  };
  const kinds = [...new Set(agencies.map((it) => it.kind))];
  const bar = filter_bar([
    { name: "q", kind: "words", label: t("words") },
    { name: "jurisdiction", kind: "choice", label: t("jurisdiction"), options: jurisdictions.map((it) => [it.id, it.name]) },
    { name: "kind", kind: "choice", label: t("kind"), options: kinds.map((it) => [it, t("kind." + it)]) },
  ], filters, changed);
  changed(filters);
  return { title: t("agencies"), parts: [day_note(), bar, count, place] };
}

function agency_rows(found) {
  const counts = roles.map((role) => ({ label: t("role." + role), class: "number", width: "6em" }));
  return {
    columns: [{ label: t("agency"), class: "title", heads: true }, { label: t("kind"), width: "12em" }, ...counts,
      { label: t("total"), class: "number", width: "5em" }, { label: t("plans"), class: "number", width: "5em" }],
    count: found.length,
    row: (i) => {
      const it = found[i];
      return { cells: [[to_agency(it), " ", h("span", { class: "faint" }, it.full_name || it.jurisdiction.name)],
        t("kind." + it.kind), ...it.counts.map((count) => count ? figure(count) : ""), figure(total(it)),
        it.plans.size ? figure(it.plans.size) : ""] };
    },
  };
}

/** Changes on the way to a body and away from it, by date. */
function line_of(agency) {
  const found = new Set();
  const follow = (from, side, other) => {
    const seen = new Set([from]);
    for (const body of seen) {
      for (const change of changes) {
        if (!change[side].includes(body)) continue;
        found.add(change);
        for (const next of change[other]) seen.add(next);
      }
    }
  };
  follow(agency, "to", "from");
  follow(agency, "from", "to");
  return changes.filter((change) => found.has(change));
}

const joined = (bodies, place) => bodies.flatMap((it, at) => at ? [t("comma"), to_agency(it, place)] : [to_agency(it, place)]);

function change_row(change) {
  const place = (change.from[0] || change.to[0] || {}).jurisdiction;
  return [change.date, t("change." + change.kind), joined(change.from, place), joined(change.to, place),
    [change.topics.length ? h("div", {}, t("topics_moved", change.topics.join(t("comma")))) : null,
      change.basis ? h("div", {}, change.basis) : null,
      change.certainty === "certain" ? null : h("div", {}, t("certainty." + change.certainty))]];
}

function history_section(agency) {
  const line = line_of(agency);
  if (!line.length) return null;
  return h("section", {}, h("h2", {}, t("history")), short_table(t("history"),
    [t("date"), t("event"), t("before"), t("after"), t("basis")], line.map(change_row)));
}

function duty_rows(duties) {
  return {
    columns: [{ label: t("role"), class: "role", width: "9em" }, { label: t("number"), class: "key", width: "8em" },
      { label: t("task"), class: "title", heads: true }, { label: t("remark"), class: "names", width: "26%" },
      { label: t("line"), class: "number", width: "4.5em" }],
    count: duties.length,
    row: (i) => {
      const { plan, task, assignment, all } = duties[i];
      const remark = all.flatMap((it) => [...assignment_notes(it.assignment, it.inherited), it.through
        ? h("div", {}, t("given_to", it.assignment.agency.name), " ", h("span", { class: "faint" }, said(it.through.way))) : null]);
      const lines = [...new Set(all.map((it) => it.assignment.line || (task && task.line)))];
      return { cells: [[role_mark(assignment.role, assignment), " ", t("role." + roles[assignment.role])],
        task ? task.number : "", [task ? to_task(task) : [to_plan(plan), " ", t("whole_plan")], " ",
          task ? h("div", { class: "faint one-line" }, plan.title) : null], remark,
        lines.map(line_cell)] };
    },
  };
}

function agency_view({ parts }) {
  const agency = agencies_by_key.get(parts[0] + "/" + parts.slice(1).join("/"));
  if (!agency) return missing(parts.join("/"));
  const duties = [...agency.duties].sort((a, b) => a.assignment.role - b.assignment.role);
  const parts_of_it = agencies.filter((it) => it.part_of === agency.name && it.jurisdiction === agency.jurisdiction);
  return { title: agency.name, lead: agency.jurisdiction.name, parts: [
    facts([[t("full_name"), agency.full_name], [t("kind"), t("kind." + agency.kind)],
      [t("aliases"), agency.aliases.join(t("comma"))], [t("plates"), agency.plates.join(t("comma"))],
      [t("part_of"), agency.part_of], [t("parts"), joined(parts_of_it, agency.jurisdiction)],
      [t("stands_for"), agency.stands_for.join(t("comma"))], [t("note"), agency.note]]),
    agency.undeclared ? h("p", { class: "note" }, t("undeclared")) : null,
    h("ul", { class: "chips" }, roles.map((role, at) => agency.counts[at]
      ? h("li", {}, role_mark(at), " ", t("role." + role), " ", h("strong", {}, figure(agency.counts[at]))) : null)),
    h("section", {}, h("h2", {}, t("duties")), duties.length
      ? long_table({ caption: t("duties_of", agency.name), ...duty_rows(duties) })
      : h("p", { class: "note" }, t("no_duties"))),
    around_agency(agency),
    history_section(agency), agency_finds(agency)] };
}

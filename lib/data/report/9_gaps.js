// What is missing, plan by plan, and what is proposed for it.

function gap_table(some, caption) {
  return short_table(caption, [t("gap"), t("task"), t("topic"), t("details"), t("to_close"), t("line")], some.map((gap) => [
    h("span", { class: "badge gap" }, said(gap.name)),
    gap.is === "task" ? [h("span", { class: "key" }, gap.thing.number), " ", to_task(gap.thing)]
      : gap.is === "plan" ? t("whole_plan") : gap.is === "agency" ? to_agency(gap.thing) : gap.other,
    gap.topic ? topic_name(gap.topic) : "", [gap.details ? said(gap.details) : "", gap.target],
    said(gap.remedy), line_cell(gap.line || (gap.is === "task" && gap.thing.line))]));
}

const most_gaps_open = 400;

/** A plan's gaps under its heading; made when it is opened, if there are many. */
function gap_section(plan, some, is_open) {
  const counts = plan ? gap_counts.find((it) => it.plan === plan.at) : null;
  const heading = plan ? plan.title : t("agencies_without_plan");
  const words = counts ? t("plan_gaps", figure(counts.without_agency), figure(counts.tasks), figure(counts.without_owner),
    figure(counts.targets)) : t("idle_agencies", figure(data.gap_counts.idle), figure(data.gap_counts.agencies));
  const place = h("div");
  const fill = () => { if (!place.firstChild) place.append(gap_table(some, heading)); };
  const section = h("details", { class: "card", open: is_open, ontoggle: () => { if (section.open) fill(); } },
    h("summary", {}, h("h2", {}, heading), " ", h("span", { class: "faint" }, words)), place);
  if (is_open) fill();
  on_print.push(() => { if (printing) { section.open = true; fill(); } });
  return section;
}

function gaps_view({ filters }) {
  const place = h("div");
  const count = h("p", { class: "count" });
  const changed = (asked) => {
    const words = words_asked(asked.q);
    const found = gaps.filter((gap) => (!asked.kind || gap.rule === asked.kind) &&
      (!asked.plan || (plan_of_gap(gap) && plan_of_gap(gap).id === asked.plan)) &&
      (!words.length || (gap.thing && gap.is !== "plan" && has_words(gap.thing, words))));
    const told = t("gaps_found", figure(found.length), figure(gaps.length));
    count.textContent = told;
    tell(told);
    on_print = [];
    const by_plan = new Map([...plans.map((plan) => [plan, []]), [null, []]]);
    for (const gap of found) by_plan.get(plan_of_gap(gap)).push(gap);
    place.replaceChildren(...[...by_plan].filter(([, some]) => some.length).map(([plan, some]) =>
      gap_section(plan, some, found.length <= most_gaps_open)), found.length ? "" : nothing());
  };
  const kinds = new Map(gaps.map((gap) => [gap.rule, said(gap.name)]));
  changed(filters);
  return { title: t("gaps"), parts: [filter_bar([
    { name: "q", kind: "words", label: t("words") },
    { name: "kind", kind: "choice", label: t("gap"), options: [...kinds] },
    { name: "plan", kind: "choice", label: t("plan"), options: plans.map((it) => [it.id, it.title]) }], filters, changed),
  count, data.gap_counts.waived ? h("p", { class: "faint" }, t("waived", figure(data.gap_counts.waived))) : null, place] };
}

const statuses = ["proposed", "accepted", "rejected"];
const proposals = data.proposals ? rows_of(data.proposals.entries).map((it) => ({
  task: tasks_by_key.get(text(it.task)), key: text(it.task), title: text(it.title), agency: text(it.agency),
  jurisdiction: text(it.jurisdiction), role: it.role, status: statuses[it.status], score: it.score, note: text(it.note),
  others: list(it.others).map(text), because: list(it.because), against: list(it.against),
})) : [];

function reasons(some) {
  return h("ul", { class: "plain" }, some.map(([says, key, file, line]) => h("li", {}, text(says), " ",
    tasks_by_key.has(text(key)) ? to_task(tasks_by_key.get(text(key)), text(key)) : text(key), " ",
    text(says).includes(text(file)) ? null : h("span", { class: "faint" }, evidence(text(file), line, "")))));
}

function body_proposed(it) {
  const place = it.jurisdiction || (it.task && it.task.plan.jurisdiction.id);
  const agency = agencies_by_key.get(place + "/" + it.agency);
  return agency ? to_agency(agency) : it.agency;
}

function proposal_table(some, caption) {
  return short_table(caption, [t("task"), t("proposed_for"), t("state"), t("score_title"), t("because"), t("against_it")],
    some.map((it) => [
      it.task ? [h("span", { class: "key" }, it.key), " ", to_task(it.task)] : [it.key, " ", it.title],
      [h("span", { class: "mark proposed" }, h("span", { "aria-hidden": "true" }, proposed_marks[it.role])), " ",
        body_proposed(it), " ", h("span", { class: "faint" }, t("proposed_" + roles[it.role])),
        it.others.length ? h("div", { class: "faint" }, t("or_else", it.others.join(t("comma")))) : null],
      [t("status." + it.status), it.note ? h("div", { class: "faint" }, it.note) : null],
      it.score ? score_words(it.score) : "", reasons(it.because), reasons(it.against)]), "proposals");
}

function proposals_of(task) {
  const some = proposals.filter((it) => it.task === task);
  return some.length ? h("section", {}, h("h2", {}, t("proposals")), proposal_table(some, t("proposals"))) : null;
}

function proposals_view({ filters }) {
  const how = h("pre", {}, "remit assign -o proposals.patch.yaml\nremit --with proposals.patch.yaml report -o report.html");
  if (!data.proposals) return { title: t("proposals"), parts: [h("p", {}, t("no_patch")), how] };
  const place = h("div");
  const count = h("p", { class: "count" });
  const changed = (asked) => {
    const found = proposals.filter((it) => (!asked.state || it.status === asked.state) &&
      (!asked.plan || it.key.startsWith(asked.plan + "/")));
    const told = t("proposals_found", figure(found.length), figure(proposals.length));
    count.textContent = told;
    tell(told);
    place.replaceChildren(found.length
      ? in_portions(found, 150, (part) => proposal_table(part, t("proposals"))) : nothing());
  };
  const without = rows_of(data.proposals.without);
  changed(filters);
  return { title: t("proposals"), parts: [h("p", { class: "note" }, t("presumed_only")), filter_bar([
    { name: "plan", kind: "choice", label: t("plan"), options: plans.map((it) => [it.id, it.title]) },
    { name: "state", kind: "choice", label: t("state"), options: statuses.map((it) => [it, t("status." + it)]) }],
  filters, changed), count, place, without.length ? h("section", {}, h("h2", {}, t("without_proposal")),
    short_table(t("without_proposal"), [t("task"), t("because")], without.map((it) => [
      tasks_by_key.has(text(it.task)) ? [text(it.task), " ", to_task(tasks_by_key.get(text(it.task)))] : text(it.task),
      text(it.why)]))) : null] };
}

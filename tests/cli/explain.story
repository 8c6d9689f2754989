# The rules in a line each, and one of them at length.
#$ remit --lang zh explain
#> 规则                            级别  发现的问题
#> ──────────────────────────────  ────  ────────────────────────────────────────────────────
#> parse-error                     错误  文件不是合法的 YAML
#> duplicate-key                   错误  字段重复出现
#> unknown-field                   错误  存在无法识别的字段
#> wrong-type                      错误  字段取值不符合要求，或缺少必填字段
#> duplicate-id                    错误  编号重复
#> undeclared-agency               错误  方案列出的单位未在名录中登记
#> ambiguous-name                  错误  一个名称可能指多个单位
#> no-agency                       错误  任务没有任何责任单位
#> no-lead                         警告  任务列有单位，但没有牵头单位
#> lead-is-collective              警告  牵头或负责的只有集合称谓或职务，没有具体单位
#> joint-lead-without-coordinator  警告  多个单位共同牵头，未明确总协调单位
#> open-list                       提示  名单以“等”结尾，单位未列全
#> lead-also-cooperates            错误  同一单位在同一任务中既牵头又配合
#> duplicate-assignment            警告  同一名单中重复列出同一单位
#> too-many-cooperators            提示  任务的配合单位过多
#> unowned-target                  警告  指标没有责任单位
#> idle-agency                     提示  单位没有承担任何任务
#> overloaded-lead                 提示  单位牵头任务明显多于其他单位
#> single-point                    提示  某一领域的任务全部由一家单位独自承担
#> uncovered-topic                 错误  必须落实的主题没有任务，或没有牵头单位
#> uneven-coverage                 提示  其他辖区的方案涉及某一主题，而本辖区的方案没有
#> discontinued-task               提示  前一方案的任务在后续方案中没有相应内容
#> overdue                         警告  任务期限、指标年份或方案实施期已过
#> deadline-outside-plan           警告  期限与方案实施期或上级任务的期限矛盾
#> no-deadline                     提示  任务或整个方案没有写明完成时限
#> dissolved-agency                警告  方案列出的单位在印发前已经撤销或变更
#> not-yet-founded                 警告  方案列出的单位在印发时尚未设立
#> no-successor                    警告  承担任务的单位已撤销，没有承接单位
#> ambiguous-successor             警告  承担任务的单位已分设，任务由谁承接不明确
#> lineage-inconsistent            错误  机构变动记录相互矛盾
#> near-duplicate-agencies         警告  名录中的两个单位可能是同一机构
#> vanished-agency                 提示  承担过任务的单位不再出现于以后的方案，也没有承接单位
#> two-plates-listed-twice         警告  同一机构的两块牌子被列为两个单位
#> lead-conflict                   错误  两个方案把同一工作交给不同单位牵头
#> duplicated-tasks                警告  不同单位为同一对象做同一件事
#> overlapping-tasks               提示  两个方案的任务部分重叠，牵头单位之间没有协作
#> restated-task                   提示  任务在另一方案中重复部署
#> fragmented-topic                提示  同一领域多头牵头，没有单位统筹
#> house-forbid                    错误  任务列有自定规则不允许的单位
#> house-require                   错误  任务缺少自定规则要求的单位
#> house-protect                   错误  任务交给了自定规则限定范围以外的单位
#> house-independent               错误  同一单位既监督又实施同一任务
#> house-most-leads                错误  任务的牵头单位超过自定规则的上限
#> house-unknown-name              警告  remit.yaml 提到了不存在的名称
#> source-drift                    警告  方案原文在导入之后有改动
#> unreviewed-import               警告  导入时把握不足的分工尚未核对
#> unused-waiver                   警告  豁免没有对应的问题，或已到期
#>
#> 查看某条规则：remit explain 规则
#$ remit --lang en explain no-lead
#> no-lead
#> ═══════
#>
#> A task has agencies, but none of them is named as its lead.
#>
#> warning
#>
#> “A, B and C are responsible” leaves open who calls the meeting. Where several
#> bodies share a task, one of them has to be answerable for the whole.
#>
#> Bad
#> ───
#>
#>     - id: "1"
#>       title: 培育跨境电商
#>       responsible: [市商务局, 市税务局, 市邮政局]
#>
#> Good
#> ────
#>
#>     - id: "1"
#>       title: 培育跨境电商
#>       lead: [市商务局]
#>       cooperate: [市税务局, 市邮政局]
#>
#> How it is found
#> ───────────────
#>
#> A task with agencies of its own, none of which leads. A collective (各有关部门)
#> or a post-holder (分管副市长) is no lead. Where the plan itself says that the
#> first one named leads (“lead_convention: first-listed”), the first name of a
#> “responsible” or “listed” list is its lead if it is a single body; duties given
#> in running text (“from: prose”) have none. Subtasks that inherit their agencies
#> are not reported again.
#>
#> Settings
#> ────────
#>
#> Severity only: “no-lead: off|info|warning|error” under “rules:” in remit.yaml.
#> To accept one case, write “waive: [{rule: no-lead, reason: …}]” at the task or
#> its plan.
#>
#> Known false alarms
#> ──────────────────
#>
#> Plans that only use bare or “responsible” lists have a finding for nearly every
#> task. If that is the plan's way, set its “lead_convention”, or waive the rule
#> once at the plan. A list of one body has a lead for all practical purposes; the
#> document still does not say so.
#$ remit --lang zh explain no-lead
#> no-lead
#> ═══════
#>
#> 任务列有单位，但没有明确牵头单位。
#>
#> 警告
#>
#> 只写“甲、乙、丙负责”，由谁召集就没有着落。几家单位共同承担的任务，总要有一家对全
#> 局负责。
#>
#> 不合格示例
#> ──────────
#>
#>     - id: "1"
#>       title: 培育跨境电商
#>       responsible: [市商务局, 市税务局, 市邮政局]
#>
#> 合格示例
#> ────────
#>
#>     - id: "1"
#>       title: 培育跨境电商
#>       lead: [市商务局]
#>       cooperate: [市税务局, 市邮政局]
#>
#> 如何发现
#> ────────
#>
#> 任务自身列有单位，但没有一家牵头的，予以报告。集合称谓（各有关部门）和职务（分管
#> 副市长）不能作为牵头单位。方案自身规定列第一位的为牵头单位的（“lead_convention:
#> first-listed”），负责（“responsible”）或列出（“listed”）名单的第一位如为具体单
#> 位，即推定为牵头单位；正文中明确的职责（“from: prose”）不作推定。沿用上级任务单
#> 位的下级任务，不重复报告。
#>
#> 设置
#> ────
#>
#> 只能设置级别：在“remit.yaml”的“rules:”下写“no-lead: off|info|warning|error”，依
#> 次为关闭、提示、警告、错误。个别情形经研究同意保留的，在该任务或所属方案处写
#> “waive: [{rule: no-lead, reason: …}]”，并写明理由。
#>
#> 已知误报
#> ────────
#>
#> 通篇只列单位、或只写“负责”的方案，几乎每项任务都会被报告。如方案本有列第一位者牵
#> 头的规定，请设置“lead_convention”；否则可在方案处统一豁免。只列一家单位的，实际
#> 上就由其牵头，但文件毕竟没有写明。
#$ remit --lang en explain no-leads
#! remit: no rule “no-leads”; did you mean “no-lead”?
#? 2

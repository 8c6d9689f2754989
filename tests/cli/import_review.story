# Decisions about what import was not sure of are taken from a review file; what is wrong in it, or
# fits nothing any more, is told with its place.
#$ remit -f FILE --lang zh import rivers_plan.txt --review rivers.review.yaml --dry-run
#! rivers.review.yaml:24:9: 错误：未知字段“decde” [unknown-field]
#!    24 |       - decde: 是
#!       |         ^~~~~
#!       = 建议：您是不是想写“decide”？
#! rivers_plan：任务 3 项，分工 5 条，其中确定 4 条、较可能 1 条、存疑 0 条
#!   按职责分工负责：2 条
#!   括号内注明责任单位：2 条
#!   正文（负责）：1 条
#! 请核对：
#! rivers_plan.txt:18：较可能〔正文（负责）〕3.1 加强领导 市水务局：负责
#! rivers.review.yaml:7:13: 错误：“市水务居”既不是决定，也不是名录中的单位 [undeclared-agency]
#!     7 |   - decide: 市水务居
#!       |             ^~~~~~~~
#!       = 建议：请填写是、否、分工或单位名称；新单位请另加一行 means: 单位名称
#!       = 说明：可能指“yunzhou/市水务局”
#! rivers.review.yaml:21:17: 警告：没有与此项决定相符的分工：任务 2.1，市林草局
#!    21 |       - decide: 是
#!       |                 ^~
#!       = 建议：请删去该条，或更正其任务、单位或条款原文
#! “rivers.review.yaml”：已核对 3 处，待核对 2 处，另有 1 处与文件对不上；请更正或删去后再运行一次
#? 3
#$ remit -f FILE --lang en import rivers_plan.txt --review rivers.review.yaml --dry-run
#! rivers.review.yaml:24:9: error: unknown field “decde” [unknown-field]
#!    24 |       - decde: 是
#!       |         ^~~~~
#!       = help: did you mean “decide”?
#! rivers_plan: 3 tasks, 5 assignments: 4 sure, 1 likely, 0 doubtful
#!   division-of-duties: 2
#!   labelled: 2
#!   prose-responsible: 1
#! to look at:
#! rivers_plan.txt:18: likely [prose-responsible] 3.1 加强领导 市水务局: responsible
#! rivers.review.yaml:7:13: error: “市水务居” is neither a decision nor an agency of the catalog [undeclared-agency]
#!     7 |   - decide: 市水务居
#!       |             ^~~~~~~~
#!       = help: write yes, no, a role or the name of an agency; a new body into a line means:
#!       = note: may mean “yunzhou/市水务局”
#! rivers.review.yaml:21:17: warning: no assignment is as this decision has it: task 2.1, 市林草局
#!    21 |       - decide: 是
#!       |                 ^~
#!       = help: strike the item, or mend its task, agency or clause
#! “rivers.review.yaml”: 3 decided, 2 to decide, 1 that fit nothing in the documents: mend or strike those, and run it again
#? 3
#$ remit -f FILE --lang zh import rivers_plan.txt --dry-run
#! rivers_plan：任务 3 项，分工 6 条，其中确定 5 条、较可能 1 条、存疑 0 条
#!   按职责分工负责：2 条
#!   括号内注明责任单位：3 条
#!   正文（负责）：1 条
#! 请核对：
#! rivers_plan.txt:18：较可能〔正文（负责）〕3.1 加强领导 市水务局：负责
#! rivers_plan.txt:14：名录中没有“市城管局”，拟新增（类别：局）
#! rivers_plan.txt:15：名录中没有“市财政局”，拟新增（类别：局）
#! 待核对 3 处：请加 --review rivers_plan.review.yaml 再运行一次，逐处列入该文件；在其中作出的决定长期有效
#$ remit -f FILE --lang zh import rivers_plan.txt --review SCRATCH/rivers.review.yaml -o SCRATCH/rivers.yaml
#! rivers_plan：任务 3 项，分工 6 条，其中确定 5 条、较可能 1 条、存疑 0 条
#!   按职责分工负责：2 条
#!   括号内注明责任单位：3 条
#!   正文（负责）：1 条
#! 请核对：
#! rivers_plan.txt:18：较可能〔正文（负责）〕3.1 加强领导 市水务局：负责
#! rivers_plan.txt:14：名录中没有“市城管局”，拟新增（类别：局）
#! rivers_plan.txt:15：名录中没有“市财政局”，拟新增（类别：局）
#! “SCRATCH/rivers.review.yaml”：已核对 0 处，待核对 3 处；请在其中逐条填写 decide，再运行一次
#$ remit --lang zh check SCRATCH/rivers.yaml
#> SCRATCH/rivers.yaml:24:16: 警告：指标“到2023年，水质达标率达到95%以上”没有责任单位（rivers_plan.txt:11） [unowned-target]
#>    24 |       - {text: 到2023年，水质达标率达到95%以上, value: 95, unit: "%以上", year: 2023, source: {lin…
#>       |                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
#> SCRATCH/rivers.yaml:33:38: 提示：“清理河道”的“配合”名单以“等”结尾，单位未列全（rivers_plan.txt:14） [open-list]
#>    33 |             cooperate: [市公安局, {name: 市城管局, as_written: 城管局}, 等]
#>       |                                          ^~~~~~~~
#> SCRATCH/rivers.yaml:37:20: 警告：“加固海堤”没有牵头单位；负责：市水务局、市财政局（rivers_plan.txt:15） [no-lead]
#>    37 |             title: 加固海堤
#>       |                    ^~~~~~~~
#> SCRATCH/rivers.yaml:48:20: 警告：“加强领导”没有牵头单位；负责：市水务局（rivers_plan.txt:18） [no-lead]
#>    48 |             title: 加强领导
#>       |                    ^~~~~~~~
#> SCRATCH/rivers.yaml:50:24: 警告：市水务局在“加强领导”中的分工（负责）识别把握不足：较可能（rivers_plan.txt:18） [unreviewed-import]
#>    50 |               - {name: 市水务局, from: prose, sureness: likely}
#>       |                        ^~~~~~~~
#>       = 建议：请核对原文该处：无误的删去 sureness，或在核对文件中填写后重新导入
#! 4个警告、1个提示
#$ remit -f FILE --lang zh import rivers_plan.txt --review SCRATCH/a.yaml -o SCRATCH/a.yaml
#! remit: “SCRATCH/a.yaml”不能既作输出文件又作核对文件
#? 2
#$ remit -f FILE --lang zh import rivers_plan.txt -o waters.yaml
#! remit: “waters.yaml”不是导入生成的，或生成后有改动：请另存，或加 --force 覆盖
#? 2
version: 1
jurisdictions:
  - {id: yunzhou, name: 云州市}
agencies:
  - {name: 市水务局, jurisdiction: yunzhou, kind: bureau, full_name: 云州市水务局, aliases: [市水利局]}
  - {name: 市公安局, jurisdiction: yunzhou, kind: bureau}

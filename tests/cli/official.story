# The division of work as offices hand it in, in every form.
#$ remit -f waters.yaml --lang zh matrix --layout official --plan lh-dykes-2020
#> 临海市堤防建设方案重点任务分工表
#>
#> 序号    类别    重点任务          牵头单位            配合单位              责任单位  完成时限  备注
#> ────  ────────  ────────────────  ──────────────────  ────────────────────  ────────  ────────  ──────────────────────────
#>                 （整个方案）                                                各区                各区负责其中：堤防日常巡查
#> 1.1   加固堤防  加固海堤          市水务局            市城管委、市气象局等                      配合单位未列全（等）
#> 1.2             巡查海堤                                                                        原文未明确责任单位
#>  2              建设潮位预警平台  市气象局、市水务局
#>
#> 注：共 3 项任务、6 条分工；未明确责任单位的任务 1 项。　序号为原文编号。　单位名单末尾的“等”依原文，表示原文未列全。
#$ remit -f waters.yaml --lang en matrix --layout official --plan lh-dykes-2020 --format md
#> ## 临海市堤防建设方案: division of work
#>
#> | no. | field | task | lead agency | cooperating agencies | responsible agencies | deadline | remarks |
#> | :---: | :---: | --- | --- | --- | --- | :---: | --- |
#> | | | (the whole plan) | | | 各区 | | 各区, for this part: 堤防日常巡查 |
#> | 1.1 | **加固堤防** | 加固海堤 | 市水务局 | 市城管委; 市气象局等 | | | cooperating agencies: “and others” (等) |
#> | 1.2 | | 巡查海堤 | | | | | **nobody named** |
#> | 2 | | 建设潮位预警平台 | 市气象局; 市水务局 | | | | |
#>
#> Notes: Tasks: 3, assignments: 6, tasks that nobody has: 1. Numbers are those of the document. 等, “and others”: the document leaves the list open.
#$ remit -f waters.yaml --lang zh matrix --layout official --plan lh-rain-2021 --format csv
#> 任务编号,方案,所属标题,重点任务,牵头单位,配合单位,责任单位,列出单位,完成时限,备注
#> lh-rain-2021/1.1,临海市海绵城市方案,,改造排水管网,,,市城管委、市水务局,,,
#> lh-rain-2021/1.2,临海市海绵城市方案,,发布内涝预警,,,,市气象局,,
# What is only proposed stands among the remarks.
#$ remit -f waters.yaml --with waters.patch.yaml --lang zh matrix --layout official --plan lh-dykes-2020 --format md
#> ## 临海市堤防建设方案重点任务分工表
#>
#> | 序号 | 类别 | 重点任务 | 牵头单位 | 配合单位 | 责任单位 | 完成时限 | 备注 |
#> | :---: | :---: | --- | --- | --- | --- | :---: | --- |
#> | | | （整个方案） | | | 各区 | | 各区负责其中：堤防日常巡查 |
#> | 1.1 | **加固堤防** | 加固海堤 | 市水务局 | 市城管委、市气象局等 | | | 配合单位未列全（等） |
#> | 1.2 | | 巡查海堤 | | | | | **原文未明确责任单位；▲ 建议牵头：市水务局，尚未决定；△ 建议配合：市气象局，尚未决定** |
#> | 2 | | 建设潮位预警平台 | 市气象局、市水务局 | | | | |
#>
#> 注：共 3 项任务、6 条分工；未明确责任单位的任务 1 项。　序号为原文编号。　单位名单末尾的“等”依原文，表示原文未列全。　▲ 建议牵头　△ 建议配合　▽ 建议负责。
# For Word, and as a page; a document is the official table.
#$ remit -f waters.yaml --lang zh matrix -o SCRATCH/table.docx
#$ remit -f waters.yaml --lang zh matrix --layout official -o SCRATCH/table.html
#$ remit -f waters.yaml --lang en matrix --layout plans -o SCRATCH/table.docx
#! remit: layout “plans” is no document: docx holds the official table (--layout official)
#? 2
# A list for each agency.
#$ remit -f waters.yaml --lang zh matrix --each-agency SCRATCH/lists
#! 已将 6 份任务清单写入 SCRATCH/lists
#$ remit -f waters.yaml --lang en matrix --each-agency SCRATCH/lists --format md --jurisdiction donggang
#! 2 work lists written to SCRATCH/lists
#$ remit -f waters.yaml --lang en matrix --each-agency SCRATCH/lists --format csv
#! remit: --each-agency writes xlsx, docx, md or html; “csv” is none of these
#? 2
#$ remit -f waters.yaml --lang en matrix --each-agency waters.yaml
#! remit: “waters.yaml” is not a folder
#? 2
# Agencies in another order.
#$ remit -f waters.yaml --lang zh matrix --sort pinyin --plan lh-dykes-2020 --format csv
#> 任务编号,任务,单位,牵头,配合,负责,linhai/市城管委,linhai/市气象局,linhai/市水务局,linhai/各区,等
#> lh-dykes-2020,（整个方案）,1,,,1,,,,负责,
#> lh-dykes-2020/1.1,加固海堤,3,1,2,,配合,配合,牵头,,配合
#> lh-dykes-2020/1.2,巡查海堤,未明确,,,,,,,,
#> lh-dykes-2020/2,建设潮位预警平台,2,2,,,,牵头,牵头,,
#$ remit -f waters.yaml --lang zh matrix --sort official --plan lh-dykes-2020 --format csv
#> 任务编号,任务,单位,牵头,配合,负责,linhai/市水务局,linhai/市气象局,linhai/市城管委,linhai/各区,等
#> lh-dykes-2020,（整个方案）,1,,,1,,,,负责,
#> lh-dykes-2020/1.1,加固海堤,3,1,2,,牵头,配合,配合,,配合
#> lh-dykes-2020/1.2,巡查海堤,未明确,,,,,,,,
#> lh-dykes-2020/2,建设潮位预警平台,2,2,,,牵头,牵头,,,
# What people changed in a workbook: here nothing. Another workbook is a plan.
#$ remit -f waters.yaml --lang zh matrix -o SCRATCH/table.xlsx
#$ remit -f waters.yaml --lang zh import SCRATCH/table.xlsx --changes
#> # table.xlsx 中的修改，与目录比较所得。
#> # 执行 remit accept 本文件后写入目录；不采纳的，请将 status: 改为 rejected。
#> version: 1
#>
#> proposals: []
#! table.xlsx：14 行均无修改
#$ remit -f waters.yaml --lang en import SCRATCH/table.xlsx --changes --format json
#> {
#>   "schema_version": 1,
#>   "file": "table.xlsx",
#>   "changes": [],
#>   "problems": [],
#>   "summary": {
#>     "rows": 14,
#>     "changed": 0,
#>     "added": 0,
#>     "removed": 0,
#>     "deadlines": 0
#>   }
#> }
#! table.xlsx: nothing changed; rows compared: 14
#$ remit -f waters.yaml --lang en tasks -o SCRATCH/tasks.xlsx
#$ remit -f waters.yaml --lang en import SCRATCH/tasks.xlsx --changes
#! remit: “SCRATCH/tasks.xlsx” is no workbook that remit wrote: --changes reads those of matrix
#? 3

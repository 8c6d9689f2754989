# Tables of tasks: what their columns say is told by their headings, or by the user.
#$ remit -f FILE --lang zh import lakes_pasted.txt
#> version: 1
#>
#> jurisdictions:
#>   - {id: yunzhou, name: 云州市}
#>
#> agencies:
#>   - {name: 市水务局, jurisdiction: yunzhou, kind: bureau, full_name: 云州市水务局, aliases: [市水利局]}
#>   - {name: 市公安局, jurisdiction: yunzhou, kind: bureau}
#>
#> plans:
#>   - id: lakes_pasted
#>     title: 云州市湖泊治理行动方案
#>     jurisdiction: yunzhou
#>     source: {file: lakes_pasted.txt}
#>     checksum: sha256:bb86f1a0f57ff3246d050dd2600a736aa43133ce43a5e2a0dd429c11dd59bffe
#>     tasks:
#>       - id: "1"
#>         title: 清理湖面漂浮物
#>         lead:
#>           - {name: 市水务局, from: table}
#>         cooperate:
#>           - {name: 市公安局, from: table}
#>         deadline: 2022年底
#> ...
#>         source: {line: 5}
#>       - id: "2"
#>         title: 恢复湖滨湿地
#>         lead:
#>           - {name: 市水利局, from: table}
#>         deadline: 长期
#> ...
#>         source: {line: 6}
#! lakes_pasted：任务 2 项，分工 3 条，其中确定 3 条、较可能 0 条、存疑 0 条
#!   表格：3 条
#$ remit -f FILE --lang zh import lakes_tasks.csv --columns 任务=B,牵头=C,配合=D --dry-run
#! lakes_tasks：任务 2 项，分工 4 条，其中确定 4 条、较可能 0 条、存疑 0 条
#!   表格：4 条
#! 请核对：
#! lakes_tasks.csv:4：名录中没有“市林草局”，拟新增（类别：局）
#! 待核对 1 处：请加 --review lakes_tasks.review.yaml 再运行一次，逐处列入该文件；在其中作出的决定长期有效
#$ remit -f FILE --lang zh import lakes_tasks.csv --columns 事项=task,主办=lead
#> version: 1
#>
#> jurisdictions:
#>   - {id: yunzhou, name: 云州市}
#>
#> agencies:
#>   - {name: 市水务局, jurisdiction: yunzhou, kind: bureau, full_name: 云州市水务局, aliases: [市水利局]}
#>
#> plans:
#>   - id: lakes_tasks
#>     title: 云州市湖泊治理任务分解表
#>     jurisdiction: yunzhou
#>     source: {file: lakes_tasks.csv}
#>     checksum: sha256:a1d6df010fd7968fc9de048c0199f32f714cdfe833669a5b1dfc521985a161f6
#>     tasks:
#>       - id: "1"
#>         title: 清理湖面漂浮物
#>         lead:
#>           - {name: 市水务局, from: table}
#> ...
#>         source: {line: 3}
#>       - id: "2"
#>         title: 恢复湖滨湿地
#>         lead:
#>           - {name: 市水利局, from: table}
#> ...
#>         source: {line: 4}
#! lakes_tasks：任务 2 项，分工 2 条，其中确定 2 条、较可能 0 条、存疑 0 条
#!   表格：2 条
#$ remit -f FILE --lang zh import lakes_tasks.csv --columns 任务=B,牵头=C --explain 3
#> 表格行：1 | 清理湖面漂浮物 | 市水务局 | 市公安局
#> 标题 1“清理湖面漂浮物”
#> 分工条款〔表格〕，确定：市水务局
#>   牵头：市水务局，原文“市水务局”
#$ remit -f FILE --lang zh import lakes_tasks.csv --columns 任务=Z --dry-run
#! lakes_tasks：任务 0 项，分工 0 条，其中确定 0 条、较可能 0 条、存疑 0 条
#! lakes_tasks：没有找到任务；可用 --explain 行号 查看某行的读法，表格可用 --columns 指明各列
#! 请核对：
#! lakes_tasks.csv:2: 没有 --columns 所说的“Z”列，现有各列：A 序号, B 事项, C 主办, D 联系方式
#$ remit -f FILE --lang zh import lakes_tasks.csv --columns 任务=B,牵头
#! remit: “牵头”未说明列的含义，应写成：事项=task,主办=lead
#? 2
#$ remit -f FILE --lang zh import lakes_division.html --dry-run
#! lakes_division：任务 4 项，分工 8 条，其中确定 5 条、较可能 2 条、存疑 1 条
#!   表格：8 条
#! 请核对：
#! lakes_division.html:5: 以下各行的单位格横跨几个角色列，未说明各自角色，均列为责任单位：1
#! lakes_division.html:6: 以下各行的单位格指向别处，但找不到所指的内容，未列入分工：2
#! lakes_division.html:5：较可能〔表格〕1 清理湖面漂浮物 市水务局：负责
#! lakes_division.html:5：较可能〔表格〕1 清理湖面漂浮物 市公安局：负责
#! lakes_division.html:6：存疑〔表格〕2 恢复湖滨湿地 市水务局：牵头
#! 待核对 3 处：请加 --review lakes_division.review.yaml 再运行一次，逐处列入该文件；在其中作出的决定长期有效
version: 1
jurisdictions:
  - {id: yunzhou, name: 云州市}
agencies:
  - {name: 市水务局, jurisdiction: yunzhou, kind: bureau, full_name: 云州市水务局, aliases: [市水利局]}
  - {name: 市公安局, jurisdiction: yunzhou, kind: bureau}

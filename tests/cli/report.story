# One page of all of it: only the message is told here, the page is opened in tests/report_check.py.
#$ remit -f waters.yaml --lang zh report -o SCRATCH/report.html
#! 方案 3 个，任务 6 项，单位 7 个，重叠 2 对，缺口 5 个
#$ remit -f waters.yaml --lang en --with waters.patch.yaml report -o SCRATCH/report.html
#! 3 plans, 6 tasks, 7 agencies, 2 overlaps, 5 gaps
# Of one plan, or of one jurisdiction.
#$ remit -f waters.yaml --lang zh report --plan lh-rain-2021 -o SCRATCH/report.html
#! 方案 1 个，任务 2 项，单位 4 个，重叠 0 对，缺口 2 个
#$ remit -f waters.yaml --lang zh --with waters.patch.yaml report --jurisdiction donggang -o SCRATCH/report.html
#! 方案 1 个，任务 1 项，单位 2 个，重叠 0 对，缺口 1 个
#$ remit -f waters.yaml --lang zh report --plan dg-port-2021 --jurisdiction linhai -o SCRATCH/report.html
#! remit: 没有找到
#? 1
#$ remit -f waters.yaml --lang en report --format text
#! remit: “report” has no format “text”; its formats are: html
#? 2
#$ remit help report
#> one page of all of it, to open, search and send
#>
#> usage: remit report
#>
#> filters (may be combined; most may be repeated)
#>   --plan PLAN                  only this plan, by id or title
#>   --jurisdiction JURISDICTION  only of this jurisdiction; also tells bodies of
#>                                the same name apart
#>
#> options
#>   --presume  take the first of a list without a lead for the presumed lead,
#>              whatever the plan says
#>
#> options of every command
#>   -f, --file PATH    catalog file or folder, may be repeated; else $REMIT_FILE,
#>                      else tasks.yaml here or above
#>   --as-of DATE       who has the duties on that day: 2016, 2016-09, 2016-09-03,
#>                      plan or now
#>   --with FILE        a planned reform, taken as in force, or a file of proposals
#>   -o, --output FILE  write to this file; its ending chooses the format
#>   --format FORMAT    the form of the answer
#>   --bom              begin a csv or tsv file with a byte order mark, for Excel
#>   --color WHEN       colours: auto, always, never
#>   --lang LANGUAGE    language of labels and messages: zh, en
#>   -h, --help         show what a command does and takes
#>   --version          show the version
#>
#> examples
#>   remit report -o 任务分工报告.html
#>   remit report --jurisdiction tianjin -o 天津市任务分工报告.html
#>   remit --with 建议.patch.yaml report -o 任务分工报告.html
#$ remit help report --lang zh
#> 生成一个可检索、可转发的网页报告
#>
#> 用法：remit report
#>
#> 筛选条件（可组合使用，多数可重复）
#>   --plan 方案          只看该方案（编号或标题）
#>   --jurisdiction 辖区  只看该辖区，也用于区分同名单位
#>
#> 选项
#>   --presume  名单未写明牵头的，一律将列第一位者推定为牵头单位
#>
#> 通用选项
#>   -f, --file 路径    任务目录的文件或文件夹，可重复；默认用 $REMIT_FILE，否则用
#>                      当前或上级文件夹的 tasks.yaml
#>   --as-of 日期       以某日为准，列出当日承担单位：2016、2016-09、2016-09-03、
#>                      plan 或 now
#>   --with 文件        拟议的机构改革（按已生效处理），或承担建议文件
#>   -o, --output 文件  写入该文件，由扩展名决定格式
#>   --format 格式      输出格式
#>   --bom              csv、tsv 文件开头加 BOM，便于 Excel 打开
#>   --color 时机       是否着色：auto, always, never
#>   --lang 语言        标签和提示的语言：zh, en
#>   -h, --help         显示说明
#>   --version          显示版本
#>
#> 示例
#>   remit report -o 任务分工报告.html
#>   remit report --jurisdiction tianjin -o 天津市任务分工报告.html
#>   remit --with 建议.patch.yaml report -o 任务分工报告.html

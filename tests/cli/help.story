# Help in both languages, of everything and of a command; a command may be shortened.
#$ remit --lang en --help
#> remit: who is responsible for what, across plans
#>
#> usage: remit [OPTIONS] COMMAND [WORDS…]
#>
#> commands (may be shortened: remit gr)
#>   who TOPIC…         who leads, cooperates, is responsible for a topic or task
#>   duties AGENCY…     all an agency has to do, by role
#>   tasks              the tasks and their agencies
#>   agencies           the agencies and how much they have to do
#>   matrix             the responsibility matrix, or the official division of work
#>   graph              the diagram of a plan, an agency or all plans
#>   gaps               tasks, targets and agencies that lack each other
#>   overlaps           the same work in several plans, and who leads it there
#>   report             one page of all of it, to open, search and send
#>   check [PATH…]      every rule, for CI
#>   assign             who should take the tasks that nobody has, and why
#>   load               how many tasks agencies have and would have by the
#>                      proposals of assign
#>   accept FILE…       take accepted proposals into the catalog
#>   import FILE…       published plans become a catalog to review
#>   explain [RULE]     what a rule means; without a name, all rules
#>   schema [FILE]      the JSON Schema of tasks.yaml or remit.yaml, for editors
#>   init               a commented catalog to start from
#>   completion SHELL…  what bash, zsh and fish need to complete calls of remit
#>   help [COMMAND]     this text, or that of a command
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
#> more about a command: remit help COMMAND
#$ remit --lang zh help
#> remit：跨方案查询和核对任务分工
#>
#> 用法：remit [选项] 命令 [词语…]
#>
#> 命令（可简写，如 remit gr）
#>   who 词语…              某项工作由谁牵头、配合、负责
#>   duties 单位…           一个单位在各方案中的全部任务
#>   tasks                  任务清单及责任单位
#>   agencies               单位清单及任务量
#>   matrix                 责任矩阵、任务分工表
#>   graph                  方案、单位或总览的任务分工图
#>   gaps                   未落实责任单位的任务、指标和没有任务的单位
#>   overlaps               各方案之间重复、重叠的任务及牵头异同
#>   report                 生成一个可检索、可转发的网页报告
#>   check [路径…]          按全部规则检查，可用于持续集成
#>   assign                 未明确单位的任务建议由谁承担及理由
#>   load                   各单位任务量及均衡程度，采纳 assign 的建议前后对比
#>   accept 文件…           将采纳的建议写入目录
#>   import 文件…           把已发布的方案转成任务目录草稿
#>   explain [规则]         说明某条规则；不写规则名则列出全部
#>   schema [文件]          tasks.yaml 或 remit.yaml 的 JSON Schema，供编辑器使用
#>   init                   带注释的任务目录样例，供起步使用
#>   completion Shell名称…  供 bash、zsh、fish 补全命令的脚本
#>   help [命令]            显示本说明或某个命令的说明
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
#> 查看某个命令的说明：remit help 命令
#$ remit --lang zh who --help
#> 某项工作由谁牵头、配合、负责
#>
#> 用法：remit who 词语…
#>
#> 参数
#>   词语  用日常用语描述工作内容，或写任务编号（tj-smart-city-2016/3.2.1 或
#>         3.2.1）
#>
#> 筛选条件（可组合使用，多数可重复）
#>   --plan 方案          只看该方案（编号或标题）
#>   --agency 单位        只看该单位参与的
#>   --role 分工          只看该类分工：lead, cooperate, responsible, listed
#>   --jurisdiction 辖区  只看该辖区，也用于区分同名单位
#>   --task 任务          只看该任务及其下级任务（编号）
#>   --unassigned         只看未明确责任单位的任务
#>   --sections           包括章节标题
#>
#> 选项
#>   --presume  名单未写明牵头的，一律将列第一位者推定为牵头单位
#>   --roll-up  所属机构并入上级单位统计
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
#> 输出格式：text, json, csv, tsv, md, html, xlsx
#>
#> 示例
#>   remit who 智慧旅游
#>   remit who 智慧旅游 --as-of 2019-01
#>   remit who tj-internet-plus-2016/2.1.1
#>   remit who 2.1.1 --format json
#>   remit who 物流 --role lead -o 物流.xlsx
#$ remit --lang en gr -h
#> the diagram of a plan, an agency or all plans
#>
#> usage: remit graph
#>
#> filters (may be combined; most may be repeated)
#>   --plan PLAN                  only this plan, by id or title
#>   --agency AGENCY              only what this agency is on
#>   --role ROLE                  only in this role: lead, cooperate, responsible,
#>                                listed
#>   --jurisdiction JURISDICTION  only of this jurisdiction; also tells bodies of
#>                                the same name apart
#>   --topic WORDS                only tasks on this topic
#>   --task TASK                  only this task and those below it, by id or
#>                                number
#>   --unassigned                 only tasks that nobody has
#>
#> options
#>   --view VIEW     plan: tasks and their agencies; agency: one and all it works
#>                   with; overview: plans and agencies in numbers; neighbourhood:
#>                   what is around an agency or task; cooperation: who works with
#>                   whom; overlaps: what is alike; lineage: who became whom; else
#>                   what the filters suggest: plan, agency, overview,
#>                   neighbourhood, cooperation, overlaps, lineage, changes
#>   --depth NUMBER  of a neighbourhood: steps from an agency to its tasks, or from
#>                   a task to its agencies (2)
#>   --force         draw it however large it is
#>   --presume       take the first of a list without a lead for the presumed lead,
#>                   whatever the plan says
#>   --roll-up       count parts with the bodies they belong to
#>   --against PATH  with --view changes: the earlier catalog, a file or folder, to
#>                   compare with
#>   --theme THEME   colours of a picture: grey prints without colour, dark is for
#>                   screens: standard, grey, dark
#>   --links PAGE    link tasks and agencies of an svg to this page, made by remit
#>                   report
#>   --check FILE    write nothing, but compare with FILE: exit 1 if it is stale
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
#> formats: dot, svg, png, pdf, mermaid, graphml, json, csv, tsv, text, md, html, xlsx
#>
#> examples
#>   remit graph --plan tj-internet-plus-2016 -o 分工图.svg
#>   remit graph --agency 市科委 -o 市科委.png
#>   remit graph --view overview -o 总览.svg
#>   remit graph --view lineage -o 机构沿革.svg
#>   remit graph --view cooperation --jurisdiction tianjin -o 协作.svg
#>   remit graph --view overlaps --plan tj-info-consumption-2017 -o 重叠.svg
#>   remit graph --view changes --against ../old/tasks.yaml -o 分工变化.svg
#>   remit graph --plan tj-internet-plus-2016 -o 分工.graphml
#$ remit --lang en help chekc
#! remit: no command “chekc”; did you mean “check”?
#? 2
#$ remit -f waters.yaml --lang en ag --jurisdiction donggang
#> agency    jurisdiction  kind    lead  cooperate  responsible  listed  total  plans
#> ────────  ────────────  ──────  ────  ─────────  ───────────  ──────  ─────  ─────
#> 市水务局  donggang      bureau     0          1            0       0      1      1
#> 市港务局  donggang      bureau     1          0            0       0      1      1

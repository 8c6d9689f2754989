# Every wrong call says what is wrong and what to do, before any work.
#$ remit --lang en
#! remit: which command?
#? 2
#$ remit --lang zh
#! remit: 请写明命令
#? 2
#$ remit --lang en woh 海堤
#! remit: no command “woh”; did you mean “who”?
#? 2
#$ remit --lang zh 智慧旅游
#! remit: 没有命令“智慧旅游”
#? 2
#$ remit --lang en g
#! remit: “g” is short for several commands; there are: graph, gaps
#? 2
#$ remit --lang en who
#! remit: “who” lacks its TOPIC; see remit help who
#? 2
#$ remit --lang zh duties
#! remit: “duties”缺少单位；请看 remit help duties
#? 2
#$ remit --lang en tasks 海堤
#! remit: “tasks” has no use for “海堤”; see remit help tasks
#? 2
#$ remit --lang en tasks --jurisdction linhai
#! remit: “tasks” has no option “--jurisdction”; did you mean “--jurisdiction”?
#? 2
#$ remit --lang zh tasks --frobnicate
#! remit: “tasks”没有选项“--frobnicate”；请看 remit help tasks
#? 2
#$ remit --lang en gaps --layout list
#! remit: “gaps” has no option “--layout”; see remit help gaps
#? 2
#$ remit --lang en tasks --plan
#! remit: “--plan” lacks its value: --plan PLAN; see remit help tasks
#? 2
#$ remit --lang zh tasks --plan
#! remit: “--plan”缺少取值：--plan 方案；请看 remit help tasks
#? 2
#$ remit --lang en tasks --unassigned=maybe
#! remit: “--unassigned” takes no value; see remit help tasks
#? 2
#$ remit --lang en tasks --role leed
#! remit: “--role” cannot be “leed”; did you mean “lead”? there are: lead, cooperate, responsible, listed
#? 2
#$ remit --lang zh matrix --layout lists
#! remit: “--layout”不能为“lists”；您是不是想写“list”？ 可用的有：grid, official, list, plans, agencies, pairs
#? 2
#$ remit --lang en gaps --format svg
#! remit: “gaps” has no format “svg”; its formats are: text, json, csv, tsv, md, html, xlsx
#? 2
#$ remit --lang zh graph --format xlxs
#! remit: “graph”没有“xlxs”格式；您是不是想写“xlsx”？ 可用的格式有：dot, svg, png, pdf, mermaid, graphml, json, csv, tsv, text, md, html, xlsx
#? 2
#$ remit --lang en graph --format sarif
#! remit: “graph” has no format “sarif”; its formats are: dot, svg, png, pdf, mermaid, graphml, json, csv, tsv, text, md, html, xlsx
#? 2
#$ remit --lang en tasks -o SCRATCH/tasks.docx
#! remit: “tasks” has no format “docx”; its formats are: text, json, csv, tsv, md, html, xlsx
#? 2
#$ remit --lang en tasks -o SCRATCH/none/tasks.csv
#! remit: cannot write “SCRATCH/none/tasks.csv”: there is no folder “SCRATCH/none”; create it first
#? 2
#$ remit --lang zh tasks --bom
#! remit: --bom 只用于文件：请用 -o 指定
#? 2
#$ remit --lang en tasks --bom -o SCRATCH/tasks.md
#! remit: --bom is for csv and tsv, not for md
#? 2
#$ remit --lang fr tasks
#! remit: “--lang” cannot be “fr”; there are: zh, en
#? 2
#$ remit --lang en -f none.yaml tasks
#! remit: cannot read “none.yaml”: there is no such file
#? 3
#$ remit --lang zh -f none.yaml tasks
#! remit: 无法读取“none.yaml”：文件不存在
#? 3
# Names that the catalog does not have.
#$ remit -f waters.yaml --lang en tasks --plan lh-dyke-2020
#! remit: no plan “lh-dyke-2020”; did you mean “lh-dykes-2020”? there are: lh-dykes-2020, lh-rain-2021, dg-port-2021
#? 2
#$ remit -f waters.yaml --lang zh tasks --jurisdiction linhia
#! remit: 没有辖区“linhia”；您是不是想写“linhai”？ 可用的有：linhai, donggang
#? 2
#$ remit -f waters.yaml --lang en tasks --task lh-dykes-2020/1.3
#! remit: no task “lh-dykes-2020/1.3”; there are: lh-dykes-2020/1, lh-dykes-2020/1.1, lh-dykes-2020/1.2, lh-dykes-2020/2, lh-rain-2021/1.1, lh-rain-2021/1.2, dg-port-2021/1
#? 2
#$ remit -f waters.yaml --lang zh tasks --agency 市气像局
#! remit: 没有单位“市气像局”；是否指以下单位
#!   linhai/市气象局  也许是“市气象局”（差一个字）
#? 2
# An empty variable of a script is no value; a wrong day is told whatever the command.
#$ remit -f waters.yaml --lang zh who 海堤 --as-of=
#! remit: “--as-of”缺少取值：--as-of 日期；请看 remit help who
#? 2
#$ remit --lang en explain no-lead --as-of 2021-02-30
#! remit: “2021-02-30” is no day: write 2016, 2016-09, 2016-09-03, plan or now
#? 2
#$ remit --lang zh help who --as-of 9999-99
#! remit: “9999-99”不是日期：请写 2016、2016-09、2016-09-03、plan 或 now
#? 2

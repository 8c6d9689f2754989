# The diagram of a plan, and what is said to one that would be a hairball.
#$ remit -f waters.yaml --lang zh graph --plan lh-rain-2021
#> digraph "临海市海绵城市方案：任务分工图" {
#>   layout=nop2;
#>   rankdir=LR;
#>   outputorder=edgesfirst;
#>   graph [bb="0,0,252,285", lp="126,268", label="临海市海绵城市方案：任务分工图", fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=18];
#>   node [shape=box, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=10, margin="0.1,0.05"];
#>   edge [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=8, arrowsize=0.7];
#>   subgraph "cluster lh-rain-2021" {
#>     graph [bb="0,153,252,251", lp="62,239", label="临海市海绵城市方案\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
#>     "lh-rain-2021/1.1" [pos="59,212", width=1.361, height=0.292, label="1.1 改造排水管网\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a"];
#>     "lh-rain-2021/1.2" [pos="59,178", width=1.361, height=0.292, label="1.2 发布内涝预警\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a"];
#>     "lh-rain-2021|linhai/市城管委" [pos="215,208", width=0.750, height=0.472, label="市城管委\l市水务局\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>     "lh-rain-2021|linhai/市气象局" [pos="215,174", width=0.750, height=0.292, label="市气象局\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>   }
#>   subgraph "cluster * legend" {
#>     graph [bb="0,57,252,142", lp="20,130", label="图例\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
#>     "* legend 4" [pos="59,92", width=1.361, height=0.292, label="任务\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a"];
#>     "* legend 5" [pos="215,106", width=0.750, height=0.292, label="◆ 负责\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>     "* legend 6" [pos="215,78", width=0.750, height=0.292, label="□ 列出\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>   }
#>   edge [style=solid, penwidth=1.1, color="#00695c", arrowhead=diamond, tooltip="负责"];
#>   "lh-rain-2021/1.1" -> "lh-rain-2021|linhai/市城管委" [pos="e,188,208 108,212 148,212 148,208 180,208"];
#>   "* legend 4" -> "* legend 5" [pos="e,188,106 108,97 148,97 148,106 180,106"];
#>   edge [style=dotted, penwidth=1.6, color="#5f5f5f", arrowhead=obox, tooltip="列出"];
#>   "lh-rain-2021/1.2" -> "lh-rain-2021|linhai/市气象局" [pos="e,188,174 108,178 148,178 148,174 182,174"];
#>   "* legend 4" -> "* legend 6" [pos="e,188,78 108,87 148,87 148,78 182,78"];
#>   "* notes" [shape=plaintext, pos="134,24", width=3.722, height=0.778, label="任务 2 项，单位 3 个，分工 3 条；未明确责任单位的\l任务 0 项\l同一方框内的单位在该部分各项任务中的分工相同\l"];
#> }
#$ remit -f ../../tasks.yaml --lang en graph --agency 市发展改革委 --jurisdiction tianjin -o SCRATCH/hairball.svg
#$ remit -f ../../tasks.yaml --lang zh graph --topic 信息 --format dot
#! remit: 一张可读的图最多容纳 60 项任务，这里有 118 项
#! remit: 请只画一个方案（remit graph --plan 方案）、其中一部分（--task 任务）或一个单位（--agency 单位），或画总览（--view overview）；仍要画出请加 --force
#? 2
# A view may be asked for; that of an agency needs one.
#$ remit -f waters.yaml --lang en graph --view agency
#! remit: “--view agency” draws one agency: name it with --agency
#? 2
#$ remit -f waters.yaml --lang zh graph --view agency --agency 市港务局 -o SCRATCH/port.dot
#$ remit -f waters.yaml --lang en graph --view overview --plan lh-rain-2021 -o SCRATCH/rain.gv

# The diagram of a plan; what would be a hairball is drawn in less detail.
#$ remit -f waters.yaml --lang zh graph --plan lh-rain-2021
#> digraph "临海市海绵城市方案：任务分工图" {
#>   layout=nop2;
#>   rankdir=LR;
#>   outputorder=edgesfirst;
#>   graph [bb="0,0,252,285", lp="126,268", label="临海市海绵城市方案：任务分工图", fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=18];
#>   node [shape=box, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=10, margin="0.1,0.05"];
#>   edge [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=9, arrowsize=0.7];
#>   subgraph "cluster lh-rain-2021" {
#>     graph [bb="0,153,252,251", lp="62,239", label="临海市海绵城市方案\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
#>     "lh-rain-2021/1.1" [pos="59,212", width=1.361, height=0.292, label="1.1 改造排水管网\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a", tooltip="1.1 改造排水管网"];
#>     "lh-rain-2021/1.2" [pos="59,178", width=1.361, height=0.292, label="1.2 发布内涝预警\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a", tooltip="1.2 发布内涝预警"];
#>     "lh-rain-2021|linhai/市城管委" [pos="215,208", width=0.750, height=0.472, label="市城管委\l市水务局\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="市城管委、市水务局"];
#>     "lh-rain-2021|linhai/市气象局" [pos="215,174", width=0.750, height=0.292, label="市气象局\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="市气象局"];
#>   }
#>   subgraph "cluster * legend" {
#>     graph [bb="0,57,252,142", lp="20,130", label="图例\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
#>     "* legend 4" [pos="59,92", width=1.361, height=0.292, label="任务\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a"];
#>     "* legend 5" [pos="215,106", width=0.750, height=0.292, label="◆ 负责\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>     "* legend 6" [pos="215,78", width=0.750, height=0.292, label="□ 列出\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>   }
#>   edge [style=solid, penwidth=1.1, color="#00695c", arrowhead=diamond];
#>   "lh-rain-2021/1.1" -> "lh-rain-2021|linhai/市城管委" [pos="e,188,208 108,212 148,212 148,208 180,208", tooltip="1.1 改造排水管网 · 负责 · 市城管委、市水务局"];
#>   "* legend 4" -> "* legend 5" [pos="e,188,106 108,97 148,97 148,106 180,106"];
#>   edge [style=dotted, penwidth=1.6, color="#5f5f5f", arrowhead=obox];
#>   "lh-rain-2021/1.2" -> "lh-rain-2021|linhai/市气象局" [pos="e,188,174 108,178 148,178 148,174 182,174", tooltip="1.2 发布内涝预警 · 列出 · 市气象局"];
#>   "* legend 4" -> "* legend 6" [pos="e,188,78 108,87 148,87 148,78 182,78"];
#>   "* notes" [shape=plaintext, pos="134,24", width=3.722, height=0.778, label="任务 2 项，单位 3 个，分工 3 条；未明确责任单位的\l任务 0 项\l同一方框内的单位在该部分各项任务中的分工相同\l"];
#> }
#$ remit -f ../../tasks.yaml --lang en graph --agency 市发展改革委 --jurisdiction tianjin -o SCRATCH/hairball.svg
#$ remit -f ../../tasks.yaml --lang zh graph --topic 信息 -o SCRATCH/sections.dot
# A view may be asked for; that of an agency needs one.
#$ remit -f waters.yaml --lang en graph --view agency
#! remit: “--view agency” draws one agency: name it with --agency
#? 2
#$ remit -f waters.yaml --lang zh graph --view agency --agency 市港务局 -o SCRATCH/port.dot
#$ remit -f waters.yaml --lang en graph --view overview --plan lh-rain-2021 -o SCRATCH/rain.gv

# What a picture shows, in words and for other programs.
#$ remit -f waters.yaml --lang zh graph --plan lh-rain-2021 --format text
#> 任务              分工  单位
#> ────────────────  ────  ────────
#> 1.1 改造排水管网  负责  市城管委
#> 1.1 改造排水管网  负责  市水务局
#> 1.2 发布内涝预警  列出  市气象局
#$ remit -f waters.yaml graph --plan lh-rain-2021 --format mermaid
#> ---
#> title: "临海市海绵城市方案: who has which task"
#> ---
#> flowchart LR
#>   subgraph g0["临海市海绵城市方案"]
#>     n0["1.1 改造排水管网"]:::task
#>     n1["1.2 发布内涝预警"]:::task
#>     n2["市城管委<br>市水务局"]:::agency
#>     n3["市气象局"]:::agency
#>   end
#>   n0 --> n2
#>   n1 --- n3
#>   classDef plan fill:#dfe8f3,stroke:#33475f,stroke-width:2px,color:#1b2733
#>   classDef task fill:#e9eff7,stroke:#5b6f8a,color:#1b2733
#>   classDef gap fill:#fdf1f0,stroke:#b3261e,stroke-width:3px,color:#7a1a14
#>   classDef nobody fill:#ffffff,stroke:#6b6b6b,stroke-dasharray:4 3,color:#333333
#>   classDef agency fill:#ffffff,stroke:#333333,color:#111111
#>   classDef others fill:#f3efe6,stroke:#333333,stroke-dasharray:4 3,color:#111111
#$ remit -f waters.yaml graph --plan lh-rain-2021 --format graphml
#> <?xml version="1.0" encoding="UTF-8"?>
#> <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
#>  <key id="node_kind" for="node" attr.name="kind" attr.type="string" />
#>  <key id="node_label" for="node" attr.name="label" attr.type="string" />
#>  <key id="node_place" for="node" attr.name="place" attr.type="string" />
#>  <key id="node_line" for="node" attr.name="line" attr.type="int" />
#>  <key id="node_community" for="node" attr.name="community" attr.type="int" />
#>  <key id="edge_role" for="edge" attr.name="role" attr.type="string" />
#>  <key id="edge_weight" for="edge" attr.name="weight" attr.type="int" />
#>  <key id="edge_presumed" for="edge" attr.name="presumed" attr.type="boolean" />
#>  <key id="edge_inherited" for="edge" attr.name="inherited" attr.type="boolean" />
#>  <key id="edge_proposed" for="edge" attr.name="proposed" attr.type="boolean" />
#>  <key id="edge_as_written" for="edge" attr.name="as_written" attr.type="string" />
#>  <key id="edge_line" for="edge" attr.name="line" attr.type="int" />
#>  <graph id="remit" edgedefault="directed">
#>   <node id="lh-rain-2021/1.1">
#>    <data key="node_kind">task</data>
#>    <data key="node_label">1.1 改造排水管网</data>
#>    <data key="node_place">lh-rain-2021</data>
#>   </node>
#>   <node id="linhai/市城管委">
#>    <data key="node_kind">agency</data>
#>    <data key="node_label">市城管委</data>
#>    <data key="node_place">linhai</data>
#>   </node>
#>   <node id="linhai/市水务局">
#>    <data key="node_kind">agency</data>
#>    <data key="node_label">市水务局</data>
#>    <data key="node_place">linhai</data>
#>   </node>
#>   <node id="lh-rain-2021/1.2">
#>    <data key="node_kind">task</data>
#>    <data key="node_label">1.2 发布内涝预警</data>
#>    <data key="node_place">lh-rain-2021</data>
#>   </node>
#>   <node id="linhai/市气象局">
#>    <data key="node_kind">agency</data>
#>    <data key="node_label">市气象局</data>
#>    <data key="node_place">linhai</data>
#>   </node>
#>   <edge source="lh-rain-2021/1.1" target="linhai/市城管委">
#>    <data key="edge_role">responsible</data>
#>    <data key="edge_weight">1</data>
#>    <data key="edge_as_written">市城管委</data>
#>   </edge>
#>   <edge source="lh-rain-2021/1.1" target="linhai/市水务局">
#>    <data key="edge_role">responsible</data>
#>    <data key="edge_weight">1</data>
#>    <data key="edge_as_written">市水务局</data>
#>   </edge>
#>   <edge source="lh-rain-2021/1.2" target="linhai/市气象局">
#>    <data key="edge_role">listed</data>
#>    <data key="edge_weight">1</data>
#>    <data key="edge_as_written">气象局</data>
#>   </edge>
#>  </graph>
#> </graphml>
#$ remit -f waters.yaml --lang zh graph --view cooperation --format csv
#> Source,Target,Type,Weight,Role,Source label,Target label,Presumed,Inherited,Proposed,As written,Line
#> linhai/市水务局,linhai/市气象局,Undirected,2,,市水务局,市气象局,false,false,false,,
#> linhai/市水务局,linhai/市城管委,Undirected,2,,市水务局,市城管委,false,false,false,,
#> linhai/市气象局,linhai/市城管委,Undirected,1,,市气象局,市城管委,false,false,false,,
#> donggang/市水务局,donggang/市港务局,Undirected,1,,市水务局,市港务局,false,false,false,,
#$ remit -f waters.yaml --lang zh graph --view cooperation --theme dark
#> graph "单位协作图：共同承担任务的单位" {
#>   graph [layout=neato, overlap=prism, splines=true, sep="+6", start=7, outputorder=edgesfirst, labelloc=t, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=14, label="单位协作图：共同承担任务的单位\n连线：共同承担的任务，越粗项数越多；形状、颜色相同：相互协作多于与其他单位协作的一组"];
#>   node [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=10, margin="0.08,0.04", height=0.3];
#>   edge [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=8];
#>   graph [bgcolor="#14181d", fontcolor="#eceff3"];
#>   node [fontcolor="#eceff3"];
#>   edge [fontcolor="#eceff3"];
#>   "linhai/市水务局" [label="市水务局\n临海市", shape=box, style=filled, fillcolor="#081723", color="#4dbfff", tooltip="市水务局 · 第 1 组"];
#>   "linhai/市气象局" [label="市气象局", shape=box, style=filled, fillcolor="#081723", color="#4dbfff", tooltip="市气象局 · 第 1 组"];
#>   "linhai/市城管委" [label="市城管委", shape=box, style=filled, fillcolor="#081723", color="#4dbfff", tooltip="市城管委 · 第 1 组"];
#>   "donggang/市水务局" [label="市水务局\n东港市", shape=ellipse, style=filled, fillcolor="#2b1604", color="#ffa54c", tooltip="市水务局 · 第 2 组"];
#>   "donggang/市港务局" [label="市港务局", shape=ellipse, style=filled, fillcolor="#2b1604", color="#ffa54c", tooltip="市港务局 · 第 2 组"];
#>   "linhai/市水务局" -- "linhai/市气象局" [penwidth=1.6, color="#b5b5b5", weight=2, tooltip="市水务局 – 市气象局: 2", label="2"];
#>   "linhai/市水务局" -- "linhai/市城管委" [penwidth=1.6, color="#b5b5b5", weight=2, tooltip="市水务局 – 市城管委: 2", label="2"];
#>   "linhai/市气象局" -- "linhai/市城管委" [penwidth=0.6, color="#b5b5b5", weight=1, tooltip="市气象局 – 市城管委: 1", label="1"];
#>   "donggang/市水务局" -- "donggang/市港务局" [penwidth=0.6, color="#b5b5b5", weight=1, tooltip="市水务局 – 市港务局: 1", label="1"];
#> }
#$ remit -f plans_alike.yaml --lang zh graph --view overlaps
#> digraph "各方案重复、重叠任务图" {
#>   graph [rankdir=LR, ranksep=1.4, nodesep=0.12, labelloc=t, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=14, label="各方案重复、重叠任务图\n双线：同一工作、牵头不同 · 粗线：同一工作 · 虚线：部分重叠、牵头不同 · 点线：部分重叠；数字为相似度（%）"];
#>   node [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=10, margin="0.08,0.04", height=0.3];
#>   edge [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=8];
#>   node [shape=box, style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a"];
#>   edge [arrowhead=none];
#>   subgraph "cluster_lh-digital-2018" {
#>     label="临海市数字城市行动方案（2018年）"; style="rounded,filled"; fillcolor="#f6f7f9"; color="#b8bec8";
#>     "lh-digital-2018/1" [label="1 发展智慧旅游", tooltip="1 发展智慧旅游"];
#>     "lh-digital-2018/2" [label="2 建设智慧医疗", tooltip="2 建设智慧医疗"];
#>     "lh-digital-2018/3" [label="3 治理交通拥堵", tooltip="3 治理交通拥堵"];
#>   }
#>   subgraph "cluster_lh-digital-2021" {
#>     label="临海市数字城市行动方案（2021年）"; style="rounded,filled"; fillcolor="#f6f7f9"; color="#b8bec8";
#>     "lh-digital-2021/1" [label="1 提升智慧旅游", tooltip="1 提升智慧旅游"];
#>     "lh-digital-2021/2" [label="2 推进智慧医疗", tooltip="2 推进智慧医疗"];
#>     "lh-digital-2021/3" [label="3 完善公共停车", tooltip="3 完善公共停车"];
#>   }
#>   "lh-digital-2018/2" -> "lh-digital-2021/2" [color="#b3261e:#ffffff:#b3261e", penwidth=1.4, label="68", tooltip="建设智慧医疗 ~ 推进智慧医疗、电子病历、预约挂号 ~ 推进智慧医疗"];
#>   "lh-digital-2018/3" -> "lh-digital-2021/3" [color="#b35c00", style=dashed, penwidth=1.2, label="56", tooltip="智慧停车、治理交通拥堵 ~ 智慧停车"];
#>   "lh-digital-2018/1" -> "lh-digital-2021/1" [color="#12355b", penwidth=2.4, label="70", tooltip="发展智慧旅游 ~ 提升智慧旅游、旅游平台 ~ 提升智慧旅游、景区"];
#> }
#$ remit -f waters.yaml --lang en graph --view neighbourhood
#! remit: “--view neighbourhood” needs something to look around: name it with --agency or --task
#? 2
#$ remit -f waters.yaml --lang en graph --view neighbourhood --task lh-rain-2021/1.1 --depth 0
#! remit: “0” is no number of steps: give 1 or more
#? 2
#$ remit -f waters.yaml --lang en graph --view lineage --format mermaid
#! remit: no change is known of what was asked for
#? 1

# What changes between two states: with proposals, against an earlier catalog, by a reform or a day.
#$ remit -f waters.yaml --lang zh --with waters.patch.yaml graph --view changes --format text
#> 分工变化表：前后对比
#>
#> 任务              单位      变化    变化前  变化后
#> ────────────────  ────────  ──────  ──────  ────────
#> 临海市堤防建设方案
#> 1.2 巡查海堤      市水务局  新增            建议牵头
#> 1.2 巡查海堤      市气象局  新增            建议配合
#> 1.2 巡查海堤                未明确
#>
#> 临海市海绵城市方案
#> 1.1 改造排水管网  市水务局  新增            牵头
#>
#> 有变化的任务 2 项：新增分工 3 条、取消 0 条、改变角色 0 条；变化后 1 项未明确
#> 变化前：未计入建议
#> 变化后：计入建议（含尚未决定的）
#$ remit -f waters.yaml --lang en --with waters.patch.yaml graph --view changes --format csv
#> Source,Target,Type,Weight,Role,Source label,Target label,Presumed,Inherited,Proposed,As written,Line,Change,Role before
#> lh-dykes-2020/1.2,linhai/市水务局,Directed,1,lead,1.2 巡查海堤,市水务局,false,false,true,市水务局,,added,
#> lh-dykes-2020/1.2,linhai/市气象局,Directed,1,cooperate,1.2 巡查海堤,市气象局,false,false,true,市气象局,,added,
#> lh-rain-2021/1.1,linhai/市水务局,Directed,1,lead,1.1 改造排水管网,市水务局,false,false,false,市水务局,,added,
#> lh-rain-2021/1.1,linhai/市城管委,Directed,1,responsible,1.1 改造排水管网,市城管委,false,false,false,市城管委,,kept,
#> lh-rain-2021/1.1,linhai/市水务局,Directed,1,responsible,1.1 改造排水管网,市水务局,false,false,false,市水务局,,kept,
#$ remit -f waters.yaml --lang en --with waters.patch.yaml graph --view changes
#> digraph "what changes: before and after" {
#>   layout=nop2;
#>   rankdir=LR;
#>   outputorder=edgesfirst;
#>   graph [bb="0,0,282,448", lp="141,431", label="what changes: before and after", fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=18];
#>   node [shape=box, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=10, margin="0.1,0.05"];
#>   edge [fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", fontsize=9, arrowsize=0.7];
#>   subgraph "cluster lh-dykes-2020/1" {
#>     graph [bb="0,330,282,415", lp="97,403", label="临海市堤防建设方案 1 加固堤防\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
#>     "lh-dykes-2020/1.2" [pos="59,365", width=1.250, height=0.472, label="1.2 巡查海堤\n— nobody —\n", style="rounded,filled", fillcolor="#fdf1f0", color="#b3261e", fontcolor="#7a1a14", peripheries=2, tooltip="1.2 巡查海堤"];
#>     "lh-dykes-2020/1|linhai/市水务局" [pos="245,379", width=0.750, height=0.292, label="市水务局\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="市水务局"];
#>     "lh-dykes-2020/1|linhai/市气象局" [pos="245,351", width=0.750, height=0.292, label="市气象局\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="市气象局"];
#>   }
#>   subgraph "cluster lh-rain-2021" {
#>     graph [bb="0,231,282,317", lp="62,305", label="临海市海绵城市方案\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
#>     "lh-rain-2021/1.1" [pos="59,267", width=1.361, height=0.458, label="1.1 改造排水管网\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a", tooltip="1.1 改造排水管网"];
#>     "lh-rain-2021|linhai/市水务局" [pos="245,280", width=0.750, height=0.306, label="市水务局\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="市水务局"];
#>     "lh-rain-2021|linhai/市城管委" [pos="245,252", width=0.750, height=0.292, label="市城管委\l", style="filled", fillcolor="#ffffff", color="#333333", tooltip="市城管委"];
#>   }
#>   subgraph "cluster * legend" {
#>     graph [bb="0,113,282,220", lp="30,208", label="legend\l", fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8"];
#>     "* legend 6" [pos="59,183", width=1.361, height=0.306, label="task\n", style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a"];
#>     "* legend 7" [pos="245,179", width=0.750, height=0.292, label="＋ new\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>     "* legend 8" [pos="245,140", width=0.750, height=0.292, label="stays\l", style="filled", fillcolor="#ffffff", color="#333333"];
#>     "* legend 9" [pos="59,144", width=1.250, height=0.472, label="task\n— nobody —\n", style="rounded,filled", fillcolor="#fdf1f0", color="#b3261e", fontcolor="#7a1a14", peripheries=2];
#>   }
#>   edge [style=solid, penwidth=2.6, color="#12355b", arrowhead=dot];
#>   "lh-dykes-2020/1.2" -> "lh-dykes-2020/1|linhai/市水务局" [pos="e,188,379 108,376 148,376 148,379 188,379", arrowhead=none, style=solid, penwidth=2.4, color="#00695c", label="＋▲", lp="200,379", tooltip="1.2 巡查海堤 · ＋▲ · 市水务局"];
#>   "lh-rain-2021/1.1" -> "lh-rain-2021|linhai/市水务局" [pos="e,188,286 108,278 148,278 148,286 188,286", arrowhead=none, style=solid, penwidth=2.4, color="#00695c", label="＋●", lp="200,286", tooltip="1.1 改造排水管网 · ＋● · 市水务局"];
#>   edge [style=dashed, penwidth=1.2, color="#b35c00", arrowhead=odot];
#>   "lh-dykes-2020/1.2" -> "lh-dykes-2020/1|linhai/市气象局" [pos="e,188,351 108,355 148,355 148,351 188,351", arrowhead=none, style=solid, penwidth=2.4, color="#00695c", label="＋△", lp="200,351", tooltip="1.2 巡查海堤 · ＋△ · 市气象局"];
#>   edge [style=solid, penwidth=1.1, color="#00695c", arrowhead=diamond];
#>   "lh-rain-2021/1.1" -> "lh-rain-2021|linhai/市水务局" [pos="e,188,275 108,267 148,267 148,275 188,275", arrowhead=none, style=solid, penwidth=0.6, color="#a0a0a0", label="◆", lp="195,275", tooltip="1.1 改造排水管网 · ◆ · 市水务局"];
#>   "lh-rain-2021/1.1" -> "lh-rain-2021|linhai/市城管委" [pos="e,188,252 108,256 148,256 148,252 188,252", arrowhead=none, style=solid, penwidth=0.6, color="#a0a0a0", label="◆", lp="195,252", tooltip="1.1 改造排水管网 · ◆ · 市城管委"];
#>   edge [style=dotted, penwidth=1.6, color="#5f5f5f", arrowhead=obox];
#>   "* legend 6" -> "* legend 7" [pos="e,188,179 108,189 148,189 148,179 188,179", arrowhead=none, style=solid, penwidth=2.4, color="#00695c"];
#>   "* legend 6" -> "* legend 8" [pos="e,188,140 108,178 148,178 148,140 188,140", arrowhead=none, style=solid, penwidth=0.6, color="#a0a0a0"];
#>   "* notes" [shape=plaintext, pos="148,52", width=4.111, height=1.556, label="before: without the proposals\lafter: with the proposals, undecided ones too\l2 tasks change: 3 assignments are new, 0 end, 0\lchange role; 1 tasks have nobody afterwards\l● lead  ○ cooperate  ◆ responsible  □ listed\l▲ proposed lead  △ proposed to cooperate: not\ldecided, counts in no number\l"];
#> }
#$ remit -f waters.yaml --lang zh graph --view changes --against waters_2019.yaml --format text
#> 分工变化表：前后对比
#>
#> 任务              单位      变化                      变化前  变化后
#> ────────────────  ────────  ────────────────────────  ──────  ──────
#> 临海市堤防建设方案
#> 1.1 加固海堤                原为：整修海堤
#> 1.1 加固海堤                时限：2021年底前 → —
#> 1.1 加固海堤                配合：名单改为以“等”结尾
#> 1.1 加固海堤      市水务局  角色改变                  配合    牵头
#> 1.1 加固海堤      市海洋局  取消                      牵头
#> 1.2 巡查海堤      市水务局  取消                      负责
#> 1.2 巡查海堤                未明确
#> 1.3 清理海塘                －取消任务
#> 1.3 清理海塘      市海洋局  取消                      牵头
#>
#> 临海市海绵城市方案
#> 1.2 发布内涝预警            ＋新增任务
#> 1.2 发布内涝预警  市气象局  新增                              列出
#>
#> 有变化的任务 4 项：新增分工 1 条、取消 3 条、改变角色 1 条；变化后 1 项未明确
#> 新增任务 1 项，取消任务 1 项
#> 变化前：任务目录“waters_2019.yaml”
#> 变化后：本任务目录
#$ remit -f waters.yaml --lang en graph --view changes --against waters_2019.yaml --plan lh-dykes-2020 --format mermaid
#> ---
#> title: "临海市堤防建设方案: what changes, before and after"
#> ---
#> flowchart LR
#>   subgraph g0["1 加固堤防"]
#>     n0["1.1 加固海堤 + others<br>before: 整修海堤<br>deadline: 2021年底前 → —<br>cooperate: the list now<br>ends in “and others”"]:::task
#>     n1["1.2 巡查海堤<br>— nobody —"]:::gap
#>     n2["1.3 清理海塘<br>− task is gone"]:::task
#>     n3["市城管委<br>市气象局"]:::agency
#>     n4["市水务局"]:::agency
#>     n5["市海洋局"]:::agency
#>   end
#>   n0 ---|"○"| n3
#>   n0 -->|"○→●"| n4
#>   n1 -.->|"－◆"| n4
#>   n0 -.->|"－●"| n5
#>   n2 -.->|"－●"| n5
#>   classDef plan fill:#dfe8f3,stroke:#33475f,stroke-width:2px,color:#1b2733
#>   classDef task fill:#e9eff7,stroke:#5b6f8a,color:#1b2733
#>   classDef gap fill:#fdf1f0,stroke:#b3261e,stroke-width:3px,color:#7a1a14
#>   classDef nobody fill:#ffffff,stroke:#6b6b6b,stroke-dasharray:4 3,color:#333333
#>   classDef agency fill:#ffffff,stroke:#333333,color:#111111
#>   classDef others fill:#f3efe6,stroke:#333333,stroke-dasharray:4 3,color:#111111
#$ remit -f waters.yaml --lang zh graph --view changes --against waters.yaml --format text
#! remit: 前后两种状态之间没有变化
#? 1
#$ remit -f over_time.yaml --lang zh --with over_time_reform.yaml graph --view changes --format text
#> 分工变化表：前后对比
#>
#> 任务            单位            变化  变化前  变化后
#> ──────────────  ──────────────  ────  ──────  ──────
#> 临海市海岸带建设方案
#> 3 发展渔港经济  市数据和经济局  新增          牵头
#> 3 发展渔港经济  市经贸局        取消  牵头
#> 4 发展电子商务  市数据和经济局  新增          牵头
#> 4 发展电子商务  市商务局        取消  牵头
#>
#> 临海市海岸带建设方案（第二期）
#> 2 建设智慧海防  市数据和经济局  新增          牵头
#> 2 建设智慧海防  市经贸局        取消  牵头
#>
#> 有变化的任务 3 项：新增分工 3 条、取消 3 条、改变角色 0 条；变化后 0 项未明确
#> 变化前：未实施机构改革方案
#> 变化后：实施机构改革方案后
#$ remit -f over_time.yaml --lang zh --as-of 2020 graph --view changes --format text
#> 分工变化表：前后对比
#>
#> 任务            单位          变化  变化前  变化后
#> ──────────────  ────────────  ────  ──────  ──────
#> 临海市海岸带建设方案
#> 1 加固海堤      市水务局      新增          牵头
#> 1 加固海堤      市水利局      取消  牵头
#> 1 加固海堤      市自然资源局  新增          配合
#> 1 加固海堤      市规划局      取消  配合
#> 1 加固海堤      市国土局      取消  配合
#> 2 组织防汛抢险  市应急局      新增          牵头
#> 2 组织防汛抢险  市水利局      取消  牵头
#> 2 组织防汛抢险  市应急局      新增          配合
#> 2 组织防汛抢险  市防汛办      取消  配合
#> 4 发展电子商务  市商务局      新增          牵头
#> 4 发展电子商务  市经贸局      取消  牵头
#>
#> 临海市海岸带建设方案（第二期）
#> 1 加固海堤      市自然资源局  新增          配合
#> 1 加固海堤      市规划局      取消  配合
#>
#> 有变化的任务 4 项：新增分工 6 条、取消 7 条、改变角色 0 条；变化后 0 项未明确
#> 变化前：各文件原文所列单位
#> 变化后：以 2020 为准的承担单位
#$ remit -f waters.yaml --lang en graph --view changes
#! remit: “--view changes” needs two states: give an earlier catalog with --against OLD, proposals or a planned reform with --with FILE, or a day with --as-of DATE
#? 2
#$ remit -f waters.yaml --lang en graph --plan lh-rain-2021 --against waters_2019.yaml
#! remit: “--against” is for “--view changes” only
#? 2

# A file kept in git is compared with the catalog.
#$ remit -f waters.yaml --lang en graph --plan lh-rain-2021 -o SCRATCH/kept.dot
#$ remit -f waters.yaml --lang en graph --plan lh-rain-2021 --check SCRATCH/kept.dot
#! “SCRATCH/kept.dot” is up to date
#$ remit -f waters.yaml --lang zh graph --plan lh-rain-2021 --check SCRATCH/kept.dot
#! remit: “SCRATCH/kept.dot”已过期：请用 -o SCRATCH/kept.dot 重新生成
#! remit: 自第 1 行起不同：文件中为“digraph "临海市海绵城市方案: who has which task" {”，按目录应为“digraph "临海市海绵城市方案：任务分工图" {”
#? 1
#$ remit -f waters.yaml --lang en matrix --check SCRATCH/none.md
#! remit: “SCRATCH/none.md” is not there: write it with -o SCRATCH/none.md
#? 1
#$ remit -f waters.yaml --lang en matrix --check SCRATCH/none.md -o SCRATCH/other.md
#! remit: --check writes nothing: leave out --output
#? 2

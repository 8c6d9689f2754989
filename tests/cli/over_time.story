# Agencies over time, on an invented city: who has what on a day.
#$ remit -f over_time.yaml --lang zh tasks --as-of 2018-10-29
#> 任务编号         任务          分工  单位                           行号
#> ───────────────  ────────────  ────  ─────────────────────────────  ────
#> lh-coast-2014/1  加固海堤      牵头  市水利局→市水务局
#>                                配合  市规划局、市国土局
#> lh-coast-2014/2  组织防汛抢险  牵头  市水利局→市水务局
#>                                配合  市防汛办、市交警支队
#> lh-coast-2014/3  发展渔港经济  牵头  市渔业办→无承接单位、市经贸局
#> lh-coast-2014/4  发展电子商务  牵头  市经贸局
#>                                配合  各有关部门
#> lh-coast-2017/1  加固海堤      牵头  市水务局
#>                                配合  市规划局
#> lh-coast-2017/2  建设智慧海防  牵头  市经贸局
#>                                配合  市公安局
#> dg-dykes-2018/1  加固江堤      牵头  市水利局
#>
#> 以2018-10-29为准：原文名称→当日承担单位
#> 市水利局→市水务局：2016，市水利局更名为市水务局（确定；依据：临编〔2016〕3号）
#> 市渔业办→无承接单位：2017-05，市渔业办撤销（很可能；依据：一般了解）
#$ remit -f over_time.yaml --lang zh tasks --as-of 2020
#> 任务编号         任务          分工  单位                                              行号
#> ───────────────  ────────────  ────  ────────────────────────────────────────────────  ────
#> lh-coast-2014/1  加固海堤      牵头  市水利局→市水务局
#>                                配合  市规划局→市自然资源局、市国土局→市自然资源局
#> lh-coast-2014/2  组织防汛抢险  牵头  市水利局→市应急局
#>                                配合  市防汛办→市应急局、市交警支队
#> lh-coast-2014/3  发展渔港经济  牵头  市渔业办→无承接单位、市经贸局→市工信局或市商务局
#> lh-coast-2014/4  发展电子商务  牵头  市经贸局→市商务局
#>                                配合  各有关部门
#> lh-coast-2017/1  加固海堤      牵头  市水务局
#>                                配合  市规划局→市自然资源局
#> lh-coast-2017/2  建设智慧海防  牵头  市经贸局→市工信局或市商务局
#>                                配合  市公安局
#> dg-dykes-2018/1  加固江堤      牵头  市水利局
#>
#> 以2020为准：原文名称→当日承担单位
#> 市水利局→市水务局：2016，市水利局更名为市水务局（确定；依据：临编〔2016〕3号）
#> 市规划局→市自然资源局：2018-10-30，市规划局、市国土局合并组建市自然资源局（确定）
#> 市国土局→市自然资源局：2018-10-30，市规划局、市国土局合并组建市自然资源局（确定）
#> 市水利局→市应急局：2016，市水利局更名为市水务局（确定；依据：临编〔2016〕3号）；2019-03，市水务局的“防汛抢险”职责划转市应急局（确定）
#> 市防汛办→市应急局：2019-03，市防汛办并入市应急局（确定）
#> 市渔业办→无承接单位：2017-05，市渔业办撤销（很可能；依据：一般了解）
#> 市经贸局→市工信局或市商务局：2019-03，市经贸局分设为市工信局、市商务局（确定）
#> 市经贸局→市商务局：2019-03，市经贸局的“电子商务”职责划转市商务局（确定）
#$ remit -f over_time.yaml --lang en tasks --as-of 2020 --plan lh-coast-2014
#> task id          task          role       agencies                                        line
#> ───────────────  ────────────  ─────────  ──────────────────────────────────────────────  ────
#> lh-coast-2014/1  加固海堤      lead       市水利局→市水务局
#>                                cooperate  市规划局→市自然资源局、市国土局→市自然资源局
#> lh-coast-2014/2  组织防汛抢险  lead       市水利局→市应急局
#>                                cooperate  市防汛办→市应急局、市交警支队
#> lh-coast-2014/3  发展渔港经济  lead       市渔业办→nobody、市经贸局→市工信局 or 市商务局
#> lh-coast-2014/4  发展电子商务  lead       市经贸局→市商务局
#>                                cooperate  各有关部门
#>
#> as of 2020: names as the document gives them → who has the duty that day
#> 市水利局 → 市水务局: 2016: 市水利局 renamed 市水务局 (certain; basis: 临编〔2016〕3号)
#> 市规划局 → 市自然资源局: 2018-10-30: 市规划局、市国土局 merged into 市自然资源局 (certain)
#> 市国土局 → 市自然资源局: 2018-10-30: 市规划局、市国土局 merged into 市自然资源局 (certain)
#> 市水利局 → 市应急局: 2016: 市水利局 renamed 市水务局 (certain; basis: 临编〔2016〕3号); 2019-03: 市水务局 gave 防汛抢险 to 市应急局 (certain)
#> 市防汛办 → 市应急局: 2019-03: 市防汛办 absorbed by 市应急局 (certain)
#> 市渔业办 → nobody: 2017-05: 市渔业办 dissolved (likely; basis: 一般了解)
#> 市经贸局 → 市工信局 or 市商务局: 2019-03: 市经贸局 split into 市工信局、市商务局 (certain)
#> 市经贸局 → 市商务局: 2019-03: 市经贸局 gave 电子商务 to 市商务局 (certain)
#$ remit -f over_time.yaml --lang zh tasks --as-of plan --plan lh-coast-2017
#> 任务编号         任务          分工  单位      行号
#> ───────────────  ────────────  ────  ────────  ────
#> lh-coast-2017/1  加固海堤      牵头  市水务局
#>                                配合  市规划局
#> lh-coast-2017/2  建设智慧海防  牵头  市经贸局
#>                                配合  市公安局
#>
#> 以各方案印发之日为准：原文名称→承担单位
#$ remit -f over_time.yaml --lang en who 电子商务 --as-of 2020 --format csv
#> task id,task,lead,cooperate,responsible,listed,line,who has it,score,matched
#> lh-coast-2014/4,发展电子商务,市经贸局,各有关部门,,,,市经贸局→市商务局,0.933,电子商务
#$ remit -f over_time.yaml --lang zh agencies --as-written --as-of 2020
#> 原文单位    辖区      承担单位            牵头  配合  负责  列出  合计  变动经过
#> ──────────  ────────  ──────────────────  ────  ────  ────  ────  ────  ───────────────────────────────────────────────────────────────
#> 市水利局    linhai    市水务局               1     0     0     0     1  2016，市水利局更名为市水务局
#> 市水利局    linhai    市应急局               1     0     0     0     1  2016，市水利局更名为市水务局；2019-03，市水务局的“防汛抢险”职责
#>                                                                         划转市应急局
#> 市水务局    linhai    市水务局               1     0     0     0     1
#> 市规划局    linhai    市自然资源局           0     2     0     0     2  2018-10-30，市规划局、市国土局合并组建市自然资源局
#> 市国土局    linhai    市自然资源局           0     1     0     0     1  2018-10-30，市规划局、市国土局合并组建市自然资源局
#> 市经贸局    linhai    市工信局或市商务局     2     0     0     0     2  2019-03，市经贸局分设为市工信局、市商务局
#> 市经贸局    linhai    市商务局               1     0     0     0     1  2019-03，市经贸局的“电子商务”职责划转市商务局
#> 市渔业办    linhai    无承接单位             1     0     0     0     1  2017-05，市渔业办撤销（很可能）
#> 市防汛办    linhai    市应急局               0     1     0     0     1  2019-03，市防汛办并入市应急局
#> 市公安局    linhai    市公安局               0     1     0     0     1
#> 市交警支队  linhai    市交警支队             0     1     0     0     1
#> 各有关部门  linhai    各有关部门             0     1     0     0     1
#> 市水利局    donggang  市水利局               1     0     0     0     1
#>
#> 以2020为准：原文名称→当日承担单位
#$ remit -f over_time.yaml --lang en agencies --as-written --as-of 2020 --agency 市商务局 --format csv
#> as written,jurisdiction,who has it,lead,cooperate,responsible,listed,total,by which changes
#> 市经贸局,linhai,市工信局 or 市商务局,2,0,0,0,2,2019-03: 市经贸局 split into 市工信局、市商务局 (certain)
#> 市经贸局,linhai,市商务局,1,0,0,0,1,2019-03: 市经贸局 gave 电子商务 to 市商务局 (certain)
#$ remit -f over_time.yaml --lang en agencies --as-written
#! remit: which day? --as-written needs --as-of
#? 2
#$ remit -f over_time.yaml --lang zh agencies --as-of 2020
#> 单位          辖区      类别      牵头  配合  负责  列出  合计  方案数  原列单位
#> ────────────  ────────  ────────  ────  ────  ────  ────  ────  ──────  ──────────────────
#> 市水务局      linhai    局           2     0     0     0     2       2  市水利局
#> 市自然资源局  linhai    局           0     3     0     0     3       2  市规划局、市国土局
#> 市经贸局      linhai    局           2     0     0     0     2       2
#> 市工信局      linhai    局           0     0     0     0     0       0
#> 市商务局      linhai    局           1     0     0     0     1       1  市经贸局
#> 市渔业办      linhai    办公室       1     0     0     0     1       1
#> 市应急局      linhai    局           1     1     0     0     2       1  市水利局、市防汛办
#> 市公安局      linhai    局           0     1     0     0     1       1
#> 市交警支队    linhai    执法机构     0     1     0     0     1       1
#> 各有关部门    linhai    集合称谓     0     1     0     0     1       1
#> 市水利局      donggang  局           1     0     0     0     1       1
#>
#> 以2020为准：任务列在当日的承担单位名下
#> 仍列市经贸局：由市工信局、市商务局之一承担，未明确（2项分工）
#> 仍列市渔业办：没有承接单位（1项分工）
#$ remit -f over_time.yaml --lang zh agencies --plan lh-coast-2017
#> 单位      辖区    类别  牵头  配合  负责  列出  合计  方案数
#> ────────  ──────  ────  ────  ────  ────  ────  ────  ──────
#> 市水务局  linhai  局       1     0     0     0     1       1
#> 市规划局  linhai  局       0     1     0     0     1       1
#> 市经贸局  linhai  局       1     0     0     0     1       1
#> 市公安局  linhai  局       0     1     0     0     1       1
#$ remit -f over_time.yaml --lang zh matrix --as-of 2020 --format csv
#> 任务编号,任务,单位,牵头,配合,linhai/市水务局,linhai/市自然资源局,linhai/市应急局,linhai/市交警支队,linhai/市渔业办,linhai/市经贸局,linhai/市商务局,linhai/市公安局,donggang/市水利局,linhai/各有关部门
#> lh-coast-2014/1,加固海堤,2,1,1,牵头,配合,,,,,,,,
#> lh-coast-2014/2,组织防汛抢险,2,1,2,,,牵头+配合,配合,,,,,,
#> lh-coast-2014/3,发展渔港经济,2,2,,,,,,牵头,牵头,,,,
#> lh-coast-2014/4,发展电子商务,2,1,1,,,,,,,牵头,,,配合
#> lh-coast-2017/1,加固海堤,2,1,1,牵头,配合,,,,,,,,
#> lh-coast-2017/2,建设智慧海防,2,1,1,,,,,,牵头,,配合,,
#> dg-dykes-2018/1,加固江堤,1,1,,,,,,,,,,牵头,
#! 以2020为准：任务列在当日的承担单位名下
#! 仍列市经贸局：由市工信局、市商务局之一承担，未明确（2项分工）
#! 仍列市渔业办：没有承接单位（1项分工）
#$ remit -f over_time.yaml --lang zh gaps --as-of 2020
#> 对象           任务          主题          缺口            具体内容     行号
#> ─────────────  ────────────  ────────────  ──────────────  ───────────  ────
#> 临海市海岸带建设方案：4项任务中0项未明确单位，0项指标中0项无责任单位
#> lh-coast-2014  （整个方案）                未写时限
#>
#> 临海市海岸带建设方案（第二期）：2项任务中0项未明确单位，0项指标中0项无责任单位
#> lh-coast-2017  （整个方案）                未写时限
#>
#> 东港市堤防方案：1项任务中0项未明确单位，0项指标中0项无责任单位
#> dg-dykes-2018  （整个方案）                未写时限
#> dg-dykes-2018  （整个方案）  农业林业水利  仅其他辖区涉及  临海市有3项
#>
#> 未写时限：请补充时限；长期性工作写 deadline: 长期
#> 仅其他辖区涉及：请研究是否安排相关任务；确实不需要的，在该方案处写 waive 并注明理由
#> 以2020为准：任务列在当日的承担单位名下
#> 仍列市经贸局：由市工信局、市商务局之一承担，未明确（2项分工）
#> 仍列市渔业办：没有承接单位（1项分工）
#! 7 项任务中 0 项未明确单位；0 项指标中 0 项无责任单位；9 个单位中 0 个没有任务
# What an agency has, also under older names; who has what it had.
#$ remit -f over_time.yaml --lang zh duties 市商务局
#> 市商务局 · 临海市：共 3 项
#>
#> 分工  任务编号         任务          备注                                         行号
#> ────  ───────────────  ────────────  ───────────────────────────────────────────  ────
#> 牵头  lh-coast-2014/3  发展渔港经济  原列市经贸局（2019-03分设）; 可能由其他承接
#>                                      单位承担，未明确
#> 牵头  lh-coast-2014/4  发展电子商务  原列市经贸局（2019-03职责划转）
#> 牵头  lh-coast-2017/2  建设智慧海防  原列市经贸局（2019-03分设）; 可能由其他承接
#>                                      单位承担，未明确
#>
#> 原列市经贸局：2019-03，市经贸局分设为市工信局、市商务局（确定）
#> 原列市经贸局：2019-03，市经贸局的“电子商务”职责划转市商务局（确定）
#$ remit -f over_time.yaml --lang en duties 市商务局 --as-of 2020 --format csv
#> role,task id,task,remark,line,given to
#> lead,lh-coast-2014/3,发展渔港经济,"given to 市经贸局; 2019-03: 市经贸局 split into 市工信局、市商务局 (certain); it or another heir, which is not said",,市经贸局
#> lead,lh-coast-2014/4,发展电子商务,given to 市经贸局; 2019-03: 市经贸局 gave 电子商务 to 市商务局 (certain),,市经贸局
#> lead,lh-coast-2017/2,建设智慧海防,"given to 市经贸局; 2019-03: 市经贸局 split into 市工信局、市商务局 (certain); it or another heir, which is not said",,市经贸局
#$ remit -f over_time.yaml --lang zh duties 市公安局 --roll-up
#> 市公安局 · 临海市：共 2 项
#>
#> 分工  任务编号         任务          备注                行号
#> ────  ───────────────  ────────────  ──────────────────  ────
#> 配合  lh-coast-2014/2  组织防汛抢险  原文写作市交警支队
#> 配合  lh-coast-2017/2  建设智慧海防
#$ remit -f over_time.yaml --lang zh duties 市经贸局 --as-of 2020
#> 市经贸局 · 临海市：共 0 项
#>
#> 以2020为准：当日承担的任务
#! remit: 当日市经贸局的任务由市工信局、市商务局承担，请查询该单位
#! remit: 没有找到
#? 1
#$ remit -f over_time.yaml --lang en tasks --agency 市渔业办 --as-of 2020
#> as of 2020: names as the document gives them → who has the duty that day
#! remit: on that day there is no 市渔业办 any more: 2017-05: 市渔业办 dissolved
#! remit: nothing found
#? 1
#$ remit -f over_time.yaml --lang en duties 市水务局 --role cooperate --as-of 2020
#> 市水务局 · 临海市水务局: 0 duties
#>
#> what it has as of 2020
#! remit: nothing found
#? 1
#$ remit -f over_time.yaml --lang zh duties 市应急局 --as-of 2018
#> 市应急局 · 临海市：共 0 项
#>
#> 以2018为准：当日承担的任务
#! remit: 当日市应急局尚未设立：2019-03，新设市应急局
#! remit: 没有找到
#? 1
#$ remit -f over_time.yaml --lang zh agencies --history 市经贸局
#> 市经贸局 · 临海市：…–2019-03
#>
#> 日期        事项                                                   单位      任务
#> ──────────  ─────────────────────────────────────────────────────  ────────  ───────
#> 2014-06-10  临海市海岸带建设方案                                   市经贸局  牵头2项
#> 2017        临海市海岸带建设方案（第二期）                         市经贸局  牵头1项
#> 2019-03     2019-03，市经贸局分设为市工信局、市商务局（确定）
#> 2019-03     2019-03，市经贸局的“电子商务”职责划转市商务局（确定）
#$ remit -f over_time.yaml --lang en agencies --history 市河长办 --format md
#> ## 市水务局 · 临海市水务局: 2016–…
#>
#> | date | what happened | agency | tasks |
#> | --- | --- | --- | --- |
#> | 2014-06-10 | 临海市海岸带建设方案 | 市水利局 | lead 2 |
#> | 2016 | 2016: 市水利局 renamed 市水务局 (certain; basis: 临编〔2016〕3号) | | |
#> | 2017 | 临海市海岸带建设方案（第二期） | 市水务局 | lead 1 |
#> | 2019-03 | 2019-03: 市水务局 gave 防汛抢险 to 市应急局 (certain) | | |
#>
#> further plates: 市河长办
#>
#> also meant by 各有关部门
#$ remit -f over_time.yaml --lang zh duties 市水务
#! remit: 没有单位“市水务”；是否指以下单位
#!   linhai/市水务局  也许是“市水务局”（都含“市水务”）
#? 2
#$ remit -f over_time.yaml --lang zh graph --view lineage --agency 市商务局
#> digraph lineage {
#>   graph [rankdir=LR, nodesep=0.15, ranksep=0.6, labelloc=t, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif", label="机构沿革\n实线：确定；虚线：很可能或不确定；点线：部分职责划转\n数字：以该名称列入的分工数；灰色：未列入任何方案"];
#>   node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="#333333", fontsize=11, margin="0.1,0.05", height=0.3, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif"];
#>   edge [fontsize=9, arrowsize=0.7, fontname="Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif"];
#>   subgraph "cluster_linhai" {
#>     label="临海市"; color="#b8bec8";
#>     "linhai/市经贸局" [label="市经贸局\n3", tooltip="市经贸局"];
#>     "linhai/市工信局" [label="市工信局", fillcolor="#f2f2f2", color="#8a8a8a", tooltip="市工信局"];
#>     "linhai/市商务局" [label="市商务局", fillcolor="#f2f2f2", color="#8a8a8a", tooltip="市商务局"];
#>     "change 1" [shape=plaintext, style="", fontsize=9, label="2019-03 分设"];
#>   }
#>   "linhai/市经贸局" -> "change 1" [arrowhead=none, style=solid];
#>   "change 1" -> "linhai/市工信局" [style=solid];
#>   "change 1" -> "linhai/市商务局" [style=solid];
#>   "linhai/市经贸局" -> "linhai/市商务局" [label="2019-03 职责划转\n电子商务", style=dotted];
#> }
#$ remit -f over_time.yaml --lang zh check --as-of 2020 --fail-on never
#> over_time.yaml:12:12: 警告：市经贸局已于2019-03分设，其中2项任务由市工信局、市商务局中哪家承接不明确（lh-coast-2014） [ambiguous-successor]
#>    12 |   - {name: 市经贸局, jurisdiction: linhai, kind: bureau}
#>       |            ^~~~~~~~
#>       = 建议：请补充 transfer 并用 topics 写明各自承接的事项，或在新方案中明确
#> over_time.yaml:26:5: 说明：2019-03，市经贸局分设为市工信局、市商务局
#> over_time.yaml:39:47: 说明：此处列为：牵头
#> over_time.yaml:47:41: 说明：此处列为：牵头
#> over_time.yaml:15:12: 警告：市渔业办已于2017-05撤销，其1项任务没有承接单位（lh-coast-2014） [no-successor]
#>    15 |   - {name: 市渔业办, jurisdiction: linhai, kind: office}
#>       |            ^~~~~~~~
#>       = 建议：请补充机构变动（如 transfer），写明由谁承接
#> over_time.yaml:24:5: 说明：2017-05，市渔业办撤销
#> over_time.yaml:39:41: 说明：此处列为：牵头
#> over_time.yaml:15:12: 提示：市渔业办在“临海市海岸带建设方案”（2014-06-10）中有1项任务，此后1个方案均未列入，也没有承接单位 [vanished-agency]
#>    15 |   - {name: 市渔业办, jurisdiction: linhai, kind: office}
#>       |            ^~~~~~~~
#> over_time.yaml:39:41: 说明：此处列为：牵头
#> over_time.yaml:19:12: 提示：市交警支队在“临海市海岸带建设方案”（2014-06-10）中有1项任务，此后1个方案均未列入，也没有承接单位 [vanished-agency]
#>    19 |   - {name: 市交警支队, jurisdiction: linhai, kind: enforcement-body, part_of: 市公安局}
#>       |            ^~~~~~~~~~
#> over_time.yaml:38:66: 说明：此处列为：配合
#> over_time.yaml:33:12: 提示：“临海市海岸带建设方案”没有写明任何时限：没有实施期，任务没有期限，指标没有年份 [no-deadline]
#>    33 |     title: 临海市海岸带建设方案
#>       |            ^~~~~~~~~~~~~~~~~~~~
#> over_time.yaml:37:26: 提示：“水利”由2个单位牵头（有效牵头数2），2项任务中没有单位参与半数以上：市水务局、市应急局 [fragmented-topic]
#>    37 |       - {id: "1", title: 加固海堤, lead: [市水利局], cooperate: [市规划局, 市国土局]}
#>       |                          ^~~~~~~~
#>       = 建议：请明确统筹单位，或由各牵头单位互列为配合单位
#> over_time.yaml:38:26: 说明：同属该主题
#> over_time.yaml:46:26: 说明：同属该主题
#>       = 说明：可保留的理由：领域较宽，需要多个单位的专业力量；存在的问题：无人统筹全局，服务对象可能不知该找谁
#> over_time.yaml:39:47: 警告：“发展渔港经济”有2个牵头单位，未明确由谁总协调：市渔业办、市经贸局（lh-coast-2014） [joint-lead-without-coordinator]
#>    39 |       - {id: "3", title: 发展渔港经济, lead: [市渔业办, 市经贸局]}
#>       |                                                         ^~~~~~~~
#>       = 建议：请确定一家总牵头，或用 for: 写明各自牵头的内容
#> over_time.yaml:39:41: 说明：此处列为：牵头
#> over_time.yaml:42:12: 提示：“临海市海岸带建设方案（第二期）”没有写明任何时限：没有实施期，任务没有期限，指标没有年份 [no-deadline]
#>    42 |     title: 临海市海岸带建设方案（第二期）
#>       |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
#> over_time.yaml:46:26: 提示：“加固海堤”（lh-coast-2017）重复部署“加固海堤”（lh-coast-2014）；此处：市水务局，彼处：市水利局→市水务局 [restated-task]
#>    46 |       - {id: "1", title: 加固海堤, lead: [市水务局], cooperate: [市规划局]}
#>       |                          ^~~~~~~~
#>       = 建议：在后一方案中注明与前一方案的衔接，统一目标口径
#> over_time.yaml:37:26: 说明：另一项任务
#>       = 说明：得分0.55；共同内容：加固海堤
#>       = 说明：两项任务都有（以2020为准）：市水务局、市自然资源局
#>       = 说明：可保留的理由：后一方案重申任务及其责任单位，保持连续；存在的问题：目标、时限可能前后不一，进展可能重复报送
#> over_time.yaml:49:12: 提示：“东港市堤防方案”没有写明任何时限：没有实施期，任务没有期限，指标没有年份 [no-deadline]
#>    49 |     title: 东港市堤防方案
#>       |            ^~~~~~~~~~~~~~
#! 3个警告、7个提示
# A planned reform, and one that cannot be.
#$ remit -f over_time.yaml --lang zh --with over_time_reform.yaml duties 市数据和经济局
#> 市数据和经济局 · 临海市：共 3 项
#>
#> 分工  任务编号         任务          备注                                          行号
#> ────  ───────────────  ────────────  ────────────────────────────────────────────  ────
#> 牵头  lh-coast-2014/3  发展渔港经济  原列市经贸局（2019-03分设、2030-01合并组建、
#>                                      2030-06更名）
#> 牵头  lh-coast-2014/4  发展电子商务  原列市经贸局（2019-03职责划转、2030-01合并组
#>                                      建、2030-06更名）
#> 牵头  lh-coast-2017/2  建设智慧海防  原列市经贸局（2019-03分设、2030-01合并组建、
#>                                      2030-06更名）
#>
#> 以2030-06-30为准：当日承担的任务
#> 原列市经贸局：2019-03，市经贸局分设为市工信局、市商务局（确定）；2030-01，市工信局、市商务局合并组建市经济发展局（确定；依据：改革方案（征求意见稿））；2030-06，市经济发展局更名为市数据和经济局（确定）
#> 原列市经贸局：2019-03，市经贸局的“电子商务”职责划转市商务局（确定）；2030-01，市工信局、市商务局合并组建市经济发展局（确定；依据：改革方案（征求意见稿））；2030-06，市经济发展局更名为市数据和经济局（确定）
#$ remit -f over_time.yaml --lang zh --with over_time_reform.yaml duties 市经济发展局
#> 市经济发展局 · 临海市：共 0 项
#>
#> 以2030-06-30为准：当日承担的任务
#! remit: 当日市经济发展局已不存在：2030-06，市经济发展局更名为市数据和经济局
#! remit: 没有找到
#? 1
#$ remit -f over_time.yaml --lang zh --with over_time_reform.yaml agencies --plan lh-coast-2014
#> 单位            辖区    类别      牵头  配合  负责  列出  合计  方案数  原列单位
#> ──────────────  ──────  ────────  ────  ────  ────  ────  ────  ──────  ──────────────────
#> 市水务局        linhai  局           1     0     0     0     1       1  市水利局
#> 市自然资源局    linhai  局           0     2     0     0     2       1  市规划局、市国土局
#> 市渔业办        linhai  办公室       1     0     0     0     1       1
#> 市应急局        linhai  局           1     1     0     0     2       1  市水利局、市防汛办
#> 市交警支队      linhai  执法机构     0     1     0     0     1       1
#> 各有关部门      linhai  集合称谓     0     1     0     0     1       1
#> 市数据和经济局  linhai  未注明       2     0     0     0     2       1  市经贸局
#>
#> 以2030-06-30为准：任务列在当日的承担单位名下
#> 仍列市渔业办：没有承接单位（1项分工）
#$ remit -f over_time.yaml --lang zh --with over_time_reform.yaml --as-of 2029 tasks --task 4
#> 任务编号         任务          分工  单位               行号
#> ───────────────  ────────────  ────  ─────────────────  ────
#> lh-coast-2014/4  发展电子商务  牵头  市经贸局→市商务局
#>                                配合  各有关部门
#>
#> 以2029为准：原文名称→当日承担单位
#> 市经贸局→市商务局：2019-03，市经贸局的“电子商务”职责划转市商务局（确定）
#$ remit -f over_time.yaml --lang zh --with over_time_broken.yaml tasks --task 4
#> 任务编号         任务          分工  单位               行号
#> ───────────────  ────────────  ────  ─────────────────  ────
#> lh-coast-2014/4  发展电子商务  牵头  市经贸局→市商务局
#>                                配合  各有关部门
#>
#> 以2032-12-31为准：原文名称→当日承担单位
#> 市经贸局→市商务局：2019-03，市经贸局的“电子商务”职责划转市商务局（确定）
#! over_time_broken.yaml:4:5: 错误：变动中的“市商局”未在名录中登记 [lineage-inconsistent]
#!     4 |   - {kind: rename, jurisdiction: linhai, date: 2030, from: [市商局], to: [市贸易局]}
#!       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
#!       = 建议：请在 agencies: 中声明，或写入其所指单位的 aliases：市商局
#! over_time.yaml:14:12: 说明：也许是“市商务局”（可能是其简称）
#! over_time_broken.yaml:5:48: 错误：“2030-02-30”不是日期，应为 2016、2016-09 或 2016-09-03 [wrong-type]
#!     5 |   - {kind: absorb, jurisdiction: linhai, date: 2030-02-30, from: [市工信局], to: [市商务局]}
#!       |                                                ^~~~~~~~~~
#!       = 说明：补全变动类型和日期之前，不计入该项变动
#! over_time_broken.yaml:6:5: 错误：机构变动首尾相接，形成循环：市应急局、市安全局 [lineage-inconsistent]
#!     6 |   - {kind: rename, jurisdiction: linhai, date: 2031, from: [市应急局], to: [市安全局]}
#!       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
#!       = 建议：如恢复使用旧名称，请另设单独的名称以示区别
#! over_time_broken.yaml:7:5: 错误：市应急局两次设立：2019-03和2032 [lineage-inconsistent]
#!     7 |   - {kind: rename, jurisdiction: linhai, date: 2032, from: [市安全局], to: [市应急局]}
#!       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
#! over_time.yaml:28:5: 说明：2019-03，新设市应急局
#? 3
#$ remit -f over_time.yaml --lang en --with none.yaml tasks
#! remit: cannot read “none.yaml”: there is no such file
#? 3

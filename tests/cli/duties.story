# All an agency has to do, under its other names too.
#$ remit -f waters.yaml --lang zh duties 市水利局
#> 市水务局 · 临海市水务局：共 3 项
#>
#> 分工  任务编号           任务              备注  行号
#> ────  ─────────────────  ────────────────  ────  ────
#> 牵头  lh-dykes-2020/1.1  加固海堤
#> 牵头  lh-dykes-2020/2    建设潮位预警平台
#> 负责  lh-rain-2021/1.1   改造排水管网
#$ remit -f waters.yaml --lang en duties linhai/市气象局 --role lead
#> 市气象局 · 临海市: 1 duties
#>
#> role  task id          task              remark  line
#> ────  ───────────────  ────────────────  ──────  ────
#> lead  lh-dykes-2020/2  建设潮位预警平台
#$ remit -f waters.yaml --lang zh duties 各区
#> 各区 · 临海市：共 1 项
#>
#> 分工  任务编号       任务          备注                      行号
#> ────  ─────────────  ────────────  ────────────────────────  ────
#> 负责  lh-dykes-2020  （整个方案）  堤防日常巡查; 见正文叙述
# Two cities have one of that name.
#$ remit -f waters.yaml --lang en duties 市水务局
#! remit: “市水务局” may mean several agencies: name one by its id, or give --jurisdiction
#!   linhai/市水务局  临海市水务局
#!   donggang/市水务局
#? 2
#$ remit -f waters.yaml --lang zh duties 市水务局 --jurisdiction donggang
#> 市水务局 · 东港市：共 1 项
#>
#> 分工  任务编号        任务          备注  行号
#> ────  ──────────────  ────────────  ────  ────
#> 配合  dg-port-2021/1  维修港区海堤
#$ remit -f waters.yaml --lang en duties 市水务局 --jurisdiction 东港市 --format csv
#> role,task id,task,remark,line,given to
#> cooperate,dg-port-2021/1,维修港区海堤,,,市水务局
# Nobody of that name; an agency without work.
#$ remit -f waters.yaml --lang zh duties 市气像局
#! remit: 没有单位“市气像局”；是否指以下单位
#!   linhai/市气象局  也许是“市气象局”（差一个字）
#? 2
#$ remit -f waters.yaml --lang en duties 市档案局
#> 市档案局 · 临海市: 0 duties
#>
#! remit: nothing found
#? 1

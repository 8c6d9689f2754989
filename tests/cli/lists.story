# The lists of tasks and agencies, and their orders.
#$ remit -f waters.yaml --lang zh tasks
#> 任务编号           任务              分工  单位                  行号
#> ─────────────────  ────────────────  ────  ────────────────────  ────
#> lh-dykes-2020/1.1  加固海堤          牵头  市水务局
#>                                      配合  市城管委、市气象局等
#> lh-dykes-2020/1.2  巡查海堤          —     未明确
#> lh-dykes-2020/2    建设潮位预警平台  牵头  市气象局、市水务局
#> lh-rain-2021/1.1   改造排水管网      负责  市城管委、市水务局
#> lh-rain-2021/1.2   发布内涝预警      列出  市气象局
#> dg-port-2021/1     维修港区海堤      牵头  市港务局
#>                                      配合  市水务局
#$ remit -f waters.yaml --lang en tasks --unassigned --format tsv
#> task id	task	lead	cooperate	responsible	listed	line
#> lh-dykes-2020/1.2	巡查海堤					
#$ remit -f waters.yaml --lang en tasks --task 1 --sections --format md
#> | task id | task | role | agencies | line |
#> | --- | --- | --- | --- | ---: |
#> | lh-dykes-2020/1 | 加固堤防 | **—** | **(section)** | |
#> | lh-dykes-2020/1.1 | 加固海堤 | lead | 市水务局 | |
#> | | | cooperate | 市城管委、市气象局等 | |
#> | lh-dykes-2020/1.2 | 巡查海堤 | **—** | **nobody** | |
#> | dg-port-2021/1 | 维修港区海堤 | lead | 市港务局 | |
#> | | | cooperate | 市水务局 | |
#$ remit -f waters.yaml --lang zh agencies
#> 单位      辖区      类别          牵头  配合  负责  列出  合计  方案数
#> ────────  ────────  ────────────  ────  ────  ────  ────  ────  ──────
#> 市水务局  linhai    局               2     0     1     0     3       2
#> 市气象局  linhai    中央驻地机构     1     1     0     1     3       2
#> 市城管委  linhai    委               0     1     1     0     2       2
#> 市档案局  linhai    局               0     0     0     0     0       0
#> 各区      linhai    集合称谓         0     0     1     0     1       1
#> 市水务局  donggang  局               0     1     0     0     1       1
#> 市港务局  donggang  局               1     0     0     0     1       1
#$ remit -f waters.yaml --lang en agencies --jurisdiction linhai --sort load --format csv
#> agency,jurisdiction,kind,lead,cooperate,responsible,listed,total,plans
#> 市水务局,linhai,bureau,2,0,1,0,3,2
#> 市气象局,linhai,central agency branch,1,1,0,1,3,2
#> 市城管委,linhai,commission,0,1,1,0,2,2
#> 各区,linhai,collective,0,0,1,0,1,1
#> 市档案局,linhai,bureau,0,0,0,0,0,0
#$ remit -f waters.yaml --lang zh agencies --sort name
#> 单位      辖区      类别          牵头  配合  负责  列出  合计  方案数
#> ────────  ────────  ────────────  ────  ────  ────  ────  ────  ──────
#> 各区      linhai    集合称谓         0     0     1     0     1       1
#> 市城管委  linhai    委               0     1     1     0     2       2
#> 市档案局  linhai    局               0     0     0     0     0       0
#> 市港务局  donggang  局               1     0     0     0     1       1
#> 市气象局  linhai    中央驻地机构     1     1     0     1     3       2
#> 市水务局  linhai    局               2     0     1     0     3       2
#> 市水务局  donggang  局               0     1     0     0     1       1
#$ remit -f waters.yaml --lang en agencies --sort lead --format csv
#> agency,jurisdiction,kind,lead,cooperate,responsible,listed,total,plans
#> 市水务局,linhai,bureau,2,0,1,0,3,2
#> 市气象局,linhai,central agency branch,1,1,0,1,3,2
#> 市港务局,donggang,bureau,1,0,0,0,1,1
#> 市城管委,linhai,commission,0,1,1,0,2,2
#> 市档案局,linhai,bureau,0,0,0,0,0,0
#> 各区,linhai,collective,0,0,1,0,1,1
#> 市水务局,donggang,bureau,0,1,0,0,1,1
#$ remit -f waters.yaml --lang en tasks --sort gaps --format csv
#> task id,task,lead,cooperate,responsible,listed,line
#> lh-dykes-2020/1.2,巡查海堤,,,,,
#> lh-dykes-2020/1.1,加固海堤,市水务局,市城管委、市气象局等,,,
#> lh-dykes-2020/2,建设潮位预警平台,市气象局、市水务局,,,,
#> lh-rain-2021/1.1,改造排水管网,,,市城管委、市水务局,,
#> lh-rain-2021/1.2,发布内涝预警,,,,市气象局,
#> dg-port-2021/1,维修港区海堤,市港务局,市水务局,,,

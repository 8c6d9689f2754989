# Who has a topic, a task by its full id, or by a number that two plans have.
#$ remit -f waters.yaml --lang zh who 海堤
#> 任务编号           任务          分工  单位                  行号
#> ─────────────────  ────────────  ────  ────────────────────  ────
#> lh-dykes-2020/1.1  加固海堤      牵头  市水务局
#>                                  配合  市城管委、市气象局等
#> lh-dykes-2020/1.2  巡查海堤      —     未明确
#> dg-port-2021/1     维修港区海堤  牵头  市港务局
#>                                  配合  市水务局
#$ remit -f waters.yaml --lang zh who lh-dykes-2020/1.1
#> 任务编号           任务      分工  单位                  行号
#> ─────────────────  ────────  ────  ────────────────────  ────
#> lh-dykes-2020/1.1  加固海堤  牵头  市水务局
#>                              配合  市城管委、市气象局等
#$ remit -f waters.yaml --lang en who 1.1
#> task id            task          role         agencies              line
#> ─────────────────  ────────────  ───────────  ────────────────────  ────
#> lh-dykes-2020/1.1  加固海堤      lead         市水务局
#>                                  cooperate    市城管委、市气象局等
#> lh-rain-2021/1.1   改造排水管网  responsible  市城管委、市水务局
#$ remit -f waters.yaml --lang en who 海堤 --jurisdiction donggang --format csv
#> task id,task,lead,cooperate,responsible,listed,line,score,matched
#> dg-port-2021/1,维修港区海堤,市港务局,市水务局,,,,0.917,海堤
#$ remit -f waters.yaml --lang en who 预警 平台 --role lead --format json
#> {
#>   "schema_version": 1,
#>   "query": "预警 平台",
#>   "tasks": [
#>     {
#>       "id": "lh-dykes-2020/2",
#>       "plan": "lh-dykes-2020",
#>       "number": "2",
#>       "title": "建设潮位预警平台",
#>       "headings": [],
#>       "source": {
#>         "file": null,
#>         "line": null
#>       },
#>       "assignments": [
#>         {
#>           "agency": "linhai/市气象局",
#>           "name": "市气象局",
#>           "as_written": "市气象局",
#>           "role": "lead",
#>           "order": 1,
#>           "from": "clause",
#>           "collective": false,
#>           "inherited": false,
#>           "presumed": false,
#>           "source": {
#>             "file": null,
#>             "line": null
#>           }
#>         },
#>         {
#>           "agency": "linhai/市水务局",
#>           "name": "市水务局",
#>           "as_written": "市水务局",
#>           "role": "lead",
#>           "order": 2,
#>           "from": "clause",
#>           "collective": false,
#>           "inherited": false,
#>           "presumed": false,
#>           "source": {
#>             "file": null,
#>             "line": null
#>           }
#>         }
#>       ],
#>       "open": [],
#>       "keywords": [
#>         "预警信息",
#>         "潮位站"
#>       ],
#>       "score": 0.9307,
#>       "matched": [
#>         "预警",
#>         "平台"
#>       ]
#>     }
#>   ],
#>   "plans": []
#> }
# Nobody speaks of it; nor with these filters; a name is no topic.
#$ remit -f waters.yaml --lang en who 火星
#! remit: nothing found for “火星”; try other or fewer words
#? 1
#$ remit -f waters.yaml --lang zh who 预警中心站房
#! remit: 没有找到“预警中心站房”；方案中有相近的词语：预警信息
#? 1
#$ remit -f waters.yaml --lang en who 海堤 --plan lh-rain-2021
#! remit: nothing found for “海堤”; without the filters there are 3 tasks
#? 1
#$ remit -f waters.yaml --lang zh who 市档案局
#! remit: 没有找到“市档案局”；这是单位名称，请用 remit duties 市档案局
#? 1
# The duties of a whole plan are found beside its tasks; the first of a list may be presumed to lead.
#$ remit -f waters.yaml --lang zh who 巡查
#> 任务编号           任务                            分工  单位                  行号
#> ─────────────────  ──────────────────────────────  ────  ────────────────────  ────
#> lh-dykes-2020/1.2  巡查海堤                        —     未明确
#> lh-dykes-2020      临海市堤防建设方案（整个方案）  负责  各区（堤防日常巡查）
#$ remit -f waters.yaml --lang en who 内涝 --presume --format csv
#> task id,task,lead,cooperate,responsible,listed,line,score,matched
#> lh-rain-2021/1.2,发布内涝预警,,,,市气象局*,,0.917,内涝
#$ remit -f waters.yaml --lang zh who 排水管网 --presume
#> 任务编号          任务          分工  单位                 行号
#> ────────────────  ────────────  ────  ───────────────────  ────
#> lh-rain-2021/1.1  改造排水管网  负责  市城管委*、市水务局
#>
#> * 推定牵头单位：名单中列第一位

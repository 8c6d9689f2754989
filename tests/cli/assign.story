# Who should take what nobody has.
#$ remit -f waters.yaml --lang zh assign
#> 未明确单位任务的牵头建议
#>
#> 任务编号  任务      建议牵头单位  得分  依据                                                        可配合单位
#> ────────  ────────  ────────────  ────  ──────────────────────────────────────────────────────────  ──────────────────
#> 临海市堤防建设方案
#> 1.2       巡查海堤  市水务局      1.00  “水利”通常由名称含“水务”的部门牵头                          市气象局、市城管委
#>                                         lh-dykes-2020“加固海堤”：牵头；共同内容：巡查海堤—加固海堤
#>                     或 市城管委   0.00  lh-dykes-2020“加固海堤”：配合；共同内容：巡查海堤—加固海堤
#>
#> 以上建议仅供参考，不作为分工依据；gaps、check 仍按未明确单位统计
#> 得分 0.8 表示此类建议约十有八对；低于 0.35 不作建议
#! 1 项待定任务中，1 项提出了建议
#$ remit -f waters.yaml --lang en assign --top 1 --format csv
#> task id,task,place,chosen,agency,score,because,against it,may cooperate
#> lh-dykes-2020/1.2,巡查海堤,1,yes,市水务局,1.00,"bodies for 水务 usually lead on “水利”
#> leads on “加固海堤” (lh-dykes-2020); in common: 巡查海堤 – 加固海堤",,市气象局、市城管委
#! proposals for 1 of 1 open tasks
#$ remit -f waters.yaml --lang en assign --task 1.2 --top 1 --format json
#> {
#>   "schema_version": 1,
#>   "proposals": [
#>     {
#>       "task": "lh-dykes-2020/1.2",
#>       "title": "巡查海堤",
#>       "confident": true,
#>       "fixed": false,
#>       "why_not": null,
#>       "lead": [
#>         {
#>           "agency": "linhai/市水务局",
#>           "name": "市水务局",
#>           "score": 0.9998,
#>           "because": [
#>             {
#>               "kind": "competence",
#>               "text": "bodies for 水务 usually lead on “水利”",
#>               "share": 0.9275,
#>               "asked": "水利",
#>               "found": "水务"
#>             },
#>             {
#>               "kind": "precedent",
#>               "text": "leads on “加固海堤” (lh-dykes-2020); in common: 巡查海堤 – 加固海堤",
#>               "share": 0.7973,
#>               "asked": "巡查海堤",
#>               "found": "加固海堤",
#>               "agency": "linhai/市水务局",
#>               "role": "lead",
#>               "order": 1,
#>               "task": "lh-dykes-2020/1.1",
#>               "source": {
#>                 "file": "",
#>                 "line": 0
#>               }
#>             }
#>           ],
#>           "against": [],
#>           "chosen": true
#>         }
#>       ],
#>       "cooperate": [
#>         {
#>           "agency": "linhai/市气象局",
#>           "name": "市气象局",
#>           "score": 0.4743,
#>           "because": [
#>             {
#>               "kind": "precedent",
#>               "text": "cooperates on “加固海堤” (lh-dykes-2020); in common: 巡查海堤 – 加固海堤",
#>               "share": 0.0797,
#>               "asked": "巡查海堤",
#>               "found": "加固海堤",
#>               "agency": "linhai/市气象局",
#>               "role": "cooperate",
#>               "order": 2,
#>               "task": "lh-dykes-2020/1.1",
#>               "source": {
#>                 "file": "",
#>                 "line": 0
#>               }
#>             }
#>           ],
#>           "against": []
#>         },
#>         {
#>           "agency": "linhai/市城管委",
#>           "name": "市城管委",
#>           "score": 0.4743,
#>           "because": [
#>             {
#>               "kind": "precedent",
#>               "text": "cooperates on “加固海堤” (lh-dykes-2020); in common: 巡查海堤 – 加固海堤",
#>               "share": 0.0797,
#>               "asked": "巡查海堤",
#>               "found": "加固海堤",
#>               "agency": "linhai/市城管委",
#>               "role": "cooperate",
#>               "order": 1,
#>               "task": "lh-dykes-2020/1.1",
#>               "source": {
#>                 "file": "",
#>                 "line": 0
#>               }
#>             }
#>           ],
#>           "against": []
#>         }
#>       ]
#>     }
#>   ]
#> }
#! proposals for 1 of 1 open tasks
# The user's choice, and what is in the way of another.
#$ remit -f waters.yaml --lang en assign --fix lh-dykes-2020/1.2=市城管委 --top 1
#> proposed leads for tasks that nobody has
#>
#> task id  task      proposed lead  score  because                                                       may cooperate
#> ───────  ────────  ─────────────  ─────  ────────────────────────────────────────────────────────────  ──────────────────
#> 临海市堤防建设方案
#> 1.2      巡查海堤  市城管委        0.00  your choice                                                   市水务局、市气象局
#>                                          against it: 市水务局 leads on “加固海堤” (lh-dykes-2020); in
#>                                          common: 巡查海堤 – 加固海堤
#>
#> proposals decide nothing: gaps and checks still count these tasks as having nobody
#> score: of proposals with 0.8, about eight in ten are right; below 0.35 there is none
#! proposals for 1 of 1 open tasks
#$ remit -f waters.yaml --lang en assign --max-load 0 --top 1
#> proposed leads for tasks that nobody has
#>
#> task id  task      proposed lead  score  because                                                          may cooperate
#> ───────  ────────  ─────────────  ─────  ───────────────────────────────────────────────────────────────  ────────────────────────
#> 临海市堤防建设方案
#> 1.2      巡查海堤  no proposal           市水务局 has as many tasks as it may                             市水务局、市气象局、市城
#>                                                                                                           管委
#>                    or 市水务局     1.00  bodies for 水务 usually lead on “水利”
#>                                          leads on “加固海堤” (lh-dykes-2020); in common: 巡查海堤 – 加固
#>                                          海堤
#>
#> proposals decide nothing: gaps and checks still count these tasks as having nobody
#> score: of proposals with 0.8, about eight in ten are right; below 0.35 there is none
#! proposals for 0 of 1 open tasks
#$ remit -f waters.yaml --lang en assign --forbid lh-dykes-2020/1.2=市水务局 --top 2
#> proposed leads for tasks that nobody has
#>
#> task id  task      proposed lead  score  because                                                          may cooperate
#> ───────  ────────  ─────────────  ─────  ───────────────────────────────────────────────────────────────  ──────────────────
#> 临海市堤防建设方案
#> 1.2      巡查海堤  no proposal           市水务局 is ruled out; the best score is 0.00, less than 0.35    市气象局、市城管委
#>                    or 市城管委     0.00  cooperates on “加固海堤” (lh-dykes-2020); in common: 巡查海堤 –
#>                                          加固海堤
#>
#> proposals decide nothing: gaps and checks still count these tasks as having nobody
#> score: of proposals with 0.8, about eight in ten are right; below 0.35 there is none
#! proposals for 0 of 1 open tasks
# What was not meant.
#$ remit -f waters.yaml --lang en assign --fix 1.2=市城管委
#! remit: several tasks are called “1.2”; name it with its plan
#? 2
#$ remit -f waters.yaml --lang zh assign --fix 市城管委
#! remit: --fix 的“市城管委”不是“任务=单位”的形式
#? 2
#$ remit -f waters.yaml --lang en assign --top none
#! remit: “none” of --top is no number from 1 on
#? 2
#$ remit -f waters.yaml --lang zh assign --fix lh-dykes-2020/1.2=各区
#! remit: “各区”不能承担任务“lh-dykes-2020/1.2”：方案印发时该辖区没有这个单位，或者它不是单个单位
#? 2
#$ remit -f waters.yaml --lang en assign --fix lh-dykes-2020/1.2=donggang/市港务局
#! remit: “市港务局” cannot have “lh-dykes-2020/1.2”: it is no single body of that jurisdiction on the plan's date
#? 2
#$ remit -f waters.yaml --lang en assign --fix lh-dykes-2020/1.2=市城管委 --fix lh-dykes-2020/1.2=市水务局
#! remit: more bodies are fixed for “lh-dykes-2020/1.2” than --leads allows (1)
#? 2
#$ remit -f waters.yaml --lang en assign --fix lh-dykes-2020/1.2=市城管委 --forbid lh-dykes-2020/1.2=市城管委
#! remit: “市城管委” is both fixed and forbidden for “lh-dykes-2020/1.2”
#? 2
#$ remit -f waters.yaml --lang en assign --plan dg-port-2021
#> proposed leads for tasks that nobody has
#>
#! every task chosen has somebody
# How well it does.
#$ remit -f waters.yaml --lang en assign --evaluate --format csv
#> ...
#$ remit --lang zh help assign
#> ...

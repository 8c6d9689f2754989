# The same work in several plans, two tasks side by side; what differs is marked.
#$ remit -f plans_alike.yaml --lang zh overlaps --plan lh-digital-2018
#>               较早方案                                              对照方案
#> ────────────  ────────────────────────────────────────────────────  ────────────────────────────────
#> 1．牵头冲突 · 得分 0.68 · 医疗信息化
#> 方案          临海市数字城市行动方案（2018年）                      临海市数字城市行动方案（2021年）
#> 任务          2 建设智慧医疗                                        2 推进智慧医疗
#> 出处          digital.txt 第 20 行                                  digital-2.txt 第 15 行
#> 牵头（负责）  牵头：市卫生健康委                                    ≠ 牵头：市大数据局
#> 其他单位                                                            市卫生健康委
#> 共同单位      市卫生健康委
#> 共同内容      建设智慧医疗                                          推进智慧医疗
#>               电子病历                                              电子病历
#>               预约挂号                                              推进智慧医疗
#> 可保留的理由  多家推进，可互补资源、相互促进
#> 存在的问题    可能重复投入，也可能相互等待，责任难以落实
#> 建议          双方已在其中一项任务中协作，可在该任务中明确总牵头
#>
#> 2．部分重叠，牵头不同 · 得分 0.56 · 道路与停车
#> 方案          临海市数字城市行动方案（2018年）                      临海市数字城市行动方案（2021年）
#> 任务          3 治理交通拥堵                                        3 完善公共停车
#> 出处          digital.txt 第 31 行                                  digital-2.txt 第 27 行
#> 牵头（负责）  牵头：市公安局                                        ≠ 牵头：市交通运输局
#> 其他单位      市交通运输局
#> 共同单位      市交通运输局
#> 共同内容      智慧停车                                              智慧停车
#>               治理交通拥堵                                          智慧停车
#> 可保留的理由  各自服务本领域，可互为补充
#> 存在的问题    重合部分可能重复建设，也可能无人负责
#> 建议          划清重合部分由谁建设、由谁使用，牵头单位互列为配合单
#>               位
#> 已决定        停车与信号灯已分别明确（至 2030）
#>
#> 3．重复部署 · 得分 0.70 · 旅游
#> 方案          临海市数字城市行动方案（2018年）                      临海市数字城市行动方案（2021年）
#> 任务          1 发展智慧旅游                                        1 提升智慧旅游
#> 出处          digital.txt 第 12 行                                  digital-2.txt 第 9 行
#> 牵头（负责）  牵头：市旅游局→市文化旅游局                           牵头：市文化旅游局
#> 共同单位      市文化旅游局
#> 共同内容      发展智慧旅游                                          提升智慧旅游
#>               旅游平台                                              提升智慧旅游
#>               景区                                                  景区
#> 可保留的理由  后一方案重申任务及其责任单位，保持连续
#> 存在的问题    目标、时限可能前后不一，进展可能重复报送
#> 建议          在后一方案中注明与前一方案的衔接，统一目标口径
#>
#> 4．异地同类 · 得分 0.68 · 旅游
#> 方案          临海市数字城市行动方案（2018年）                      东港市旅游方案
#> 任务          1 发展智慧旅游                                        1 智慧旅游
#> 出处          digital.txt 第 12 行                                  travel.txt 第 3 行
#> 牵头（负责）  牵头：市旅游局→市文化旅游局                           牵头：市文化旅游局
#> 共同内容      发展智慧旅游                                          智慧旅游
#>               旅游平台                                              智慧旅游
#>               景区                                                  景区
#> 可保留的理由  其他地区的同类做法可供借鉴
#> 存在的问题    无，不需协调
#> 建议          比较牵头单位和目标
#>
#> 所列均为待研判线索：多个单位分工同一领域也可能是合理的
#> ≠：两项任务的牵头（负责）单位不同
#> 单位按两个方案中较晚者印发之日的归属比较
#> 市旅游局→市文化旅游局（沿革：2019-01，市旅游局更名为市文化旅游局（确定；依据：机构改革方案））
#! 4 对任务：牵头冲突 1，重复部署 1，重复建设 0，部分重叠 1（其中牵头不同 1），异地同类 1；已决定 1
# What was decided is shown as such; who had a duty before is the same body.
#$ remit -f plans_alike.yaml --lang en overlaps --format csv
#> kind,leads differ,score,task a,title a,line a,answer for a,task b,title b,line b,answer for b,on both,shared,duplication,decision
#> restated,yes,0.68,lh-digital-2018/2,建设智慧医疗,20,市卫生健康委,lh-digital-2021/2,推进智慧医疗,15,市大数据局,市卫生健康委,建设智慧医疗~推进智慧医疗、电子病历、预约挂号~推进智慧医疗,undetermined,
#> overlapping,yes,0.56,lh-digital-2018/3,治理交通拥堵,31,市公安局,lh-digital-2021/3,完善公共停车,27,市交通运输局,市交通运输局,智慧停车、治理交通拥堵~智慧停车,no,停车与信号灯已分别明确 (until 2030)
#> restated,no,0.70,lh-digital-2018/1,发展智慧旅游,12,市旅游局→市文化旅游局,lh-digital-2021/1,提升智慧旅游,9,市文化旅游局,市文化旅游局,发展智慧旅游~提升智慧旅游、旅游平台~提升智慧旅游、景区,no,
#> counterpart,no,0.68,lh-digital-2018/1,发展智慧旅游,12,市旅游局→市文化旅游局,dg-travel-2020/1,智慧旅游,3,市文化旅游局,,发展智慧旅游~智慧旅游、旅游平台~智慧旅游、景区,no,
#> counterpart,no,0.66,dg-travel-2020/1,智慧旅游,3,市文化旅游局,lh-digital-2021/1,提升智慧旅游,9,市文化旅游局,,智慧旅游~提升智慧旅游、景区、智慧旅游~导游,no,
#! pairs: 5; lead conflicts 1, restated 1, duplicated 0, overlapping 1 (under different leads 1), counterparts 2; decided 1
#$ remit -f plans_alike.yaml --lang en overlaps --kind conflict --uncoordinated --format csv
#> kind,leads differ,score,task a,title a,line a,answer for a,task b,title b,line b,answer for b,on both,shared,duplication,decision
#! pairs: 0; lead conflicts 0, restated 0, duplicated 0, overlapping 0 (under different leads 0), counterparts 0; decided 0
#$ remit -f plans_alike.yaml --lang en overlaps --plan dg-travel-2020 --threshold 0.67 --format json
#> {
#>   "schema_version": 1,
#>   "pairs": [
#>     {
#>       "a": "dg-travel-2020/1",
#>       "b": "lh-digital-2018/1",
#>       "kind": "counterpart",
#>       "conflict": false,
#>       "coordinated": false,
#>       "duplication": "no",
#>       "score": 0.6831,
#>       "evidence": {
#>         "terms": [
#>           {
#>             "a": "智慧旅游",
#>             "b": "发展智慧旅游",
#>             "likeness": 0.8
#>           },
#>           {
#>             "a": "智慧旅游",
#>             "b": "旅游平台",
#>             "likeness": 0.8
#>           },
#>           {
#>             "a": "景区",
#>             "b": "景区",
#>             "likeness": 1.0
#>           }
#>         ],
#>         "topics": [
#>           {
#>             "id": "tourism",
#>             "name": "旅游",
#>             "label": "Tourism"
#>           }
#>         ],
#>         "agencies": [],
#>         "as_of": "2020",
#>         "a": {
#>           "plan": "dg-travel-2020",
#>           "title": "智慧旅游",
#>           "source": {
#>             "file": "travel.txt",
#>             "line": 3
#>           },
#>           "footing": "lead",
#>           "agencies": [
#>             {
#>               "agency": "donggang/市文化旅游局",
#>               "name": "市文化旅游局",
#>               "as_written": "市文化旅游局",
#>               "role": "lead",
#>               "presumed": false,
#>               "answers": true,
#>               "line": 3
#>             }
#>           ]
#>         },
#>         "b": {
#>           "plan": "lh-digital-2018",
#>           "title": "发展智慧旅游",
#>           "source": {
#>             "file": "digital.txt",
#>             "line": 12
#>           },
#>           "footing": "lead",
#>           "agencies": [
#>             {
#>               "agency": "linhai/市文化旅游局",
#>               "name": "市文化旅游局",
#>               "as_written": "市旅游局",
#>               "role": "lead",
#>               "presumed": false,
#>               "answers": true,
#>               "line": 12,
#>               "through": "2019-01: 市旅游局 renamed 市文化旅游局 (certain; basis: 机构改革方案)"
#>             }
#>           ]
#>         }
#>       },
#>       "effects": {
#>         "good": "what another jurisdiction does about the same can be learned from",
#>         "bad": "none: there is nothing to settle"
#>       },
#>       "option": "compare who leads and what is promised",
#>       "rule": null
#>     }
#>   ],
#>   "groups": [],
#>   "fragmented": [],
#>   "series": []
#> }
#! pairs: 1; lead conflicts 0, restated 0, duplicated 0, overlapping 0 (under different leads 0), counterparts 1; decided 0
# The same as findings of check: each says why, what to weigh, and an option.
#$ remit -f plans_alike.yaml --lang en check --select lead-conflict,overlapping-tasks
#> plans_alike.yaml:35:26: error: “推进智慧医疗” (digital-2.txt:15) is the same work as “建设智慧医疗” (digital.txt:20), under another lead: 市大数据局, there 市卫生健康委 [lead-conflict]
#>    35 |       - {id: "2", title: 推进智慧医疗, lead: [市大数据局], cooperate: [市卫生健康委], keywords: […
#>       |                          ^~~~~~~~~~~~
#>       = help: the two already meet in one of the tasks: name there who leads overall
#> plans_alike.yaml:24:26: note: the other task
#>       = note: score 0.68; both say: 建设智慧医疗 ≈ 推进智慧医疗、电子病历、预约挂号 ≈ 推进智慧医疗
#>       = note: on both tasks as of 2021-05: 市卫生健康委
#>       = note: for leaving it: a second body may bring its own means and spur the first; against: both may build the same thing, or each wait for the other; nobody can be held to it
#! 1 error
#? 1
#$ remit -f plans_alike.yaml --lang zh check --select lead-conflict,overlapping-tasks
#> plans_alike.yaml:35:26: 错误：“推进智慧医疗”（digital-2.txt:15）与“建设智慧医疗”（digital.txt:20）是同一工作，牵头不同：此处市大数据局，彼处市卫生健康委 [lead-conflict]
#>    35 |       - {id: "2", title: 推进智慧医疗, lead: [市大数据局], cooperate: [市卫生健康委], keywords: […
#>       |                          ^~~~~~~~~~~~
#>       = 建议：双方已在其中一项任务中协作，可在该任务中明确总牵头
#> plans_alike.yaml:24:26: 说明：另一项任务
#>       = 说明：得分0.68；共同内容：建设智慧医疗 ≈ 推进智慧医疗、电子病历、预约挂号 ≈ 推进智慧医疗
#>       = 说明：两项任务都有（以2021-05为准）：市卫生健康委
#>       = 说明：可保留的理由：多家推进，可互补资源、相互促进；存在的问题：可能重复投入，也可能相互等待，责任难以落实
#! 1个错误
#? 1
# Fields that several bodies lead, and what became of a plan's tasks in the next one.
#$ remit -f plans_alike.yaml --lang zh overlaps --view topics
#> 主题        辖区    任务数  有效牵头数  牵头单位                          统筹单位
#> ──────────  ──────  ──────  ──────────  ────────────────────────────────  ────────────
#> 道路与停车  临海市       2        2.00  市交通运输局 50%、市公安局 50%    市交通运输局
#> 医疗信息化  临海市       2        2.00  市卫生健康委 50%、市大数据局 50%  市卫生健康委
#>
#> 有效牵头数：相当于多少个份额均等的牵头单位（1/Σ份额²）；统筹单位：参与半数以上任务的单位
#> 可保留的理由：领域较宽，需要多个单位的专业力量；存在的问题：无人统筹全局，服务对象可能不知该找谁
#! 2 个主题由多个单位分别牵头，其中 0 个没有单位参与半数以上任务
#$ remit -f plans_alike.yaml --lang en overlaps --view series
#> task id            task          became        line
#> ─────────────────  ────────────  ────────────  ────
#> 临海市数字城市行动方案（2018年） → 临海市数字城市行动方案（2021年）: 3 of 4 tasks continued, 1 discontinued; 0 new
#> lh-digital-2018/4  种植行道树    discontinued    40
#> lh-digital-2018/1  发展智慧旅游  continued       12
#> lh-digital-2018/2  建设智慧医疗  continued       20
#> lh-digital-2018/3  治理交通拥堵  continued       31
#! plans that follow another: 1
# Compared with what readers found.
#$ remit -f plans_alike.yaml --lang en overlaps --evaluate labels.json
#> at 0.500: precision 0.333, recall 0.333, F1 0.333 (1 right, 2 wrong, 2 missed)
#>
#> task a                          task b                          readers  score  because
#> ──────────────────────────────  ──────────────────────────────  ───────  ─────  ──────────────────────────────────────────────
#> missed, the worst first
#> dg-travel-2020/1 智慧旅游       lh-digital-2018/9               same      0.00  nothing alike is found
#> lh-digital-2018/4 种植行道树    lh-digital-2021/3 完善公共停车  part      0.00  nothing alike is found
#>
#> false alarms, the worst first
#> dg-travel-2020/1 智慧旅游       lh-digital-2018/1 发展智慧旅游            0.68  发展智慧旅游~智慧旅游、旅游平台~智慧旅游、景区
#> lh-digital-2018/3 治理交通拥堵  lh-digital-2021/3 完善公共停车            0.56  智慧停车、治理交通拥堵~智慧停车
#>
#> dg-travel-2020 × lh-digital-2018: at 0.500: precision 0.000, recall 0.000, F1 0.000 (0 right, 1 wrong, 1 missed); fitted on the other plans (0.630): F1 0.000
#> lh-digital-2018 × lh-digital-2021: at 0.500: precision 0.500, recall 0.500, F1 0.500 (1 right, 1 wrong, 1 missed); fitted on the other plans (0.342): F1 0.500
#> of the pairs found rightly, 1 of 1 are told rightly as the same work or a part
#> labels name tasks that the catalog does not have: lh-digital-2018/9
#$ remit -f plans_alike.yaml --lang en overlaps --evaluate nothing.json
#! remit: cannot read “nothing.json”: there is no such file
#? 3
#$ remit -f plans_alike.yaml --lang en overlaps --threshold high
#! remit: “high” is no score: give a number from 0 to 1
#? 2

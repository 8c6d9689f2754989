# The five real plans: a topic, an agency that two cities have, what has no owner.
#$ remit -f ../../tasks.yaml --lang zh who 智慧旅游
#> 任务编号                       任务                      分工  单位                                                      行号
#> ─────────────────────────────  ────────────────────────  ────  ────────────────────────────────────────────────────────  ────
#> tj-info-services-2014/3.3.9    智慧旅游                  列出  市旅游局、市经济和信息化委                                  96
#> tj-smart-city-2016/3.2.2.a2    深化智慧旅游建设          —     未明确                                                      98
#> tj-info-services-2014/2.3      实施智慧城市示范应用工程  —     未明确                                                      39
#> tj-info-consumption-2017/3.16  推行便捷出行交通旅游服务  负责  市交通运输委、市旅游局、市网信办等                          75
#> tj-info-consumption-2017/3.20  增强信息消费体验          负责  市工业和信息化委、市网信办、市通信管理局、各区人民政府等    83
#> sz-internet-plus-2015/2.6      互联网＋文化创意          牵头  市委宣传部、市文体旅游局                                    99
#>                                                          配合  市发展改革委、市经贸信息委、市科技创新委
#$ remit -f ../../tasks.yaml --lang en duties 市发展改革委
#! remit: “市发展改革委” may mean several agencies: name one by its id, or give --jurisdiction
#!   tianjin/市发展改革委  天津市发展和改革委员会
#!   shenzhen/市发展改革委  深圳市发展和改革委员会
#? 2
#$ remit -f ../../tasks.yaml --lang zh duties 市教委 --role lead
#> 市教委 · 天津市教育委员会：共 4 项
#>
#> 分工  任务编号                     任务                    备注  行号
#> ────  ───────────────────────────  ──────────────────────  ────  ────
#> 牵头  tj-internet-plus-2016/2.1.1  构建互联网双创平台载体          13
#> 牵头  tj-internet-plus-2016/2.1.2  完善双创服务体系                14
#> 牵头  tj-internet-plus-2016/2.1.3  强化双创主体支撑                15
#> 牵头  tj-internet-plus-2016/2.3.2  “互联网＋教育服务”              24
#$ remit -f ../../tasks.yaml --lang zh matrix --plan tj-internet-plus-2016 --task 2.1 --format md
#> ## 天津市“互联网＋”行动实施意见：责任矩阵
#>
#> | 任务编号 | 任务 | 单位 | 牵头 | 配合 | 市科委 | 市教委 | 市发展改革委 | 市工业和信息化委 | 市农委 | 市金融局 | 市中小企业局 | 市人力社保局 | 市知识产权局 | 滨海新区中心商务区管委会 | 市通信管理局 | 等 |
#> | --- | --- | ---: | ---: | ---: | :---: | :---: | :---: | :---: | :---: | :---: | :---: | :---: | :---: | :---: | :---: | :---: |
#> | **2  重点任务** | | | | | | | | | | | | | | | | |
#> | **2.1  “互联网＋”大众创业万众创新** | | | | | | | | | | | | | | | | |
#> | 2.1.1 | 构建互联网双创平台载体 | 7 | 3 | 4 | ● | ● | ● | ○ | ○ | ○ | ○ | | | | | ○ |
#> | 2.1.2 | 完善双创服务体系 | 9 | 3 | 6 | ● | ● | ● | ○ | | ○ | ○ | ○ | ○ | ○ | | ○ |
#> | 2.1.3 | 强化双创主体支撑 | 8 | 2 | 6 | ● | ● | ○ | ○ | | ○ | ○ | | ○ | | ○ | ○ |
#> | | **合计：牵头** | | 8 | | 3 | 3 | 2 | | | | | | | | | |
#> | | **合计：配合** | | | 16 | | | 1 | 3 | 1 | 3 | 3 | 1 | 2 | 1 | 1 | |
#>
#> ● 牵头  ○ 配合
#>
#> 等：文件所列名单以“等”结尾，另有未列明的单位
#>
#> 任务 3 项，单位 11 个，分工 24 条；未明确责任单位的任务 0 项
#$ remit -f ../../tasks.yaml --lang zh check --fail-on never --format csv -o SCRATCH/findings.csv
#$ remit -f ../../tasks.yaml --lang en gaps --format json -o SCRATCH/gaps.json
#! 71 of 171 tasks have no agency; 53 of 87 targets have no owner; 2 of 108 agencies have no task

# Tasks of several plans on the same work, together, whatever each plan calls it.
#$ remit --lang zh overlaps --view groups --topic 在线教育
#> 任务编号                       任务                    牵头（负责）                                                  行号
#> ─────────────────────────────  ──────────────────────  ────────────────────────────────────────────────────────────  ────
#> 教育资源公共服务平台、发展在线教育服务、优质教育资源 · 天津市 · 任务 4 项，方案 4 个 · 有效牵头数 1.00 · 统筹单位：市教委
#> tj-info-services-2014/3.3.7    智慧教育                列出：市教委                                                    92
#> tj-internet-plus-2016/2.3.2    “互联网＋教育服务”      牵头：市教委                                                    24
#> tj-smart-city-2016/3.2.1.a2    深化智慧教育建设        未明确                                                          93
#> tj-info-consumption-2017/2.10  发展在线教育服务        负责：市教委、市人力社保局、市网信办等                          61
#>
#> 信息技能培训、知识竞赛、职业技能大赛 · 天津市 · 任务 3 项，方案 3 个 · 有效牵头数 1.00 · 统筹单位：市人力社保局
#> tj-internet-plus-2016/2.3.4    “互联网＋职业培训服务”  牵头：市人力社保局                                              26
#> tj-smart-city-2016/4.6         营造良好信息环境        未明确                                                         161
#> tj-info-consumption-2017/3.19  提升消费者信息技能      负责：市人力社保局、市教委、市农委、市网信办、市通信管理局等    81
#>
#> 归组依据为任务自身用语，组名取自其中；归为一组本身不是问题
#> 有效牵头数：相当于多少个份额均等的牵头单位（1/Σ份额²）；统筹单位：参与半数以上任务的单位
#! 同类工作（三项及以上任务）2 组，其中无统筹单位 0 组
#$ remit --lang en overlaps --view groups --topic 在线教育 --format csv
#> group,shared terms,jurisdiction,task id,task,answers for it,line,effective leads,coordinated by
#> 1,教育资源公共服务平台、发展在线教育服务、优质教育资源,天津市,tj-info-services-2014/3.3.7,智慧教育,listed: 市教委,92,1.00,市教委
#> 1,教育资源公共服务平台、发展在线教育服务、优质教育资源,天津市,tj-internet-plus-2016/2.3.2,“互联网＋教育服务”,lead: 市教委,24,1.00,市教委
#> 1,教育资源公共服务平台、发展在线教育服务、优质教育资源,天津市,tj-smart-city-2016/3.2.1.a2,深化智慧教育建设,nobody,93,1.00,市教委
#> 1,教育资源公共服务平台、发展在线教育服务、优质教育资源,天津市,tj-info-consumption-2017/2.10,发展在线教育服务,responsible: 市教委、市人力社保局、市网信办等,61,1.00,市教委
#> 2,信息技能培训、知识竞赛、职业技能大赛,天津市,tj-internet-plus-2016/2.3.4,“互联网＋职业培训服务”,lead: 市人力社保局,26,1.00,市人力社保局
#> 2,信息技能培训、知识竞赛、职业技能大赛,天津市,tj-smart-city-2016/4.6,营造良好信息环境,nobody,161,1.00,市人力社保局
#> 2,信息技能培训、知识竞赛、职业技能大赛,天津市,tj-info-consumption-2017/3.19,提升消费者信息技能,responsible: 市人力社保局、市教委、市农委、市网信办、市通信管理局等,81,1.00,市人力社保局
#! groups of three and more tasks on the same work: 2; with nobody on most of the tasks: 0

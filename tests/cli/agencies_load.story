# How agencies stand: what each leads, what nobody else has, what hangs together by it.
#$ remit --lang zh -f FILE agencies --load
#> 单位          辖区   牵头  配合  负责  列出  合计  其中牵头  备注      维系部分  独自承担的主题
#> ────────────  ─────  ────  ────  ────  ────  ────  ────────  ────────  ────────  ──────────────
#> 市水利局      local     1     1     0     0     2       50%                   2  水利
#> 市交通运输局  local     1     1     0     0     2       50%                   2
#> 市教育局      local     1     0     0     0     1      100%
#> 市税务局      local     0     0     0     0     0        0%  没有任务
#>
#> 独自承担的主题：没有该单位即无人承担；维系部分：没有该单位，与其相连的单位和主题将分成几部分
#$ remit --lang en -f FILE agencies --load --agency 市水利局 --format json
#> {
#>   "schema_version": 1,
#>   "agencies": [
#>     {
#>       "id": "local/市水利局",
#>       "name": "市水利局",
#>       "tasks": {
#>         "lead": 1,
#>         "cooperate": 1,
#>         "responsible": 0,
#>         "listed": 0
#>       },
#>       "plans": 1,
#>       "share_led": 0.5,
#>       "idle": false,
#>       "overloaded": false,
#>       "alone_on": [
#>         "water-works"
#>       ],
#>       "parts": 2
#>     }
#>   ]
#> }
# What is missing stands under its topic, with what would close it.
#$ remit --lang zh -f FILE gaps
#> 对象            任务          主题          缺口        具体内容  行号
#> ──────────────  ────────────  ────────────  ──────────  ────────  ────
#> 城市行动方案：4项任务中1项未明确单位，0项指标中0项无责任单位
#> town/4          新辟公交线路  城市公共交通  未明确单位
#> town/3          建设数字校园  教育信息化    未写时限
#>
#> 单位：4个中1个没有任务
#> local/市税务局  市税务局                    没有任务
#>
#> 没有任务：请安排任务，或从名录中删除
#> 未写时限：请补充时限；长期性工作写 deadline: 长期
#> 未明确单位：请明确责任单位（remit assign 可提出建议）；确实不需要的，写明 none: true
#! 4 项任务中 1 项未明确单位；0 项指标中 0 项无责任单位；4 个单位中 1 个没有任务
#$ remit --lang en -f FILE gaps --as-of 2023 --format csv
#> subject,task,topic,gap,details,line,to close it,rule
#> town/1,加固防洪堤防,Water works and flood control,overdue,“加固防洪堤防” was due: 2022年底前 (town),,"say what came of it, or carry it into a new plan",overdue
#> town/4,新辟公交线路,Urban public transport,no agency,,,"name who has it (remit assign proposes whom), or say none: true if nobody is meant",no-agency
#> town/3,建设数字校园,Digital education,no deadline,,,"set a date, or say deadline: 长期",no-deadline
#> local/市税务局,市税务局,,no task,,,"give it a task, or strike it from the register",idle-agency
#! as of 2023: duties stand with the bodies that have them that day
#! 1 of 4 tasks have no agency; 0 of 0 targets have no owner; 1 of 4 agencies have no task
version: 1
agencies:
  - {name: 市水利局}
  - {name: 市交通运输局}
  - {name: 市教育局}
  - {name: 市税务局}
plans:
  - id: town
    title: 城市行动方案
    tasks:
      - {id: "1", title: 加固防洪堤防, lead: [市水利局], deadline: 2022年底前}
      - {id: "2", title: 更新公交车辆, lead: [市交通运输局], cooperate: [市水利局], deadline: 2025年}
      - {id: "3", title: 建设数字校园, lead: [市教育局], cooperate: [市交通运输局]}
      - {id: "4", title: 新辟公交线路, deadline: 长期}

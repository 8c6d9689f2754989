# The responsibility matrix and the other tables made of it.
#$ remit -f waters.yaml --lang zh matrix --plan lh-dykes-2020 --format md
#> ## 临海市堤防建设方案：责任矩阵
#>
#> | 任务编号 | 任务 | 单位 | 牵头 | 配合 | 负责 | 市水务局 | 市城管委 | 市气象局 | 各区 | 等 |
#> | --- | --- | ---: | ---: | ---: | ---: | :---: | :---: | :---: | :---: | :---: |
#> | | （整个方案） | 1 | | | 1 | | | | ◆ | |
#> | **1  加固堤防** | | | | | | | | | | |
#> | 1.1 | 加固海堤 | 3 | 1 | 2 | | ● | ○ | ○ | | ○ |
#> | 1.2 | **巡查海堤** | **未明确** | | | | | | | | |
#> | 2 | 建设潮位预警平台 | 2 | 2 | | | ● | | ● | | |
#> | | **合计：牵头** | | 3 | | | 2 | | 1 | | |
#> | | **合计：配合** | | | 2 | | | 1 | 1 | | |
#> | | **合计：负责** | | | | 1 | | | | 1 | |
#>
#> ● 牵头  ○ 配合  ◆ 负责
#>
#> 等：文件所列名单以“等”结尾，另有未列明的单位
#>
#> 任务 3 项，单位 4 个，分工 6 条；未明确责任单位的任务 1 项
#$ remit -f waters.yaml --lang en matrix --plan lh-rain-2021 --format csv
#> task id,task,agencies,responsible,listed,linhai/市城管委,linhai/市水务局,linhai/市气象局
#> lh-rain-2021/1.1,改造排水管网,2,2,,responsible,responsible,
#> lh-rain-2021/1.2,发布内涝预警,1,,1,,,listed
#$ remit -f waters.yaml --lang zh matrix --layout list --plan lh-dykes-2020
#> 临海市堤防建设方案：任务分工表
#>
#> 序号  重点任务          牵头单位            配合单位              责任单位  完成时限
#> ────  ────────────────  ──────────────────  ────────────────────  ────────  ────────
#>       （整个方案）                                                各区
#>
#> 1  加固堤防
#> 1.1   加固海堤          市水务局            市城管委、市气象局等
#> 1.2   巡查海堤          未明确
#> 2     建设潮位预警平台  市气象局、市水务局
#$ remit -f waters.yaml --lang zh matrix --layout plans
#> 方案与单位：各类分工任务数
#>
#>                     临海市堤防建设方  临海市海绵城市方  东港市港区防汛方
#> 单位                案                案                案                任务数
#> ──────────────────  ────────────────  ────────────────  ────────────────  ──────
#> 市水务局（临海市）  ●2                ◆1                                       3
#> 市气象局            ●1 ○1             □1                                       3
#> 市城管委            ○1                ◆1                                       2
#> 市港务局                                                ●1                     1
#> 市水务局（东港市）                                      ○1                     1
#> 任务数              3                 2                 1                      6
#> 未明确责任单位      1                 0                 0                      1
#>
#> ● 牵头  ○ 配合  ◆ 负责  □ 列出
#$ remit -f waters.yaml --lang en matrix --layout pairs
#> agencies and the tasks they share
#>
#> agency              with      shared tasks  both lead  one leads, the other cooperates
#> ──────────────────  ────────  ────────────  ─────────  ───────────────────────────────
#> 市水务局（临海市）  市气象局             2          1                                1
#> 市水务局（临海市）  市城管委             2          0                                1
#> 市气象局            市城管委             1          0                                0
#> 市水务局（东港市）  市港务局             1          0                                1
# A spreadsheet is for a file.
#$ remit -f waters.yaml --lang en matrix -o SCRATCH/matrix.xlsx
# As a grid of agencies, and for programs.
#$ remit -f waters.yaml --lang zh matrix --layout agencies --jurisdiction linhai
#> 单位之间的共同任务数
#>
#>           市  市  市
#>           水  气  城
#>           务  象  管
#> 单位      局  局  委
#> ────────  ──  ──  ──
#> 市水务局      2   2
#> 市气象局  2       1
#> 市城管委  2   1
#$ remit -f waters.yaml --lang en matrix --layout agencies --format csv
#> agency,linhai/市水务局,linhai/市气象局,linhai/市城管委,donggang/市水务局,donggang/市港务局
#> linhai/市水务局,,2,2,,
#> linhai/市气象局,2,,1,,
#> linhai/市城管委,2,1,,,
#> donggang/市水务局,,,,,1
#> donggang/市港务局,,,,1,
#$ remit -f waters.yaml --lang en matrix --plan dg-port-2021 --format json
#> {
#>   "schema_version": 1,
#>   "layout": "grid",
#>   "columns": [
#>     {
#>       "agency": "donggang/市港务局",
#>       "name": "市港务局",
#>       "single_body": true,
#>       "totals": {
#>         "lead": 1,
#>         "cooperate": 0,
#>         "responsible": 0,
#>         "listed": 0
#>       }
#>     },
#>     {
#>       "agency": "donggang/市水务局",
#>       "name": "市水务局",
#>       "single_body": true,
#>       "totals": {
#>         "lead": 0,
#>         "cooperate": 1,
#>         "responsible": 0,
#>         "listed": 0
#>       }
#>     }
#>   ],
#>   "rows": [
#>     {
#>       "kind": "task",
#>       "plan": "dg-port-2021",
#>       "task": "dg-port-2021/1",
#>       "number": "1",
#>       "title": "维修港区海堤",
#>       "cells": [
#>         {
#>           "agency": "donggang/市港务局",
#>           "name": "市港务局",
#>           "roles": [
#>             "lead"
#>           ],
#>           "presumed": [],
#>           "inherited": false
#>         },
#>         {
#>           "agency": "donggang/市水务局",
#>           "name": "市水务局",
#>           "roles": [
#>             "cooperate"
#>           ],
#>           "presumed": [],
#>           "inherited": false
#>         }
#>       ],
#>       "open": [],
#>       "totals": {
#>         "lead": 1,
#>         "cooperate": 1,
#>         "responsible": 0,
#>         "listed": 0
#>       }
#>     }
#>   ],
#>   "totals": {
#>     "lead": 1,
#>     "cooperate": 1,
#>     "responsible": 0,
#>     "listed": 0
#>   },
#>   "tasks": 1,
#>   "gaps": 0
#> }
#$ remit -f waters.yaml --lang en matrix --plan dg-port-2021 --layout list --format json
#> {
#>   "schema_version": 1,
#>   "layout": "list",
#>   "rows": [
#>     {
#>       "kind": "task",
#>       "plan": "dg-port-2021",
#>       "task": "dg-port-2021/1",
#>       "number": "1",
#>       "title": "维修港区海堤",
#>       "lead": {
#>         "agencies": [
#>           {
#>             "agency": "donggang/市港务局",
#>             "name": "市港务局",
#>             "as_written": "市港务局",
#>             "role": "lead",
#>             "presumed": false,
#>             "line": null
#>           }
#>         ],
#>         "open": false
#>       },
#>       "cooperate": {
#>         "agencies": [
#>           {
#>             "agency": "donggang/市水务局",
#>             "name": "市水务局",
#>             "as_written": "市水务局",
#>             "role": "cooperate",
#>             "presumed": false,
#>             "line": null
#>           }
#>         ],
#>         "open": false
#>       },
#>       "responsible": {
#>         "agencies": [],
#>         "open": false
#>       },
#>       "listed": {
#>         "agencies": [],
#>         "open": false
#>       },
#>       "deadline": null,
#>       "inherited": false
#>     }
#>   ]
#> }
#$ remit -f waters.yaml --lang en matrix --plan dg-port-2021 --layout plans --format json
#> {
#>   "schema_version": 1,
#>   "layout": "plans",
#>   "plans": [
#>     {
#>       "plan": "dg-port-2021",
#>       "title": "东港市港区防汛方案",
#>       "tasks": 1,
#>       "gaps": 0,
#>       "agencies": [
#>         {
#>           "agency": "donggang/市港务局",
#>           "name": "市港务局",
#>           "tasks": 1,
#>           "roles": {
#>             "lead": 1,
#>             "cooperate": 0,
#>             "responsible": 0,
#>             "listed": 0
#>           }
#>         },
#>         {
#>           "agency": "donggang/市水务局",
#>           "name": "市水务局",
#>           "tasks": 1,
#>           "roles": {
#>             "lead": 0,
#>             "cooperate": 1,
#>             "responsible": 0,
#>             "listed": 0
#>           }
#>         }
#>       ]
#>     }
#>   ]
#> }
#$ remit -f waters.yaml --lang en matrix --plan dg-port-2021 --layout pairs --format json
#> {
#>   "schema_version": 1,
#>   "layout": "pairs",
#>   "pairs": [
#>     {
#>       "a": "donggang/市水务局",
#>       "b": "donggang/市港务局",
#>       "tasks": 1,
#>       "both_lead": 0,
#>       "lead_and_cooperate": 1
#>     }
#>   ]
#> }
#$ remit -f waters.yaml --lang zh matrix --plan lh-rain-2021 --presume --format csv
#> 任务编号,任务,单位,负责,列出,linhai/市城管委,linhai/市水务局,linhai/市气象局
#> lh-rain-2021/1.1,改造排水管网,2,2,,负责*,负责,
#> lh-rain-2021/1.2,发布内涝预警,1,,1,,,列出*

# What has no owner.
#$ remit -f waters.yaml --lang zh gaps
#> waters.yaml:10:12: 提示：市档案局已登记，但在各方案中没有任何任务 [idle-agency]
#>    10 |   - {name: 市档案局, jurisdiction: linhai, kind: bureau}
#>       |            ^~~~~~~~
#> waters.yaml:21:16: 警告：指标“加固海堤50公里”没有具体的责任单位，只有各区（lh-dykes-2020） [unowned-target]
#>    21 |       - {text: 加固海堤50公里, value: 50, unit: 公里, year: 2022}
#>       |                ^~~~~~~~~~~~~~
#> waters.yaml:31:32: 错误：“巡查海堤”没有任何责任单位（lh-dykes-2020） [no-agency]
#>    31 |           - {id: "1.2", title: 巡查海堤}
#>       |                                ^~~~~~~~
#>       = 建议：请补充责任单位；确实不需要的，写明 none: true
#! 6 项任务中 1 项未明确单位；1 项指标中 1 项无责任单位；6 个单位中 1 个没有任务
#$ remit -f waters.yaml --lang en gaps --format csv
#> rule,severity,subject,message,file,line,column
#> idle-agency,info,linhai/市档案局,市档案局 is declared and has no task in any plan,waters.yaml,10,12
#> unowned-target,warning,lh-dykes-2020,"no single body is accountable for the target “加固海堤50公里”, only 各区 (lh-dykes-2020)",waters.yaml,21,16
#> no-agency,error,lh-dykes-2020/1.2,“巡查海堤” has no agency at all (lh-dykes-2020),waters.yaml,31,32
#! 1 of 6 tasks have no agency; 1 of 1 targets have no owner; 1 of 6 agencies have no task


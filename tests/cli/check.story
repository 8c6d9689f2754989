# A task that nobody has is an error for check, unless it is told never to fail.
#$ remit --lang en check FILE
#> check.story:60:26: error: “巡查海堤” has no agency at all (dykes) [no-agency]
#>    60 |       - {id: "2", title: 巡查海堤}
#>       |                          ^~~~~~~~
#>       = help: give it one, or say none: true if nobody is meant
#! 1 error
#? 1
#$ remit --lang zh check --fail-on never FILE
#> check.story:60:26: 错误：“巡查海堤”没有任何责任单位（dykes） [no-agency]
#>    60 |       - {id: "2", title: 巡查海堤}
#>       |                          ^~~~~~~~
#>       = 建议：请补充责任单位；确实不需要的，写明 none: true
#! 1个错误
#$ remit --lang en check FILE --format json
#> {
#>   "schema_version": 1,
#>   "findings": [
#>     {
#>       "rule": "no-agency",
#>       "severity": "error",
#>       "subject": "dykes/2",
#>       "message": "“巡查海堤” has no agency at all (dykes)",
#>       "location": {
#>         "file": "check.story",
#>         "line": 60,
#>         "column": 26
#>       },
#>       "related": [],
#>       "remedy": "give it one, or say none: true if nobody is meant"
#>     }
#>   ],
#>   "waived": [],
#>   "summary": {
#>     "error": 1,
#>     "warning": 0,
#>     "info": 0,
#>     "waived": 0
#>   }
#> }
#? 1
# What cannot be read, or breaks a rule of the file, ends with 3 whatever else was found.
#$ remit --lang zh check SCRATCH/none.yaml
#! remit: 无法读取“SCRATCH/none.yaml”：文件不存在
#? 3
#$ remit --lang en check ../checks/undeclared-agency.yaml --fail-on never --format csv
#> rule,severity,subject,message,file,line,column
#> no-deadline,info,demo,"“数字乡村行动方案” says nowhere by when: it has no period, no deadline and no target with a year",../checks/undeclared-agency.yaml,6,12
#> undeclared-agency,error,local/市农业农村厅,“市农业农村厅” is not declared among the agencies of “local”,../checks/undeclared-agency.yaml,10,16
#? 3
version: 1
agencies:
  - {name: 市水利局, kind: bureau}
plans:
  - id: dykes
    title: 堤防方案
    period: [2020, 2022]
    tasks:
      - {id: "1", title: 加固海堤, lead: [市水利局]}
      - {id: "2", title: 巡查海堤}

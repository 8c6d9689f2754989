# Which rules are asked, by name or by pattern.
#$ remit --lang en check FILE --select no-agency --format csv
#> rule,severity,subject,message,file,line,column
#> no-agency,error,dykes/2,“巡查海堤” has no agency at all (dykes),check_known.story,113,26
#? 1
#$ remit --lang zh check FILE --ignore 'no-*' --format csv
#> 规则,级别,对象,内容,文件,行号,列
#$ remit --lang en check FILE --select no-agancy
#! remit: no rule “no-agancy”; did you mean “no-agency”?
#? 2
# A baseline is written first; what it knows does not fail, and is counted.
#$ remit --lang en check FILE --baseline SCRATCH/known.yaml --update-baseline
#! remit: there is no baseline “SCRATCH/known.yaml” yet: --accept-new writes down what there is
#? 3
#$ remit --lang en check FILE --baseline SCRATCH/known.yaml --accept-new --select no-agency --format csv
#> rule,severity,subject,message,file,line,column
#! baseline “SCRATCH/known.yaml”: 1 accepted, 0 struck, 1 added
#$ remit --lang zh check FILE --baseline SCRATCH/known.yaml
#! 未发现问题；已豁免1个、此前已存在1个
#$ remit --lang en check FILE --baseline SCRATCH/known.yaml --format json
#> {
#>   "schema_version": 1,
#>   "findings": [],
#>   "waived": [
#>     {
#>       "rule": "no-lead",
#>       "severity": "warning",
#>       "subject": "dykes/1",
#>       "message": "nobody leads “加固海堤”; listed: 市水利局 (dykes)",
#>       "location": {
#>         "file": "check_known.story",
#>         "line": 112,
#>         "column": 26
#>       },
#>       "related": [],
#>       "reason": "原文如此",
#>       "until": null
#>     }
#>   ],
#>   "known": [
#>     {
#>       "rule": "no-agency",
#>       "severity": "error",
#>       "subject": "dykes/2",
#>       "message": "“巡查海堤” has no agency at all (dykes)",
#>       "location": {
#>         "file": "check_known.story",
#>         "line": 113,
#>         "column": 26
#>       },
#>       "related": [],
#>       "remedy": "give it one, or say none: true if nobody is meant"
#>     }
#>   ],
#>   "summary": {
#>     "error": 0,
#>     "warning": 0,
#>     "info": 0,
#>     "waived": 1,
#>     "known": 1
#>   }
#> }
# A catalog without these gaps: what is mended is told, and struck where that is asked; nothing is added.
#$ remit --lang en check waters.yaml --baseline SCRATCH/known.yaml --select no-agency --format csv
#> rule,severity,subject,message,file,line,column
#> no-agency,error,lh-dykes-2020/1.2,“巡查海堤” has no agency at all (lh-dykes-2020),waters.yaml,31,32
#! SCRATCH/known.yaml:5:12: warning: the baseline accepts 1 of “no-agency dykes/2”, which is no longer found: --update-baseline strikes it
#!     5 |   - {rule: no-agency, subject: dykes/2}
#!       |            ^~~~~~~~~
#? 1
#$ remit --lang zh check waters.yaml --baseline SCRATCH/known.yaml --select no-agency --format csv --update-baseline
#> 规则,级别,对象,内容,文件,行号,列
#> no-agency,错误,lh-dykes-2020/1.2,“巡查海堤”没有任何责任单位（lh-dykes-2020）,waters.yaml,31,32
#! 基线文件“SCRATCH/known.yaml”：共0个，删除1个，新增0个
#? 1
#$ remit --lang en check --accept-new FILE
#! remit: “--accept-new” needs the file: --baseline FILE
#? 2
# Against another catalog, only what is new counts: no catalog has more than itself.
#$ remit --lang en check FILE --against FILE
#! no problems found; 1 waived, 1 there already
#$ remit --lang en check FILE --against waters.yaml --format md
#> ## findings
#>
#> 1 error; 1 waived
#>
#> | rule | severity | total | finds |
#> | --- | --- | ---: | --- |
#> | no-agency | error | 1 | a task has no agency at all |
#>
#> | rule | severity | subject | message | file | line | column |
#> | --- | --- | --- | --- | --- | ---: | ---: |
#> | no-agency | error | dykes/2 | “巡查海堤” has no agency at all (dykes) | check\_known.story | 113 | 26 |
#? 1
#$ remit --lang en check FILE --against SCRATCH/none.yaml
#! remit: cannot read “SCRATCH/none.yaml”: there is no such file
#? 3
# For GitHub.
#$ remit --lang en check FILE --format github --fail-on never
#> ::error file=check_known.story,line=113,col=26,endColumn=30,title=no-agency::“巡查海堤” has no agency at all (dykes)%0Agive it one, or say none: true if nobody is meant
#! 1 error; 1 waived
version: 1
agencies:
  - {name: 市水利局, kind: bureau}
plans:
  - id: dykes
    title: 堤防方案
    period: [2020, 2022]
    waive:
      - {rule: no-lead, reason: 原文如此}
    tasks:
      - {id: "1", title: 加固海堤, listed: [市水利局]}
      - {id: "2", title: 巡查海堤}

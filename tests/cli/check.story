# A task that nobody has is an error for check, unless it is told never to fail.
#$ remit --lang en check FILE
#> check.story:20:26: error: “巡查海堤” has no agency at all (dykes) [no-agency]
#>    20 |       - {id: "2", title: 巡查海堤}
#>       |                          ^~~~~~~~
#>       = help: give it one, or say none: true if nobody is meant
#! 1 error
#? 1
#$ remit --lang en check --fail-on never FILE
#> ...
#! ...
version: 1
agencies:
  - {name: 市水利局, kind: bureau}
plans:
  - id: dykes
    title: 堤防方案
    tasks:
      - {id: "1", title: 加固海堤, lead: [市水利局]}
      - {id: "2", title: 巡查海堤}

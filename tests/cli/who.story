# Who has a topic, for programs; and what is said when nobody speaks of it.
#$ remit -f FILE --lang en --format csv who 海堤
#> task id,task,lead,cooperate,responsible,listed,line,score,matched
#> ...
#$ remit -f FILE --lang en who 火星
#! remit: nothing found
#? 1
version: 1
agencies:
  - {name: 市水利局, kind: bureau}
plans:
  - id: dykes
    title: 堤防方案
    tasks:
      - {id: "1", title: 加固海堤, lead: [市水利局]}
      - {id: "2", title: 巡查海堤}

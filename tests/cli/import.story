# A plan as published becomes a catalog; what is not sure, or not in the catalog, is told.
#$ remit -f FILE --lang en import rivers_plan.txt
#> version: 1
#> ...
#> plans:
#> ...
#>     document_number: 云政发〔2021〕3号
#> ...
#! ...
#$ remit -f FILE --lang en import rivers_plan.txt --explain 14
#> paragraph: （一）清理河道。清除淤泥和违章建筑，恢复行洪能力。（牵头单位：市水利局，配合单位：市公安局、城管局等）
#> ...
#$ remit -f FILE --lang en import rivers_plan.txt --explain 99
#! remit: no text stands at 99 (a line, a paragraph of Word or a cell)
#? 2
#$ remit -f FILE --lang en import no_such_plan.txt
#! remit: cannot read “no_such_plan.txt”: there is no such file
#? 3
version: 1
jurisdictions:
  - {id: yunzhou, name: 云州市}
agencies:
  - {name: 市水务局, jurisdiction: yunzhou, kind: bureau, full_name: 云州市水务局, aliases: [市水利局]}
  - {name: 市公安局, jurisdiction: yunzhou, kind: bureau}

# All that is accepted goes into the catalog, or nothing does.
#$ remit -f FILE --lang en accept accept.patch.yaml
#! accept.story:23: no safe place for it here; put it in by hand, from: proposal: lh-tides-2022/2  lead  市气象局
#! nothing is written; what the catalog has by hand is passed by the next time
#? 1
#$ remit -f FILE --lang zh accept accept.patch.yaml
#! accept.story:23: 此处没有可靠的写入位置，请手工写入并注明 from: proposal：lh-tides-2022/2  牵头  市气象局
#! 未作任何改动；手工写入后再次运行，已在目录中的将略过
#? 1
version: 1
jurisdictions:
  - {id: linhai, name: 临海市}
agencies:
  - {name: 市水务局, jurisdiction: linhai}
  - {name: 市气象局, jurisdiction: linhai}
plans:
  - id: lh-tides-2022
    title: 临海市防潮方案
    jurisdiction: linhai
    tasks:
      - {id: "1", title: 巡查海堤}
      - id: "2"
        title: 发布预警
        lead: # 待定

# Proposals as a file for people to decide about.
#$ remit -f waters.yaml --lang zh assign --format yaml
#> # 未明确单位任务的承担建议，由 remit 提出，仅供研究，不作决定。
#> ...
#> proposals:
#>   - status: proposed
#>     task: lh-dykes-2020/1.2
#>     title: 巡查海堤
#>     agency: 市水务局
#>     role: lead
#>     score: 0.9998
#> ...
#! 1 项待定任务中，1 项提出了建议
# What is only proposed is marked, and counts nowhere.
#$ remit -f waters.yaml --with waters.patch.yaml --lang en tasks --unassigned --format csv
#> ...
#> lh-dykes-2020/1.2,巡查海堤,,,,,,市水务局 (proposed lead)、市气象局 (proposed to cooperate)
#$ remit -f waters.yaml --with waters.patch.yaml --lang en tasks --task 1.2 --plan lh-dykes-2020 --format json
#> ...
#>           "from": "proposal",
#> ...
#>           "proposed": true,
#> ...
#$ remit -f waters.yaml --with waters.patch.yaml --lang en matrix --plan lh-dykes-2020 --layout plans --format csv
#> plan,agency,lead,cooperate,responsible,listed,tasks
#> lh-dykes-2020,linhai/市水务局,2,0,0,0,2
#> lh-dykes-2020,linhai/市气象局,1,1,0,0,2
#> lh-dykes-2020,linhai/市城管委,0,1,0,0,1
#$ remit -f waters.yaml --with waters.patch.yaml --lang zh matrix --plan lh-dykes-2020
#> ...
#> ▲ 建议牵头  △ 建议配合（尚未决定，不计入任何合计）
#> ...
#$ remit -f waters.yaml --with waters.patch.yaml --lang en gaps --plan lh-dykes-2020 --format json
#> ...
#>       "subject": "lh-dykes-2020/1.2",
#> ...
#>           "message": "市水务局: proposed lead, not decided",
#> ...
#>           "message": "市气象局: proposed to cooperate, not decided",
#> ...
#! ...
# Before and after; how to propose is no longer the question.
#$ remit -f waters.yaml --with waters.patch.yaml --lang zh load --jurisdiction linhai
#> ...
#> 牵头任务的基尼系数：0.13，采纳后 0.44（0 为完全均等，1 为集中于一家）
#$ remit -f waters.yaml --with waters.patch.yaml --lang en load --fair 0.1
#! remit: with a file of proposals load shows what these would change; --fair goes with assign
#? 2
# Into the catalog: here into another file. Doing it twice does no harm.
#$ remit -f waters.yaml --lang zh accept waters.patch.yaml --dry-run
#! waters.yaml:40: + lh-rain-2021/1.1  牵头  市水务局
#! 将有 1 项采纳的建议写入目录；本次未写入
#$ remit -f waters.yaml --lang en accept waters.patch.yaml -o SCRATCH/tasks.yaml
#! waters.yaml:40: + lh-rain-2021/1.1  lead  市水务局
#! 1 accepted proposals taken into the catalog
#$ remit -f SCRATCH/tasks.yaml --lang en tasks --task 1.1 --plan lh-rain-2021 --format json
#> ...
#>           "role": "lead",
#> ...
#>           "from": "proposal",
#> ...
#$ remit -f SCRATCH/tasks.yaml --lang en accept waters.patch.yaml
#! all 1 accepted proposals are in the catalog already
# Decisions stay when proposals are made again; no other file is overwritten.
#$ remit -f waters.yaml --with waters.patch.yaml --lang zh assign -o SCRATCH/建议.patch.yaml
#! 1 项待定任务中，1 项提出了建议
#$ remit -f waters.yaml --lang zh assign -o SCRATCH/建议.patch.yaml
#! 1 项待定任务中，1 项提出了建议
#$ remit -f waters.yaml --lang en accept SCRATCH/建议.patch.yaml --dry-run
#! waters.yaml:40: + lh-rain-2021/1.1  lead  市水务局
#! 1 accepted proposals would be taken into the catalog; nothing is written
# A file that is something else is not overwritten, nor is one with mistakes.
#$ remit -f waters.yaml --lang en assign -o SCRATCH/tasks.yaml --format yaml
#! remit: “SCRATCH/tasks.yaml” is there and is no file of proposals; it is not overwritten
#? 2
# Nor is it part of the catalog in whose folder it lies.
#$ remit -f waters.yaml --lang en assign -o SCRATCH/proposals.yaml
#! proposals for 1 of 1 open tasks
#$ remit -f SCRATCH --lang en tasks --plan lh-rain-2021 --task 1.2 --format csv
#> task id,task,lead,cooperate,responsible,listed,line
#> lh-rain-2021/1.2,发布内涝预警,,,,市气象局,
#$ remit -f waters.yaml --lang en assign -o over_time_reform.yaml
#! remit: “over_time_reform.yaml” is there and is no file of proposals; it is not overwritten
#? 2
#$ remit -f waters.yaml --lang en assign --evaluate --format yaml
#! remit: --evaluate measures and proposes nothing: take another format than yaml
#? 2
#$ remit -f waters.yaml --lang zh assign --format yaml -o waters_gone.patch.yaml
#! ...
#! remit: “waters_gone.patch.yaml”有错误，其中的决定可能丢失，不予覆盖
#? 2
# What is gone is told with its place.
#$ remit -f waters.yaml --lang en accept waters_gone.patch.yaml
#! waters_gone.patch.yaml:4:30: error: no task “lh-dykes-2020/1.9” for this proposal [wrong-type]
#! ...
#! waters_gone.patch.yaml:5:57: error: no agency “市水利部” in “linhai” for this proposal [undeclared-agency]
#! ...
#! waters_gone.patch.yaml:6:30: error: “lh-dykes-2020/1” has tasks below it now: a proposal is for one of these [wrong-type]
#! ...
#! waters_gone.patch.yaml:7:14: error: “decided” is none of: proposed, accepted, rejected [wrong-type]
#! ...
#! waters_gone.patch.yaml:8:57: warning: “lh-dykes-2020/1.1” has a lead by now: 市水务局 [wrong-type]
#! ...
#! nothing is written: mend what is told above in the file of proposals first
#? 3
#$ remit -f waters.yaml --lang en accept waters.yaml
#! ...
#! remit: no file of proposals is given: remit accept FILE
#? 2

# A file of proposals among the files of the catalog is not taken for one of them, and that is told.
#$ remit -f waters.yaml -f waters.patch.yaml --lang en tasks --plan lh-rain-2021 --task 1.2 --format csv
#> task id,task,lead,cooperate,responsible,listed,line
#> lh-rain-2021/1.2,发布内涝预警,,,,市气象局,
#! remit: “waters.patch.yaml” holds proposals, no part of a catalog, and is left out: give it with --with

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
#$ remit -f waters.yaml --lang en assign -o SCRATCH/proposals.yaml
#! proposals for 1 of 1 open tasks
#$ remit -f waters.yaml --lang en assign -o SCRATCH/proposals.yaml
#! proposals for 1 of 1 open tasks
# A file that is something else is not overwritten, nor is one with mistakes.
#$ remit -f waters.yaml --lang en assign -o over_time_reform.yaml
#! remit: “over_time_reform.yaml” is there and is no file of proposals; it is not overwritten
#? 2
#$ remit -f waters.yaml --lang en assign --evaluate --format yaml
#! remit: --evaluate measures and proposes nothing: take another format than yaml
#? 2

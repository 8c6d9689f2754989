# A catalog to start from is written once, and is right.
#$ remit --lang en init -o SCRATCH/tasks.yaml
#$ remit --lang en init -o SCRATCH/tasks.yaml
#! remit: “SCRATCH/tasks.yaml” is there already: take another name, or remove it first
#? 2
#$ remit --lang zh init -o SCRATCH/tasks.yaml
#! remit: “SCRATCH/tasks.yaml”已存在：请换一个文件名，或先删除
#? 2
#$ remit --lang en check --fail-on error SCRATCH/tasks.yaml
#> ...
#! ...
#$ remit schema
#> {
#> ...
#> }

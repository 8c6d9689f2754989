# How much everybody has, and would have.
#$ remit -f waters.yaml --lang zh load --jurisdiction linhai
#> 单位      任务  牵头  牵头占比  采纳建议后任务  采纳后牵头  采纳后占比
#> ────────  ────  ────  ────────  ──────────────  ──────────  ──────────
#> 市水务局     3     2     40.0%               4           3       50.0%
#> 市气象局     3     2     40.0%               4           2       33.3%
#> 市城管委     2     1     20.0%               3           1       16.7%
#>
#> 牵头任务的基尼系数：0.13，采纳后 0.22（0 为完全均等，1 为集中于一家）
#$ remit -f waters.yaml --lang en load --plan lh-dykes-2020 --format json
#> {
#>   "schema_version": 1,
#>   "bodies": [
#>     {
#>       "agency": "linhai/市水务局",
#>       "name": "市水务局",
#>       "before": {
#>         "tasks": 2,
#>         "leads": 2,
#>         "share": 0.6667
#>       },
#>       "after": {
#>         "tasks": 3,
#>         "leads": 3,
#>         "share": 0.75
#>       }
#>     },
#>     {
#>       "agency": "linhai/市气象局",
#>       "name": "市气象局",
#>       "before": {
#>         "tasks": 2,
#>         "leads": 1,
#>         "share": 0.3333
#>       },
#>       "after": {
#>         "tasks": 3,
#>         "leads": 1,
#>         "share": 0.25
#>       }
#>     },
#>     {
#>       "agency": "linhai/市城管委",
#>       "name": "市城管委",
#>       "before": {
#>         "tasks": 1,
#>         "leads": 0,
#>         "share": 0.0
#>       },
#>       "after": {
#>         "tasks": 2,
#>         "leads": 0,
#>         "share": 0.0
#>       }
#>     }
#>   ],
#>   "before": {
#>     "tasks": 5,
#>     "leads": 3,
#>     "gini": 0.4444
#>   },
#>   "after": {
#>     "tasks": 8,
#>     "leads": 4,
#>     "gini": 0.5
#>   }
#> }
#$ remit -f waters.yaml --lang en load --plan lh-dykes-2020 --fair x
#! remit: “x” of --fair is no number from 0 on
#? 2

# A topic of the policy thesaurus, by any of its names, is meant with all its parts.
#$ remit -f waters.yaml --lang en tasks --topic 水利 --format tsv
#> task id	task	lead	cooperate	responsible	listed	line
#> lh-dykes-2020/1.1	加固海堤	市水务局	市城管委、市气象局等			
#> lh-dykes-2020/1.2	巡查海堤					
#> dg-port-2021/1	维修港区海堤	市港务局	市水务局			
#$ remit -f waters.yaml --lang en tasks --topic agriculture --unassigned --format tsv
#> task id	task	lead	cooperate	responsible	listed	line
#> lh-dykes-2020/1.2	巡查海堤					
# One of its terms is found under all its forms.
#$ remit -f waters.yaml --lang en tasks --topic 应急广播 --format tsv
#> task id	task	lead	cooperate	responsible	listed	line
#> lh-dykes-2020/2	建设潮位预警平台	市气象局、市水务局				
#> lh-rain-2021/1.2	发布内涝预警				市气象局	
# Other words are searched for.
#$ remit -f waters.yaml --lang en tasks --topic 潮位 --format tsv
#> task id	task	lead	cooperate	responsible	listed	line
#> lh-dykes-2020/2	建设潮位预警平台	市气象局、市水务局				

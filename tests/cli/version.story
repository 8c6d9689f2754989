# The shortest story: no catalog is needed to say which remit this is.
#$ remit --version
#> remit 0.1.0

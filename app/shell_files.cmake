# Writes what shells and man(1) are to find below a folder like /usr/share.
#   cmake -D REMIT=program -D SHARE=folder -P shell_files.cmake
function(say file)
  execute_process(COMMAND ${REMIT} ${ARGN} -o ${SHARE}/${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${SHARE})
foreach(folder IN ITEMS man/man1 man/zh_CN/man1 bash-completion/completions zsh/site-functions
    fish/vendor_completions.d)
  file(MAKE_DIRECTORY ${SHARE}/${folder})
endforeach()

say(bash-completion/completions/remit completion bash --format text)
say(zsh/site-functions/_remit completion zsh --format text)
say(fish/vendor_completions.d/remit.fish completion fish --format text)

execute_process(COMMAND ${REMIT} completion next -- "" OUTPUT_VARIABLE commands COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[a-z]+" commands "${commands}")
foreach(place IN ITEMS en:man/man1 zh:man/zh_CN/man1)
  string(REPLACE ":" ";" place ${place})
  list(GET place 0 language)
  list(GET place 1 folder)
  say(${folder}/remit.1 help --lang ${language} --format man)
  foreach(command IN LISTS commands)
    say(${folder}/remit-${command}.1 help ${command} --lang ${language} --format man)
  endforeach()
endforeach()
file(TOUCH ${SHARE}/made)

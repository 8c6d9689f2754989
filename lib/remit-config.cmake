# A static library hands its private dependencies on to the linker, so whoever uses it has to find them too.
include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74 CONFIG)
find_dependency(fmt 9)
find_dependency(ICU 72 COMPONENTS i18n uc)
find_dependency(nlohmann_json 3.11)
find_dependency(PkgConfig)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
find_dependency(yaml-cpp 0.7)
if(NOT TARGET yaml-cpp::yaml-cpp)
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()

include(${CMAKE_CURRENT_LIST_DIR}/remit-targets.cmake)

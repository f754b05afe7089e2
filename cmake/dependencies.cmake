# Every package that the project builds on; installer/packages.txt holds their Debian names.
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts Svg SvgWidgets PrintSupport Network Test LinguistTools)
find_package(Boost 1.74 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(fmt REQUIRED)
find_package(pugixml REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(CLI11 REQUIRED)
list(APPEND CMAKE_MODULE_PATH /usr/share/cmake/geographiclib)
find_package(GeographicLib REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(CBC REQUIRED IMPORTED_TARGET cbc)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)

# GeographicLib 2.1 brings no target of its own.
add_library(geographiclib INTERFACE)
target_include_directories(geographiclib SYSTEM INTERFACE ${GeographicLib_INCLUDE_DIRS})
target_link_libraries(geographiclib INTERFACE ${GeographicLib_LIBRARIES})

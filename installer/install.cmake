# What `cmake --install` puts where. Resources are compiled in: the two programs and the papers of a desktop are all.
include(GNUInstallDirs)

set(EDGEWRIGHT_CONTACT "The Edgewright developers <edgewright@home.arpa>")   # home.arpa belongs to nobody (RFC 8375)
set(changes ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set(papers ${PROJECT_BINARY_DIR}/installer)

# The day of the release: the newest dated heading of the change log, else the day of configuring.
if(EXISTS ${changes})
    file(STRINGS ${changes} dated_headings REGEX "^## .*[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]" LIMIT_COUNT 1)
endif()
if(dated_headings MATCHES "([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])")
    set(EDGEWRIGHT_RELEASE_DATE ${CMAKE_MATCH_1})
else()
    string(TIMESTAMP EDGEWRIGHT_RELEASE_DATE "%Y-%m-%d" UTC)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/edgewright.metainfo.xml.in ${papers}/arpa.home.edgewright.metainfo.xml @ONLY)

# compressed(NAME DESTINATION SOURCES COMMAND...): what COMMAND prints, installed as NAME.gz, the same bytes each time.
find_program(GZIP gzip REQUIRED)
find_program(AWK NAMES awk mawk gawk REQUIRED)
add_custom_target(edgewright_papers ALL)
function(compressed name destination sources)
    add_custom_command(OUTPUT ${papers}/${name}.gz
        COMMAND ${ARGN} > ${papers}/${name}
        COMMAND ${GZIP} -9nf ${papers}/${name}
        DEPENDS ${sources} VERBATIM)
    set_property(TARGET edgewright_papers APPEND PROPERTY SOURCES ${papers}/${name}.gz)
    install(FILES ${papers}/${name}.gz DESTINATION ${destination})
endfunction()
foreach(page IN ITEMS edgewright.1 edgewright-cli.1)
    set(source ${CMAKE_CURRENT_LIST_DIR}/${page})
    compressed(${page} ${CMAKE_INSTALL_MANDIR}/man1 ${source} ${CMAKE_COMMAND} -E cat ${source})
endforeach()
set(converter ${CMAKE_CURRENT_LIST_DIR}/debian-changelog.awk)
compressed(changelog ${CMAKE_INSTALL_DATADIR}/doc/edgewright "${changes};${converter}"
    ${AWK} -v version=${PROJECT_VERSION} -v date=${EDGEWRIGHT_RELEASE_DATE} -v "contact=${EDGEWRIGHT_CONTACT}"
    -f ${converter} ${changes})

install(TARGETS edgewright edgewright-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/edgewright)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/edgewright.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/edgewright.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${papers}/arpa.home.edgewright.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/edgewright.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

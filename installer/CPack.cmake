# The Debian package: `cpack -G DEB` in a build folder. Included by the top-level CMakeLists.txt, after the programs.
include(${CMAKE_CURRENT_LIST_DIR}/install.cmake)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME edgewright)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Edgewright developers")
set(CPACK_PACKAGE_CONTACT "${EDGEWRIGHT_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "designer for device, edge, fog and cloud topologies")
set(CPACK_PACKAGE_DESCRIPTION
    "Draw edge infrastructure, place services on it, simulate its caches, present
the charts; then export manifests for Kubernetes and Terraform that deploy it.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The icons are SVG: Qt loads that engine at run time, where shlibdeps does not see it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-wqy-microhei, qt6-wayland")

include(CPack)

# A room is a folder, a static library and what it may include: the floors of the house as link dependencies.

# GCC 12 sees overlapping copies inside std::string where there are none once it optimises (GCC bug 105651).
set(EDGEWRIGHT_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Werror $<$<NOT:$<CONFIG:Debug>>:-Wno-restrict>
    -Wno-missing-field-initializers) # designated initialisers leave the rest to their defaults

add_library(edgewright_options INTERFACE)
target_compile_features(edgewright_options INTERFACE cxx_std_20)
target_compile_options(edgewright_options INTERFACE ${EDGEWRIGHT_WARNINGS})
target_compile_definitions(edgewright_options INTERFACE BOOST_ALLOW_DEPRECATED_HEADERS)
target_include_directories(edgewright_options INTERFACE ${PROJECT_SOURCE_DIR})
if(EDGEWRIGHT_SANITIZE)
    # Instrumented code confuses GCC 12: it takes optional members for uninitialised. Its checks of every pointer would treble the
    # time of a build, and the address sanitizer sees what they find.
    target_compile_options(edgewright_options INTERFACE -fsanitize=${EDGEWRIGHT_SANITIZE} -fno-sanitize=null,alignment,object-size
        -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(edgewright_options INTERFACE -fsanitize=${EDGEWRIGHT_SANITIZE})
endif()

# moc of Qt 6.4 stumbles over the <concepts> of libstdc++ 12; taking it as read costs moc nothing.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS=1)

# edgewright_room(NAME FOLDER [QT] LINKS ...): all .cpp files of FOLDER as the library edgewright_NAME.
function(edgewright_room name folder)
    cmake_parse_arguments(ROOM "QT" "" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(edgewright_${name} STATIC ${sources})
    target_link_libraries(edgewright_${name} PUBLIC edgewright_options ${ROOM_LINKS})
    set_target_properties(edgewright_${name} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC ${ROOM_QT})
endfunction()

# edgewright_embed(TARGET NAME PATTERN): the files of PATTERN as text inside TARGET, since core has no Qt resources.
# They are reached through `std::span<const edgewright::EmbeddedFile> edgewright::NAME()` of core/catalog/embedded.h.
function(edgewright_embed target name pattern)
    file(GLOB files CONFIGURE_DEPENDS ${pattern})
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DNAME=${name} "-DFILES=${files}" -DOUTPUT=${output} -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
        DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()

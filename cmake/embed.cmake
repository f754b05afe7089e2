# Writes OUTPUT: a C++ file that holds FILES as text, as the function NAME of core/catalog/embedded.h.
# Every byte is escaped, so no text can end its literal; lines are cut, and the compiler joins them.
string(REPEAT "." 128 line) # 32 bytes, four characters each
set(code "#include \"core/catalog/embedded.h\"\n\nnamespace edgewright {\n\nstd::span<const EmbeddedFile> ${NAME}()\n{\n    static const EmbeddedFile files[] = {\n")
foreach(file IN LISTS FILES)
    get_filename_component(short ${file} NAME)
    file(READ ${file} text HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" text "${text}")
    string(REGEX REPLACE "(${line})" "\\1\"\n         \"" text "${text}")
    string(APPEND code "        {\"${short}\",\n         \"${text}\"},\n")
endforeach()
string(APPEND code "        {{}, {}},\n    };\n    return std::span(files).first(std::size(files) - 1);\n}\n\n} // namespace edgewright\n")
file(WRITE ${OUTPUT} "${code}")

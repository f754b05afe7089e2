# CHANGELOG.md as the change log of a Debian package. Called with -v version=… -v date=… -v contact=…, which a heading
# without them (say "## Unreleased") takes; reads "## VERSION - YYYY-MM-DD", "### Part", "- point" and its further lines.

function weekday(y, m, d,    shift) {   # Sakamoto's congruence, Sunday = 0
    split("0 3 2 5 0 3 5 1 4 6 2 4", shift, " ")
    if (m < 3) y--
    return (y + int(y / 4) - int(y / 100) + int(y / 400) + shift[m] + d) % 7
}
function rfc2822(day,    part, days, months) {
    split(day, part, "-")
    split("Sun Mon Tue Wed Thu Fri Sat", days, " ")
    split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", months, " ")
    return sprintf("%s, %02d %s %04d 00:00:00 +0000", days[weekday(part[1], part[2] + 0, part[3] + 0) + 1],
                   part[3], months[part[2] + 0], part[1])
}
function wrapped(text, first, rest,    words, count, i, line) {   # Debian wants lines of at most 80 characters
    count = split(text, words, " ")
    line = first words[1]
    for (i = 2; i <= count; i++) {
        if (length(line) + length(words[i]) + 1 > 78) { print line; line = rest words[i] }
        else line = line " " words[i]
    }
    print line
}
function end_point() {
    if (point != "") wrapped(point, "  * ", "    ")
    point = ""
}
function end_entry() {
    end_point()
    if (open) printf "\n -- %s  %s\n\n", contact, rfc2822(entry_date)
    open = 0
}

/^## / {
    end_entry()
    entry_version = match($0, /[0-9]+\.[0-9]+(\.[0-9]+)?/) ? substr($0, RSTART, RLENGTH) : version
    entry_date = match($0, /[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/) ? substr($0, RSTART, RLENGTH) : date
    printf "edgewright (%s) unstable; urgency=medium\n\n", entry_version
    open = 1
    next
}
!open          { next }
/^### /        { end_point(); printf "  [ %s ]\n", substr($0, 5); next }
/^[-*] /       { end_point(); point = substr($0, 3); next }
/^[ \t]+[^ \t]/ { sub(/^[ \t]+/, ""); sub(/^[-*] /, ""); point = point " " $0; next }
/^[^ \t#]/     { point = point == "" ? $0 : point " " $0; next }
/^$/           { end_point() }
END            { end_entry() }

// What do the header lines of a message say, before any cache has an opinion about it?
#pragma once

#include "core/cache/http/vocabulary.h"

#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace edgewright::http {

struct HeaderLine {
    std::string name, value;
    bool operator==(const HeaderLine&) const = default;
};

/// One member of Cache-Control.
struct Directive {
    std::string name;  ///< as it was written
    std::string value; ///< without quotes; empty where there is none
    bool isQuoted = false, hasValue = false;
    int line = 0; ///< of the message
};

/// A time in a header. Relative ones ("@+3", "@-10") count from when the origin answers, cut to whole seconds: so a scripted
/// origin can speak of its own now.
struct HeaderTime {
    enum Kind { Absent, Invalid, Absolute, Relative };
    Kind kind = Absent;
    double seconds = 0;
    int line = 0;

    bool isTime() const { return kind == Absolute || kind == Relative; }
    /// Seconds since 1970, where the origin answered at `sentAt`.
    double at(double sentAt) const { return kind == Absolute ? seconds : std::floor(sentAt + seconds); }
};

/// What Range asks for, one range: bytes=FIRST-LAST, bytes=FIRST- or bytes=-LAST.
struct ByteRange {
    double first = -1, last = -1; ///< -1: not stated
    bool isAsked() const { return first >= 0 || last >= 0; }
    bool operator==(const ByteRange&) const = default;
};

struct HeaderFields {
    std::vector<Directive> cacheControl, cdnCacheControl, surrogateControl;
    HeaderTime expires, date, lastModified, ifModifiedSince;
    std::optional<double> age;
    bool hasSeveralAges = false, hasSetCookie = false, hasPragmaNoCache = false, hasAuthorization = false;
    bool hasCookie = false, varyStar = false;
    std::optional<double> accelExpires;
    WordId etag = 0;
    bool isWeakTag = false;
    std::vector<WordId> ifNoneMatch;
    WordId ifRange = 0;
    bool hasIfRange = false;
    ByteRange range;
    std::vector<std::string> vary; ///< lower case, in order, without "*"
    std::vector<WordId> tags;      ///< of X-Tag, Surrogate-Key and Cache-Tag
    WordId location = 0;
};

/// Reads the lines of a message; what can't be read counts as absent, as RFC 9110 asks of a recipient.
/// Tags compare weakly: W/"a" and "a" have one number. Locations and tags are numbered in `words`.
/// Source: RFC 9110 (sections 5.3, 8.8, 13, 14), RFC 9111 (section 5), RFC 9213.
HeaderFields readHeaders(std::span<const HeaderLine> lines, Vocabulary& words);

std::string lowerCase(std::string_view text);
std::string_view trimmed(std::string_view text);

} // namespace edgewright::http

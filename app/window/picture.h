// How do the drawing and what was found become files, in the window and without a display?
#pragma once

#include "core/base/result.h"
#include "core/model/topology.h"

#include <QString>

namespace edgewright {

class Canvas;
class Document;
class Results;

/// .png (at 2x), .svg or .pdf, by the ending. Errors: another ending; what the file system says.
Result<void> savePicture(Canvas& canvas, const QString& title, const QString& file);

/// A page of what was found (report.html, in the user's language, and report.md), the drawing as SVG, and every chart that has data as
/// PNG, SVG, PDF and CSV; how many files that made. `folder` is made if absent.
Result<int> saveReport(Canvas& canvas, const Document& document, const Results& results, const QString& folder);

/// `edgewright --render PICTURE PROJECT` and `--report FOLDER PROJECT`; 0 done, 1 the answer is no, 2 bad input (said on standard error).
int renderHeadless(const QString& picture, const QString& project);
int reportHeadless(const QString& folder, const QString& project);

} // namespace edgewright

// How do the drawing and the charts become files, in the window and without a display?
#pragma once

#include "core/base/result.h"
#include "core/model/topology.h"

#include <QString>

namespace edgewright {

class Canvas;
class Results;

/// .png (at 2x), .svg or .pdf, by the ending. Errors: another ending; what the file system says.
Result<void> savePicture(Canvas& canvas, const QString& title, const QString& file);

/// Every chart that has data as PNG, SVG, PDF and CSV; how many files that made. `folder` is made if absent.
Result<int> saveCharts(const Topology& topology, const Results& results, const QString& folder);

/// `edgewright --render PICTURE PROJECT` and `--charts FOLDER PROJECT`; 0 done, 1 the answer is no, 2 bad input (said on standard error).
int renderHeadless(const QString& picture, const QString& project);
int chartsHeadless(const QString& folder, const QString& project);

} // namespace edgewright

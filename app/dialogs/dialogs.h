// Which dialogs does the program have?
#pragma once

#include "core/model/topology.h"

#include <QString>

class QWidget;

namespace edgewright {

class Document;

/// Target, tree of files, highlighted preview, report by row (a click selects the row), Write. Modal.
void showExportDialog(Document& document, QWidget* parent);

/// What an import found odd, as a list; nothing is shown for an empty one.
void showImportReport(const QString& file, const std::vector<std::pair<QString, QString>>& whereAndWhat,
                      QWidget* parent);

} // namespace edgewright

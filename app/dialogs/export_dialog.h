// How are manifests looked at and taken away?
#pragma once

#include "core/export/exporter.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace edgewright {

class Document;
class ExportReport;

/// Targets that fit the drawing come first; the others say what they lack. Nothing is written before Write is pressed.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Document& document, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Target {
        const Exporter* exporter = nullptr;
        Result<Manifest> answer;
    };

    void runAll();
    void arrange();
    void refresh();
    void fillTargets();
    void showTarget();
    void showFiles(const Manifest& manifest);
    void showFile(QTreeWidgetItem* item);
    void showNothing(const Error& why);
    void selectRow(const RowRef& row);
    void chooseFolder();
    void write();
    void say(const QString& words, bool good);
    const Target* currentTarget() const;
    const Manifest* currentManifest() const;

    Document& document_;
    std::vector<Target> targets_; ///< those that fit first
    QLabel* targetsHeading_;
    QListWidget* targetList_;
    QTreeWidget* files_;
    QPlainTextEdit* preview_;
    QLabel* why_;
    ExportReport* report_;
    QLineEdit* folder_;
    QPushButton* choose_;
    QPushButton* write_;
    QPushButton* close_;
    QLabel* outcome_;
    bool outcomeIsGood_ = true;
};

} // namespace edgewright

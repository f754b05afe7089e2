// How are manifests looked at and taken away?
#pragma once

#include "app/dialogs/export_answers.h"
#include "app/jobs/jobs.h"
#include "core/export/programs/real_tools.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace edgewright {

class Document;
class ExportChecks;
class ExportFolder;
class ExportPreview;
class ExportReport;

/// All targets are there at once, and answer one after the other; those that fit the drawing come first, the others say what they lack.
/// Programs of others are asked when they are chosen. Nothing is written before Write is pressed, and what takes time runs beside the window.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Document& document, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Target : AskedTarget {
        std::optional<Result<std::vector<ToolCheck>>> checks;
        bool fits() const { return answer && answer->manifest; }
    };

    void arrange();
    void name();
    void listen();
    void refresh();
    void askBuiltIn();
    void takeAnswers(std::vector<AskedTarget> answers);
    void endAsking();
    void askExternal(const Exporter& exporter);
    void fillTargets(const std::string& current);
    void chooseFirst(bool (*isMeant)(const Target& target));
    void showTarget();
    void showSelected();
    void showChecks();
    void showDifferences();
    void chooseRow(const RowRef& row);
    void chooseRows(const std::vector<RowRef>& rows);
    void check();
    Target* targetWithKey(const std::string& key);
    Target* currentTarget();
    std::shared_ptr<const Manifest> currentManifest();

    Document& document_;
    std::vector<Target> targets_; ///< those that fit first
    std::shared_ptr<SearchFeed<AskedTarget>> feed_ = std::make_shared<SearchFeed<AskedTarget>>();
    QLabel* targetsHeading_;
    QListWidget* targetList_;
    QLabel* why_;
    ExportPreview* preview_;
    QTabWidget* tabs_;
    ExportReport* report_;
    ExportChecks* checks_;
    ExportFolder* folder_;
    QPushButton* close_;
    QTimer differSoon_;                     ///< after the folder was typed
    Jobs exporting_, askingOne_, checking_; ///< end before what they tell
};

} // namespace edgewright

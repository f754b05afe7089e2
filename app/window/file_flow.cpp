// How are drawings opened, imported, saved and taken away, so that nothing is lost on the way?
#include "app/charts/chart.h"
#include "app/dialogs/dialogs.h"
#include "app/document/translated.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/picture.h"
#include "app/window/settings.h"
#include "core/catalog/templates.h"
#include "core/io/import.h"
#include "core/io/project_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>

namespace edgewright {

namespace {

QString projectFilter() { return QCoreApplication::translate("MainWindow", "Edgewright drawings (*.edge.json)"); }

QString importFilter()
{
    QStringList all, single;
    for (const Importer& importer : importers()) {
        QStringList endings;
        for (const std::string_view extension : importer.extensions)
            endings << "*." + fromCore(extension);
        all << endings;
        single << QString("%1 (%2)").arg(translated(importer.title), endings.join(' '));
    }
    return QCoreApplication::translate("MainWindow", "All that can be imported (%1)").arg(all.join(' ')) + ";;" +
           single.join(";;");
}

QString withEnding(QString file)
{
    return file.endsWith(".edge.json") ? file
           : file.endsWith(".json")    ? file.chopped(5) + ".edge.json"
                                       : file + ".edge.json";
}

} // namespace

void MainWindow::handInDraft()
{
    if (auto* line = qobject_cast<QLineEdit*>(focusWidget()))
        emit line->editingFinished();
}

bool MainWindow::askToKeepChanges()
{
    handInDraft();
    if (!document_.isModified())
        return true;
    QMessageBox ask(QMessageBox::NoIcon, tr("Edgewright"), tr("Save the changes to “%1”?").arg(document_.title()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    ask.setObjectName("askToKeepChanges");
    ask.setInformativeText(tr("Without saving they are lost."));
    const int answer = ask.exec();
    return answer == QMessageBox::Save ? save() : answer == QMessageBox::Discard;
}

bool MainWindow::newDrawing()
{
    if (!askToKeepChanges())
        return false;
    document_.start({}, false);
    showDrawing();
    canvas_->fit();
    return true;
}

bool MainWindow::openWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a drawing"), QFileInfo(document_.file()).path(),
                                                      projectFilter() + ";;" + tr("All files (*)"));
    return !file.isEmpty() && openFile(file);
}

bool MainWindow::openFile(const QString& file)
{
    if (!askToKeepChanges())
        return false;
    if (Result<void> opened = document_.open(QFileInfo(file).absoluteFilePath()); !opened) {
        tell(translated(opened.error()));
        return false;
    }
    settings::addRecentFile(file);
    showDrawing();
    canvas_->fit();
    offerRecovery();
    return true;
}

void MainWindow::offerRecovery()
{
    if (Document::hasRecovery(document_.file()))
        offerRecovery([] { return tr("Edits of an earlier session were not saved. Nothing of them is lost."); });
}

void MainWindow::offerRecovery(std::function<QString()> message)
{
    messages_->offer(
        std::move(message), [] { return tr("Bring them back"); },
        [this] {
            if (Result<int> recovered = document_.recover(); !recovered) {
                offerRecovery([why = recovered.error()] { return translated(why); }); // it can be tried again
            } else {
                tell(tr("%n edit(s) brought back. Save to keep them.", nullptr, *recovered), false);
                showDrawing();
                canvas_->fit();
            }
        },
        [this] { document_.discardRecovery(); });
}

bool MainWindow::openTemplate(const QString& name)
{
    const Template* chosen = findTemplate(toCore(name));
    if (!chosen || !askToKeepChanges())
        return false;
    Result<Topology> topology = fromProjectText(chosen->text, chosen->name);
    if (!topology) {
        tell(translated(topology.error()));
        return false;
    }
    document_.start(std::move(*topology), false);
    showDrawing();
    canvas_->fit();
    return true;
}

bool MainWindow::importWithDialog()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import a topology"), {}, importFilter() + ";;" + tr("All files (*)"));
    return !file.isEmpty() && importFile(file);
}

bool MainWindow::importFile(const QString& file)
{
    const std::string name = toCore(file);
    Result<std::string> bytes = readFile(name);
    if (!bytes) {
        tell(translated(bytes.error()));
        return false;
    }
    const Importer* importer = importerFor(name, *bytes);
    if (!importer) {
        tell(tr("%1: no importer knows this kind of file. It can be GraphML.").arg(QFileInfo(file).fileName()));
        return false;
    }
    Result<Imported> imported = importer->run(*bytes, name, Progress());
    Topology topology;
    const Result<void> applied = imported ? apply(topology, imported->edit) : fail(imported.error());
    if (!applied) {
        tell(translated(applied.error()));
        return false;
    }
    if (!askToKeepChanges())
        return false;
    document_.start(std::move(topology), true);
    showDrawing();
    canvas_->fit();
    std::vector<std::pair<QString, QString>> odd;
    for (const ImportWarning& warning : imported->warnings)
        odd.emplace_back(fromCore(warning.where), translated(warning.what));
    showImportReport(QFileInfo(file).fileName(), odd, this);
    return true;
}

bool MainWindow::save()
{
    if (document_.file().isEmpty())
        return saveAs();
    if (Result<void> saved = document_.save(); !saved) {
        tell(translated(saved.error()));
        return false;
    }
    return true;
}

bool MainWindow::saveAs()
{
    const QString suggestion = document_.file().isEmpty() ? document_.title() + ".edge.json" : document_.file();
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the drawing"), suggestion, projectFilter());
    if (file.isEmpty())
        return false;
    if (Result<void> saved = document_.saveAs(withEnding(file)); !saved) {
        tell(translated(saved.error()));
        return false;
    }
    settings::addRecentFile(document_.file());
    return true;
}

void MainWindow::savePicture()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the drawing as a picture"),
                                                      document_.title() + ".png", tr("Pictures (*.png *.svg *.pdf)"));
    if (file.isEmpty())
        return;
    const Result<void> saved = edgewright::savePicture(*canvas_, document_.title(), file);
    tell(saved ? tr("Saved as %1").arg(file) : translated(saved.error()), !saved);
}

void MainWindow::saveReport()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Save the report into a folder"));
    if (folder.isEmpty())
        return;
    const Result<int> saved = edgewright::saveReport(*canvas_, document_, results_, folder);
    tell(saved ? tr("%n file(s) written to %1", nullptr, *saved).arg(folder) : translated(saved.error()), !saved);
}

void MainWindow::showExport() { showExportDialog(document_, this); }

} // namespace edgewright

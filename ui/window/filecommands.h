// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/ownwords.h"
#include "core/settings/drafts.h"
#include "core/tasks/comparetask.h"
#include "core/tasks/exporttask.h"
#include "ui/dialogs/importreading.h"
#include "ui/dialogs/pdfexport.h"

#include <QObject>

#include <functional>

class QFileDialog;

namespace nianbao {

class MainWindow;
class Workspace;

/// What the 文件 menu does: libraries, new reports, import, export and printing. All dialogs open without blocking.
class FileCommands : public QObject {
    Q_OBJECT

public:
    explicit FileCommands(MainWindow &window);

    void newReport();
    void newLibrary();
    void openLibrary();
    void openSample();
    static bool isLibrary(const QString &path); ///< by its name

    void importFiles();
    void importFolder();
    void importPaths(const QStringList &paths);
    void paste();
    /// Files of any kind and folders; one library alone is opened.
    void takeDropped(const QStringList &paths);
    void exportPdf();
    void exportAs(const QString &format, const WriteOptions &options = {});
    enum class PackageOf { Report, Year, Library };
    void exportPackage(PackageOf what);
    /// Asks for another version of the report and where to write the two: as 花脸稿, or as a Word file with tracked
    /// changes.
    void compare();
    /// Asks where to write two states as such a file; `other` is the file that one of them comes from.
    void exportComparisonOf(const ComparedVersion &before, const ComparedVersion &after, const QString &other = {});
    /// Shows their 花脸稿 as it goes to the printer.
    void previewComparisonOf(const ComparedVersion &before, const ComparedVersion &after);
    void mergeLibrary();
    void printPreview();
    void print();
    void saveCopy();
    void showUnits();
    void exportUnits();
    void showSources();
    /// `proposed`: entries to begin with, not yet written.
    void showOwnWords(const OwnWords &proposed = {});
    void showSimilar();
    void showOriginal(const QString &sha256);
    void verifyLibrary();

    using Taken = std::function<void(const QString &)>;
    struct FileQuestion {
        QString title;
        QString filter;
        QString name; ///< proposed; empty: an existing file is asked for
        QString suffix;
        bool mayReplace = true;
        QString folder {}; ///< where the dialog begins, not remembered; empty: where the last one of its kind ended
    };
    QFileDialog *askFile(const FileQuestion &question, const Taken &taken);
    /// `file`: what was written and can be opened, or the folder where it is; empty: nothing was.
    void tell(const QString &title, const QString &text, const QString &file = {});

signals:
    /// 我的词表 was written.
    void ownWordsChanged();

private:
    void createLibrary(const std::function<void()> &then);
    void importAll(const ImportSources &sources);
    void showImport(const ImportSources &sources);
    void acceptBackedUp(Workspace &workspace, const QList<ImportPlan> &plans, const DraftName &draft);
    /// `draft`: of what was decided, dropped when it is in the library.
    bool accept(Workspace &workspace, const QList<ImportPlan> &plans, const DraftName &draft);
    /// For file dialogs: everything that can be taken in, by family.
    static QString importFilter();
    struct WrittenFile {
        QString path;
        QString library; ///< never a target
    };
    void askTarget(const QString &format, const WriteOptions &options);
    void writeContent(const Content &content, const QString &key, const WrittenFile &file, const WriteOptions &options);
    void compareWith(const QString &other);
    void compareNow(const ComparedVersion &before, const QString &other);
    void writeComparison(const ComparedVersion &before, const ComparedVersion &after, const ComparisonTarget &target);
    void writePdf(const PdfJob &job, bool allowSubstitute = false);
    void askForBoxes(const PdfJob &job, const Error &error);
    void askPdf();
    void openPrintPreview();
    void askPrinter();
    /// The workspace with everything typed in its library; null without one or when that failed.
    [[nodiscard]] Workspace *settled() const;
    void saveCopyTo(const QString &path);
    [[nodiscard]] QString lastFolder() const;
    /// Where the last export went, else beside the library.
    [[nodiscard]] QString exportFolder() const;

    MainWindow &m_window;
};

} // namespace nianbao

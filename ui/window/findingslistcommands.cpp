// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings on paper and as a file.
#include "core/base/clock.h"
#include "ui/dialogs/findingspanel.h"
#include "ui/preview/printdialog.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace nianbao {

namespace {

struct ListFile {
    QString suffix;
    QString filter;
};

ListFile fileOf(FindingsFormat format)
{
    switch (format) {
    case FindingsFormat::Csv:
        return {QStringLiteral("csv"), ProofreadCommands::tr("CSV 表格 (*.csv)")};
    case FindingsFormat::Json:
        return {QStringLiteral("json"), ProofreadCommands::tr("JSON 数据 (*.json)")};
    case FindingsFormat::Pdf:
        break;
    }
    return {QStringLiteral("pdf"), ProofreadCommands::tr("PDF 文件 (*.pdf)")};
}

QString doneText(const QString &path, qsizetype leftOut)
{
    const QString done = ProofreadCommands::tr("已导出：\n%1").arg(QDir::toNativeSeparators(path));
    if (leftOut == 0)
        return done;
    return done + u'\n' + ProofreadCommands::tr("按筛选没有列出的另有%n处。", nullptr, int(leftOut));
}

} // namespace

FindingsList ProofreadCommands::list() const
{
    const Proofreading &reading = m_panel->reading();
    FindingsList list {*reading.report, {}, {}, now()};
    QString group;
    QSet<int> listed;
    for (const FindingRow &row : findingRows(reading, m_panel->filter())) {
        switch (row.kind) {
        case FindingRow::Kind::Heading:
            group = row.message;
            break;
        case FindingRow::Kind::Finding:
            list.findings << reading.findings.findings[row.index];
            listed.insert(row.index);
            list.places << row.place;
            list.groups << group;
            break;
        case FindingRow::Kind::Proof:
            list.proofs << reading.findings.proofs[row.index];
            break;
        case FindingRow::Kind::Ignored:
            list.ignored << reading.ignored[row.index];
            break;
        }
    }
    for (qsizetype index = 0; index < reading.findings.findings.size(); ++index) {
        if (!listed.contains(int(index)))
            list.leftOut << reading.findings.findings[index];
    }
    return list;
}

void ProofreadCommands::previewList()
{
    whenRead([this] {
        const FindingsList shown = list();
        const Result<Pages> pages = findingsPages(shown, m_window.fonts());
        if (!pages) {
            showError(&m_window, tr("打印校对清单"), pages.error());
            return;
        }
        auto *dialog = new PrintPreview(*pages, tr("校对清单：%1").arg(shown.report.title), &m_window, findingsSheet());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ProofreadCommands::exportList(FindingsFormat format)
{
    whenRead([this, format] {
        const FindingsList shown = list();
        const ListFile file = fileOf(format);
        const QString library = m_window.workspace()->document().library().path();
        m_window.files().askFile(
            {tr("导出校对清单"), file.filter, findingsFileName(shown.report, file.suffix), file.suffix},
            [this, shown, format, library](const QString &path) {
                const Status status = exportFindings(shown, m_window.fonts(), {path, Overwrite::Yes, format, library});
                if (status)
                    m_window.files().tell(tr("导出校对清单"), doneText(path, shown.leftOut.size()), path);
                else
                    showError(&m_window, tr("导出校对清单"), status.error());
            });
    });
}

} // namespace nianbao

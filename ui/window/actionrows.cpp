// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/dialogs/figuredialogs.h"
#include "ui/dialogs/findbar.h"
#include "ui/dialogs/findingspanel.h"
#include "ui/editors/editpane.h"
#include "ui/editors/textfield.h"
#include "ui/preview/previewwidget.h"
#include "ui/window/backupcommands.h"
#include "ui/window/filecommands.h"
#include "ui/window/historycommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/reportcommands.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QPlainTextEdit>

namespace nianbao {

namespace {

using Window = MainWindow;

bool hasLibrary(Window &window)
{
    return window.workspace();
}

bool canWrite(Window &window)
{
    return window.workspace() && !window.workspace()->document().library().isReadOnly();
}

// Without a library one is made for what comes.
bool canImport(Window &window)
{
    return !window.workspace() || canWrite(window);
}

bool hasReport(Window &window)
{
    return window.workspace() && window.workspace()->document().report();
}

bool isEditable(Window &window)
{
    return hasReport(window) && window.workspace()->isEditable();
}

bool seesPage(Window &window)
{
    return hasReport(window) && window.settings().previewShown;
}

// Cut, copy and paste belong to the field that has the caret.
void toField(const char *slot)
{
    if (QWidget *field = QApplication::focusWidget())
        QMetaObject::invokeMethod(field, slot);
}

// With the caret in no field but on the outline: what was copied becomes records, by way of the preview.
void paste(Window &window)
{
    if (window.workspace()->navigator()->treeHasFocus())
        window.files().paste();
    else
        toField("paste");
}

QString selectedText()
{
    const auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    return field ? field->textCursor().selectedText() : QString();
}

// Tables and pictures go where the caret is; with no caret in a field that takes them, behind the text of the row
// shown.
template <void (*Do)(TextField &)>
void inField(Window &window)
{
    auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
    if (field && field->takesFigures())
        Do(*field);
    else if (TextField *shown = window.workspace()->pane()->toEndOfFigures())
        Do(*shown);
}

bool takesFigures(Window &window)
{
    return isEditable(window) && window.workspace()->pane()->takesFigures();
}

// Characters in a field, the row in the tree.
void removeSelected(Window &window)
{
    auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    if (field && !field->isReadOnly())
        field->textCursor().removeSelectedText();
    else if (window.workspace()->navigator()->treeHasFocus() && commands::canRemove(*window.workspace()))
        commands::remove(*window.workspace());
}

template <PartKind Kind>
void addSection(Window &window)
{
    commands::addSection(*window.workspace(), Kind);
}

template <PartKind Kind>
bool canAddSection(Window &window)
{
    return hasReport(window) && commands::canAddSection(*window.workspace(), Kind);
}

template <FileCommands::PackageOf What>
void packageOf(Window &window)
{
    window.files().exportPackage(What);
}

template <int Step>
void moveNode(Window &window)
{
    commands::move(*window.workspace(), Step);
}

template <int Step>
bool canMoveNode(Window &window)
{
    return hasReport(window) && commands::canMove(*window.workspace(), Step);
}

template <int Zoom>
void setZoom(Window &window)
{
    window.workspace()->preview()->view()->setZoom(Zoom);
}

bool hasFindings(Window &window)
{
    return hasReport(window) && !window.proofreading().panel().reading().findings.findings.isEmpty();
}

template <FindingsFormat Format>
void exportFindingsAs(Window &window)
{
    window.proofreading().exportList(Format);
}

// A class, because lupdate finds the texts of a class only.
struct Rows {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ActionSet)

public:
    static QList<ActionRow> file();
    static QList<ActionRow> edit();
    static QList<ActionRow> report();
    static QList<ActionRow> proofread();
    static QList<ActionRow> view();
};

#define ROW(key) QLatin1String(key)

QList<ActionRow> Rows::file()
{
    return {
        {ROW("newReport"), MenuId::File, QT_TR_NOOP("新建年度报告…"), {QKeySequence::New}, false,
            [](Window &w) { w.files().newReport(); }, canWrite},
        {ROW("newLibrary"), MenuId::File, QT_TR_NOOP("新建年报库…"), {}, false,
            [](Window &w) { w.files().newLibrary(); }, {}},
        {ROW("openLibrary"), MenuId::File, QT_TR_NOOP("打开年报库…"), {QKeySequence::Open}, false,
            [](Window &w) { w.files().openLibrary(); }, {}},
        {ROW("recent"), MenuId::Recent, QT_TR_NOOP("最近打开"), {}, false, {}, {}},
        {ROW("import"), MenuId::File, QT_TR_NOOP("导入…"), {Qt::CTRL | Qt::Key_I}, true,
            [](Window &w) { w.files().importFiles(); }, canImport},
        {ROW("importFolder"), MenuId::File, QT_TR_NOOP("导入文件夹…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, false,
            [](Window &w) { w.files().importFolder(); }, canImport},
        {ROW("pasteReport"), MenuId::File, QT_TR_NOOP("粘贴导入…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, false,
            [](Window &w) { w.files().paste(); }, canImport},
        {ROW("mergeLibrary"), MenuId::File, QT_TR_NOOP("合并另一个年报库…"), {}, false,
            [](Window &w) { w.files().mergeLibrary(); }, canWrite},
        {ROW("export"), MenuId::Export, QT_TR_NOOP("导出"), {}, false, {}, hasReport},
        {ROW("exportPdf"), MenuId::Export, QT_TR_NOOP("PDF…"), {Qt::CTRL | Qt::Key_E}, false,
            [](Window &w) { w.files().exportPdf(); }, hasReport},
        {ROW("exportPackage"), MenuId::Export, QT_TR_NOOP("数据包：这份报告，连同原件…"), {}, true,
            packageOf<FileCommands::PackageOf::Report>, hasReport},
        {ROW("exportPackageOfYear"), MenuId::Export, QT_TR_NOOP("数据包：这一年的全部报告，连同原件…"), {}, false,
            packageOf<FileCommands::PackageOf::Year>, hasReport},
        {ROW("exportPackageOfLibrary"), MenuId::Export, QT_TR_NOOP("数据包：整个年报库，连同原件…"), {}, false,
            packageOf<FileCommands::PackageOf::Library>, hasReport},
        {ROW("printPreview"), MenuId::File, QT_TR_NOOP("打印预览"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, true,
            [](Window &w) { w.files().printPreview(); }, hasReport},
        {ROW("print"), MenuId::File, QT_TR_NOOP("打印…"), {QKeySequence::Print}, false,
            [](Window &w) { w.files().print(); }, hasReport},
        {ROW("saveCopy"), MenuId::File, QT_TR_NOOP("另存副本…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, true,
            [](Window &w) { w.files().saveCopy(); }, hasLibrary},
        {ROW("backups"), MenuId::File, QT_TR_NOOP("备份与恢复…"), {}, false, [](Window &w) { w.backups().show(); },
            hasLibrary},
        {ROW("quit"), MenuId::File, QT_TR_NOOP("退出"), {Qt::CTRL | Qt::Key_Q}, true, [](Window &w) { w.close(); }, {}},
    };
}

QList<ActionRow> Rows::edit()
{
    return {
        {ROW("undo"), MenuId::Edit, QT_TR_NOOP("撤销"), {QKeySequence::Undo}, false,
            [](Window &w) { w.workspace()->undo(); },
            [](Window &w) { return hasLibrary(w) && w.workspace()->canUndo(); }},
        {ROW("redo"), MenuId::Edit, QT_TR_NOOP("重做"), {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, false,
            [](Window &w) { w.workspace()->redo(); },
            [](Window &w) { return hasLibrary(w) && w.workspace()->document().canRedo(); }},
        {ROW("cut"), MenuId::Edit, QT_TR_NOOP("剪切"), {QKeySequence::Cut}, true, [](Window &) { toField("cut"); },
            isEditable},
        {ROW("copy"), MenuId::Edit, QT_TR_NOOP("复制"), {QKeySequence::Copy}, false, [](Window &) { toField("copy"); },
            hasReport},
        {ROW("paste"), MenuId::Edit, QT_TR_NOOP("粘贴"), {QKeySequence::Paste}, false, paste, isEditable},
        {ROW("delete"), MenuId::Edit, QT_TR_NOOP("删除"), {QKeySequence::Delete}, false, removeSelected, isEditable},
        {ROW("selectAll"), MenuId::Edit, QT_TR_NOOP("全选"), {QKeySequence::SelectAll}, true,
            [](Window &) { toField("selectAll"); }, hasReport},
        {ROW("insertTable"), MenuId::Edit, QT_TR_NOOP("插入表格…"), {}, true, inField<insertTable>, takesFigures},
        {ROW("insertPicture"), MenuId::Edit, QT_TR_NOOP("插入图片…"), {}, false, inField<insertPicture>, takesFigures},
        {ROW("editFigure"), MenuId::Edit, QT_TR_NOOP("编辑表格或图片…"), {Qt::Key_F2}, false, inField<editFigure>,
            takesFigures},
        {ROW("find"), MenuId::Edit, QT_TR_NOOP("查找…"), {QKeySequence::Find}, true,
            [](Window &w) { w.workspace()->find(selectedText()); }, hasReport},
        {ROW("findNext"), MenuId::None, QT_TR_NOOP("查找下一处"), {Qt::Key_F3}, false,
            [](Window &w) { w.workspace()->findBar()->next(); }, hasReport},
        {ROW("findPrevious"), MenuId::None, QT_TR_NOOP("查找上一处"), {Qt::SHIFT | Qt::Key_F3}, false,
            [](Window &w) { w.workspace()->findBar()->previous(); }, hasReport},
    };
}

QList<ActionRow> Rows::report()
{
    return {
        {ROW("addItem"), MenuId::Report, QT_TR_NOOP("新增条目"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
            false, [](Window &w) { commands::addItem(*w.workspace()); },
            [](Window &w) { return hasReport(w) && commands::canAddItem(*w.workspace()); }},
        {ROW("addChild"), MenuId::Report, QT_TR_NOOP("新增下级条目"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, false,
            [](Window &w) { commands::addChild(*w.workspace()); },
            [](Window &w) { return hasReport(w) && commands::canAddChild(*w.workspace()); }},
        {ROW("addProblem"), MenuId::Report, QT_TR_NOOP("新增问题"), {}, false, addSection<PartKind::Problems>,
            canAddSection<PartKind::Problems>},
        {ROW("addPlan"), MenuId::Report, QT_TR_NOOP("新增打算"), {}, false, addSection<PartKind::Plans>,
            canAddSection<PartKind::Plans>},
        {ROW("addCategory"), MenuId::Report, QT_TR_NOOP("新增类别"), {}, false, addSection<PartKind::Work>,
            canAddSection<PartKind::Work>},
        {ROW("moveUp"), MenuId::Report, QT_TR_NOOP("上移"), {Qt::ALT | Qt::Key_Up}, true, moveNode<-1>,
            canMoveNode<-1>},
        {ROW("moveDown"), MenuId::Report, QT_TR_NOOP("下移"), {Qt::ALT | Qt::Key_Down}, false, moveNode<1>,
            canMoveNode<1>},
        {ROW("moveTo"), MenuId::MoveTo, QT_TR_NOOP("移到类别"), {}, false, {},
            [](Window &w) { return hasReport(w) && !commands::moveTargets(*w.workspace()).isEmpty(); }},
        {ROW("removeNode"), MenuId::None, QT_TR_NOOP("删除"), {}, false,
            [](Window &w) { commands::remove(*w.workspace()); },
            [](Window &w) { return hasReport(w) && commands::canRemove(*w.workspace()); }},
        {ROW("structure"), MenuId::Report, QT_TR_NOOP("更换结构与分类…"), {}, true,
            [](Window &w) { commands::changeStructure(*w.workspace()); }, isEditable},
        {ROW("history"), MenuId::Report, QT_TR_NOOP("修改记录…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, true,
            commands::showHistory, hasReport},
        {ROW("nameVersion"), MenuId::Report, QT_TR_NOOP("命名版本…"), {}, false, commands::nameVersion,
            [](Window &w) { return hasReport(w) && canWrite(w); }},
        {ROW("versions"), MenuId::Report, QT_TR_NOOP("各稿比较…"), {}, false, commands::showVersions, hasReport},
        {ROW("compare"), MenuId::Report, QT_TR_NOOP("与另一个文件比较（花脸稿、Word 修订）…"), {}, false,
            [](Window &w) { w.files().compare(); }, hasReport},
        {ROW("final"), MenuId::Report, QT_TR_NOOP("标为定稿"), {}, true,
            [](Window &w) { commands::toggleFinal(*w.workspace()); },
            [](Window &w) { return hasReport(w) && canWrite(w); }},
    };
}

QList<ActionRow> Rows::proofread()
{
    return {
        {ROW("findings"), MenuId::Proofread, QT_TR_NOOP("校对结果"), {Qt::Key_F7}, false,
            [](Window &w) { w.proofreading().togglePanel(); }, hasReport},
        {ROW("nextFinding"), MenuId::Proofread, QT_TR_NOOP("下一处"), {Qt::Key_F8}, false,
            [](Window &w) { w.proofreading().walk(1); }, hasFindings},
        {ROW("previousFinding"), MenuId::Proofread, QT_TR_NOOP("上一处"), {Qt::SHIFT | Qt::Key_F8}, false,
            [](Window &w) { w.proofreading().walk(-1); }, hasFindings},
        {ROW("fixFinding"), MenuId::Proofread, QT_TR_NOOP("改正这一处"), {Qt::CTRL | Qt::Key_F8}, true,
            [](Window &w) { w.proofreading().fix(); }, [](Window &w) { return w.proofreading().canFix(); }},
        {ROW("fixAllOfRule"), MenuId::Proofread, QT_TR_NOOP("全部改正"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F8}, false,
            [](Window &w) { w.proofreading().fixAll(); }, [](Window &w) { return w.proofreading().canFixAll(); }},
        {ROW("ignoreFinding"), MenuId::Proofread, QT_TR_NOOP("忽略这一处…"), {Qt::CTRL | Qt::Key_F7}, false,
            [](Window &w) { w.proofreading().ignore(); }, [](Window &w) { return w.proofreading().canIgnore(); }},
        {ROW("takeBackIgnored"), MenuId::Proofread, QT_TR_NOOP("不再忽略"), {}, false,
            [](Window &w) { w.proofreading().takeBack(); }, [](Window &w) { return w.proofreading().canTakeBack(); }},
        {ROW("printFindings"), MenuId::Proofread, QT_TR_NOOP("打印校对清单…"), {}, true,
            [](Window &w) { w.proofreading().previewList(); }, hasReport},
        {ROW("exportFindings"), MenuId::FindingsExport, QT_TR_NOOP("导出校对清单"), {}, false, {}, hasReport},
        {ROW("exportFindingsPdf"), MenuId::FindingsExport, QT_TR_NOOP("PDF…"), {}, false,
            exportFindingsAs<FindingsFormat::Pdf>, hasReport},
        {ROW("exportFindingsCsv"), MenuId::FindingsExport, QT_TR_NOOP("CSV 表格…"), {}, false,
            exportFindingsAs<FindingsFormat::Csv>, hasReport},
        {ROW("exportFindingsJson"), MenuId::FindingsExport, QT_TR_NOOP("JSON 数据…"), {}, false,
            exportFindingsAs<FindingsFormat::Json>, hasReport},
    };
}

QList<ActionRow> Rows::view()
{
    return {
        {ROW("preview"), MenuId::View, QT_TR_NOOP("版面预览"), {Qt::Key_F9}, false,
            [](Window &w) { w.setPreviewShown(!w.settings().previewShown); }, hasLibrary},
        {ROW("zoomIn"), MenuId::View, QT_TR_NOOP("放大"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, true,
            [](Window &w) { w.workspace()->preview()->view()->zoomBy(1); }, seesPage},
        {ROW("zoomOut"), MenuId::View, QT_TR_NOOP("缩小"), {QKeySequence::ZoomOut}, false,
            [](Window &w) { w.workspace()->preview()->view()->zoomBy(-1); }, seesPage},
        {ROW("wholePage"), MenuId::View, QT_TR_NOOP("整页"), {Qt::CTRL | Qt::Key_0}, false,
            setZoom<int(PageView::kWholePage)>, seesPage},
        {ROW("fitWidth"), MenuId::View, QT_TR_NOOP("适合页宽"), {Qt::CTRL | Qt::Key_1}, false,
            setZoom<int(PageView::kFitWidth)>, seesPage},
        {ROW("units"), MenuId::Tools, QT_TR_NOOP("单位名册…"), {}, false, [](Window &w) { w.files().showUnits(); },
            hasLibrary},
        {ROW("sources"), MenuId::Tools, QT_TR_NOOP("资料（送来的原件）…"), {}, false,
            [](Window &w) { w.files().showSources(); }, hasLibrary},
        {ROW("ownWords"), MenuId::Tools, QT_TR_NOOP("我的词表…"), {}, true, [](Window &w) { w.files().showOwnWords(); },
            {}},
        {ROW("similar"), MenuId::Tools, QT_TR_NOOP("查找雷同…"), {}, false, [](Window &w) { w.files().showSimilar(); },
            hasReport},
        {ROW("author"), MenuId::Tools, QT_TR_NOOP("署名（修改记录里的名字）…"), {}, false, commands::askAuthor, {}},
        {ROW("verify"), MenuId::Tools, QT_TR_NOOP("检查年报库"), {}, true, [](Window &w) { w.files().verifyLibrary(); },
            hasLibrary},
        {ROW("fonts"), MenuId::Tools, QT_TR_NOOP("字体情况"), {}, false, [](Window &w) { w.showAbout(); }, {}},
        {ROW("language"), MenuId::Language, QT_TR_NOOP("语言 Language（下次启动生效）"), {}, false, {}, {}},
        {ROW("languageOfSystem"), MenuId::Language, QT_TR_NOOP("跟随系统"), {}, false,
            [](Window &w) { w.setLanguage({}); }, {}},
        {ROW("chinese"), MenuId::Language, QT_TR_NOOP("中文 Chinese"), {}, true,
            [](Window &w) { w.setLanguage(QStringLiteral("zh")); }, {}},
        {ROW("english"), MenuId::Language, QT_TR_NOOP("英文 English"), {}, false,
            [](Window &w) { w.setLanguage(QStringLiteral("en")); }, {}},
        {ROW("sample"), MenuId::Help, QT_TR_NOOP("打开示例"), {}, false, [](Window &w) { w.files().openSample(); }, {}},
        {ROW("about"), MenuId::Help, QT_TR_NOOP("关于法治年报"), {}, true, [](Window &w) { w.showAbout(); }, {}},
    };
}

#undef ROW

} // namespace

std::span<const ActionRow> actionRows()
{
    static const QList<ActionRow> kRows =
        Rows::file() + Rows::edit() + Rows::report() + Rows::proofread() + Rows::view();
    return {kRows.constData(), size_t(kRows.size())};
}

} // namespace nianbao

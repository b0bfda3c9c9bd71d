// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figuredialogs.h"

#include "core/model/tablegrid.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/editors/textfield.h"

#include <QPointer>

namespace nianbao {

namespace {

constexpr int kNewRows = 3;
constexpr int kNewColumns = 3;

// The field may go while the dialog is open: another row is shown.
template <typename Dialog, typename Result, typename Then>
Dialog *ask(TextField &field, const Paragraph &figure, Result result, Then then)
{
    auto *dialog = new Dialog(figure, field.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &field, [dialog, target = &field, result, then] {
        then(*target, (dialog->*result)());
        target->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
    return dialog;
}

} // namespace

void editFigure(TextField &field)
{
    if (!field.figureAtCaret() || !field.takesFigures())
        return;
    const Paragraph before = *field.figureAtCaret();
    const auto replace = [before](TextField &target, const Paragraph &after) {
        if (after != before)
            target.replaceFigure(before, after);
    };
    if (before.kind != ParagraphKind::Table) {
        ask<PictureDialog>(field, before, &PictureDialog::picture, replace);
        return;
    }
    const std::optional<CellRange> cell = field.cellAtCaret();
    TableDialog *dialog = ask<TableDialog>(field, before, &TableDialog::table, replace);
    if (cell)
        dialog->showCell(*cell);
}

void insertTable(TextField &field)
{
    const Paragraph empty {ParagraphKind::Table, {}, TableGrid(kNewRows, kNewColumns).table(), {}};
    ask<TableDialog>(field, empty, &TableDialog::table,
        [](TextField &target, const Paragraph &table) { target.insertFigure(table); });
}

void insertPicture(TextField &field)
{
    const QPointer<TextField> target(&field);
    askPicture(field.window(), [target](const Picture &picture) {
        if (target) {
            ask<PictureDialog>(*target, {ParagraphKind::Picture, {}, {}, picture}, &PictureDialog::picture,
                [](TextField &into, const Paragraph &chosen) { into.insertFigure(chosen); });
        }
    });
}

} // namespace nianbao

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
template <typename Then>
void askAboutPicture(TextField &field, const Paragraph &picture, Then then)
{
    auto *dialog = new PictureDialog(picture, field.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &field, [dialog, target = &field, then] {
        then(*target, dialog->picture());
        target->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

/// While its dialog is open, a table stands in its field as it is typed: so that it is saved like any other text, and
/// not lost with the program. Without 确定 the field is given back what it held.
class StandingTable : public QObject {
public:
    StandingTable(TextField &field, const std::optional<Paragraph> &before, TableDialog &dialog)
        : QObject(&dialog)
        , m_field(&field)
        , m_shown(before)
        , m_before(field.blocks())
    {
        connect(&dialog, &TableDialog::drafted, this, [this](const Paragraph &table) { put(table); });
        connect(&field, &TextField::marked, this, [this, &dialog] { showFindings(dialog); });
        showFindings(dialog);
        connect(&dialog, &QDialog::rejected, this, [this] { takeBack(); });
        connect(&dialog, &QDialog::accepted, this, [this, &dialog] { put(dialog.table()); });
        connect(&dialog, &QDialog::finished, this, [this] {
            if (m_field)
                m_field->setFocus(Qt::OtherFocusReason);
        });
    }

private:
    void put(const Paragraph &table)
    {
        if (!m_field || m_shown == table)
            return;
        if (!m_shown || !m_field->replaceFigure(*m_shown, table))
            m_field->insertFigure(table);
        m_shown = table;
        m_isPut = true;
    }

    void showFindings(TableDialog &dialog) const
    {
        if (m_field && m_shown)
            dialog.showFindings(m_shown->table, m_field->marksIn(*m_shown));
    }

    void takeBack()
    {
        if (m_field && m_isPut)
            m_field->giveBack(m_before);
    }

    QPointer<TextField> m_field; // it may go while the dialog is open: another row is shown
    std::optional<Paragraph> m_shown; ///< of the table, in the field
    Paragraphs m_before;
    bool m_isPut = false;
};

TableDialog *askTable(TextField &field, const Paragraph &table, const std::optional<Paragraph> &before)
{
    auto *dialog = new TableDialog(table, field.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new StandingTable(field, before, *dialog);
    dialog->open();
    return dialog;
}

} // namespace

void editFigure(TextField &field)
{
    if (!field.figureAtCaret() || !field.takesFigures())
        return;
    const Paragraph before = *field.figureAtCaret();
    if (before.kind != ParagraphKind::Table) {
        askAboutPicture(field, before, [before](TextField &target, const Paragraph &after) {
            if (after != before)
                target.replaceFigure(before, after);
        });
        return;
    }
    const std::optional<CellRange> cell = field.cellAtCaret();
    TableDialog *dialog = askTable(field, before, before);
    if (cell)
        dialog->showCell(*cell);
}

void insertTable(TextField &field)
{
    const Paragraph empty {ParagraphKind::Table, {}, TableGrid(kNewRows, kNewColumns).table(), {}};
    askTable(field, empty, std::nullopt);
}

void insertPicture(TextField &field)
{
    const QPointer<TextField> target(&field);
    askPicture(field.window(), [target](const Picture &picture) {
        if (target) {
            askAboutPicture(*target, {ParagraphKind::Picture, {}, {}, picture},
                [](TextField &into, const Paragraph &chosen) { into.insertFigure(chosen); });
        }
    });
}

} // namespace nianbao

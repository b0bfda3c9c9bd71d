// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a finding, as menus: of a marked word in the editor, of a row of the list.
#include "core/proofread/rules/rules.h"
#include "core/tasks/checktask.h"
#include "core/tasks/findingfixes.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/proofreadcommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMessageBox>

namespace nianbao {

namespace {

QString forMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// A figure, a mark or a blank that is right here is no word of the office: 2018年 would be silent everywhere.
bool isAboutWords(const Finding &finding)
{
    const bool isWordRule = finding.rule.startsWith(u"words.") || finding.rule.startsWith(u"style.");
    return isWordRule && finding.rule != u"words.placeholder" && !finding.quote.isEmpty();
}

} // namespace

// Above what the menu offers of its own: what was found in the word, and what can be done. The list may change while
// the menu is open: what was asked is done to this finding, or to none.
void ProofreadCommands::fillMenu(int number, QMenu &menu)
{
    const QList<Finding> &findings = m_panel->reading().findings.findings;
    if (number < 0 || number >= findings.size())
        return;
    const Finding finding = findings[number];
    QAction *first = menu.actions().value(0);
    auto *message = new QAction(forMenu(finding.message), &menu);
    connect(message, &QAction::triggered, this, [this, finding] {
        m_dock->show();
        if (const std::optional<int> now = numberOf(finding))
            m_panel->select(*now);
        m_panel->focusList();
        m_panel->lookAtCurrent();
    });
    menu.insertAction(first, message);
    if (isEditable())
        addDeeds(finding, menu, first);
    addWords(finding, menu, first);
    menu.insertSeparator(first);
}

void ProofreadCommands::addDeeds(const Finding &finding, QMenu &menu, QAction *before)
{
    const auto add = [&](const QString &text, const std::function<void()> &deed) {
        auto *action = new QAction(text, &menu);
        connect(
            action, &QAction::triggered, this, [this, finding, deed] { numberOf(finding) ? deed() : tellEdited(); });
        menu.insertAction(before, action);
        return action;
    };
    if (!finding.corrections.isEmpty()) {
        QFont bold = menu.font();
        bold.setBold(true);
        add(forMenu(correctionText(finding)), [this, finding] { fix(finding); })->setFont(bold);
        if (hasMore(finding))
            add(fixAllText(finding), [this, finding] { askToFixAll(finding); });
    }
    add(m_window.action("ignoreFinding")->text(), [this, finding] { ignore(finding); });
}

void ProofreadCommands::fillListMenu(QMenu &menu)
{
    if (m_panel->selectedIgnored()) {
        menu.addAction(m_window.action("takeBackIgnored"));
        addWords(m_panel->reading().ignored.value(*m_panel->selectedIgnored()).finding, menu, nullptr);
        return;
    }
    const Finding *current = selected();
    if (!current)
        return;
    const Finding finding = *current;
    if (isEditable())
        addDeeds(finding, menu, nullptr);
    addWords(finding, menu, nullptr);
}

// An entry of 我的词表 is written only once its dialog is accepted.
void ProofreadCommands::addWords(const Finding &finding, QMenu &menu, QAction *before)
{
    const OwnWord never {OwnWordKind::Never, finding.quote, {}, {}, finding.rule};
    if (isAboutWords(finding) && faultOf(never, {}).isEmpty()) {
        auto *add = new QAction(tr("加入我的词表：永不提示…"), &menu);
        connect(add, &QAction::triggered, this, [this, never] { m_window.files().showOwnWords({never}); });
        menu.insertAction(before, add);
    }
    auto *rule = new QAction(tr("规则说明"), &menu);
    rule->setEnabled(ruleByKey(finding.rule));
    connect(rule, &QAction::triggered, this, [this, finding] { explain(finding); });
    menu.insertAction(before, rule);
}

void ProofreadCommands::explain(const Finding &finding)
{
    const Rule *rule = ruleByKey(finding.rule);
    if (!rule)
        return;
    const auto shown = [](const char *text) { return QCoreApplication::translate("proofread", text); };
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("规则说明"), shown(rule->title), QMessageBox::Close, &m_window);
    box->setInformativeText(
        QStringList {shown(rule->help), tr("依据：%1（%2）").arg(shown(rule->source), nameOf(rule->strength)),
            tr("通常是：%1").arg(nameOf(rule->severity))}
            .join(u'\n'));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace nianbao

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk on which a report with known faults lies.
#pragma once

#include "tests/ui/desk.h"
#include "ui/dialogs/correctionsbox.h"
#include "ui/dialogs/findingspanel.h"
#include "ui/models/proofreader.h"
#include "ui/window/proofreadcommands.h"

#include <QAbstractButton>
#include <QDockWidget>

namespace nianbao::test {

/// Two doubled marks, one of them with words before it, and a lost 年.
inline Report faultyReport()
{
    Report report = smallReport();
    QList<Section> &work = report.parts[0].sections;
    work[0].items[0].body = paragraphs({QStringLiteral("县政府调整了领导小组，，明确了职责。")});
    work[0].items[1].body = paragraphs({QStringLiteral("印发了工作要点。"), QStringLiteral("下发了通知。。")});
    report.parts[1].sections[0].lead = paragraphs({QStringLiteral("现将2018工作中的不足汇报如下。")});
    return report;
}

inline const QString kDoubled = QStringLiteral("，，");

inline FindingFilter only(const char *rule)
{
    FindingFilter filter;
    filter.rule = QString::fromLatin1(rule);
    return filter;
}

/// In each of many items one doubled mark.
inline Report manyFaults(int count)
{
    Report report = smallReport();
    QList<WorkItem> &items = report.parts[0].sections[0].items;
    items.clear();
    for (int index = 0; index < count; ++index)
        items << item(QStringLiteral("f%1").arg(index), {}, QStringLiteral("第%1个单位，，按时报送。").arg(index + 10));
    return report;
}

class ProofreadingDesk : public Desk {
public:
    explicit ProofreadingDesk(const Report &report = faultyReport())
        : Desk({report})
    {
        read();
    }

    FindingsPanel &panel() const { return window->proofreading().panel(); }
    const Proofreader &reader() const { return *space().proofreader(); }

    /// Waits until the report was proofread as it stands.
    void read() const
    {
        REQUIRE(QTest::qWaitFor([&] { return reader().isCurrent(); }));
    }

    /// The field of an item's text, with the caret before its first character.
    TextField &atBeginningOf(const char *item) const
    {
        select(item);
        TextField &body = field(QStringLiteral("正文"));
        body.setFocus();
        body.moveCursor(QTextCursor::Start);
        return body;
    }

    /// What the list shows in a column, headings in the first one.
    QStringList column(int column) const
    {
        const QAbstractItemModel &model = *panel().findChild<QTreeView *>()->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString();
        return texts;
    }

    /// The number of the finding with this quote; -1: there is none.
    int finding(const QString &quote) const
    {
        const QList<Finding> &findings = panel().reading().findings.findings;
        for (int number = 0; number < findings.size(); ++number) {
            if (findings[number].quote == quote)
                return number;
        }
        return -1;
    }

    QTreeView &list() const { return *panel().findChild<QTreeView *>(); }

    /// The node of the selected finding.
    QString nodeSelected() const
    {
        REQUIRE(panel().selected());
        return panel().reading().findings.findings[*panel().selected()].place.node.value;
    }

    void choose(const QString &quote) const
    {
        REQUIRE(finding(quote) >= 0);
        panel().select(finding(quote));
        REQUIRE(panel().selected() == finding(quote));
    }

    /// As somebody does who then works on it: it is shown, too.
    void lookAt(const QString &quote) const
    {
        choose(quote);
        panel().lookAtCurrent();
    }

    /// 改正全部…, and yes to what it shows.
    void fixAll() const
    {
        action("fixAllOfRule").trigger();
        QTest::keyClick(&shown<CorrectionsBox>(), Qt::Key_Return);
    }

    QAbstractButton &toggle(const QString &text) const
    {
        for (QAbstractButton *button : panel().findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(text))
                return *button;
        }
        FAIL("no such button: " << text.toStdString());
        std::abort();
    }
};

} // namespace nianbao::test

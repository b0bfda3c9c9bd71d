// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real window on a library of its own, and hands to use it with.
#pragma once

#include "core/model/outline.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"
#include "ui/editors/editpane.h"
#include "ui/editors/textfield.h"
#include "ui/preview/previewwidget.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace nianbao::test {

inline const Fonts &testFonts()
{
    static const QStringList kFamilies = registerFonts(QStringLiteral(NIANBAO_FONTS_DIR));
    static const Fonts kFonts = shippedFonts();
    return kFonts;
}

/// By what stands on it or what it is called; null when there is none.
inline QPushButton *findButton(const QWidget &in, const QString &text)
{
    for (QPushButton *candidate : in.findChildren<QPushButton *>()) {
        if (candidate->text() == text || candidate->accessibleName() == text)
            return candidate;
    }
    return nullptr;
}

inline QPushButton &button(const QWidget &in, const QString &text)
{
    QPushButton *found = findButton(in, text);
    INFO(text.toStdString());
    REQUIRE(found);
    return *found;
}

class Desk {
public:
    explicit Desk(const QList<Report> &reports = {smallReport()})
        : m_home(qgetenv("NIANBAO_HOME"))
    {
        qputenv("NIANBAO_HOME", scratch.path(QStringLiteral("家")).toUtf8());
        window = std::make_unique<MainWindow>(testFonts(), Settings {});
        window->resize(1280, 720);
        window->show();
        REQUIRE(window->showLibrary(scratch.library(QStringLiteral("年报.nianbao"), reports)));
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
    }
    ~Desk()
    {
        window.reset();
        m_home.isNull() ? qunsetenv("NIANBAO_HOME") : qputenv("NIANBAO_HOME", m_home);
    }

    Workspace &space() const { return *window->workspace(); }
    Document &document() const { return space().document(); }
    const Report &report() const { return *document().report(); }

    void select(const char *id) const { space().select(nodeOf(report(), Id {QString::fromLatin1(id)})); }

    QAction &action(const char *key) const
    {
        auto *found = window->findChild<QAction *>(QString::fromLatin1(key));
        REQUIRE(found);
        return *found;
    }

    TextField &field(const QString &label) const
    {
        for (TextField *candidate : space().pane()->findChildren<TextField *>()) {
            if (candidate->accessibleName() == label)
                return *candidate;
        }
        FAIL("no such field: " << label.toStdString());
        std::abort();
    }

    QTreeView &tree() const { return *space().navigator()->findChild<QTreeView *>(); }

    const WorkItem *item(const char *id) const { return findItem(report(), Id {QString::fromLatin1(id)}); }

    /// As an input method hands over finished text.
    static void type(TextField &field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&field, &event);
    }

    static void compose(TextField &field, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(&field, &event);
    }

    static void focusAtEnd(TextField &field)
    {
        field.setFocus();
        field.moveCursor(QTextCursor::End);
    }

    /// The pages as text, once they show `wanted` or time is up.
    bool pageShows(const QString &wanted) const
    {
        return QTest::qWaitFor([&] {
            QString text;
            for (const Page &page : space().preview()->layout().pages.pages) {
                for (const TextRun &run : page.texts)
                    text += run.text;
            }
            return text.contains(wanted);
        });
    }

    /// The newest visible window, dialog or box of this kind; waits for it.
    template <typename T>
    T &shown() const
    {
        T *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (T *candidate : window->findChildren<T *>())
                found = candidate->isVisible() ? candidate : found;
            return found != nullptr;
        }));
        return *found;
    }

    Scratch scratch;
    std::unique_ptr<MainWindow> window;

private:
    QByteArray m_home;
};

} // namespace nianbao::test

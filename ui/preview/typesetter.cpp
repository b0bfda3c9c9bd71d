// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/typesetter.h"

#include "core/compose/compose.h"
#include "core/typeset/typeset.h"

#include <algorithm>

namespace nianbao {

namespace {

Layout layOut(const Report &report, const Fonts &fonts, int generation)
{
    Layout layout;
    layout.generation = generation;
    // The window shows a character without any glyph as a box and says so; only printing for good refuses it.
    Result<Pages> pages = typeset(report, PageSpec {}, fonts, true);
    if (pages)
        layout.pages = std::move(*pages);
    else
        layout.error = pages.error();
    const QString text = plainText(compose(report));
    layout.characters =
        int(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); }));
    return layout;
}

} // namespace

Typesetter::Typesetter(const Fonts &fonts, QObject *parent)
    : QObject(parent)
    , m_fonts(fonts)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Typesetter::~Typesetter()
{
    m_thread.quit();
    m_thread.wait();
}

void Typesetter::request(const Report &report)
{
    if (m_busy)
        m_waiting = report;
    else
        start(report);
}

void Typesetter::start(const Report &report)
{
    m_busy = true;
    const int generation = ++m_generation;
    QMetaObject::invokeMethod(m_worker, [this, report, generation, fonts = m_fonts] {
        const Layout layout = layOut(report, fonts, generation);
        QMetaObject::invokeMethod(
            this, [this, layout] { finish(layout); }, Qt::QueuedConnection);
    });
}

void Typesetter::finish(const Layout &layout)
{
    m_busy = false;
    if (m_waiting) {
        const Report next = *std::exchange(m_waiting, std::nullopt);
        start(next);
    }
    emit done(layout);
}

} // namespace nianbao

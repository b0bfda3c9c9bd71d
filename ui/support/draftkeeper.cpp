// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/draftkeeper.h"

#include "core/base/log.h"
#include "ui/support/keepbox.h"

#include <QDialog>

#include <utility>

namespace nianbao {

namespace {

constexpr int kKeepMs = 1000; // with the writing itself within two seconds

} // namespace

DraftKeeper::DraftKeeper(const DraftName &name, Typed typed, QDialog &dialog)
    : QObject(&dialog)
    , m_name(name)
    , m_typed(std::move(typed))
    , m_dialog(dialog)
{
    m_timer.setInterval(kKeepMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::begin(const Resume &resume)
{
    m_unchanged = m_kept = m_typed();
    const std::optional<QByteArray> left = keptDraft(m_name);
    const std::function<void()> restore = left ? resume(*left) : nullptr;
    const auto withoutIt = [this] {
        dropDraft(m_name);
        follow();
    };
    if (!restore)
        return withoutIt();
    askToRestore(
        m_dialog,
        [this, restore, left] {
            m_kept = *left;
            restore();
            follow();
        },
        withoutIt);
}

// It is looked at rather than told: what is typed in an open cell says no model.
void DraftKeeper::follow()
{
    m_timer.start();
}

void DraftKeeper::keepNow()
{
    if (!m_timer.isActive())
        return;
    const QByteArray typed = m_typed();
    if (typed == m_kept)
        return;
    if (typed == m_unchanged) {
        dropDraft(m_name);
    } else if (const Status kept = keepDraft(m_name, typed); !kept) {
        qCWarning(logApp) << "What is typed in a dialog could not be kept:" << kept.error().code;
        return; // tried again with the next look
    }
    m_kept = typed;
}

void DraftKeeper::settle()
{
    m_timer.stop();
    dropDraft(m_name);
}

void keepAllDrafts(const QObject &window)
{
    for (DraftKeeper *keeper : window.findChildren<DraftKeeper *>())
        keeper->keepNow();
}

} // namespace nianbao

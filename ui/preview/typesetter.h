// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/typeset/fonts.h"
#include "core/typeset/page.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace nianbao {

/// What the worker made of one state of the report.
struct Layout {
    int generation = 0;
    Pages pages;
    std::optional<Error> error;
    int characters = 0; ///< of the printed text, without blanks
};

/// Lays reports out on a thread of its own, one at a time; of requests that come meanwhile only the last one counts.
class Typesetter : public QObject {
    Q_OBJECT

public:
    explicit Typesetter(const Fonts &fonts, QObject *parent = nullptr);
    ~Typesetter() override;

    void request(const Report &report);

signals:
    void done(const nianbao::Layout &layout);

private:
    void start(const Report &report);
    void finish(const Layout &layout);

    Fonts m_fonts;
    QThread m_thread;
    QObject *m_worker;
    std::optional<Report> m_waiting;
    bool m_busy = false;
    int m_generation = 0;
};

} // namespace nianbao

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/binding.h"

class QLabel;
class QToolButton;

namespace nianbao {

/// Says where a record came from and offers the kept file.
class OriginBinding : public Binding {
    Q_OBJECT

public:
    OriginBinding(OriginSpec spec, QWidget *parent);
    [[nodiscard]] QWidget *widget() const override { return m_line; }
    void refresh(const Report &report) override;
    void setReadOnly(bool) override { } // looking is always allowed

signals:
    void originalAsked(const QString &sha256);

private:
    OriginSpec m_spec;
    QWidget *m_line;
    QLabel *m_text;
    QToolButton *m_open;
    QString m_source;
};

/// 统计表.docx，第12段，县司法局: file, place and sender.
QString originText(const Origin &origin);

/// 第12行 of what is read by lines (text, and the clipboard, which has no suffix), else 第12段.
QString lineName(const QString &fileName, int line);

} // namespace nianbao

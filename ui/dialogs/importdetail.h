// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QTextEdit;

namespace nianbao {

/// The texts of one row in full, side by side: 现有, 送来, 结果. What differs is marked by characters; the result can
/// be edited where that makes sense.
class ImportDetail : public QWidget {
    Q_OBJECT

public:
    explicit ImportDetail(QWidget *parent);

    void show(const QString &title, const QString &now, const QString &sent, const QString &result, bool editable);
    void clear();
    void edit(); ///< the keyboard goes to the result where that can be edited
    /// What was edited and not yet said.
    [[nodiscard]] std::optional<QString> typed() const;
    /// Says what was edited and not yet said: the keyboard may still be in the field.
    void finish();

signals:
    void edited(const QString &text);
    void editAsked(); ///< somebody clicks into a result that cannot be edited

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QTextEdit *makeText(const QString &name);

    QLabel *m_title;
    QTextEdit *m_now;
    QTextEdit *m_sent;
    QTextEdit *m_result;
    QString m_shown; ///< the result as it was shown
};

} // namespace nianbao

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/optionhints.h"
#include "core/base/errorlog.h"
#include "core/base/filename.h"
#include "core/base/interruption.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace nianbao {

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

bool isVisible(char32_t code)
{
    if (code == U'\n' || code == U'\t')
        return true;
    switch (QChar::category(code)) {
    case QChar::Other_Control: // terminals obey them
    case QChar::Other_Format: // bidi controls and zero width
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename T>
QJsonValue orNull(const std::optional<T> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const FilePlace &place)
{
    return {
        {QStringLiteral("line"), orNull(place.line)},
        {QStringLiteral("column"), orNull(place.column)},
        {QStringLiteral("cell"), orNull(place.cell)},
        {QStringLiteral("part"), orNull(place.part)},
        {QStringLiteral("offset"), orNull(place.offset)},
    };
}

QJsonArray jsonOf(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes) {
        array.append(QJsonObject {
            {QStringLiteral("code"), note.code},
            {QStringLiteral("place"), jsonOf(note.place)},
            {QStringLiteral("message"), note.message},
        });
    }
    return array;
}

QJsonObject jsonOf(const Error &error)
{
    return {
        {QStringLiteral("ok"), false},
        {QStringLiteral("code"), error.code},
        {QStringLiteral("file"), orNull(error.file)},
        {QStringLiteral("place"), jsonOf(error.place)},
        {QStringLiteral("message"), error.message},
        {QStringLiteral("remedy"), remedyOf(error)},
        {QStringLiteral("warnings"), QJsonArray()},
    };
}

/// As it begins: the brace at its end is missing.
QByteArray jsonOf(const Outcome &outcome)
{
    QJsonObject object = outcome.json;
    object.insert(QStringLiteral("ok"), true);
    object.insert(QStringLiteral("warnings"), jsonOf(outcome.warnings));
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    bytes.chop(1);
    return bytes;
}

QString placeText(const FilePlace &place)
{
    QStringList words;
    if (place.line)
        words << QCoreApplication::translate("cli", "第 %1 行").arg(*place.line);
    if (place.column)
        words << QCoreApplication::translate("cli", "第 %1 列").arg(*place.column);
    if (!place.cell.isEmpty())
        words << QCoreApplication::translate("cli", "单元格 %1").arg(place.cell);
    if (!place.part.isEmpty())
        words << QCoreApplication::translate("cli", "“%1”处").arg(place.part);
    if (place.offset)
        words << QCoreApplication::translate("cli", "第 %1 字节").arg(*place.offset);
    return words.join(QCoreApplication::translate("cli", "，"));
}

/// Many sentences name their line already.
bool saysPlace(const QString &message, const FilePlace &place)
{
    if (!place.line)
        return false;
    const auto close = [](const QString &text) { return text.toLower().remove(QLatin1Char(' ')); };
    const QString line = close(QCoreApplication::translate("cli", "第 %1 行").arg(*place.line));
    const QRegularExpression pattern(QRegularExpression::escape(line) + QStringLiteral("(?!\\d)")); // not line 12 for 1
    return close(message).contains(pattern);
}

QString noteText(const Note &note)
{
    const QString place = saysPlace(note.message, note.place) ? QString() : placeText(note.place);
    return place.isEmpty() ? QCoreApplication::translate("cli", "注意：%1").arg(note.message)
                           : QCoreApplication::translate("cli", "注意（%1）：%2").arg(place, note.message);
}

} // namespace

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::Input:
        return ExitCode::Input;
    case ErrorKind::Library:
        return ExitCode::Library;
    case ErrorKind::InUse:
        return ExitCode::InUse;
    case ErrorKind::Disk:
        return ExitCode::Disk;
    case ErrorKind::Limit:
        return ExitCode::Limit;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::Internal;
}

QString visible(const QString &text)
{
    QString shown;
    for (const char32_t code : text.toUcs4()) {
        if (isVisible(code))
            shown += QString::fromUcs4(&code, 1);
        else
            shown += QStringLiteral("\\u%1").arg(uint(code), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

void tellProgress(const QString &message)
{
    const QByteArray shown = visible(message).toUtf8() + '\n';
    std::fwrite(shown.constData(), 1, size_t(shown.size()), stderr);
}

Console::Console(const QStringList &words)
{
    const QStringList options = words.mid(0, words.indexOf(QLatin1String("--"))); // behind it all are names of files
    m_json = options.contains(QLatin1String("--json"));
    const QString verb = words.value(0);
    m_takesIn = verb == QLatin1String("import") || verb == QLatin1String("merge");
    m_quiet = options.contains(QLatin1String("--quiet"));
}

int Console::finish(const Result<Outcome> &result) const
{
    return result ? finishDone(*result) : finishRefused(result.error());
}

int Console::finishDone(const Outcome &outcome) const
{
    if (!m_json && !m_quiet) {
        for (const Note &note : outcome.warnings)
            tell(noteText(note));
    }
    if (!printData(outcome)) {
        if (isInterrupted()) // perhaps while it waited for the reader
            return int(ExitCode::Cancelled);
        tell(QCoreApplication::translate("cli", "结果写不到标准输出。"));
        return int(ExitCode::Disk);
    }
    if (!m_json && !m_quiet && !outcome.message.isEmpty())
        tell(outcome.message);
    return int(outcome.exit);
}

int Console::finishRefused(const Error &error) const
{
    qCWarning(logApp).noquote() << "Refused with" << forLog(error);
    const int code = int(exitCodeOf(error.kind));
    if (m_json) {
        QJsonObject object = jsonOf(error);
        if (m_takesIn)
            object.insert(QStringLiteral("imported"), 0);
        return write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n') && std::fflush(stdout) == 0
            ? code
            : int(ExitCode::Disk);
    }
    QString message = error.message;
    if (!error.file.isEmpty())
        message.replace(error.file, readableName(error.file)); // a line break in a name is none of the sentence
    tell(QCoreApplication::translate("cli", "错误：%1").arg(message));
    if (const QString place = placeText(error.place); !place.isEmpty() && !saysPlace(error.message, error.place))
        tell(QCoreApplication::translate("cli", "位置：%1").arg(place));
    if (const QString remedy = remedyOf(error); !remedy.isEmpty())
        tell(remedy);
    return code;
}

bool Console::printData(const Outcome &outcome) const
{
    const bool begun = write(m_json ? jsonOf(outcome) : outcome.output) && (!m_json || !outcome.list || write(","));
    const bool listed = begun && (!outcome.list || outcome.list(&Console::write));
    return listed && (!m_json || write("}\n")) && std::fflush(stdout) == 0;
}

bool Console::write(const QByteArray &data)
{
    const QByteArray shown = isTerminal(stdout) ? visible(QString::fromUtf8(data)).toUtf8() : data;
    return std::fwrite(shown.constData(), 1, size_t(shown.size()), stdout) == size_t(shown.size());
}

void Console::tell(const QString &message) const
{
    tellProgress(message);
}

} // namespace nianbao

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>

namespace nianbao {

Q_LOGGING_CATEGORY(logApp, "nianbao.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "nianbao.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logFormats, "nianbao.formats", QtInfoMsg)
Q_LOGGING_CATEGORY(logPage, "nianbao.page", QtInfoMsg)

namespace {

constexpr qint64 kLargestLog = 1024 * 1024;

struct Sink {
    QMutex mutex;
    QFile file;
    QtMessageHandler previous = nullptr;
    bool installed = false;
};

/// Never destroyed: messages may still come while statics are taken down.
Sink &sink()
{
    static auto *const only = new Sink;
    return *only;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "unknown";
}

bool openLog(QFile &file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void beginAnewWhenLong(QFile &file)
{
    if (file.size() < kLargestLog)
        return;
    file.close();
    const QString old = file.fileName() + QStringLiteral(".1");
    QFile::remove(old);
    QFile::rename(file.fileName(), old);
    openLog(file);
}

QByteArray lineFor(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString text = message;
    text.replace(u'\n', QStringLiteral(" | ")).remove(u'\r');
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + levelName(type) + ' '
        + (context.category ? context.category : "default") + ": " + text.toUtf8() + '\n';
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Sink &log = sink();
    {
        const QMutexLocker lock(&log.mutex);
        if (log.file.isOpen()) {
            log.file.write(lineFor(type, context, message));
            log.file.flush();
            beginAnewWhenLong(log.file);
        }
    }
    if (log.previous)
        log.previous(type, context, message);
}

} // namespace

bool logToFile(const QString &path)
{
    Sink &log = sink();
    bool opened = false;
    {
        const QMutexLocker lock(&log.mutex);
        log.file.close();
        log.file.setFileName(path);
        opened = openLog(log.file);
        if (opened)
            beginAnewWhenLong(log.file);
    }
    if (!log.installed) {
        log.installed = true;
        log.previous = qInstallMessageHandler(writeMessage);
    }
    return opened;
}

} // namespace nianbao

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/legacy.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/tasks/officecage.h"
#include "core/zip/filesignature.h"

#include <QCache>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

struct Conversion {
    QLatin1String suffix;
    QLatin1String format;
};

constexpr std::array kConversions {
    Conversion {QLatin1String("doc"), QLatin1String("docx")},
    Conversion {QLatin1String("wps"), QLatin1String("docx")},
    Conversion {QLatin1String("rtf"), QLatin1String("docx")},
    Conversion {QLatin1String("xls"), QLatin1String("xlsx")},
    Conversion {QLatin1String("et"), QLatin1String("xlsx")},
    Conversion {QLatin1String("ods"), QLatin1String("xlsx")},
};

QString suffixOf(const QString &fileName)
{
    return QFileInfo(fileName).suffix().toLower();
}

/// Where the installers of Windows, macOS and the Chinese Linux distributions put it.
QStringList usualPlaces()
{
    return {QStringLiteral("/opt/libreoffice/program"), QStringLiteral("/usr/lib/libreoffice/program"),
        QStringLiteral("/opt/apps/org.libreoffice.libreoffice/files/program"),
        QStringLiteral("/Applications/LibreOffice.app/Contents/MacOS"),
        QStringLiteral("C:/Program Files/LibreOffice/program"),
        QStringLiteral("C:/Program Files (x86)/LibreOffice/program")};
}

Error failed(const QString &fileName, const QString &what, const QString &detail)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("legacy.conversion"),
        .message = Words::tr("“%1”是旧格式的文件，%2。").arg(fileName, what),
        .remedy = Words::tr("请用WPS打开后另存为.%1，再导入。").arg(convertedFormat(fileName)),
        .file = fileName,
        .place = {},
        .detail = detail,
    };
}

Error cancelledBy(const QString &fileName)
{
    return Error {
        .kind = ErrorKind::Cancelled,
        .code = QStringLiteral("legacy.cancelled"),
        .message = Words::tr("已取消转换“%1”。").arg(fileName),
        .remedy = Words::tr("没有改变任何内容。"),
        .file = fileName,
    };
}

/// What was converted already: a preview reads its files anew with each choice that is made in it, and LibreOffice
/// takes seconds. Any thread.
class Conversions {
public:
    static Conversions &known()
    {
        static Conversions only;
        return only;
    }

    [[nodiscard]] static QByteArray keyOf(const QString &program, const QString &suffix, const QByteArray &bytes)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray &part : {program.toUtf8(), suffix.toUtf8(), bytes}) {
            hash.addData(part);
            hash.addData(QByteArrayView("\0", 1));
        }
        return hash.result();
    }

    /// Empty when there is none.
    [[nodiscard]] QByteArray find(const QByteArray &key)
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray *found = m_results.object(key);
        return found ? *found : QByteArray();
    }

    void insert(const QByteArray &key, const QByteArray &result)
    {
        const QMutexLocker lock(&m_mutex);
        m_results.insert(key, new QByteArray(result), int(result.size() / 1024 + 1));
    }

private:
    QMutex m_mutex;
    QCache<QByteArray, QByteArray> m_results {64 * 1024}; // KiB
};

/// LibreOffice's program starts another one that does the work: they are one group, and end together.
void killGroup(QProcess &process)
{
#ifdef Q_OS_UNIX
    if (const qint64 group = process.processId(); group > 0)
        ::kill(-pid_t(group), SIGKILL);
#endif
    process.kill();
    process.waitForFinished();
}

/// Waits for the end of the process; kills it when time is up or somebody cancels.
Status finish(QProcess &process, const QString &fileName, const std::function<bool()> &cancelled)
{
    constexpr qint64 kLongest = 30'000; // milliseconds by the clock; of the processor it gets 10 seconds
    constexpr int kStep = 100;
    QElapsedTimer clock;
    clock.start();
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(kStep)) {
        const bool stop = cancelled && cancelled();
        if (!stop && clock.elapsed() < kLongest)
            continue;
        killGroup(process);
        return stop ? cancelledBy(fileName) : failed(fileName, Words::tr("LibreOffice在30秒内没有转换完"), {});
    }
    return ok();
}

/// LibreOffice opens whatever it is given, web pages with their links as well. What has no signature may be a file of
/// the oldest WPS.
bool isOfOffice(FileNature nature)
{
    constexpr std::array kOffice {FileNature::OldWord, FileNature::OldExcel, FileNature::OldOffice, FileNature::Rtf,
        FileNature::Zip, FileNature::Unknown};
    return std::find(kOffice.begin(), kOffice.end(), nature) != kOffice.end();
}

} // namespace

QString convertedFormat(const QString &fileName)
{
    const QString suffix = suffixOf(fileName);
    const auto *const found = std::find_if(kConversions.begin(), kConversions.end(),
        [&](const Conversion &conversion) { return conversion.suffix == suffix; });
    return found == kConversions.end() ? QString() : QString(found->format);
}

QString officeProgram()
{
    if (qEnvironmentVariableIsSet("NIANBAO_OFFICE")) {
        const QString told = qEnvironmentVariable("NIANBAO_OFFICE");
        return QFileInfo(told).isExecutable() && QFileInfo(told).isFile() ? told : QString();
    }
    for (const QString &name : {QStringLiteral("soffice"), QStringLiteral("libreoffice")}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
        if (const QString found = QStandardPaths::findExecutable(name, usualPlaces()); !found.isEmpty())
            return found;
    }
    return {};
}

Error withoutConverter(const QString &fileName)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("legacy.converter"),
        .message = Words::tr("“%1”是旧格式的文件，要靠LibreOffice转换，这台电脑上没有找到它。").arg(fileName),
        .remedy = Words::tr("请用WPS打开后另存为.%1，再导入。").arg(convertedFormat(fileName)),
        .file = fileName,
    };
}

Result<QByteArray> convertLegacy(
    const QByteArray &bytes, const QString &fileName, const std::function<bool()> &cancelled)
{
    constexpr qint64 kLargest = 64LL * 1024 * 1024; // bytes of the result, as the formats take at most
    const QString format = convertedFormat(fileName);
    const QString program = officeProgram();
    if (program.isEmpty() || format.isEmpty())
        return withoutConverter(fileName);
    const QByteArray key = Conversions::keyOf(program, suffixOf(fileName), bytes);
    if (QByteArray known = Conversions::known().find(key); !known.isEmpty())
        return known;
    NB_TRY(const PrivateFolder folder, PrivateFolder::make());
    const QString source = folder.filePath(QStringLiteral("source.") + suffixOf(fileName));
    NB_CHECK(atomicWrite(source, bytes, Overwrite::No));
    const QString target = folder.filePath(QStringLiteral("out"));
    const QString profile = folder.filePath(QStringLiteral("profile"));
    NB_CHECK(makeOfficeProfile(profile));
    qCInfo(logFormats).noquote() << "Converting" << bytes.size() << "bytes to" << format << "with" << program;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder.filePath(QStringLiteral(".")));
    confineOffice(process);
    process.start(program,
        {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(profile).toString(),
            QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("--convert-to"), format,
            QStringLiteral("--outdir"), target, source});
    NB_CHECK(finish(process, fileName, cancelled));
    const Result<QByteArray> result = readFile(folder.filePath(QStringLiteral("out/source.") + format), kLargest);
    const QString said = QString::fromLocal8Bit(process.readAll()).left(2000);
    if (!result || process.error() == QProcess::FailedToStart)
        return failed(fileName, Words::tr("LibreOffice没有能够转换它"), said);
    Conversions::known().insert(key, *result);
    return *result;
}

Result<QList<Note>> makeReadable(
    const QString &fileName, QString &format, QByteArray &bytes, const std::function<bool()> &cancelled)
{
    if (format.isEmpty() && suffixOf(fileName) == u"pdf")
        return Error {
            .kind = ErrorKind::Input,
            .code = QStringLiteral("legacy.pdf"),
            .message = Words::tr("“%1”是PDF，只保存了版面，没有保存段落，不支持导入。").arg(fileName),
            .remedy = Words::tr("请向发送方要Word原件，或者用WPS转换为.docx并核对文字，再导入。"),
            .file = fileName,
        };
    const QString target = convertedFormat(fileName);
    if (!format.isEmpty() || target.isEmpty())
        return QList<Note> {};
    const FileNature nature = natureOf(bytes);
    if (nature == FileNature::Html && target == u"docx") {
        format = QStringLiteral("html");
        return QList<Note> {{QStringLiteral("legacy.html"),
            Words::tr("“%1”实际上是网页，当作网页读入，里面的链接没有打开。").arg(fileName)}};
    }
    if (!isOfOffice(nature))
        return wrongNature(fileName, nature);
    NB_TRY(bytes, convertLegacy(bytes, fileName, cancelled));
    format = target;
    return QList<Note> {{QStringLiteral("legacy.converted"),
        Words::tr("“%1”是旧格式的文件，已用LibreOffice转换后读取，请核对。").arg(fileName)}};
}

} // namespace nianbao

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

namespace nianbao::test {

/// What the real program answered.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// The one object on stdout; fails the test when there is anything else.
    [[nodiscard]] QJsonObject json() const
    {
        INFO(out.toStdString());
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(out, &fault);
        REQUIRE(fault.error == QJsonParseError::NoError);
        REQUIRE(document.isObject());
        REQUIRE(out.count('\n') == 1);
        return document.object();
    }
};

/// A folder for one test, and the program run in it with settings of its own.
class Workplace : public Folder {
public:
    /// A text file without its byte order mark, with \n as line end.
    [[nodiscard]] QByteArray readText(const QString &name) const
    {
        QByteArray bytes = read(name).replace("\r\n", "\n");
        return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    }

    [[nodiscard]] Answer run(const QStringList &words, const QString &output = {}, const QByteArray &input = {}) const
    {
        return start(program(), words, output, input);
    }

    static QString program() { return QStringLiteral(NIANBAO_BINARY_DIR "/bin/nianbao-cli"); }

    /// The same by the shell, which can name what QProcess cannot; "$0" is the program.
    [[nodiscard]] Answer runByShell(const QString &script) const
    {
        return start(QStringLiteral("sh"), {QStringLiteral("-c"), script, program()}, {}, {});
    }

    /// Runs and expects success.
    Answer done(const QStringList &words) const
    {
        Answer answer = run(words);
        INFO(words.join(QLatin1Char(' ')).toStdString() << '\n' << answer.err.toStdString());
        REQUIRE(answer.exit == 0);
        return answer;
    }

private:
    [[nodiscard]] Answer start(
        const QString &file, const QStringList &words, const QString &output, const QByteArray &input) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NIANBAO_HOME"), path(QStringLiteral("家")));
        environment.insert(QStringLiteral("NIANBAO_FONTS"), QStringLiteral(NIANBAO_FONTS_DIR));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path());
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        process.start(file, words);
        process.write(input);
        process.closeWriteChannel();
        constexpr int kPatience = 60'000; // sanitizers are slow
        REQUIRE(process.waitForFinished(kPatience));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

/// An invented county's report of a year, in the shape that such reports have.
inline QByteArray reportText(int year)
{
    return QStringLiteral("青山县%1年度法治政府建设工作情况的报告\n"
                          "一、工作开展情况\n"
                          "%1年以来，青山县政府认真贯彻落实上级部署，法治政府建设各项工作取得新进展。\n"
                          "（一）加强组织领导。一是调整领导小组。县政府调整了领导小组，由县长任组长。二是安排部署工作。"
                          "印发年度工作要点，召开推进会3次。\n"
                          "（二）严格行政执法。全县办理行政处罚案件1,234件，同比下降3.5%。\n"
                          "二、存在的问题\n"
                          "一是执法队伍力量不足。个别乡镇持证人员较少。\n"
                          "二是宣传形式单一。\n"
                          "三、下一步打算\n"
                          "一是加强执法培训。全年培训不少于4次。\n"
                          "二是丰富宣传形式。\n")
        .replace(QStringLiteral("%1"), QString::number(year))
        .toUtf8();
}

/// A library with the reports of these years, imported one by one.
inline QString libraryWith(const Workplace &folder, const QString &name, const QList<int> &years)
{
    const QString library = folder.path(name);
    folder.done({QStringLiteral("new"), library});
    for (const int year : years) {
        const QString text = folder.write(QStringLiteral("%1 年.txt").arg(year), reportText(year));
        folder.done({QStringLiteral("import"), text, QStringLiteral("--library"), library});
    }
    return library;
}

} // namespace nianbao::test

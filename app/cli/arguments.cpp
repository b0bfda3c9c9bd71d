// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/wordlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace nianbao {

namespace {

Error usageError(const QString &code, const QString &message, const QString &remedy)
{
    return Error {ErrorKind::Usage, code, message, remedy, {}};
}

/// Levenshtein's distance.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

const Option *optionByName(const QList<Option> &options, QStringView name)
{
    const auto it = std::find_if(
        options.begin(), options.end(), [&](const Option &option) { return name == QLatin1String(option.name); });
    return it == options.end() ? nullptr : &*it;
}

Error unknownOption(const QString &name, const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names << QLatin1String(option.name);
    const QString meant = nearest(name, names);
    return usageError(QStringLiteral("cli.option"), QCoreApplication::translate("cli", "没有“%1”这个选项。").arg(name),
        meant.isEmpty() ? QCoreApplication::translate("cli", "可用的选项：%1。").arg(listed(names))
                        : QCoreApplication::translate("cli", "是不是要用“%1”？").arg(meant));
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr int kFarthest = 3; // letters that differ; beyond it the guess is no help
    QString best;
    int bestDistance = std::min(kFarthest, int(word.size()) / 2) + 1;
    for (const QString &candidate : candidates) {
        if (const int letters = distance(word, candidate); letters < bestDistance) {
            best = candidate;
            bestDistance = letters;
        }
    }
    return best;
}

const QList<Option> &commonOptions()
{
    static const QList<Option> kOptions {
        {"--json", nullptr, QT_TRANSLATE_NOOP("cli", "在标准输出上只写一个 JSON 对象")},
        {"--quiet", nullptr, QT_TRANSLATE_NOOP("cli", "不显示提示，只显示错误")},
        {"--help", nullptr, QT_TRANSLATE_NOOP("cli", "显示这个命令的用法")},
    };
    return kOptions;
}

const QList<Option> &reportOptions()
{
    static const QList<Option> kOptions {
        {"--year", "Y", QT_TRANSLATE_NOOP("cli", "年度，1949 至 2100")},
        {"--organisation", "O", QT_TRANSLATE_NOOP("cli", "发文机关")},
        {"--edition", "E", QT_TRANSLATE_NOOP("cli", "版本：city、congress、committee、web")},
    };
    return kOptions;
}

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options, int fewest, int most)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype next = 0; next < words.size();) {
        const QString &word = words[next++];
        const bool isOption = !optionsEnded && word.size() > 1 && word.startsWith(QLatin1Char('-'));
        if (isOption && word == QLatin1String("--"))
            optionsEnded = true;
        else if (isOption)
            NB_CHECK(arguments.take(word, words, next, options));
        else
            arguments.m_files << word;
    }
    if (!arguments.has("--help"))
        NB_CHECK(arguments.checkCount(fewest, most));
    return arguments;
}

Status Arguments::take(const QString &word, const QStringList &words, qsizetype &next, const QList<Option> &options)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = equals < 0 ? word : word.left(equals);
    const Option *option = optionByName(options, name);
    if (!option)
        return unknownOption(name, options);
    if (m_values.contains(name) && !option->isRepeatable) {
        return usageError(QStringLiteral("cli.twice"),
            QCoreApplication::translate("cli", "选项“%1”写了两次。").arg(name),
            QCoreApplication::translate("cli", "请只写一次。"));
    }
    const bool valueFollows = equals < 0 && next < words.size() && !words[next].startsWith(QLatin1String("--"));
    if (option->value && equals < 0 && !valueFollows) {
        return usageError(QStringLiteral("cli.value"),
            QCoreApplication::translate("cli", "选项“%1”后面缺少内容。").arg(name),
            QCoreApplication::translate("cli", "请写成“%1 %2”。").arg(name, QLatin1String(option->value)));
    }
    if (!option->value && equals >= 0) {
        return usageError(QStringLiteral("cli.value"),
            QCoreApplication::translate("cli", "选项“%1”不带内容。").arg(name),
            QCoreApplication::translate("cli", "请只写“%1”。").arg(name));
    }
    m_values[name] << (!option->value ? QString() : equals < 0 ? words[next++] : word.mid(equals + 1));
    return ok();
}

Status Arguments::checkCount(int fewest, int most) const
{
    if (m_files.size() < fewest) {
        return usageError(QStringLiteral("cli.missing"),
            QCoreApplication::translate("cli", "还缺少文件名：要写 %1 个，只写了 %2 个。")
                .arg(QString::number(fewest), QString::number(m_files.size())),
            QCoreApplication::translate("cli", "加上 --help 可以看到这个命令的用法。"));
    }
    if (m_files.size() > most) {
        return usageError(QStringLiteral("cli.extra"),
            QCoreApplication::translate("cli", "“%1”是多余的。").arg(m_files[most]),
            QCoreApplication::translate("cli", "名称里有空格时请加引号；加上 --help 可以看到这个命令的用法。"));
    }
    return ok();
}

bool Arguments::has(const char *option) const
{
    return m_values.contains(QLatin1String(option));
}

QString Arguments::value(const char *option) const
{
    return values(option).value(0);
}

QStringList Arguments::values(const char *option) const
{
    return m_values.value(QLatin1String(option));
}

Result<QString> Arguments::needed(const char *option) const
{
    if (const QString text = value(option); !text.isEmpty())
        return text;
    return usageError(QStringLiteral("cli.needed"),
        QCoreApplication::translate("cli", "缺少选项“%1”。").arg(QLatin1String(option)),
        QCoreApplication::translate("cli", "加上 --help 可以看到这个命令的用法。"));
}

Result<std::optional<int>> Arguments::number(const char *option, int lowest, int highest) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= lowest && number <= highest)
        return std::optional<int>(number);
    const QString allowed = highest == std::numeric_limits<int>::max()
        ? QCoreApplication::translate("cli", "请写不小于 %1 的整数。").arg(lowest)
        : QCoreApplication::translate("cli", "请写 %1 至 %2 的整数。")
              .arg(QString::number(lowest), QString::number(highest));
    return usageError(QStringLiteral("cli.number"),
        QCoreApplication::translate("cli", "选项“%1”的“%2”不合要求。").arg(QLatin1String(option), value(option)),
        allowed);
}

Result<std::optional<Year>> Arguments::year() const
{
    NB_TRY(const std::optional<int> number, this->number("--year", Year::kFirst, Year::kLast));
    return number ? Year::from(*number) : std::optional<Year>();
}

Result<std::optional<Edition>> Arguments::edition() const
{
    if (!has("--edition"))
        return std::optional<Edition>();
    if (const std::optional<Edition> edition = fromKey<Edition>(value("--edition")))
        return edition;
    QStringList keys;
    for (const KeyedValue<Edition> &row : keyedValues<Edition>())
        keys << row.key;
    return usageError(QStringLiteral("cli.edition"),
        QCoreApplication::translate("cli", "没有“%1”这个版本。").arg(value("--edition")),
        QCoreApplication::translate("cli", "请改用以下之一：%1。").arg(listed(keys)));
}

} // namespace nianbao

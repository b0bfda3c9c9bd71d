// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own words as a table.
#include "core/base/faults.h"
#include "core/base/files.h"
#include "core/proofread/rules/rules.h"
#include "core/sheet/csv.h"
#include "core/tasks/ownwordlist.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr qint64 kLimit = 16 * 1024 * 1024; // bytes

/// The columns as they are written, and by which they are found.
enum Column { Treatment, Word, Right, Except, OfRule, Remark, ColumnCount };
const std::array<QString, ColumnCount> &titles()
{
    static const std::array<QString, ColumnCount> kTitles {QStringLiteral("处理"), QStringLiteral("词"),
        QStringLiteral("改为"), QStringLiteral("除外"), QStringLiteral("规则"), QStringLiteral("说明")};
    return kTitles;
}

struct TreatmentWord {
    OwnWordKind kind;
    QString word;
};
const std::array<TreatmentWord, 2> &treatments()
{
    static const std::array<TreatmentWord, 2> kWords {TreatmentWord {OwnWordKind::Change, QStringLiteral("要改")},
        TreatmentWord {OwnWordKind::Never, QStringLiteral("不提示")}};
    return kWords;
}

Error misfit(const QString &file, std::optional<int> line, const QString &what)
{
    FilePlace place;
    place.line = line;
    const QString where =
        line ? QCoreApplication::translate("tasks", "第%1行：").arg(QString::number(*line)) : QString();
    return Error {.kind = ErrorKind::Input,
        .code = QStringLiteral("words.table"),
        .message = QCoreApplication::translate("tasks", "“%1”%2%3").arg(file, where, what),
        .remedy = QCoreApplication::translate("tasks", "请改正后再导入；词表没有变化。"),
        .file = file,
        .place = place};
}

class TableReader {
public:
    TableReader(const Sheet &sheet, const QString &file)
        : m_sheet(sheet)
        , m_file(file)
    {
        m_columns.fill(-1);
    }

    Result<OwnWords> read()
    {
        if (m_sheet.rows.isEmpty())
            return misfit(m_file, {}, QCoreApplication::translate("tasks", "里没有内容。"));
        NB_CHECK(readHeader(m_sheet.rows.first()));
        OwnWords words;
        for (const SheetRow &row : m_sheet.rows.mid(1)) {
            if (const Result<OwnWord> word = wordIn(row, words))
                words << *word;
            else
                m_faults << word.error();
        }
        for (const RowFault &fault : m_sheet.faults)
            m_faults << misfit(m_file, fault.row, fault.what);
        if (!m_faults.isEmpty())
            return failure();
        return words;
    }

private:
    Status readHeader(const SheetRow &row)
    {
        for (int cell = 0; cell < int(row.cells.size()); ++cell) {
            const auto title = std::find(titles().begin(), titles().end(), row.cells[cell].text.trimmed());
            if (title != titles().end())
                m_columns[size_t(title - titles().begin())] = cell;
        }
        for (const Column needed : {Treatment, Word}) {
            if (m_columns[needed] < 0)
                return misfit(
                    m_file, row.number, QCoreApplication::translate("tasks", "没有“%1”这一列。").arg(titles()[needed]));
        }
        return ok();
    }

    [[nodiscard]] QString text(const SheetRow &row, Column column) const
    {
        const int cell = m_columns[column];
        return cell < 0 || cell >= row.cells.size() ? QString() : row.cells[cell].text.trimmed();
    }

    Result<OwnWord> wordIn(const SheetRow &row, const OwnWords &others) const
    {
        OwnWord word;
        const QString treatment = text(row, Treatment);
        const auto known = std::find_if(treatments().begin(), treatments().end(),
            [&](const TreatmentWord &each) { return each.word == treatment || keyOf(each.kind) == treatment; });
        if (known == treatments().end())
            return misfit(m_file, row.number,
                QCoreApplication::translate("tasks", "“处理”应写“要改”或“不提示”，不是“%1”。").arg(treatment.left(20)));
        word.kind = known->kind;
        word.word = text(row, Word);
        word.right = text(row, Right);
        word.except = partedWords(text(row, Except));
        word.note = text(row, Remark);
        const QString name = text(row, OfRule);
        const Rule *rule = name.isEmpty() ? nullptr : ruleCalled(name);
        if (!rule && !name.isEmpty())
            return misfit(
                m_file, row.number, QCoreApplication::translate("tasks", "没有“%1”这条校对规则。").arg(name.left(40)));
        if (rule)
            word.rule = rule->key;
        if (const QString fault = faultOf(word, others); !fault.isEmpty())
            return misfit(m_file, row.number, fault);
        return word;
    }

    /// All of them, in the order of the lines; of a line that says too little itself only the first.
    [[nodiscard]] Error failure() const
    {
        constexpr qsizetype kMostNamed = 20; // in the sentence itself
        QMap<int, Error> byLine;
        for (const Error &fault : m_faults) {
            if (!byLine.contains(fault.place.line.value_or(0)))
                byLine.insert(fault.place.line.value_or(0), fault);
        }
        return together(byLine.values(), kMostNamed);
    }

    /// By key, row of the catalogue or title.
    static const Rule *ruleCalled(const QString &name)
    {
        if (const Rule *rule = ruleByKey(name))
            return rule;
        const auto rule = std::find_if(rules().begin(), rules().end(), [&](const Rule &each) {
            return QString::fromUtf8(each.title) == name
                || QCoreApplication::translate("proofread", each.title) == name;
        });
        return rule == rules().end() ? nullptr : &*rule;
    }

    const Sheet &m_sheet;
    QString m_file;
    QList<Error> m_faults;
    std::array<int, ColumnCount> m_columns {};
};

} // namespace

QStringList partedWords(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[；;\\n]"));
    QStringList words;
    for (const QString &word : text.split(kBetween)) {
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    }
    return words;
}

QString joinedWords(const QStringList &words)
{
    return words.join(u'；');
}

Result<OwnWords> importOwnWords(const QString &path)
{
    NB_TRY(const QByteArray bytes, readFile(path, kLimit));
    const QString file = QFileInfo(path).fileName();
    NB_TRY(const Workbook book, readCsv(bytes, file, {}));
    const Sheet sheet = book.sheets.value(0);
    return TableReader(sheet, file).read();
}

Status exportOwnWords(const OwnWords &words, const QString &path, Overwrite overwrite)
{
    SheetTable table;
    for (const QString &title : titles())
        table.columns << SheetColumn {title};
    for (const OwnWord &word : words) {
        const auto treatment = std::find_if(treatments().begin(), treatments().end(),
            [&](const TreatmentWord &each) { return each.kind == word.kind; });
        table.rows << QStringList {
            treatment->word, word.word, word.right, joinedWords(word.except), word.rule, word.note};
    }
    NB_TRY(const QByteArray bytes, writeCsv(table));
    return atomicWrite(path, bytes, overwrite);
}

} // namespace nianbao

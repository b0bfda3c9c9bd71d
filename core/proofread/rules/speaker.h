// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace nianbao {

/// The body that gives the report, by its name and title: 清丰县司法局, 白石乡人民政府, 云溪经济技术开发区管理委员会.
class Speaker {
public:
    /// Holds a reference to the manuscript.
    explicit Speaker(const Manuscript &manuscript);

    /// 我厅 in the report of a 局, 我县 in that of a 市: neither the body itself nor what it belongs to. Of a 镇 that
    /// does not name its 县 or 区 the text tells. False where a voice comes again and again.
    [[nodiscard]] bool cannotSay(const QString &voice) const;

    /// Whether it belongs to such a region, 县 or 区, and not to such another one, by its name or, of a 镇, by what the
    /// text says again and again: 县委、县政府. False where the other one is told more often than slips are.
    [[nodiscard]] bool isWithin(QChar region, QChar other) const;

    /// Whether it is a city, a prefecture or a province, or of one, whose text speaks of no district as of its own.
    [[nodiscard]] bool isAboveDistricts() const;

    /// Whether it is a county, a district or of one, so that what 我市 has done is not its own doing. False of a city,
    /// and where the voice comes again and again.
    [[nodiscard]] bool isBelowCity() const;

    /// Whether it is a 镇 or 街道, so that what 我县 has done is not its own doing. False where the voice comes again
    /// and again.
    [[nodiscard]] bool isBelowCounty() const;

    [[nodiscard]] bool isGovernment() const { return m_kind == Kind::Government; }
    [[nodiscard]] bool isTownship() const { return m_kind == Kind::Township; }
    [[nodiscard]] bool isZone() const { return m_kind == Kind::Zone; }
    [[nodiscard]] bool isOffice() const { return m_kind == Kind::Office; }
    /// 局 and 厅, not 委员会 or 办公室, which may write of the whole region.
    [[nodiscard]] bool isBureau() const { return m_isBureau; }
    [[nodiscard]] bool isNamedWith(QStringView word) const { return m_name.contains(word); }

private:
    enum class Kind { Unknown, Government, Township, Zone, Office };

    [[nodiscard]] bool judge(const QString &voice) const;
    [[nodiscard]] bool cannotBeIn(QChar region) const;
    [[nodiscard]] bool isTold(const QString &words) const;
    [[nodiscard]] int timesOf(const QString &words) const;
    [[nodiscard]] int timesOf(const QRegularExpression &form) const;

    const Manuscript &m_manuscript;
    QString m_name; ///< of the body, with the title
    Kind m_kind = Kind::Unknown;
    bool m_isBureau = false;
    mutable QHash<QString, bool> m_judged; ///< by voice: each is looked for once
};

/// “我局有约”, 提出“我局主动担责”的承诺: words that others say.
bool isSaid(const QString &text, TextRange range);

} // namespace nianbao

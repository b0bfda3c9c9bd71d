// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/ignoredfinding.h"
#include "core/model/keys.h"
#include "core/model/letterhead.h"
#include "core/model/paragraph.h"
#include "core/model/year.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// Where something was read, with its own ordinal and what was repaired: the source marks that a checker reads later.
/// What a record is known by when its file comes again: sender and key.
struct Origin {
    QString file {}; ///< name without folder; empty for what was typed here
    int line = 0; ///< or paragraph, from 1; 0 is unknown
    QString ordinal {}; ///< as it stood in the source, e.g. "（三）" or "2、"
    QStringList repairs {}; ///< codes of the notes that touched this text
    QString cell {}; ///< of a table: sheet and cell, as in "台账!C5"
    QString source {}; ///< SHA-256 of the kept file (SourceFile); empty where none is kept
    QString sender {}; ///< 报送单位 of that file
    QString key {}; ///< by which the sender's next file names the same record; empty: by its text and place
    QString received {}; ///< hash of the record's own fields as they came: tells what was edited here since

    bool operator==(const Origin &) const = default;
};

/// One thing that was done: 段首句 and 正文. Prints: title, body, children, tail. Never: unit, date, note, origin.
struct WorkItem {
    Id id;
    QString title; ///< 段首句 with its own closing mark (。 or ，), without its ordinal
    bool titleAlone = false; ///< the title stands on its own line, the body begins a new paragraph
    Paragraphs body;
    ListStyle childStyle = ListStyle::Arabic;
    bool childrenOnNewLine = false; ///< run-on children begin a new paragraph instead of going on in the last one
    QList<WorkItem> children; ///< one depth more: a child has no children
    Paragraphs tail; ///< prose after the children
    QString unit; ///< 报送单位
    QString date; ///< as the user typed it
    QString note; ///< 备注
    Origin origin;

    friend bool operator==(const WorkItem &, const WorkItem &);
};

/// What only a problem has. Which plans answer it is told by the plans (PlanFacts::answers).
struct ProblemFacts {
    QString cause; ///< 原因分析; prints as a paragraph of its own after the tail where it is not empty
    Id category; ///< the section of a Work part to which it belongs

    bool operator==(const ProblemFacts &) const = default;
};

/// What only a plan has. Never prints.
struct PlanFacts {
    QString due; ///< 完成时限, as the user typed it
    PlanState state = PlanState::NotStarted;
    QString outcome; ///< 落实情况
    QList<Id> answers; ///< the problems of the same report that this plan answers
    Id from; ///< last year's plan that this one carries on

    bool operator==(const PlanFacts &) const = default;
};

/// A category (in a Work part), a problem, a plan, or a point of another part. Its part's kind says which; the facts of
/// the other kinds stay empty. One struct, so that changing a part's kind loses nothing.
struct Section {
    Id id;
    QString key; ///< the category's key in its template; empty for what the user made
    QString title; ///< 段首句 or heading with its own closing mark where it has one, without its ordinal
    bool titleAlone = false; ///< heading on its own line; else run-in: the text goes on in the same paragraph
    Paragraphs lead;
    ListStyle itemStyle = ListStyle::RunOn; ///< Level: the outline's next number, （一） where the section carries 一、
    bool itemsOnNewLine = false; ///< run-on items begin a new paragraph, not in the last one; Ordinal: each begins one
    QList<WorkItem> items;
    Paragraphs tail;
    QString unit; ///< 涉及单位 of a problem, 责任单位 of a plan
    QString note;
    ProblemFacts problem;
    PlanFacts plan;
    Origin origin;

    bool operator==(const Section &) const = default;
};

/// A part of the report. With Numbering::Sections, or with an empty heading, its heading is not printed and its
/// sections take their turn in 一、 二、 三、.
struct Part {
    Id id;
    PartKind kind = PartKind::Other;
    QString heading; ///< without its ordinal
    Paragraphs lead;
    ListStyle sectionStyle = ListStyle::Level;
    bool sectionsOnNewLine = false; ///< as Section::itemsOnNewLine, for run-on sections
    QList<Section> sections;
    Paragraphs tail;
    Origin origin;

    bool operator==(const Part &) const = default;
};

/// One report: a plain value, compared with ==, copied cheaply. Known by (year, organisation, edition).
struct Report {
    Id id;
    Year year = *Year::from(2018);
    QString organisation;
    Edition edition = Edition::City;
    ReportState state = ReportState::Draft;
    QString structure = QStringLiteral("parts3"); ///< key of the 篇章结构 template
    QString categories = QStringLiteral("seed7"); ///< key of the 工作分类 template
    Numbering numbering = Numbering::Parts;
    Paragraphs headMatter; ///< 题前文字: lines that stood before the title, e.g. a web page's index table
    QString title;
    QString addressees; ///< 主送机关 with its final ：; empty for none
    Paragraphs foreword; ///< 导语
    QList<Part> parts;
    Letterhead letterhead;
    Closing closing;
    QList<IgnoredFinding> ignored; ///< of proofreading; no part of the text

    bool operator==(const Report &) const = default;
};

} // namespace nianbao

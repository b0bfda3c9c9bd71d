# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The good report that every case is made from, and the list of cases."""


SCHEMA = {
    "year": 2024,
    "department": "示例市发展和改革局",
    "application_id": 0x4E69426F,
    "user_version": 1,
    "categories": [
        "加强组织领导",
        "努力提升法治思维和依法行政能力",
        "健全依法决策机制",
        "完善依法行政制度体系",
        "强化行政层级监督",
        "推进服务型行政执法",
        "积极推进各项改革工作",
    ],
    "sections": ["重点工作完成情况", "存在的主要问题", "下一步工作打算"],
    "csv": {
        "id": "编号",
        "category": "类别",
        "title": "标题",
        "content": "内容",
        "owner": "报送单位",
        "date": "日期",
        "percent": "完成率",
        "amount": "金额（万元）",
    },
    "json": {
        "format": "format",
        "format_value": "nianbao-tables",
        "version": "version",
        "version_value": 1,
        "newest": 999,
        "year": "year",
        "department": "department",
        "items": "items",
        "problems": "problems",
        "plans": "plans",
        "id": "id",
        "category": "category",
        "title": "title",
        "content": "content",
        "owner": "owner",
        "date": "date",
        "percent": "percent",
        "amount": "amount",
        "ref": "item_id",
        "attachments": "attachments",
        "name": "name",
        "data": "data",
    },
    "tables": {"item": "item", "problem": "problem", "plan": "plan"},
}
CASES = []


def register(case, ext, kind, wrong, expect, **extra):
    def deco(maker):
        CASES.append((case, extra.pop("file", None) or case + "." + ext, kind, wrong, expect, extra, maker))
        return maker

    return deco


def add_case(case, ext, kind, wrong, expect, maker, **extra):
    register(case, ext, kind, wrong, expect, **extra)(maker)


def first_mark(case):
    return "核验标记%s号" % case


def last_mark(case):
    return "终验标记%s号" % case


NUMERALS = "一二三四五六七八九十"


def work_items(case, n=14):
    """n plain work items; the first carries mark(c), the last tail(c)."""
    out = []
    for i in range(n):
        cat = SCHEMA["categories"][i % 7]
        t = "推进第%d项%s任务" % (i + 1, cat)
        body = "全年完成%d场次，覆盖%d人次，同比增长%.1f%%。" % (12 + i, 340 + 17 * i, 3.5 + i * 0.3)
        if i == 0:
            body = first_mark(case) + "，" + body
        if i == n - 1:
            body += last_mark(case) + "。"
        out.append(
            dict(
                id=i + 1,
                category=cat,
                title=t,
                content=body,
                owner=SCHEMA["department"],
                date="2024-%02d-%02d" % (i % 12 + 1, 5 + i % 20),
                percent=100 - i,
                amount=round(120.5 + i * 3.25, 2),
            )
        )
    return out


def report(case, num1="%s、", num2="（%s）", num3="%d.", pre="", sep="\n", dig=str):
    r = work_items(case)
    lines_out = ["%d年度工作总结" % SCHEMA["year"], SCHEMA["department"], num1 % NUMERALS[0] + SCHEMA["sections"][0]]
    for k, cat in enumerate(SCHEMA["categories"]):
        lines_out.append(num2 % NUMERALS[k] + cat)
        j = 0
        for x in r:
            if x["category"] == cat:
                j += 1
                lines_out.append(
                    pre + (num3 % j if "%d" in num3 else num3 % "①②③④⑤⑥⑦⑧⑨⑩"[j - 1]) + x["title"] + "。" + x["content"]
                )
    lines_out.append(num1 % NUMERALS[1] + SCHEMA["sections"][1])
    lines_out += [
        pre + (num3 % 1 if "%d" in num3 else num3 % "①") + "个别项目进度偏慢。",
        pre + (num3 % 2 if "%d" in num3 else num3 % "②") + "基层力量仍显不足。",
    ]
    lines_out.append(num1 % NUMERALS[2] + SCHEMA["sections"][2])
    lines_out += [
        pre + (num3 % 1 if "%d" in num3 else num3 % "①") + "持续推进重点项目，确保按期完工。",
        pre + (num3 % 2 if "%d" in num3 else num3 % "②") + "加强基层队伍建设，" + last_mark(case) + "。",
    ]
    return sep.join(lines_out) + sep


def all_stored(case):
    return dict(contains=[first_mark(case), last_mark(case)])


def nothing_stored(case):
    return dict(absent=[first_mark(case), last_mark(case)])


FULL_WIDTH = str.maketrans("0123456789.%,()", "０１２３４５６７８９．％，（）")

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/editionname.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

} // namespace

QString editionName(Edition edition)
{
    switch (edition) {
    case Edition::City:
        return Words::tr("报上级政府");
    case Edition::Congress:
        return Words::tr("报同级人大");
    case Edition::Committee:
        return Words::tr("报同级党委");
    case Edition::Web:
        return Words::tr("网站公开");
    }
    return {};
}

} // namespace nianbao

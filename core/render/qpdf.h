// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libqpdf 11 wants to be told that its old smart pointer is not used here.
#define POINTERHOLDER_TRANSITION 4

// Clang 14 in C++20 cannot take libqpdf's JSON.hh (a vector of an incomplete class); the rest of libqpdf needs only the
// name.
#if defined(__clang__)
#define JSON_HH
#include <map>
#include <memory>
#include <string>
#include <vector>
class JSON;
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

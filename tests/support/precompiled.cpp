// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled header of the tests: main.cpp configures Catch2 and cannot use it.
#include "tests/support/catch.h"

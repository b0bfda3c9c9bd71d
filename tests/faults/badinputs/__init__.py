# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile, malformed, and good but unusual files, by class; the same seed gives the same bytes (LibreOffice's apart).

A case says what is wrong with its file and what is expected: `refuse` (with file and place, nothing changed), `warn` (a word
about it, or refused), `accept` (with all of `contains` there afterwards and nothing of `absent`).
"""

// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/* Stands between a program and the C library (LD_PRELOAD) and lets its changes of files fail, kill it, or be written
 * down.
 *
 *   FAULT_PATH    only files below this folder are touched (needed)
 *   FAULT_MODE    fail: the FAULT_AT-th call fails with FAULT_ERROR · kill: the process dies before that call · log:
 * changes go to FAULT_LOG FAULT_CALLS   which calls count, of: open,write,sync,trunc,rename,link,unlink FAULT_STICKY 1:
 * every call from that one on fails        FAULT_SHORT  1: a write takes half of its bytes, the next one fails
 *   FAULT_HIT     a file that is made when the fault was delivered, so that a sweep knows when it is through
 *
 * Not seen: stdio's FILE*, mmap, and files that libc opens by itself. Qt and SQLite use neither for what they keep.
 */
#pragma once
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name)                                                                                                     \
    static __typeof__(name) *real;                                                                                     \
    if (!real)                                                                                                         \
    real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

enum call { CallOpen = 1, CallWrite = 2, CallSync = 4, CallTrunc = 8, CallRename = 16, CallLink = 32, CallUnlink = 64 };
enum mode { ModeNone, ModeFail, ModeKill, ModeLog };
/* What powerloss.py reads; the numbers are the file format. */
enum record {
    RecordWrite = 1,
    RecordSync,
    RecordTrunc,
    RecordCreate,
    RecordRename,
    RecordLink,
    RecordUnlink,
    RecordFolderSync
};
enum verdict { Proceed, Fail, Shorten };

/* Whether a path, a file number lies below the folder. */
int is_below(const char *path);
int is_ours(int file);
/* Absolute, with the folders resolved and the last part kept: a link is what is renamed or removed, not where it leads.
 */
void resolve(int base, const char *path, char *resolved);
/* What happens to this call; Fail has set errno. */
enum verdict judge(enum call call);
/* Writes a change that was done to the log, where one is kept. */
void record(enum record kind, uint64_t inode, int64_t offset, const void *first, size_t first_length,
    const void *second, size_t second_length);
uint64_t inode_of(int file);

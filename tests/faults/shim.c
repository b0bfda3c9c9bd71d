/* SPDX-FileCopyrightText: 2026 法治年报 contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "shim.h"

static char folder[PATH_MAX];
static size_t folder_length;
static enum mode mode;
static unsigned counted_calls;
static int error_number = EIO;
static long fault_at = 1;
static long calls_seen;
static int sticky;
static int short_writes;
static int shortened;
static const char *hit_file;
static int log_file = -1;
static pthread_mutex_t log_lock = PTHREAD_MUTEX_INITIALIZER;

static int flag(const char *name)
{
    const char *value = getenv(name);
    return value && atoi(value);
}

static unsigned calls_named(const char *names)
{
    static const struct {
        const char *name;
        unsigned bit;
    } rows[] = {{"open", CallOpen}, {"write", CallWrite}, {"sync", CallSync}, {"trunc", CallTrunc},
        {"rename", CallRename}, {"link", CallLink}, {"unlink", CallUnlink}};
    unsigned bits = 0;
    char copy[256];
    snprintf(copy, sizeof copy, "%s", names);
    for (char *rest = copy, *name; (name = strsep(&rest, ","));)
        for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i)
            if (!strcmp(name, rows[i].name))
                bits |= rows[i].bit;
    return bits;
}

static void open_log(const char *path)
{
    const int first = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    log_file = fcntl(first, F_DUPFD_CLOEXEC, 200); /* out of the way of what the program expects of its numbers */
    close(first);
}

__attribute__((constructor)) static void start(void)
{
    const char *path = getenv("FAULT_PATH");
    const char *wanted = getenv("FAULT_MODE");
    const char *calls = getenv("FAULT_CALLS");
    const char *error = getenv("FAULT_ERROR");
    if (!path || !wanted)
        return;
    if (!realpath(path, folder))
        snprintf(folder, sizeof folder, "%s", path);
    counted_calls = calls_named(calls ? calls : "write,sync,trunc,rename,link,unlink");
    if (error)
        error_number = !strcmp(error, "ENOSPC") ? ENOSPC : !strcmp(error, "EDQUOT") ? EDQUOT : EIO;
    if (getenv("FAULT_AT"))
        fault_at = atol(getenv("FAULT_AT"));
    sticky = flag("FAULT_STICKY");
    short_writes = flag("FAULT_SHORT");
    hit_file = getenv("FAULT_HIT");
    if (!strcmp(wanted, "log") && getenv("FAULT_LOG"))
        open_log(getenv("FAULT_LOG"));
    folder_length = strlen(folder);
    mode = !strcmp(wanted, "fail") ? ModeFail : !strcmp(wanted, "kill") ? ModeKill : ModeLog;
}

int is_below(const char *path)
{
    return folder_length && !strncmp(path, folder, folder_length)
        && (path[folder_length] == '/' || !path[folder_length]);
}

static int path_of(int file, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return 1;
}

int is_ours(int file)
{
    char path[PATH_MAX];
    return folder_length && file != log_file && path_of(file, path) && is_below(path);
}

/* Absolute, with the folders resolved and the last part kept: a link is what is renamed or removed, not what it leads
 * to. */
void resolve(int base, const char *path, char *resolved)
{
    char joined[PATH_MAX * 2];
    char start_folder[PATH_MAX] = "";
    char name[PATH_MAX * 2];
    char real_folder[PATH_MAX];
    if (path[0] == '/')
        snprintf(joined, sizeof joined, "%s", path);
    else {
        if (base == AT_FDCWD ? !getcwd(start_folder, sizeof start_folder) : !path_of(base, start_folder))
            start_folder[0] = 0;
        snprintf(joined, sizeof joined, "%s/%s", start_folder, path);
    }
    char *slash = strrchr(joined, '/');
    snprintf(name, sizeof name, "%s", slash ? slash + 1 : joined);
    if (slash && slash != joined)
        *slash = 0;
    if (!realpath(joined, real_folder))
        snprintf(real_folder, sizeof real_folder, "%.4000s", joined);
    snprintf(resolved, PATH_MAX, "%.2000s/%.2000s", real_folder, name);
}

void record(enum record kind, uint64_t inode, int64_t offset, const void *first, size_t first_length,
    const void *second, size_t second_length)
{
    if (mode != ModeLog || log_file < 0)
        return;
    REAL(writev);
    const int error = errno;
    char head[28];
    const uint32_t numbers[3] = {kind, (uint32_t)first_length, (uint32_t)second_length};
    memcpy(head, &numbers[0], 4);
    memcpy(head + 4, &inode, 8);
    memcpy(head + 12, &offset, 8);
    memcpy(head + 20, &numbers[1], 8);
    const struct iovec pieces[3] = {
        {head, sizeof head}, {(void *)first, first_length}, {(void *)second, second_length}};
    pthread_mutex_lock(&log_lock);
    if (real(log_file, pieces, 3) != (ssize_t)(sizeof head + first_length + second_length))
        abort(); /* a log with a gap would prove nothing */
    pthread_mutex_unlock(&log_lock);
    errno = error;
}

uint64_t inode_of(int file)
{
    struct stat status;
    return fstat(file, &status) ? 0 : status.st_ino;
}

static void say_hit(void)
{
    REAL(open);
    if (hit_file)
        close(real(hit_file, O_WRONLY | O_CREAT, 0600));
}

enum verdict judge(enum call call)
{
    if ((mode != ModeFail && mode != ModeKill) || !(counted_calls & call))
        return Proceed;
    const long number = __sync_add_and_fetch(&calls_seen, 1);
    if (shortened && call == CallWrite) {
        shortened = sticky;
        errno = error_number;
        return Fail;
    }
    if (sticky ? number < fault_at : number != fault_at)
        return Proceed;
    say_hit();
    if (mode == ModeKill) {
        kill(getpid(), SIGKILL);
        for (;;)
            pause();
    }
    if (short_writes && call == CallWrite) {
        shortened = 1;
        return Shorten;
    }
    errno = error_number;
    return Fail;
}

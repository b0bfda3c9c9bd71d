/* SPDX-FileCopyrightText: 2026 法治年报 contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * measured USAGE COMMAND...: runs the command and writes "exit seconds kilobytes" to the file USAGE; exit < 0: a signal.
 * A large process cannot ask the system for the memory of a child that it starts: until the child runs its own program
 * it is a copy of the parent, and its peak counts that. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int count, char **words)
{
    if (count < 3)
        return 2;
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        setrlimit(RLIMIT_CORE, &(struct rlimit) {0, 0});
        execvp(words[2], words + 2);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) < 0)
        return 2;
    const double seconds = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    FILE *file = fopen(words[1], "w");
    if (!file)
        return 2;
    fprintf(file, "%d %.6f %ld\n", WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status), seconds, usage.ru_maxrss);
    return fclose(file) ? 2 : 0;
}

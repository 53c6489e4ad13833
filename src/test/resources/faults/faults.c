/*
 * Makes one system call on the files of a test fail, or ends the process there. Loaded before the C library
 * (LD_PRELOAD), it stands between the program, its Java and its database on one side and the kernel on the other.
 *
 * FAULTS_MATCH  part of the path of the files that count
 * FAULTS_MODE   count, kill, torn (half of a write, then kill), eio, enospc
 * FAULTS_AT     the call that fails, counted from 1 among those that match
 *
 * A program may also arm it by itself, as often as it wants: faults_arm(match, mode, at), faults_seen().
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum mode { OFF, COUNT, KILL, TORN, EIO_, ENOSPC_ };

static atomic_long seen;
static long at;
static enum mode mode = OFF;
static char match[4096];

static enum mode named(const char *name) {
    return !strcmp(name, "kill") ? KILL : !strcmp(name, "torn") ? TORN : !strcmp(name, "eio") ? EIO_
         : !strcmp(name, "enospc") ? ENOSPC_ : !strcmp(name, "count") ? COUNT : OFF;
}

void faults_arm(const char *part, const char *how, long when) {
    mode = OFF;
    strncpy(match, part, sizeof match - 1);
    at = when;
    atomic_store(&seen, 0);
    mode = named(how);
}

long faults_seen(void) { return atomic_load(&seen); }

static void __attribute__((constructor)) start(void) {
    const char *part = getenv("FAULTS_MATCH"), *how = getenv("FAULTS_MODE"), *when = getenv("FAULTS_AT");
    if (part && how) faults_arm(part, how, when ? atol(when) : 0);
}

static void end(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Counts a call on a file that matches. Returns 1 where it has to fail, with errno set; 2 where it is to be torn. */
static int strikes(const char *path) {
    if (mode == OFF || !path || !strstr(path, match)) return 0;
    if (atomic_fetch_add(&seen, 1) + 1 != at || mode == COUNT) return 0;
    if (mode == KILL) end();
    if (mode == TORN) return 2;
    errno = mode == EIO_ ? EIO : ENOSPC;
    return 1;
}

static int strikes_fd(int fd) {
    char link[64], path[4096];
    if (mode == OFF) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strikes(path);
}

#define NEXT(type, name, ...) \
    static type (*next)(__VA_ARGS__); \
    if (!next) next = (type (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *bytes, size_t count) {
    NEXT(ssize_t, "write", int, const void *, size_t);
    int struck = fd > 2 ? strikes_fd(fd) : 0;
    if (struck == 1) return -1;
    if (struck == 2) { next(fd, bytes, count / 2); end(); }
    return next(fd, bytes, count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
    NEXT(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    int struck = strikes_fd(fd);
    if (struck == 1) return -1;
    if (struck == 2) { next(fd, bytes, count / 2, offset); end(); }
    return next(fd, bytes, count, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }

#define ON_FD(name, ...) \
    int struck = strikes_fd(fd); \
    if (struck == 1) return -1; \
    if (struck == 2) end(); \
    return next(__VA_ARGS__)

int fsync(int fd) { NEXT(int, "fsync", int); ON_FD("fsync", fd); }

int fdatasync(int fd) { NEXT(int, "fdatasync", int); ON_FD("fdatasync", fd); }

int ftruncate64(int fd, off64_t length) { NEXT(int, "ftruncate64", int, off64_t); ON_FD("ftruncate64", fd, length); }

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

#define ON_PATH(path, ...) \
    int struck = strikes(path); \
    if (struck == 1) return -1; \
    if (struck == 2) end(); \
    return next(__VA_ARGS__)

int unlink(const char *path) { NEXT(int, "unlink", const char *); ON_PATH(path, path); }

int mkdir(const char *path, mode_t bits) { NEXT(int, "mkdir", const char *, mode_t); ON_PATH(path, path, bits); }

int link(const char *from, const char *to) { NEXT(int, "link", const char *, const char *); ON_PATH(to, from, to); }

int rename(const char *from, const char *to) { NEXT(int, "rename", const char *, const char *); ON_PATH(to, from, to); }

/*
 * Makes one system call on the files of a test fail, or ends the process there. Loaded before the C library
 * (LD_PRELOAD), it stands between the program, its Java and its database on one side and the kernel on the other.
 *
 * FAULTS_MATCH  part of the path of the files that count
 * FAULTS_MODE   count, kill, torn (half of a write, then kill), eio, enospc; read (a reading call answers EIO)
 * FAULTS_AT     the call that fails, counted from 1 among those that match: of the reading ones in that mode, else of
 *               those that change something
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
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

enum mode { OFF, COUNT, KILL, TORN, EIO_, ENOSPC_, READ };

static atomic_long seen;
static long at;
static enum mode mode = OFF;
static char match[4096];

static enum mode named(const char *name) {
    return !strcmp(name, "kill") ? KILL : !strcmp(name, "torn") ? TORN : !strcmp(name, "eio") ? EIO_
         : !strcmp(name, "enospc") ? ENOSPC_ : !strcmp(name, "read") ? READ : !strcmp(name, "count") ? COUNT : OFF;
}

void faults_arm(const char *part, const char *how, long when) {
    mode = OFF;
    strncpy(match, part, sizeof match - 1);
    at = when;
    atomic_store(&seen, 0);
    mode = named(how);
}

long faults_seen(void) { return atomic_load(&seen); }

/* Shuts a file system down without writing out what it holds; 0 once it is done. */
int faults_cut(const char *folder) {
    unsigned at_once = 2; /* neither data nor journal */
    int fd = open(folder, O_RDONLY);
    int done = fd < 0 ? -1 : ioctl(fd, _IOR('X', 125, unsigned), &at_once);
    if (fd >= 0) close(fd);
    return done;
}

static void __attribute__((constructor)) start(void) {
    const char *part = getenv("FAULTS_MATCH"), *how = getenv("FAULTS_MODE"), *when = getenv("FAULTS_AT");
    if (part && how) faults_arm(part, how, when ? atol(when) : 0);
}

static void end(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Counts a call on a file that matches. Returns 1 where it has to fail, with errno set; 2 where it is to be torn. */
static int strikes_as(int reading, const char *path) {
    if (mode == OFF || reading != (mode == READ) || !path || !strstr(path, match)) return 0;
    if (atomic_fetch_add(&seen, 1) + 1 != at || mode == COUNT) return 0;
    if (mode == KILL) end();
    if (mode == TORN) return 2;
    errno = mode == ENOSPC_ ? ENOSPC : EIO;
    return 1;
}

static int strikes(const char *path) { return strikes_as(0, path); }

static int strikes_fd_as(int reading, int fd) {
    char link[64], path[4096];
    if (mode == OFF || reading != (mode == READ)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strikes_as(reading, path);
}

static int strikes_fd(int fd) { return strikes_fd_as(0, fd); }

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

ssize_t read(int fd, void *bytes, size_t count) {
    NEXT(ssize_t, "read", int, void *, size_t);
    return fd > 2 && strikes_fd_as(1, fd) ? -1 : next(fd, bytes, count);
}

ssize_t pread64(int fd, void *bytes, size_t count, off64_t offset) {
    NEXT(ssize_t, "pread64", int, void *, size_t, off64_t);
    return strikes_fd_as(1, fd) ? -1 : next(fd, bytes, count, offset);
}

ssize_t pread(int fd, void *bytes, size_t count, off_t offset) { return pread64(fd, bytes, count, offset); }

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t count, unsigned flags) {
    NEXT(ssize_t, "copy_file_range", int, off64_t *, int, off64_t *, size_t, unsigned);
    int struck = strikes_fd_as(1, from) ? 1 : strikes_fd(to);
    if (struck == 1) return -1;
    if (struck == 2) { next(from, at, to, there, count / 2, flags); end(); }
    return next(from, at, to, there, count, flags);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
    NEXT(ssize_t, "sendfile64", int, int, off64_t *, size_t);
    int struck = strikes_fd_as(1, from) ? 1 : strikes_fd(to);
    if (struck == 1) return -1;
    if (struck == 2) { next(to, from, at, count / 2); end(); }
    return next(to, from, at, count);
}

/* Counts the opening of a file that is there as a reading call; one that makes a file changes something. */
#define OPENING(name, ...) \
    va_list more; va_start(more, flags); mode_t bits = va_arg(more, mode_t); va_end(more); \
    int struck = strikes_as(!(flags & O_CREAT), path); \
    if (struck == 1) return -1; \
    if (struck == 2) end(); \
    return next(__VA_ARGS__)

int open(const char *path, int flags, ...) {
    NEXT(int, "open", const char *, int, ...);
    OPENING("open", path, flags, bits);
}

int open64(const char *path, int flags, ...) {
    NEXT(int, "open64", const char *, int, ...);
    OPENING("open64", path, flags, bits);
}

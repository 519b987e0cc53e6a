/* Loaded before the program: lets it be killed, or its disk fail, at a chosen call that changes a file.
 *
 * SEVERALLY_FAULT=count:FILE   writes the number of such calls to FILE at the end
 * SEVERALLY_FAULT=kill:N       SIGKILL in place of call N
 * SEVERALLY_FAULT=torn:N       the same, where call N writes: after half of its bytes
 * SEVERALLY_FAULT=full:N       from call N on whatever needs space fails: no space left
 * SEVERALLY_FAULT=broken:N     from call N on every call fails: input/output error
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum mode { NONE, COUNT, KILL, TORN, FULL, BROKEN };
static enum mode mode = NONE;
static long at = 0;
static const char *count_file = NULL;
static atomic_long calls = 0;

__attribute__((constructor)) static void begin(void) {
    const char *fault = getenv("SEVERALLY_FAULT");
    if (fault == NULL) return;
    static const struct { const char *name; enum mode mode; } names[] = {
        {"count:", COUNT}, {"kill:", KILL}, {"torn:", TORN}, {"full:", FULL}, {"broken:", BROKEN}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t length = strlen(names[i].name);
        if (strncmp(fault, names[i].name, length) != 0) continue;
        mode = names[i].mode;
        count_file = fault + length;
        at = atol(fault + length);
    }
}

__attribute__((destructor)) static void end(void) {
    if (mode != COUNT) return;
    FILE *file = fopen(count_file, "w");
    if (file == NULL) return;
    fprintf(file, "%ld", atomic_load(&calls));
    fclose(file);
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Whether the call is to fail; does not return where the program is to die before it. */
static int faulty(int needs_space, int can_tear, int *tear) {
    if (mode == NONE) return 0;
    long number = atomic_fetch_add(&calls, 1) + 1;
    switch (mode) {
        case NONE: case COUNT: return 0;
        case KILL:
            if (number == at) die();
            return 0;
        case TORN:
            if (number == at && !can_tear) die();
            if (number == at) *tear = 1;
            return 0;
        case FULL:
            if (number < at || !needs_space) return 0;
            errno = ENOSPC;
            return 1;
        case BROKEN:
            if (number < at) return 0;
            errno = EIO;
            return 1;
    }
    return 0;
}

static int regular(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__) = NULL; \
    if (real == NULL) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define PLAIN_WRITE(name) \
    ssize_t name(int fd, const void *bytes, size_t count) { \
        REAL(ssize_t, #name, int, const void *, size_t); \
        int tear = 0; \
        if (mode != NONE && regular(fd) && faulty(1, 1, &tear)) return -1; \
        if (tear) { real(fd, bytes, count / 2); die(); } \
        return real(fd, bytes, count); \
    }
#define PLACED_WRITE(name, offset_type) \
    ssize_t name(int fd, const void *bytes, size_t count, offset_type offset) { \
        REAL(ssize_t, #name, int, const void *, size_t, offset_type); \
        int tear = 0; \
        if (mode != NONE && regular(fd) && faulty(1, 1, &tear)) return -1; \
        if (tear) { real(fd, bytes, count / 2, offset); die(); } \
        return real(fd, bytes, count, offset); \
    }
#define SETTLING(name) \
    int name(int fd) { \
        REAL(int, #name, int); \
        int tear = 0; \
        if (mode != NONE && regular(fd) && faulty(0, 0, &tear)) return -1; \
        return real(fd); \
    }
#define CUTTING(name, offset_type) \
    int name(int fd, offset_type length) { \
        REAL(int, #name, int, offset_type); \
        int tear = 0; \
        struct stat status; \
        int grows = mode != NONE && fstat(fd, &status) == 0 && length > status.st_size; \
        if (mode != NONE && regular(fd) && faulty(grows, 0, &tear)) return -1; \
        return real(fd, length); \
    }
#define NAMING(name) \
    int name(const char *from, const char *to) { \
        REAL(int, #name, const char *, const char *); \
        int tear = 0; \
        if (mode != NONE && faulty(1, 0, &tear)) return -1; \
        return real(from, to); \
    }

PLAIN_WRITE(write)
PLACED_WRITE(pwrite, off_t)
PLACED_WRITE(pwrite64, off64_t)
SETTLING(fsync)
SETTLING(fdatasync)
CUTTING(ftruncate, off_t)
CUTTING(ftruncate64, off64_t)
NAMING(rename)
NAMING(link)

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int tear = 0;
    if (mode != NONE && faulty(0, 0, &tear)) return -1;
    return real(path);
}

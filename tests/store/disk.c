/* Stands between a process and its disk (LD_PRELOAD): records what it does to the files of one folder, or lets the
   disk fail.

   DISK_FOLDER  the folder it is about
   DISK_RECORD  where the record goes (outside of the folder); unset: nothing is recorded
   DISK_FAULT   a file that says what is broken just now: "sync" (EIO), "full" (ENOSPC), "frozen" (EROFS), "read" (EIO)

   One entry: kind, result or file number, offset, length, and that many bytes (a path, two paths, or what was
   written). The order of the record is the order of the calls: a lock is held from one to the other. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST 4096
#define REAL(name, result, ...) static result (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char watched[MOST];
static const char *folder, *fault;
static int record = -1;

static ssize_t plain_write(int file, const void *data, size_t length) {
  REAL("write", ssize_t, int, const void *, size_t);
  return real(file, data, length);
}

static int plain_open(const char *path, int flags, mode_t mode) {
  REAL("open64", int, const char *, int, ...);
  return real(path, flags, mode);
}

__attribute__((constructor)) static void start(void) {
  folder = getenv("DISK_FOLDER");
  fault = getenv("DISK_FAULT");
  const char *target = getenv("DISK_RECORD");
  if (target) record = plain_open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

static int inside(const char *path) { return folder && path && !strncmp(path, folder, strlen(folder)); }
static int known(int file) { return file >= 0 && file < MOST && watched[file]; }

/* Whether the disk is broken in that way just now; sets errno. */
static int broken(const char *how, int number) {
  if (!fault) return 0;
  char now[16] = "";
  REAL("read", ssize_t, int, void *, size_t);
  int file = plain_open(fault, O_RDONLY | O_CLOEXEC, 0);
  if (file < 0) return 0;
  ssize_t got = real(file, now, sizeof now - 1);
  close(file);
  if (got <= 0 || strcmp(now, how)) return 0;
  errno = number;
  return 1;
}

static void note(char kind, int64_t file, int64_t offset, const void *data, size_t length) {
  if (record < 0) return;
  int kept = errno;
  char head[25];
  int64_t size = (int64_t)length;
  head[0] = kind;
  memcpy(head + 1, &file, 8);
  memcpy(head + 9, &offset, 8);
  memcpy(head + 17, &size, 8);
  if (plain_write(record, head, sizeof head) != sizeof head || plain_write(record, data, length) != size) abort();
  errno = kept;
}

static void note_paths(char kind, const char *from, const char *to) {
  char both[8192];
  size_t one = strlen(from), two = to ? strlen(to) + 1 : 0;
  if (one + two >= sizeof both) abort();
  memcpy(both, from, one + 1);
  if (to) memcpy(both + one + 1, to, two - 1);
  note(kind, 0, 0, both, one + two);
}

static int opened(const char *path, int flags, mode_t mode) {
  if (!inside(path)) return plain_open(path, flags, mode);
  if ((flags & (O_ACCMODE | O_CREAT)) && broken("frozen", EROFS)) return -1;
  pthread_mutex_lock(&turn);
  int file = plain_open(path, flags, mode);
  if (file >= 0 && file < MOST) {
    watched[file] = 1;
    note('o', file, flags & O_TRUNC ? 1 : 0, path, strlen(path));
  }
  pthread_mutex_unlock(&turn);
  return file;
}

#define MODE(flags) mode_t mode = 0; if (flags & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }
int open(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, mode); }

int close(int file) {
  REAL("close", int, int);
  if (!known(file)) return real(file);
  pthread_mutex_lock(&turn);
  watched[file] = 0;
  int result = real(file);
  pthread_mutex_unlock(&turn);
  return result;
}

static ssize_t wrote(int file, const void *data, size_t length, int64_t offset) {
  REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t);
  if (!known(file)) return offset < 0 ? plain_write(file, data, length) : real(file, data, length, offset);
  if (broken("full", ENOSPC) || broken("frozen", EROFS)) return -1;
  pthread_mutex_lock(&turn);
  int64_t at = offset < 0 ? lseek64(file, 0, SEEK_CUR) : offset;
  ssize_t result = offset < 0 ? plain_write(file, data, length) : real(file, data, length, offset);
  if (result > 0) note('w', file, at, data, (size_t)result);
  pthread_mutex_unlock(&turn);
  return result;
}

ssize_t write(int file, const void *data, size_t length) { return wrote(file, data, length, -1); }
ssize_t pwrite(int file, const void *data, size_t length, off_t offset) { return wrote(file, data, length, offset); }
ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) { return wrote(file, data, length, offset); }

ssize_t pread64(int file, void *data, size_t length, off64_t offset) {
  REAL("pread64", ssize_t, int, void *, size_t, off64_t);
  if (known(file) && broken("read", EIO)) return -1;
  return real(file, data, length, offset);
}

static int cut(int file, off64_t length) {
  REAL("ftruncate64", int, int, off64_t);
  if (!known(file)) return real(file, length);
  if (broken("frozen", EROFS)) return -1;
  pthread_mutex_lock(&turn);
  int result = real(file, length);
  if (!result) note('t', file, length, "", 0);
  pthread_mutex_unlock(&turn);
  return result;
}

int ftruncate(int file, off_t length) { return cut(file, length); }
int ftruncate64(int file, off64_t length) { return cut(file, length); }

static int synced(int file, const char *name) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  if (!known(file)) return real(file);
  if (broken("sync", EIO)) return -1;
  pthread_mutex_lock(&turn);
  int result = real(file);
  if (!result) note('s', file, 0, "", 0);
  pthread_mutex_unlock(&turn);
  return result;
}

int fsync(int file) { return synced(file, "fsync"); }
int fdatasync(int file) { return synced(file, "fdatasync"); }

int unlink(const char *path) {
  REAL("unlink", int, const char *);
  if (!inside(path)) return real(path);
  if (broken("frozen", EROFS)) return -1;
  pthread_mutex_lock(&turn);
  int result = real(path);
  if (!result) note_paths('u', path, NULL);
  pthread_mutex_unlock(&turn);
  return result;
}

int rename(const char *from, const char *to) {
  REAL("rename", int, const char *, const char *);
  if (!inside(from)) return real(from, to);
  if (broken("frozen", EROFS)) return -1;
  pthread_mutex_lock(&turn);
  int result = real(from, to);
  if (!result) note_paths('r', from, to);
  pthread_mutex_unlock(&turn);
  return result;
}

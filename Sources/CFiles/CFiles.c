#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

static int set_lock(int descriptor, short type) {
  struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
  return fcntl(descriptor, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
}

int cfiles_try_lock(int descriptor) {
  int code = set_lock(descriptor, F_WRLCK);
  return code == EACCES ? EAGAIN : code;
}

int cfiles_unlock(int descriptor) { return set_lock(descriptor, F_UNLCK); }

int cfiles_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int cfiles_look(int descriptor, const char *path, int is_dated, cfiles_status *found) {
  const unsigned plain = STATX_TYPE | STATX_MODE | STATX_NLINK | STATX_INO | STATX_SIZE;
  struct statx status;
  int flags = descriptor == AT_FDCWD ? 0 : AT_EMPTY_PATH;
  if (statx(descriptor, path, flags, is_dated ? plain | STATX_MTIME : plain, &status) != 0) return errno;
  *found = (cfiles_status){
      .device = makedev(status.stx_dev_major, status.stx_dev_minor),
      .inode = status.stx_ino,
      .links = status.stx_nlink,
      .mode = status.stx_mode,
      .size = (int64_t)status.stx_size,
      .modified = is_dated ? status.stx_mtime.tv_sec * 1000000000LL + status.stx_mtime.tv_nsec : 0,
  };
  return 0;
}

uint64_t cfiles_file_system(int descriptor) {
  struct statfs status;
  return fstatfs(descriptor, &status) == 0 ? (uint64_t)status.f_type & 0xffffffff : 0;
}

ptrdiff_t cfiles_find(const uint8_t *hay, size_t hay_size, const uint8_t *needle, size_t needle_size) {
  const uint8_t *found = memmem(hay, hay_size, needle, needle_size);
  return found ? found - hay : -1;
}

int cfiles_is_repeated(const uint8_t *bytes, size_t count) {
  return count < 2 || memcmp(bytes, bytes + 1, count - 1) == 0;
}

int cfiles_start_writing(int descriptor, int64_t offset, int64_t count) {
  return sync_file_range(descriptor, offset, count, SYNC_FILE_RANGE_WRITE) == 0 ? 0 : errno;
}

void cfiles_give_back_memory(void) { malloc_trim(0); }

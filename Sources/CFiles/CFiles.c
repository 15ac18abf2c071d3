#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
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

uint64_t cfiles_file_system(int descriptor) {
  struct statfs status;
  return fstatfs(descriptor, &status) == 0 ? (uint64_t)status.f_type & 0xffffffff : 0;
}

ptrdiff_t cfiles_find(const uint8_t *hay, size_t hay_size, const uint8_t *needle, size_t needle_size) {
  const uint8_t *found = memmem(hay, hay_size, needle, needle_size);
  return found ? found - hay : -1;
}

void cfiles_give_back_memory(void) { malloc_trim(0); }

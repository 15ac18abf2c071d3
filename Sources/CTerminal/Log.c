#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "Parts.h"

// What is written to stderr while the screen is open, by us or by a trap of Swift, would tear the
// frame and be lost with it. It goes to a file without a name and is printed on the way out.

enum { TAIL = 4096 };

static int log_file = -1;
static int real_stderr = -1;

void log_begin(void) {
  if (!isatty(STDERR_FILENO)) return;
  if (log_file < 0) log_file = memfd_create("stderr", MFD_CLOEXEC);
  if (log_file < 0) return;
  if (real_stderr < 0) real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_stderr >= 0) dup2(log_file, STDERR_FILENO);
}

void log_end(void) {
  if (real_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  close(real_stderr);
  real_stderr = -1;
}

void log_print_tail(void) {
  char buffer[512];
  struct stat facts;
  if (log_file < 0 || fstat(log_file, &facts) < 0) return;
  off_t place = facts.st_size > TAIL ? facts.st_size - TAIL : 0;
  ssize_t count;
  while ((count = pread(log_file, buffer, sizeof buffer, place)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)count) < 0) break;
    place += count;
  }
  close(log_file);
  log_file = -1;
}

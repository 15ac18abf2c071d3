#pragma once
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vterm.h>

// Opens the controlling side of a new pseudo terminal, closed on exec from the start, and writes
// the other side's path to `path`; -1 where that fails. Here because Glibc hides posix_openpt and
// its kin from Swift, and openpty leaves a moment in which another child could inherit the side.
static inline int cvterm_open_terminal(char *path, int capacity) {
  int controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  int locked = 0;
  int number = 0;
  if (controller < 0) return -1;
  if (ioctl(controller, TIOCSPTLCK, &locked) != 0 || ioctl(controller, TIOCGPTN, &number) != 0) {
    close(controller);
    return -1;
  }
  snprintf(path, (size_t)capacity, "/dev/pts/%d", number);
  return controller;
}

// Here because ioctl's variadic request does not reach Swift in the same shape everywhere.
static inline int cvterm_set_size(int controller, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(controller, TIOCSWINSZ, &size);
}

#define _GNU_SOURCE
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "CTerminal.h"
#include "Parts.h"

// A trap (fatalError, an index out of range) ends in a signal with the terminal still in raw mode on
// the alternate screen. These handlers use only what POSIX allows in a handler; then the signal is
// raised again with its standard action, so that the exit status and a core file stay truthful.

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { FATAL = sizeof fatal / sizeof fatal[0] };

static struct sigaction before[FATAL];
static struct way_back way;
static volatile sig_atomic_t is_armed;
// An overflow of the stack leaves no room for a handler on it.
static char spare_stack[64 * 1024];
static stack_t stack_before;

static void give_back(void) {
  if (!is_armed) return;
  is_armed = 0;
  if (write(way.output, way.leaving.bytes, (size_t)way.leaving.length) < 0) return;
  tcflush(way.input, TCIFLUSH);
  tcsetattr(way.input, TCSANOW, &way.modes);
  log_end();
  log_print_tail();
  if (write(STDERR_FILENO, way.farewell, strlen(way.farewell)) < 0) return;
}

static void crash(int number) {
  give_back();
  signal(number, SIG_DFL);
  raise(number);
}

void crash_arm(const struct way_back *given) {
  way = *given;
  stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&spare, &stack_before);
  struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigdelset(&action.sa_mask, fatal[i]);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
  is_armed = 1;
}

void crash_disarm(void) {
  is_armed = 0;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  sigaltstack(&stack_before, NULL);
}

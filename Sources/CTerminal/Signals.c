#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "CTerminal.h"
#include "Parts.h"

// Handlers only note that a signal came and wake poll; what it means is decided in the loop.

static const struct {
  int number;
  unsigned bit;
} caught[] = {
    {SIGHUP, CTERM_HANGUP},   {SIGTERM, CTERM_TERMINATE}, {SIGQUIT, CTERM_TERMINATE},
    {SIGINT, CTERM_INTERRUPT}, {SIGTSTP, CTERM_STOP},      {SIGCONT, CTERM_CONTINUE},
    {SIGWINCH, CTERM_RESIZE},
};
enum { CAUGHT = sizeof caught / sizeof caught[0] };

static struct sigaction before[CAUGHT];
static unsigned came;
static int pipe_ends[2] = {-1, -1};

static void note(int number) {
  int error = errno;
  for (int i = 0; i < CAUGHT; i++)
    if (caught[i].number == number) __atomic_fetch_or(&came, caught[i].bit, __ATOMIC_SEQ_CST);
  // A full pipe wakes poll as well as one more byte would.
  if (write(pipe_ends[1], "", 1) < 0) errno = 0;
  errno = error;
}

int signals_catch(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  __atomic_store_n(&came, 0, __ATOMIC_SEQ_CST);
  for (int i = 0; i < CAUGHT; i++) {
    sigaction(caught[i].number, NULL, &before[i]);
    // nohup and its like asked for a signal to be ignored, and are obeyed.
    if (before[i].sa_handler != SIG_IGN || caught[i].number == SIGTSTP)
      sigaction(caught[i].number, &action, NULL);
  }
  return 0;
}

void signals_release(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i].number, &before[i], NULL);
}

int cterm_wake_descriptor(void) { return pipe_ends[0]; }

unsigned cterm_take_signals(void) {
  char bytes[64];
  while (read(pipe_ends[0], bytes, sizeof bytes) > 0) continue;
  return __atomic_exchange_n(&came, 0, __ATOMIC_SEQ_CST);
}

void cterm_stop(void) {
  struct sigaction noting;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &standard, &noting);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &noting, NULL);
  __atomic_fetch_and(&came, ~(unsigned)(CTERM_STOP | CTERM_CONTINUE), __ATOMIC_SEQ_CST);
}

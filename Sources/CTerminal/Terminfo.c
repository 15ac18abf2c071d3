#include <unistd.h>

#include "CTerminal.h"
#include "Parts.h"

// What is asked of terminfo directly. <term.h> makes macros of words such as `columns` and `lines`,
// so it comes last and is kept out of the other files.
#include <curses.h>
#include <term.h>

/// Where tputs puts its bytes; it passes nothing through but the byte.
static struct sequence *filled;

static int keep(int byte) {
  if (filled->length < (int)sizeof filled->bytes) filled->bytes[filled->length++] = (char)byte;
  return byte;
}

static void keep_capability(const char *capability) {
  if (capability) tputs(capability, 1, keep);
}

static int check(const char *kind, int output, int *colours) {
  int error = 0;
  if (setupterm(kind, output, &error) != OK) return CTERM_UNKNOWN_TERMINAL;
  int is_able = cursor_address != NULL && clear_screen != NULL;
  if (colours) *colours = max_colors > 0 ? max_colors : 0;
  del_curterm(cur_term);
  return is_able ? CTERM_OPENED : CTERM_TOO_PLAIN;
}

int terminfo_check(const char *kind, int output) { return check(kind, output, NULL); }

int cterm_kind(const char *kind, int *colours) {
  *colours = 0;
  return check(kind, STDOUT_FILENO, colours);
}

void terminfo_compose(struct way_back *way, int last_row) {
  filled = &way->clearing;
  filled->length = 0;
  if (exit_ca_mode) keep_capability(clear_screen);
  filled = &way->leaving;
  filled->length = 0;
  // Whether or not the mouse is on then: this is composed before anybody knows.
  for (const char *byte = PASTE_OFF MOUSE_OFF; *byte; byte++) keep(*byte);
  keep_capability(exit_attribute_mode);
  keep_capability(orig_pair);
  keep_capability(cursor_normal);
  keep_capability(keypad_local);
  way->has_own_screen = exit_ca_mode != NULL;
  if (way->has_own_screen) keep_capability(clear_screen);
  keep_capability(exit_ca_mode);
  if (way->has_own_screen) return;
  keep_capability(tparm(cursor_address, last_row, 0));
  keep('\r');
  keep('\n');
}

void terminfo_compose_keypad(struct sequence *keypad) {
  filled = keypad;
  keypad->length = 0;
  keep_capability(keypad_local);
}

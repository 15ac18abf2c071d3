#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "CTerminal.h"
#include "Parts.h"

static SCREEN *screen;
static FILE *streams[2];
static struct way_back way;
static int is_away;
static int hears_mouse;
static int cursor_shown = -1;
static int locale_was_changed;

static void send_text(const char *text) { cterm_send((const uint8_t *)text, strlen(text)); }

static int use_utf8(void) {
  setlocale(LC_CTYPE, "");
  locale_was_changed = strcmp(nl_langinfo(CODESET), "UTF-8") != 0;
  return !locale_was_changed || setlocale(LC_CTYPE, "C.UTF-8") ? 0 : -1;
}

static void close_streams(void) {
  for (int i = 0; i < 2; i++) {
    if (streams[i]) fclose(streams[i]);
    streams[i] = NULL;
  }
}

/// On streams of our own: curses changes the buffering of those it is given.
static int start_curses(const char *kind) {
  streams[0] = fdopen(dup(way.input), "r");
  streams[1] = fdopen(dup(way.output), "w");
  if (!streams[0] || !streams[1]) return -1;
  // The kernel's size counts, neither the environment's nor terminfo's.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(kind, streams[1], streams[0]);
  if (!screen) return -1;
  raw();
  noecho();
  nonl();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return 0;
}

static void close_at_exit(void) { cterm_close(); }

int cterm_open(int input, int output, const char *kind, const char *farewell) {
  static int is_registered;
  if (screen) return CTERM_NO_RESOURCES;
  way.input = input;
  way.output = output;
  snprintf(way.farewell, sizeof way.farewell, "%s%s", farewell, *farewell ? "\n" : "");
  if (!isatty(output) || tcgetattr(input, &way.modes) < 0) return CTERM_NOT_A_TERMINAL;
  if (use_utf8() < 0) return CTERM_NO_UTF8;
  // Terminfo is asked before curses asks it: newterm says no more than that it failed.
  int able = terminfo_check(kind, output);
  if (able != CTERM_OPENED) return able;
  // Before newterm, which leaves alone the handlers it finds.
  if (signals_catch() < 0) return CTERM_NO_RESOURCES;
  if (start_curses(kind) < 0) {
    close_streams();
    signals_release();
    return CTERM_NO_RESOURCES;
  }
  terminfo_compose(&way, LINES - 1);
  crash_arm(&way);
  log_begin();
  // The first refresh enters the alternate screen; nothing may be written before.
  refresh();
  struct sequence keypad;
  terminfo_compose_keypad(&keypad);
  cterm_send((const uint8_t *)keypad.bytes, (size_t)keypad.length);
  send_text(PASTE_ON);
  if (!is_registered) is_registered = atexit(close_at_exit) == 0;
  cursor_shown = -1;
  is_away = 0;
  hears_mouse = 0;
  return CTERM_OPENED;
}

void cterm_leave(void) {
  if (!screen || is_away) return;
  is_away = 1;
  send_text(PASTE_OFF);
  if (hears_mouse) send_text(MOUSE_OFF);
  curs_set(1);
  cterm_send((const uint8_t *)way.clearing.bytes, (size_t)way.clearing.length);
  endwin();
  // Without a screen of its own the program gives way below what it drew.
  if (!way.has_own_screen) send_text("\r\n");
  log_end();
}

void cterm_enter(void) {
  if (!screen) return;
  if (!is_away) cterm_leave();
  is_away = 0;
  cursor_shown = -1;
  log_begin();
  clearok(curscr, TRUE);
  refresh();
  send_text(PASTE_ON);
  if (hears_mouse) send_text(MOUSE_ON);
}

void cterm_close(void) {
  if (!screen) return;
  cterm_leave();
  crash_disarm();
  delscreen(screen);
  screen = NULL;
  close_streams();
  signals_release();
  log_print_tail();
}

void cterm_mouse(int is_on) {
  if (!screen || hears_mouse == is_on) return;
  hears_mouse = is_on;
  if (!is_away) send_text(is_on ? MOUSE_ON : MOUSE_OFF);
}

int cterm_locale_was_changed(void) { return locale_was_changed; }

int cterm_colours(void) { return screen && has_colors() ? COLORS : 0; }

int cterm_pair(int foreground, int background) {
  if (foreground < 0 && background < 0) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

static attr_t attributes(unsigned emphasis) {
  attr_t attributes = A_NORMAL;
  if (emphasis & CTERM_BOLD) attributes |= A_BOLD;
  if (emphasis & CTERM_UNDERLINE) attributes |= A_UNDERLINE;
  if (emphasis & CTERM_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

void cterm_put(
    int row, int column, const uint32_t *scalars, int count, int columns, unsigned emphasis, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  cchar_t cell;
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
  text[count] = 0;
  if (wcwidth(text[0]) != columns) wcscpy(text, columns == 2 ? L"\u3013" : L"?");
  if (setcchar(&cell, text, attributes(emphasis), 0, &pair) == OK) mvadd_wch(row, column, &cell);
}

static void show_cursor(int is_visible) {
  if (cursor_shown != is_visible) curs_set(is_visible);
  cursor_shown = is_visible;
}

/// The cursor is hidden while cells are drawn: it neither flickers over them nor draws an input
/// method's window after it, and whoever sees it knows that the frame is whole.
void cterm_show(int row, int column, int is_visible) {
  if (is_wintouched(stdscr) || is_cleared(curscr)) show_cursor(0);
  move(row, column);
  refresh();
  show_cursor(is_visible);
}

void cterm_redraw(void) { clearok(curscr, TRUE); }

void cterm_size(int *rows, int *columns) {
  struct winsize size;
  int is_known = ioctl(way.output, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  *rows = is_known ? size.ws_row : LINES;
  *columns = is_known ? size.ws_col : COLS;
}

void cterm_resize(int rows, int columns) {
  resize_term(rows, columns);
  clearok(curscr, TRUE);
}

void cterm_send(const uint8_t *bytes, size_t count) {
  if (!screen) return;
  fflush(streams[1]);
  // A terminal that is slow takes a long text in pieces.
  while (count > 0) {
    ssize_t written = write(way.output, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      // Whoever shares the terminal may have asked to be refused rather than kept waiting.
      poll(&(struct pollfd){.fd = way.output, .events = POLLOUT}, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}

#pragma once
#include <stddef.h>
#include <stdint.h>

// The only door to curses. <curses.h> is not included here: stdscr, LINES, A_BOLD and the other
// macros do not import into Swift. There is one screen, as there is one terminal; curses draws on it
// and never reads.

/// Columns of one scalar by the C library's wcwidth, which curses asks too: 0, 1, 2, or -1 where it
/// knows none. It exists because wcwidth answers -1 for all Han outside a UTF-8 locale.
int cterm_width(uint32_t scalar);

/// How an attempt to open the screen ended. It exists because initscr would end the program.
enum {
  CTERM_OPENED,
  CTERM_NOT_A_TERMINAL,
  CTERM_UNKNOWN_TERMINAL,
  CTERM_TOO_PLAIN,
  CTERM_NO_UTF8,
  CTERM_NO_RESOURCES,
};

/// Opens the alternate screen in raw mode. It exists because newterm, the locale, the signals and
/// the way back after a crash have to be set up in one order.
/// `kind` is a name of terminfo, NULL for $TERM. `farewell` is shown after a crash.
int cterm_open(int input, int output, const char *kind, const char *farewell);

/// Gives the terminal back and prints the end of what was written to stderr meanwhile. It exists
/// because endwin knows neither of bracketed paste nor of stderr. Does nothing when none is open.
void cterm_close(void);

/// Gives the terminal to another program for a while. It exists because the screen stays open.
void cterm_leave(void);

/// Takes the terminal back and draws everything anew. It exists because whoever had the terminal may
/// have changed its modes.
void cterm_enter(void);

/// Stops this program as Ctrl-Z stops others; returns when it is continued. It exists because SIGTSTP
/// is caught, and must not be for as long as the program stands still.
void cterm_stop(void);

/// Has the terminal tell of the mouse, or no longer. It exists because whoever gets the terminal for
/// a while, or after us, must not be sent clicks.
void cterm_mouse(int is_on);

/// Whether the locale was not UTF-8, so that C.UTF-8 is used. It exists to tell the person.
int cterm_locale_was_changed(void);

/// How many colours terminfo knows of, 0 for none. It exists because COLORS is a macro.
int cterm_colours(void);

/// The number of a pair of colours, -1 being the terminal's own. It exists because alloc_pair keeps
/// what fits into the table of pairs, however small.
int cterm_pair(int foreground, int background);

/// Bits of an emphasis. They exist because A_BOLD and its kin are macros.
enum { CTERM_BOLD = 1, CTERM_UNDERLINE = 2, CTERM_REVERSE = 4 };

/// Puts one character, at most five scalars, into one cell. It exists because setcchar gives one
/// character one cell where addwstr would give a cell to each part of it. A character that this
/// system measures otherwise than `columns` is replaced, so that nothing after it is moved.
void cterm_put(
    int row, int column, const uint32_t *scalars, int count, int columns, unsigned emphasis, int pair);

/// Sends what changed since the last frame and leaves the cursor at a cell. It exists because an
/// input method draws at the hardware cursor.
void cterm_show(int row, int column, int is_visible);

/// Makes the next frame draw every cell. It exists because clearok takes curscr, a macro.
void cterm_redraw(void);

/// The size of the terminal by the kernel. It exists because LINES and COLUMNS of the environment
/// are often stale after a resize.
void cterm_size(int *rows, int *columns);

/// Tells curses of a new size. It exists because the handler of SIGWINCH is ours.
void cterm_resize(int rows, int columns);

/// Writes bytes that are no cell, such as those for the clipboard. It exists because they must not
/// overtake what curses still holds.
void cterm_send(const uint8_t *bytes, size_t count);

/// Makes a terminal raw without opening a screen on it, until cterm_listen_end. It exists for `doctor`,
/// which asks what a screen would hide.
int cterm_listen(int input, int output);

/// Whether bytes come one by one or in lines that the kernel edits. It exists because an input method
/// is tried as a shell has it.
void cterm_listen_raw(int is_raw);

/// Gives the terminal back.
void cterm_listen_end(void);

/// What the locale of the environment calls its characters. It exists because CODESET is a macro.
const char *cterm_codeset(void);

/// Whether a UTF-8 locale can be had at all. It exists to tell the person.
int cterm_has_utf8(void);

/// What terminfo knows of a kind of terminal: CTERM_OPENED, or why not, and its colours. It exists
/// because setupterm's result is a macro.
int cterm_kind(const char *kind, int *colours);

/// Signals that came, as bits. They exist so that Swift needs no handler.
enum {
  CTERM_HANGUP = 1,
  CTERM_TERMINATE = 2,
  CTERM_INTERRUPT = 4,
  CTERM_STOP = 8,
  CTERM_CONTINUE = 16,
  CTERM_RESIZE = 32,
};

/// Becomes readable when a signal came. It exists so that poll wakes up without a race.
int cterm_wake_descriptor(void);

/// The signals since the last call. It exists because the bits are cleared as they are read.
unsigned cterm_take_signals(void);

#pragma once
#include <termios.h>

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
// Buttons and the wheel, told in decimal numbers, which have no end at column 223.
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

// What the files of this module share; Swift does not see it.

/// Bytes for a terminal, composed beforehand.
struct sequence {
  char bytes[256];
  int length;
};

/// What it takes to give a terminal back from within a signal handler, where curses cannot be used.
struct way_back {
  int input;
  int output;
  struct termios modes;
  struct sequence leaving;
  /// What empties a screen of our own before it is left: some terminals keep it to be scrolled back.
  struct sequence clearing;
  /// Whether the screen drawn on is not the one with the shell's lines.
  int has_own_screen;
  char farewell[512];
};

/// Whether a terminal exists and can place the cursor: CTERM_OPENED or why not.
int terminfo_check(const char *kind, int output);
/// Composes the bytes that leave the screen, while terminfo can still be asked.
void terminfo_compose(struct way_back *way, int last_row);
/// Composes the bytes that make the numeric pad send digits, whatever was set before.
void terminfo_compose_keypad(struct sequence *keypad);

/// Catches the signals that end, stop or resize a program.
int signals_catch(void);
/// Puts the handlers back that were there before.
void signals_release(void);

/// From now on a crash gives the terminal back by this way.
void crash_arm(const struct way_back *way);
void crash_disarm(void);

/// Points stderr at a file of its own, if it is the terminal that is drawn on.
void log_begin(void);
/// Points stderr back to where it was.
void log_end(void);
/// Prints the end of what was written; safe in a signal handler. Forgets it afterwards.
void log_print_tail(void);

#pragma once
#include <stdint.h>

// The only door to curses. <curses.h> is not included here: its macros do not import into Swift.

/// Columns of one scalar by the C library's wcwidth, which curses asks too: 0, 1, 2, or -1 where it
/// knows none. It exists because wcwidth answers -1 for all Han outside a UTF-8 locale.
int cterm_width(uint32_t scalar);

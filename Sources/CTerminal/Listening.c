#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "CTerminal.h"
#include "Parts.h"

// A terminal that is asked and listened to, without a screen: what is written scrolls by as ever.

static struct way_back way;
static int is_listening;

int cterm_listen(int input, int output) {
  if (is_listening) return CTERM_NO_RESOURCES;
  way.input = input;
  way.output = output;
  if (!isatty(output) || tcgetattr(input, &way.modes) < 0) return CTERM_NOT_A_TERMINAL;
  if (signals_catch() < 0) return CTERM_NO_RESOURCES;
  way.leaving.length = snprintf(way.leaving.bytes, sizeof way.leaving.bytes, "%s\r\n", PASTE_OFF);
  crash_arm(&way);
  is_listening = 1;
  cterm_listen_raw(1);
  return CTERM_OPENED;
}

void cterm_listen_raw(int is_raw) {
  struct termios modes = way.modes;
  if (is_raw) {
    modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR | ISTRIP);
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
  } else {
    modes.c_iflag |= IUTF8;
    modes.c_lflag |= ICANON | ECHO;
  }
  tcsetattr(way.input, TCSADRAIN, &modes);
}

void cterm_listen_end(void) {
  if (!is_listening) return;
  is_listening = 0;
  tcsetattr(way.input, TCSADRAIN, &way.modes);
  crash_disarm();
  signals_release();
}

const char *cterm_codeset(void) {
  setlocale(LC_CTYPE, "");
  return nl_langinfo(CODESET);
}

#define _GNU_SOURCE
#include <locale.h>
#include <wchar.h>

#include "CTerminal.h"

static locale_t utf8;

// Made before main, so that no first call has to be guarded.
__attribute__((constructor)) static void open_utf8(void) {
  utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

int cterm_has_utf8(void) { return utf8 != (locale_t)0; }

int cterm_width(uint32_t scalar) {
  if (!utf8) return wcwidth((wchar_t)scalar);
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}

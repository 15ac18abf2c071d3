#include <string.h>

#include "CFiles.h"

// The polynomial 0x1EDC6F41 with its bits reversed, as the instruction has it.
#define POLYNOMIAL 0x82f63b78u

static uint32_t by_table(uint32_t crc, const uint8_t *bytes, size_t count) {
  static uint32_t table[256];
  // Filled again by whoever finds it empty: every writer writes the same, the last entry last.
  if (table[255] == 0) {
    for (uint32_t byte = 0; byte < 256; byte++) {
      uint32_t value = byte;
      for (int bit = 0; bit < 8; bit++) value = value & 1 ? value >> 1 ^ POLYNOMIAL : value >> 1;
      table[byte] = value;
    }
  }
  for (; count; count--) crc = crc >> 8 ^ table[(crc ^ *bytes++) & 0xff];
  return crc;
}

#if defined(__x86_64__)
#define HARDWARE __attribute__((target("sse4.2")))
#define HAS_HARDWARE __builtin_cpu_supports("sse4.2")
#define CRC_8(crc, word) (uint32_t) __builtin_ia32_crc32di(crc, word)
#define CRC_1(crc, byte) __builtin_ia32_crc32qi(crc, byte)
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#define HARDWARE
#define HAS_HARDWARE 1
#define CRC_8(crc, word) __crc32cd(crc, word)
#define CRC_1(crc, byte) __crc32cb(crc, byte)
#endif

#ifdef HARDWARE
HARDWARE static uint32_t by_hardware(uint32_t crc, const uint8_t *bytes, size_t count) {
  for (; count >= 8; count -= 8, bytes += 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    crc = CRC_8(crc, word);
  }
  for (; count; count--) crc = CRC_1(crc, *bytes++);
  return crc;
}
#endif

uint32_t cfiles_crc32c(uint32_t crc, const uint8_t *bytes, size_t count) {
#ifdef HARDWARE
  if (HAS_HARDWARE) return ~by_hardware(~crc, bytes, count);
#endif
  return ~by_table(~crc, bytes, count);
}

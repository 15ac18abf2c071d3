#include <string.h>

#include "CFiles.h"

// The first 32 bits of the fractions of the cube roots of the first 64 primes.
static const uint32_t constants[64] __attribute__((aligned(16))) = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t word, int bits) { return word >> bits | word << (32 - bits); }

static uint32_t word_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

// Makes a word the one sixteen rounds on, out of four of the last sixteen.
static uint32_t advance(uint32_t words[16], int round) {
  uint32_t late = words[(round + 14) & 15], early = words[(round + 1) & 15];
  uint32_t small0 = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3;
  uint32_t small1 = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10;
  return words[round & 15] += small0 + words[(round + 9) & 15] + small1;
}

static void mix_block(uint32_t state[8], const uint8_t *bytes) {
  uint32_t words[16], s[8];
  memcpy(s, state, sizeof s);
  for (int round = 0; round < 64; round++) {
    uint32_t word = round < 16 ? words[round] = word_at(bytes + 4 * round) : advance(words, round);
    uint32_t big1 = rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25);
    uint32_t first = s[7] + big1 + ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants[round] + word;
    uint32_t big0 = rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22);
    uint32_t second = big0 + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    memmove(s + 1, s, 7 * sizeof *s);
    s[4] += first;
    s[0] = first + second;
  }
  for (int index = 0; index < 8; index++) state[index] += s[index];
}

void cfiles_sha256_by_hand(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  for (; blocks; blocks--, bytes += 64) mix_block(state, bytes);
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

#define HARDWARE __attribute__((target("sha,sse4.1,ssse3")))

static int has_hardware(void) {
  static int known = -1;
  if (known < 0) {
    unsigned a = 0, b = 0, c = 0, d = 0;
    // Leaf 7, EBX bit 29: SHA. Whatever has it has SSE4.1 as well.
    known = __get_cpuid_count(7, 0, &a, &b, &c, &d) && b >> 29 & 1;
  }
  return known;
}

// Four words four groups of rounds on, out of the last sixteen, oldest first.
HARDWARE static __m128i next_words(__m128i w0, __m128i w1, __m128i w2, __m128i w3) {
  __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4));
  return _mm_sha256msg2_epu32(sum, w3);
}

HARDWARE static void by_hardware(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  // The instructions want the eight words as ABEF and CDGH.
  __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xb1);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1b);
  __m128i abef = _mm_alignr_epi8(badc, efgh, 8), cdgh = _mm_blend_epi16(efgh, badc, 0xf0);
  for (; blocks; blocks--, bytes += 64) {
    __m128i abef_before = abef, cdgh_before = cdgh, w[4];
    for (int index = 0; index < 4; index++)
      w[index] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)bytes + index), big_endian);
#pragma clang loop unroll(full)
    for (int group = 0; group < 16; group++) {
      __m128i now = w[group & 3];
      __m128i sum = _mm_add_epi32(now, _mm_load_si128((const __m128i *)constants + group));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
      if (group < 12)
        w[group & 3] = next_words(now, w[(group + 1) & 3], w[(group + 2) & 3], w[(group + 3) & 3]);
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1b), dchg = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}
#endif

void cfiles_sha256(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
#ifdef HARDWARE
  if (has_hardware()) {
    by_hardware(state, bytes, blocks);
    return;
  }
#endif
  cfiles_sha256_by_hand(state, bytes, blocks);
}

// What Linux and its C library offer and Swift's Glibc module does not show, nearly all of it for files.
//
// Functions that can fail return 0 or an errno value, so that nothing can overwrite errno between
// the call and the look at it.
#pragma once
#include <stddef.h>
#include <stdint.h>

// Takes an exclusive lock on the open file description without waiting; EAGAIN when another has it.
// Not flock and not F_SETLK: this one is not lost when the process closes some other descriptor of
// the file, and F_OFD_SETLK is hidden behind _GNU_SOURCE.
int cfiles_try_lock(int descriptor);

// Gives the lock back while the descriptor stays open.
int cfiles_unlock(int descriptor);

// Renames only if nothing bears the new name: rename(2) would silently replace a segment.
int cfiles_rename_new(const char *from, const char *to);

// The magic number of the file system a descriptor lives on; 0 when it cannot be told. The numbers
// of struct statfs differ in type between architectures, which Swift would have to know.
uint64_t cfiles_file_system(int descriptor);

// The offset of `needle` in `hay`, or -1; memmem is a GNU extension.
ptrdiff_t cfiles_find(const uint8_t *hay, size_t hay_size, const uint8_t *needle, size_t needle_size);

// 1 when all bytes are the same, 0 when not.
int cfiles_is_repeated(const uint8_t *bytes, size_t count);

// Goes on with a CRC-32C (Castagnoli); start with 0. In C for the processor's own instruction.
uint32_t cfiles_crc32c(uint32_t crc, const uint8_t *bytes, size_t count);

// Mixes whole blocks of 64 bytes into the eight words of a SHA-256. In C for the processor's own
// instructions; `by_hand` is what runs where it has none.
void cfiles_sha256(uint32_t state[8], const uint8_t *bytes, size_t blocks);
void cfiles_sha256_by_hand(uint32_t state[8], const uint8_t *bytes, size_t blocks);

// What a file is like; `modified` in nanoseconds, 0 where it was not asked for.
typedef struct {
  uint64_t device;
  uint64_t inode;
  uint32_t links;
  uint32_t mode;
  int64_t size;
  int64_t modified;
} cfiles_status;

// Looks at a path (with AT_FDCWD) or at an open file (with an empty one). `is_dated` asks for the
// time of the last change: since Linux 6.13 the next write then notes its own to the nanosecond, in
// the inode, for which its sync takes longer. Only statx can leave it out.
int cfiles_look(int descriptor, const char *path, int is_dated, cfiles_status *found);

// Has the disk begin with bytes just written to a file, without waiting until it has done so.
int cfiles_start_writing(int descriptor, int64_t offset, int64_t count);

// Gives memory that is free back to the system: after much was read, glibc would keep it for good.
void cfiles_give_back_memory(void);

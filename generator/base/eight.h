/*
 * Eight bytes of a text in one word, for the loops that look at every byte of
 * every text.  The order in which they are in the word must not matter.
 */
#ifndef BASE_EIGHT_H
#define BASE_EIGHT_H

#include <stdint.h>
#include <string.h>

/* A word with the byte in all eight places. */
#define EIGHT(byte)	((byte) * UINT64_C(0x0101010101010101))

static inline uint64_t
eight_load(const char *bytes)
{
	uint64_t word;

	memcpy(&word, bytes, sizeof(word));
	return word;
}

/* Return 0x80 in each place whose byte is `c`, or is less than `c`, which is
   ASCII; 0 in the others. */
static inline uint64_t
eight_equal(uint64_t word, unsigned char c)
{
	word ^= EIGHT(c);
	return ~(((word & EIGHT(0x7f)) + EIGHT(0x7f)) | word) & EIGHT(0x80);
}

static inline uint64_t
eight_less(uint64_t word, unsigned char c)
{
	return ~(((word & EIGHT(0x7f)) + EIGHT(0x80u - c)) | word) &
	    EIGHT(0x80);
}

#endif

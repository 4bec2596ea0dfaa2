/*
 * How letters of Danish and its neighbours are written in ASCII.
 */
#ifndef LANGUAGE_ASCII_LETTER_H
#define LANGUAGE_ASCII_LETTER_H

#include <stdint.h>

/*
 * Returns the letter in ASCII and lower case: "ae" for æ and Æ, "oe" for ø,
 * "aa" for å, the plain letter for others of Latin-1 ("a" for ä, "e" for é),
 * which have a fixed spelling.  NULL for any other code point.
 */
const char	*ascii_letter(uint32_t c);

#endif

/*
 * SHA-256, by nettle.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>

/* Write the digest as 64 hexadecimal digits in lower case, and a '\0'. */
void	 digest_sha256(const void *data, size_t len, char out[65]);

#endif

/*
 * SHA-256; digest.c is where nettle is met.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>

/* 64 hexadecimal digits, lower case, and a '\0'. */
void	 digest_sha256(const void *data, size_t len, char out[65]);

#endif

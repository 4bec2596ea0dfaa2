/*
 * Base64 (RFC 4648, section 4); base64.c is where nettle's is met.
 */
#ifndef BASE_BASE64_H
#define BASE_BASE64_H

#include "buf.h"

void	 base64_add(struct buf *out, const void *data, size_t len);

#endif

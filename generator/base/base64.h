/*
 * Base64 (RFC 4648, section 4), by nettle.
 */
#ifndef BASE_BASE64_H
#define BASE_BASE64_H

#include "buf.h"

/* Append the data in base64. */
void	 base64_add(struct buf *out, const void *data, size_t len);

#endif

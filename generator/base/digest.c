#include "digest.h"

#include <stdint.h>

#include <nettle/base16.h>
#include <nettle/sha2.h>

void
digest_sha256(const void *data, size_t len, char out[65])
{
	struct sha256_ctx sha;
	uint8_t digest[SHA256_DIGEST_SIZE];

	sha256_init(&sha);
	sha256_update(&sha, len, data);
	sha256_digest(&sha, sizeof(digest), digest);
	base16_encode_update(out, sizeof(digest), digest);
	out[2 * sizeof(digest)] = '\0';
}

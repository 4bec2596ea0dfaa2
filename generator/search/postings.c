#include "postings.h"

void
postings_begin(struct postings *walk, const unsigned char *data, size_t len)
{
	*walk = (struct postings){ .at = data, .end = data + len };
}

bool
postings_next(struct postings *walk)
{
	uint64_t number = 0;
	unsigned shift = 0;

	if (walk->at == walk->end)
		return false;
	do {
		number |= (uint64_t)(*walk->at & 0x7f) << shift;
		shift += 7;
	} while ((*walk->at++ & 0x80) != 0);
	walk->class = (enum search_class)(number & ((1 << CLASS_BITS) - 1));
	walk->number += (uint32_t)(number >> CLASS_BITS);
	return true;
}

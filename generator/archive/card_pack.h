/*
 * Cards in the form of base/pack.h, as card_new makes them: without their
 * links to others.
 */
#ifndef ARCHIVE_CARD_PACK_H
#define ARCHIVE_CARD_PACK_H

#include "base/buf.h"
#include "base/str.h"
#include "card.h"

/* Append the card to `out`. */
void	 card_pack(struct buf *out, const struct card *);

/*
 * Returns the card that was packed into `data`, which is copied, or NULL if
 * the data is damaged.  The caller frees it with card_free.
 */
struct card	*card_unpack(struct str data);

#endif

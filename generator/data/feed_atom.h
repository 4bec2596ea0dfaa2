/*
 * Feeds as Atom (RFC 4287).
 */
#ifndef DATA_FEED_ATOM_H
#define DATA_FEED_ATOM_H

struct buf;
struct feed;

/* Add the feed's text to `out`.  The time of an undated entry is the beginning
   of 1970: the format cannot say that it is not known. */
void	 feed_atom(struct buf *out, struct feed *);

#endif

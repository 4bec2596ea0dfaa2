/*
 * Feeds as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 */
#ifndef DATA_FEED_JSON_H
#define DATA_FEED_JSON_H

struct buf;
struct feed;

/* Add the feed's text to `out`.  The format knows whole addresses only:
   without base there is no feed_url, which names the feed for ever, and the
   others are as in the Atom feed. */
void	 feed_json(struct buf *out, struct feed *);

#endif

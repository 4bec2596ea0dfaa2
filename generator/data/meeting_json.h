/*
 * A meeting as data: index.json, as meeting.schema.json describes it.
 */
#ifndef DATA_MEETING_JSON_H
#define DATA_MEETING_JSON_H

struct archive;
struct buf;
struct meeting;

/*
 * Add the meeting's JSON to `out`, with a newline at the end.  `id` names it
 * on the site; its address is "/moeder/ID/".  The addresses of people are
 * those of the archive; NULL for a document that is read alone.
 */
void	 meeting_json(struct buf *out, const struct meeting *, const char *id,
	    const struct archive *);

#endif

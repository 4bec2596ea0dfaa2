/*
 * Resolving references: finding the item, meeting or case that each leads to.
 */
#ifndef ARCHIVE_RESOLVE_H
#define ARCHIVE_RESOLVE_H

struct archive;

/*
 * Set the destinations of all references, and the mentions of what they lead
 * to.  Meetings and cases are in place.
 */
void	 resolve_references(struct archive *);

#endif

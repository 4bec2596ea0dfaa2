/*
 * The ids of meetings, which their addresses are made of.
 */
#ifndef ARCHIVE_IDS_H
#define ARCHIVE_IDS_H

struct archive;
struct diag;

/* Make the ids of meetings of one body and day distinct, and report them. */
void	 ids_settle(struct archive *, struct diag *);

#endif

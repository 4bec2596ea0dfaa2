/*
 * Cases that belong together, as far as the minutes say so.
 */
#ifndef ARCHIVE_RELATIONS_H
#define ARCHIVE_RELATIONS_H

struct archive;
struct case_file;
struct item_card;

/* What ties two cases together, the same in both directions. */
enum relation_kind {
	RELATION_TOGETHER,	/* both numbers stand below an item's title */
	RELATION_TITLE,		/* a title of one has the other's number */
	RELATION_PROSE		/* the text of one refers to the other */
};

struct relation {
	struct case_file	*file;	/* the other case */
	const struct item_card	*item;	/* the first that shows it */
	enum relation_kind	 kind;
};

/* Set what the cases are related to.  References are resolved. */
void	 relations_build(struct archive *);

#endif

/*
 * The files of the index, which templates/assets/search-index.js reads.
 *
 *	search/index.js			the directory: what there is
 *	search/NAME/s/0/0.js		terms with their lists, about 12 KB
 *	search/NAME/b/0/0.js		a piece of a longer list
 *	search/NAME/d/0/0.js		the lines of 16 documents
 *	search/NAME/f/0/0.js		columns of 32768 documents
 *
 * NAME is made of the content, so that those files may be cached for ever;
 * only the directory has a fixed name.  Files are numbered, 512 in a folder.
 *
 * A file of terms is a sequence of entries, in the order of the terms' bytes:
 *	varint	bytes that the term shares with the one before
 *	text	the rest of the term
 *	varint	documents
 *	text	the word that is shown for it: "" the term itself; "+e" the
 *		term and "e"; or the word
 *	varint	2 * n: n bytes of list follow; 2 * n + 1: the list is in n
 *		pieces, and a varint with the first one's number follows
 * A text is a varint with its length, and its bytes.  The list of an alias is
 * the text of its terms; other lists are described in postings.h.
 *
 * A file of lines has a line for each document, with fields separated by tabs:
 * title, address (without what all addresses of its kind share), date, number
 * of the body (see the directory), case number, number and word of the
 * outcome, and a note.  A file of columns has three, each after a varint with
 * its length: days, bodies (0: none), and outcomes with a bit for a vote.
 */
#ifndef SEARCH_FORMAT_H
#define SEARCH_FORMAT_H

#define FORMAT		1
#define FOLDER		"search"
#define SHARD_BYTES	12288
#define PIECE_BYTES	32768
#define PER_FOLDER	512
#define ROWS_PER_FILE	16
#define FACETS_PER_FILE	32768

#endif

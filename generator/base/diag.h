/*
 * Diagnostics: what is wrong, where, and what was done about it.  They are
 * collected from all threads and printed at the end, sorted by file, line and
 * column, and the worst one determines the exit status:
 *
 *	content/x.txt:13:2: warning: no date; taken from the file's name
 *
 * A message is one line of English without a full stop, in two halves
 * separated by "; ": what is wrong, and what was done about it.
 */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include <stdio.h>

struct pack;

enum diag_level {
	DIAG_NOTE,		/* nothing is wrong; printed with -v only */
	DIAG_WARNING,
	DIAG_ERROR,		/* the content is wrong: exit status 1 */
	DIAG_USAGE,		/* site.conf or a template is wrong: 2 */
	DIAG_SYSTEM		/* the system failed: 3 */
};

struct diag;

/* The caller frees it with diag_free.  Of the others only diag_add may be
   called by several threads at once. */
struct diag	*diag_new(void);
void		 diag_free(struct diag *);

/*
 * Add a diagnostic.  `file` is as the user would type it, or NULL if no file
 * is concerned; it is copied.  `line` and `col` count from 1 and are 0 if not
 * known.  Control characters are replaced in the message and in the name.
 */
void	 diag_add(struct diag *, enum diag_level, const char *file,
	    unsigned line, unsigned col, const char *fmt, ...)
	    __attribute__((format(printf, 6, 7)));

/* Returns how many there are of the level. */
size_t	 diag_count(const struct diag *, enum diag_level);

/* Returns the exit status, 0 to 3.  If `strict`, warnings count as errors. */
int	 diag_status(const struct diag *, int strict);

/* Print those of at least the level, in an order that depends on nothing but
   them. */
void	 diag_print(struct diag *, FILE *, enum diag_level least);

/* Remove all of them. */
void	 diag_clear(struct diag *);

/* Move all of `from` to `to`, to which other threads may be adding. */
void	 diag_move(struct diag *to, struct diag *from);

/* Pack all of them, or add those that are read from the pack. */
void	 diag_pack(struct pack *, struct diag *);

#endif

/*
 * Diagnostics: what is wrong, where, and what was done about it.  They are
 * gathered from all threads, printed once, sorted by file, line and column,
 * and the worst of them becomes the exit status:
 *
 *	content/x.txt:13:2: warning: no date; taken from the file's name
 *
 * A message is one line of English without a full stop, in two halves parted
 * by "; ": what is wrong, what was done about it.
 */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include <stdio.h>

enum diag_level {
	DIAG_NOTE,		/* nothing is wrong; printed with -v only */
	DIAG_WARNING,
	DIAG_ERROR,		/* the content is wrong: exit status 1 */
	DIAG_USAGE,		/* site.conf or a template is wrong: 2 */
	DIAG_SYSTEM		/* the system failed: 3 */
};

struct diag;

/* The caller frees with diag_free.  All functions may be called at once. */
struct diag	*diag_new(void);
void		 diag_free(struct diag *);

/*
 * Add one.  `file` is as the user would type it and is copied; NULL when it
 * is about no file.  `line` and `col` count from 1; 0 when not known.
 * Control characters are replaced, in the message and in the name.
 */
void	 diag_add(struct diag *, enum diag_level, const char *file,
	    unsigned line, unsigned col, const char *fmt, ...)
	    __attribute__((format(printf, 6, 7)));

/* How many of the level there are. */
size_t	 diag_count(const struct diag *, enum diag_level);

/* The exit status: 0 to 3; with `strict` warnings count as errors. */
int	 diag_status(const struct diag *, int strict);

/* Print those of at least the level, sorted; same input, same bytes. */
void	 diag_print(struct diag *, FILE *, enum diag_level least);

/* Forget all of them. */
void	 diag_clear(struct diag *);

#endif

/*
 * Attendance: the meetings whose minutes say who of a body was absent, by the
 * body and the term.  Minutes may say so of another body than the one that
 * met.
 */
#ifndef ARCHIVE_ATTENDANCE_H
#define ARCHIVE_ATTENDANCE_H

#include <stddef.h>

struct archive;
struct meeting_card;

struct attendance {
	const char			*key;	/* of the body and the term */
	const struct meeting_card	**meetings;	/* oldest first */
	size_t				 count;
};

/* Find the attendance of all bodies. */
void	 attendance_build(struct archive *);

/*
 * Returns that of the body in the term (NULL: not known), or NULL if nobody is
 * named as absent.  Bodies are the same if they differ in capitals only.
 */
const struct attendance	*archive_find_attendance(const struct archive *,
		    const char *body, const char *term);

#endif

/*
 * Subjects: the cases by what KL's classification (KLE, see kle.h) files them
 * under, which is what their numbers begin with.
 */
#ifndef ARCHIVE_SUBJECTS_H
#define ARCHIVE_SUBJECTS_H

#include <stddef.h>

struct archive;
struct item_card;
struct kle;
struct kle_entry;
struct subject;
struct year;

/* A subject with more items than this has a page for each year. */
#define SUBJECT_ON_ONE_PAGE	200

/* The items of a subject in one year. */
struct subject_year {
	const struct subject	 *subject;
	const struct year	 *year;
	const char		 *url;	/* "/emner/15.20.00/2017/"; NULL if
					   the subject's page lists them */
	struct item_card	**items; /* oldest first */
	size_t			  nitems;
	size_t			  ncases;
};

/*
 * A subject (emne), a group (gruppe) or a main group (hovedgruppe) of them.
 * Items of a subject are items of its group and main group, too.
 */
struct subject {
	const char		 *code;	/* "15.20.00", "15.20", "15" */
	const char		 *name;	/* for lists: the code, and the newest
					   title if one is known */
	const char		 *url;	/* "/emner/15.20.00/" */
	const struct kle_entry	 *kle;	/* from KL's files; NULL if none */
	int			  level; /* 1 main group, 2 group, 3 subject */
	const struct subject	 *parent; /* NULL for a main group */
	const struct subject	 *first; /* of those below; NULL if none */
	const struct subject	 *next;	/* of the same parent; NULL if last */
	struct item_card	**items; /* oldest first */
	size_t			  nitems;
	size_t			  ncases;
	struct subject_year	 *years; /* oldest first, undated last */
	size_t			  nyears;
};

/* Find the subjects of the items.  Cases and years are in place. */
void	 subjects_build(struct archive *);

/* Name them by KL's files, which must live as long as the archive. */
void	 archive_name_subjects(struct archive *, const struct kle *);

/* Returns the subject of that code, or NULL if there is none. */
const struct subject	*archive_find_subject(const struct archive *,
			    const char *code);

#endif

/*
 * Case numbers (journalnumre, sagsnumre) as municipalities write them.
 */
#ifndef LANGUAGE_CASE_NUMBER_H
#define LANGUAGE_CASE_NUMBER_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

/* A KLE case number taken apart; what it does not have is empty. */
struct case_number {
	struct str	subject;	/* "15.20.00", "15.20", "15" */
	struct str	facet;		/* "A00", "Ø34" */
	struct str	year;		/* of the case: "16", "2013" */
};

/*
 * Read a KLE case number at the start of the slice: subject, facet, serial
 * number and year, "15.00.00-A00-22-16", with what varies between
 * municipalities: "00.01.00P35-0104", "15.20G00 - 2013/01963".  The facet is
 * required; without one a date ("24.01.17") looks the same.  Returns its
 * length, 0 for none.  The form: KL's emnesystematik, see danish-minutes.
 */
size_t	 case_number_kle(struct str);

/*
 * Read what a label such as "Sagsnr.:" announces: a KLE number, or digits in
 * one to three groups with '-', '/' or '.' between them ("2016-001340",
 * "14/19290", "330-2018-3619", "299835"), perhaps with a letter last; or a
 * council's own number, "BR 366/07".
 */
size_t	 case_number_labelled(struct str);

/*
 * Read a number that says by its form alone that it is a case's: "09/39999".
 * Returns its length, 0 for none.
 */
size_t	 case_number_bare(struct str);

/*
 * The address part of the case with that number, in capitals: numbers that
 * differ in nothing else are one case.  NULL when nothing is left of it.
 * Lives in the arena.
 */
char	*case_number_slug(struct arena *, const char *number);

/*
 * Take apart what is known to be a case number, because of its place or its
 * label; false when it is no KLE number.  Facets may be in small letters.
 * Without one ("15.20.00", "15.20.00-22-16") the number must be nothing else
 * and have all three parts of a subject.  The slices point into the number.
 */
bool	 case_number_split(struct str number, struct case_number *parts);

/*
 * The subject that the case of that number is about, empty for none: it is no
 * KLE number; or it begins with 00.00.00, which stands in for a subject and is
 * none of the KLE's; or it is a meeting's and not a case's, facet P35 (so
 * KL's guide to filing agendas and minutes, kle-online.dk).
 */
struct str	case_number_topic(struct str number);

#endif

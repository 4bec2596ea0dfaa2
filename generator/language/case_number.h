/*
 * Case numbers (journalnumre, sagsnumre) as municipalities write them.  KLE is
 * KL's classification, which gives a number its subject and its facet.
 */
#ifndef LANGUAGE_CASE_NUMBER_H
#define LANGUAGE_CASE_NUMBER_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

/* The parts of a KLE case number; those that it lacks are empty. */
struct case_number {
	struct str	subject;	/* "15.20.00", "15.20", "15" */
	struct str	facet;		/* "A00", "Ø34" */
	struct str	year;		/* of the case: "16", "2013" */
};

/*
 * Read a KLE case number at the start of the slice: subject, facet, serial
 * number and year, "15.00.00-A00-22-16", in the variants of municipalities:
 * "00.01.00P35-0104", "15.20G00 - 2013/01963".  The facet is required, because
 * without it a date ("24.01.17") looks the same.  Returns its length, or 0 if
 * there is none.  The form is that of KL's emnesystematik.
 */
size_t	 case_number_kle(struct str);

/*
 * Read a number that follows a label such as "Sagsnr.:": a KLE number; digits
 * in one to three groups with '-', '/' or '.' between them ("2016-001340",
 * "14/19290", "330-2018-3619", "299835"), perhaps with a final letter; or a
 * council's own number, "BR 366/07".  Returns its length, or 0 if there is
 * none.
 */
size_t	 case_number_labelled(struct str);

/*
 * Read a number that needs no label to be recognised as that of a case: a KLE
 * number, or "09/39999".  Returns its length, or 0 if there is none.
 */
size_t	 case_number_bare(struct str);

/*
 * Returns the number as part of an address; numbers with the same slug are the
 * same case.  Capitals, dots and dashes are kept, small letters become
 * capitals, Æ Ø Å become AE OE AA, '/' and blanks become '-', anything else is
 * dropped. There are no two '-' in a row, and no '.' or '-' at the ends, so
 * that it never names a hidden or a parent folder.  NULL if nothing is left.
 * Lives in the arena.
 */
char	*case_number_slug(struct arena *, const char *number);

/*
 * Split what is known to be a case number from its place or its label.
 * Returns false if it is no KLE number.  The facet may be in small letters.
 * Without one ("15.20.00", "15.20.00-22-16") the subject must have all three
 * parts, and nothing else may follow.  The slices point into the number.
 */
bool	 case_number_split(struct str number, struct case_number *parts);

/*
 * Returns the subject of the case, empty if there is none: if the number is no
 * KLE number; if it begins with 00.00.00, a placeholder that is no subject of
 * the KLE; or if it is that of a meeting and not of a case, with facet P35
 * (KL's guide to filing agendas and minutes, kle-online.dk).
 */
struct str	case_number_topic(struct str number);

#endif

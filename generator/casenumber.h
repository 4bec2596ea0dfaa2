/*
 * Case numbers (journalnumre, sagsnumre) as municipalities write them.
 */
#ifndef CASENUMBER_H
#define CASENUMBER_H

#include "arena.h"
#include "str.h"

/*
 * Read a KLE case number at the start of the slice: subject, facet, serial
 * number and year, "15.00.00-A00-22-16", with what varies between
 * municipalities: "00.01.00P35-0104", "15.20G00 - 2013/01963".  The facet is
 * required; without one a date ("24.01.17") looks the same.  Returns its
 * length, 0 for none.  The form: KL's emnesystematik, see danish-minutes.
 */
size_t	 casenumber_kle(struct str);

/*
 * Read what a label such as "Sagsnr.:" announces: a KLE number, or digits in
 * one to three groups with '-', '/' or '.' between them ("2016-001340",
 * "14/19290", "330-2018-3619", "299835"), perhaps with a letter last; or a
 * council's own number, "BR 366/07".
 */
size_t	 casenumber_labelled(struct str);

/*
 * Read a number that says by its form alone that it is a case's: "09/39999".
 * Returns its length, 0 for none.
 */
size_t	 casenumber_bare(struct str);

/*
 * The address part of the case with that number, in capitals: numbers that
 * differ in nothing else are one case.  NULL when nothing is left of it.
 * Lives in the arena.
 */
char	*case_slug(struct arena *, const char *number);

#endif

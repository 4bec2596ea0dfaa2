/*
 * The readers that examples are held against, one for each kind of .spec file.
 * Each adds to `out` what it finds in the example, in the form in which the
 * file writes it down.
 */
#ifndef READERS_H
#define READERS_H

#include "spec.h"

/* A document, or an item of one, as an outline. */
void	 read_minutes(const struct spec_example *, struct buf *out);

/* Decisions, votes, absences and so on, one a line. */
void	 read_facts(const struct spec_example *, struct buf *out);

/* Meetings, items, cases and laws that are referred to, one a line. */
void	 read_references(const struct spec_example *, struct buf *out);

#endif

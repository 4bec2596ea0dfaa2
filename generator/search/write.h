/*
 * Writing the files of the index; format.h describes them.
 */
#ifndef SEARCH_WRITE_H
#define SEARCH_WRITE_H

#include <stddef.h>

struct staging;
struct search;

/* Distribute the terms over files, and name the index. */
void	 search_build_files(struct search *);

/* Write the files, as jobs that several threads may do at once: how many there
   are, and one of them.  search_job returns 0, or -1 with a diagnostic. */
size_t	 search_jobs(const struct search *);
int	 search_job(const struct search *, size_t job, struct staging *);

#endif

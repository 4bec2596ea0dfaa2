/*
 * Aliases: "~soren" for "soeren".  The browser looks them up only if a word is
 * not found as it is typed, so that "far" does not find "får".
 */
#ifndef SEARCH_ALIASES_H
#define SEARCH_ALIASES_H

struct search;

/* Add the aliases to the terms, at the end. */
void	 search_build_aliases(struct search *);

#endif

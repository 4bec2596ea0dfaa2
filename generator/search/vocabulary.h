/*
 * The words of all documents, each once.  Their numbers depend on the threads
 * that add them, but nothing that is written does.
 */
#ifndef SEARCH_VOCABULARY_H
#define SEARCH_VOCABULARY_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "base/string_set.h"

struct search_word {
	const char	*text;		/* folded */
	const char	*spelling;	/* as printed, in lower case; NULL: as
					   text */
	uint32_t	 count;		/* documents */
	uint32_t	*terms;		/* its own, then those of its parts */
	size_t		 nterms;
};

struct vocabulary {
	pthread_mutex_t		 lock;
	struct string_set	 set;	/* mark: number + 1 */
	struct search_word	*list;
	size_t			 count, room;
};

void	 vocabulary_init(struct vocabulary *);
void	 vocabulary_release(struct vocabulary *);

/* Returns the number of a folded word, which is added if it is new.  The
   caller holds the lock. */
uint32_t vocabulary_add(struct vocabulary *, struct str folded);

/*
 * Note how the word is printed.  Of two spellings ("ældre" and "aeldre") the
 * one with more letters outside ASCII, which has the higher bytes, is kept,
 * whichever comes first.  The caller holds the lock.
 */
void	 vocabulary_see(struct vocabulary *, uint32_t number,
	    struct str printed);

#endif

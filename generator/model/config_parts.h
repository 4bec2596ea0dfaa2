/*
 * What the readers of site.conf share: config.c reads settings, which are
 * known by their keys, and config_lists.c the sections with keys of the
 * publisher's own.
 */
#ifndef MODEL_CONFIG_PARTS_H
#define MODEL_CONFIG_PARTS_H

#include "config.h"

/* A file being read. */
struct config_reading {
	struct config		*config;
	const char		*path;
	struct diag		*diag;
	unsigned		*lines;	/* where each setting is set; or 0 */
	struct heading_alias	*headings;
	size_t			 nheadings, room;
	bool			 wrong;
};

/* Report a mistake in the words of printf(3). */
#define COMPLAIN(r, line, ...)						\
	do {								\
		(r)->wrong = true;					\
		diag_add((r)->diag, DIAG_USAGE, (r)->path, (line), 0,	\
		    __VA_ARGS__);					\
	} while (0)

/* Report a name of that kind that is unknown; `meant` may be NULL. */
void	 config_suggest(struct config_reading *, unsigned line,
	    const char *kind, const char *name, const char *meant);

/* Is it an address that can stand in a link as it is? */
bool	 config_is_web(const char *value);

/* A section that is a list, and what takes a line of it. */
struct config_list {
	const char	*section;
	void		(*add)(struct config_reading *, const char *key,
			    const char *value, unsigned line);
};

#define CONFIG_LISTS	5
extern const struct config_list config_lists[CONFIG_LISTS];

#endif

/*
 * The sections of site.conf whose keys are not settings but entries that the
 * publisher writes: headings, people, laws, old addresses, KL's files.
 */
#ifndef MODEL_CONFIG_LISTS_H
#define MODEL_CONFIG_LISTS_H

#include "config_reading.h"

struct config_list {
	const char	*section;
	/* Add one entry to the configuration, or report what is wrong. */
	void		(*add)(struct config_reading *, const char *key,
			    const char *value, unsigned line);
};

#define CONFIG_LISTS	5
extern const struct config_list config_lists[CONFIG_LISTS];

#endif

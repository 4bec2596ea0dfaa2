/*
 * The kinds of values in site.conf.  A function for each checks the value and
 * stores it where `field` points, in the type of that field of struct config.
 * Returns NULL, or what a right value looks like, for a message.  Strings live
 * in the arena.
 */
#ifndef MODEL_CONFIG_VALUE_H
#define MODEL_CONFIG_VALUE_H

#include <stdbool.h>

#include "base/arena.h"

typedef const char *config_value(struct arena *, const char *value,
    void *field);

config_value	 config_value_text;		/* may be empty */
config_value	 config_value_required;		/* not empty */
config_value	 config_value_flag;
config_value	 config_value_base;		/* gets a '/' at the end */
config_value	 config_value_web_address;
config_value	 config_value_contact;
config_value	 config_value_licence;		/* struct named_address */
config_value	 config_value_page_groups;

/* Is it an http or https address that can stand in a link as it is? */
bool	 config_is_web_address(const char *value);

#endif

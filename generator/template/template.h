/*
 * Mustache: templates (set) and what they are filled in with (value).  Nothing
 * in here knows of meetings.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef TEMPLATE_TEMPLATE_H
#define TEMPLATE_TEMPLATE_H

#include "set.h"
#include "value.h"

#endif

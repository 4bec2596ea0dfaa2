/*
 * Mustache templates: a set of templates (set) and a tree of values (value)
 * become text (render).  The room knows nothing of meetings or HTML, apart
 * from escaping what is printed.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef TEMPLATE_TEMPLATE_H
#define TEMPLATE_TEMPLATE_H

#include "render.h"
#include "set.h"
#include "value.h"

#endif

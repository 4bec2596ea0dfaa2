/*
 * What a page is about, for machines: JSON-LD in the words of schema.org.
 *
 * A meeting is an Event.  An item with a decision is a Report "recordedAt"
 * the Event: minutes are the report of what was said and decided.  It is not
 * Legislation ("a legal document such as an act, decree, bill"): most items
 * only note or recommend something, and what is binding about the others is
 * not for the minutes' reader to say.  A body is a GovernmentOrganization.  A
 * Person has a name and an address and no memberOf: the minutes name who spoke
 * or voted, deputies among them, and not who is a member.
 */
#ifndef PAGES_LINKED_DATA_H
#define PAGES_LINKED_DATA_H

#include "page.h"

/*
 * The data of the page, to stand in a script element as it is; "" when there
 * is none.  Lives in the page's arena.
 */
const char	*linked_data(struct page *);

#endif

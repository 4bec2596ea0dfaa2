/*
 * What a page is about, for machines: JSON-LD in the words of schema.org.
 *
 * A meeting is an Event.  An item with a decision is a Report "recordedAt"
 * the Event: minutes are the report of what was said and decided.  It is not
 * Legislation ("a legal document such as an act, decree, bill"): most items
 * only note or recommend something, and which of the others are binding is not
 * for the reader of the minutes to say.  A body is a GovernmentOrganization.
 * A Person has a name and an address and no memberOf: the minutes name those
 * who spoke or voted, deputies among them, and do not say who is a member.
 */
#ifndef PAGES_LINKED_DATA_H
#define PAGES_LINKED_DATA_H

#include "page.h"

/*
 * The data of the page, ready to stand in a script element, or "" if there is
 * none.  Lives in the page's arena.
 */
const char	*linked_data(struct page *);

#endif

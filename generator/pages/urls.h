/*
 * Addresses that pages link to and that other files have: from the site's
 * root, or names of files beside a page.
 */
#ifndef PAGES_URLS_H
#define PAGES_URLS_H

#define DATA_MEETINGS	"/data/meetings.json"
#define DATA_SCHEMA	"/data/meeting.schema.json"
#define ICS_NAME	"kalender.ics"	/* beside the body's page */

#endif

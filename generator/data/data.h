/*
 * Data: the archive for programs.  A meeting as JSON (meeting_json) with its
 * schema, the list of all meetings (meetings_list), feeds (feeds), calendars
 * (ics), and what crawlers and browsers look for (crawlers).
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef DATA_DATA_H
#define DATA_DATA_H

#include "crawlers.h"
#include "feeds.h"
#include "ics.h"
#include "meeting_json.h"
#include "meetings_list.h"
#include "schema.h"

#endif

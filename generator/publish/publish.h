/*
 * Publishing: files become the public site, all of them or none (staging).
 * Assets get names made of their bytes (assets), every link is checked against
 * what was written (link_check), and the sitemap lists the pages (sitemap).
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef PUBLISH_PUBLISH_H
#define PUBLISH_PUBLISH_H

#include "assets.h"
#include "intact.h"
#include "link_check.h"
#include "link_resolve.h"
#include "sitemap.h"
#include "staging.h"

#endif

/*
 * The build of a site, as its pages and the files beside them see it: what
 * they are made from, and where they go.
 */
#ifndef PAGES_BUILD_H
#define PAGES_BUILD_H

#include "archive/archive.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"
#include "publish/publish.h"
#include "search/search.h"
#include "template/template.h"

/* Where the templates of pages are, in the folder of the templates. */
#define PAGE_TEMPLATES	"pages/"

struct frames;

struct build {
	const struct archive	*archive;
	const struct config	*config;
	const struct skipped_list *skipped;	/* of the content folder */
	struct template_set	*templates;
	struct staging		*staging;
	struct link_check	*links;		/* gets each page */
	struct diag		*diag;
	struct sitemap		*sitemap;	/* NULL: write none */
	struct search		*search;	/* NULL: there is no index */
	const struct assets	*assets;	/* NULL: none are known */
	struct frames		*frames;	/* NULL: each page makes its
						   own */
};

#endif

/*
 * The pages of the site.  Each kind has a function that makes its context (a
 * struct value, nothing of HTML in it but the rendered record) and a template
 * of the same name; templates/CONTEXTS.md tells what each context holds.
 */
#ifndef PAGES_ENVIRONMENT_H
#define PAGES_ENVIRONMENT_H

#include "archive/archive.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"
#include "publish/publish.h"
#include "search/search.h"
#include "template/template.h"

/* Where the templates of page kinds are, in the folder of the templates. */
#define PAGE_TEMPLATES	"pages/"

struct pages {
	const struct archive	*archive;
	const struct config	*config;
	const struct skipped_list	*skipped;	/* of the content folder */
	struct template_set	*templates;
	struct staging		*staging;
	struct link_check	*links;		/* hears of each page */
	struct diag		*diag;
	struct sitemap		*sitemap;	/* NULL: there is to be none */
	struct search		*search;	/* NULL: there is none */
	const struct assets	*assets;	/* NULL: none are known */
};

#endif

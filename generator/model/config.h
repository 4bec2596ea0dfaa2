/*
 * The settings of site.conf.  referat.conf(5) and the comments in the
 * site.conf that comes with the program explain each.
 */
#ifndef MODEL_CONFIG_H
#define MODEL_CONFIG_H

#include <stdbool.h>

#include "base/arena.h"
#include "page_group.h"
#include "section_role.h"

struct heading_alias {
	const char		*heading;	/* lower case */
	enum section_role	 role;
};

/*
 * An entry of [people]: who has the name, or of which party they are.  With
 * `party` or `where` it applies only to the name with that party printed after
 * it, or in that body or term.
 */
struct people_rule {
	const char	*name;		/* as spelt in minutes */
	const char	*party;		/* NULL: any */
	/* a body's name, or "2014-2017"; NULL */
	const char	*where;
	/* the name on the site; NULL: see gives */
	const char	*person;
	const char	*gives;		/* the party, where none is printed */
};

/*
 * An entry of [laws]: where the text of a law can be read, for a period; or
 * another name under which it is listed.
 */
struct law_rule {
	const char	*key;		/* its name in lower case */
	const char	*from, *to;	/* ISO days; NULL: no limit */
	const char	*address;	/* "{p}": the paragraph; NULL */
	const char	*same_as;	/* another key; NULL */
};

/* An entry of [aliases]: the new address of a page that has moved. */
struct alias {
	const char	*from;	/* "/sager/gammel/" */
	const char	*to;	/* the same, with or without a #fragment; or
				   "https://…" */
	const char	*file;	/* that has the entry */
	unsigned	 line;
};

/* A name and the address of a page about it; "" if there is none. */
struct named_address {
	const char	*name;
	const char	*url;
};

/* An address that is not given is "". */
struct config {
	struct arena		  arena;
	char			  digest[65];	/* SHA-256 of the file, in hex;
						   "" without one */

	/* [site] */
	const char		 *title;
	const char		 *municipality;
	const char		 *base;		/* of the site, ends in '/' */
	const char		 *identity;	/* prefix of the ids of feeds;
						   "" for base */
	const char		 *contact;	/* mail or web address */
	const char		 *accessibility;	/* of the statement */
	struct named_address	  licence;	/* of the data */

	/* [folders], as the user typed them */
	const char		 *content;
	const char		 *output;
	const char		 *templates;

	/* [pages] */
	bool			  offline;	/* links end in index.html */
	page_groups		  noindex;	/* not for search engines */
	bool			  search;	/* build an index */
	bool			  excerpts;	/* hits show their context */

	/* The other sections, in file order. */
	struct heading_alias	 *headings;
	size_t			  nheadings;
	struct people_rule	 *people;
	size_t			  npeople;
	struct law_rule		 *laws;
	size_t			  nlaws;
	struct alias		 *aliases;
	size_t			  naliases;
	const char		**kle;		/* files of KL, as typed */
	size_t			  nkle;
};

/* Set the defaults. */
void	 config_init(struct config *);

/* Free what the configuration holds, and set the defaults again. */
void	 config_release(struct config *);

#endif

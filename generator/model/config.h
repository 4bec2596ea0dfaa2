/*
 * site.conf: the site's settings, an INI file.  What each key means stands in
 * referat.conf(5) and in the commented site.conf that comes with the program.
 */
#ifndef MODEL_CONFIG_H
#define MODEL_CONFIG_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/diag.h"
#include "meeting.h"
#include "page_group.h"

struct heading_alias {
	const char		*heading;	/* lower case */
	enum section_role	 role;
};

/*
 * What [people] says of a name: who it is, or of which party.  Where `party`
 * or `where` is set, only of the name with that party printed after it, or in
 * that body or term.
 */
struct people_rule {
	const char	*name;		/* as spelt in minutes */
	const char	*party;		/* NULL: any */
	const char	*where;		/* a body's name, or "2014-2017"; NULL */
	const char	*person;	/* the name on the site; NULL: see gives */
	const char	*gives;		/* the party, where none is printed */
};

/*
 * What [laws] says of a law: where its text is to be read, in the time from
 * one day to another; or under what name it stands there.
 */
struct law_rule {
	const char	*key;		/* its name in lower case */
	const char	*from, *to;	/* ISO; NULL: always, for ever */
	const char	*address;	/* "{p}" stands for the paragraph; NULL */
	const char	*same_as;	/* another key; NULL */
};

/* [aliases]: the page that was at an address of the site is at another. */
struct alias {
	const char	*from;		/* "/sager/gammel/" */
	const char	*to;		/* the same, with or without a #fragment;
					   or "https://…" */
	const char	*file;		/* where it says so */
	unsigned	 line;
};

/* What something is called, and where it is told of; "" for none. */
struct named_address {
	const char	*name;
	const char	*url;
};

struct config {
	struct arena		 arena;
	const char		*title;		/* [site] of the whole site */
	const char		*municipality;
	const char		*base;		/* address of the site, "https://…/",
						   ends in '/'; "" when not known */
	const char		*identity;	/* where the ids of feeds begin; "" for
						   base */
	const char		*contact;	/* mail or web address; "" for none */
	const char		*accessibility;	/* address of the accessibility
						   statement; "" for none */
	struct named_address	 licence;	/* of the data */
	const char		*content;	/* [folders] as the user typed them */
	const char		*output;
	const char		*templates;
	bool			 offline;	/* links end in index.html */
	page_groups		 noindex;	/* not for search engines */
	bool			 search;	/* an index for search is made */
	bool			 excerpts;	/* so that hits show the words
						   around the match */
	struct heading_alias	*headings;	/* [headings], in file order */
	size_t			 nheadings;
	struct people_rule	*people;	/* [people], in file order */
	size_t			 npeople;
	struct law_rule		*laws;		/* [laws], in file order */
	size_t			 nlaws;
	struct alias		*aliases;	/* [aliases], in file order */
	size_t			 naliases;
	const char		**kle;		/* [kle] KL's files, as typed */
	size_t			 nkle;
};

/* What holds when no file says otherwise. */
void	 config_init(struct config *);
void	 config_release(struct config *);

/*
 * Read `path` into `config`, over what is there.  Every mistake becomes a
 * DIAG_USAGE diagnostic with its line: a line that is no setting, an unknown
 * section or key (with "did you mean" where one is close), a bad value, a key
 * set twice.  Returns 0, or -1 when there was a mistake or no such file.
 */
int	 config_read(struct config *, const char *path, struct diag *);

#endif

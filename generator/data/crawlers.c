#include "crawlers.h"

#include "base/utf8.h"
#include "base/xml.h"
#include "pages/pages.h"
#include "publish/publish.h"

/* Letters that OpenSearch 1.1 allows in each. */
#define SHORT_MAX	16
#define LONG_MAX	48

/*
 * Everything may be read.  Pages that should not be found carry a mark, which
 * a crawler that may not read them does not see.
 */
int
crawlers_robots(const struct build *build, size_t index)
{
	const char *base = build->config->base;
	struct buf out = BUF_INIT;
	int result;

	(void)index;
	buf_adds(&out, "User-agent: *\nDisallow:\n");
	if (*base != '\0')
		buf_addf(&out, "\nSitemap: %ssitemap.xml\n", base);
	result = staging_add(build->staging, "robots.txt", out.data,
	    out.len);
	buf_release(&out);
	return result;
}

/* Returns the text's first letters, only whole words if it has to be cut. */
static char *
cut(struct arena *arena, const char *text, size_t max)
{
	struct str rest = str_of(text);
	size_t len, words = 0, n;

	for (n = 0; n < max && rest.len != 0; n++) {
		if (rest.data[0] == ' ')
			words = (size_t)(rest.data - text);
		utf8_decode(rest, &len);
		rest = str_from(rest, len);
	}
	if (rest.len != 0 && rest.data[0] != ' ' && words != 0)
		return arena_dup_str(arena, str_cut(str_of(text), words));
	return arena_dup_str(arena, (struct str){ text,
	    (size_t)(rest.data - text) });
}

/* Returns the title, or the municipality if the title does not fit. */
static const char *
short_name(const struct config *config)
{
	if (utf8_count(str_of(config->title)) > SHORT_MAX &&
	    *config->municipality != '\0')
		return config->municipality;
	return config->title;
}

static void
describe(struct xml *xml, struct arena *arena, const struct config *config)
{
	xml_open(xml, "OpenSearchDescription");
	xml_attribute(xml, "xmlns",
	    "http://a9.com/-/spec/opensearch/1.1/");
	xml_element(xml, "ShortName", cut(arena, short_name(config),
	    SHORT_MAX));
	xml_element(xml, "LongName", cut(arena, config->title, LONG_MAX));
	xml_element(xml, "Description", arena_printf(arena, "Søg i %s",
	    config->title));
	xml_open(xml, "Url");
	xml_attribute(xml, "type", "text/html");
	xml_attribute(xml, "template", arena_printf(arena,
	    "%ssoeg/?q={searchTerms}", config->base));
	xml_close(xml);
	xml_element(xml, "Language", "da");
	xml_element(xml, "InputEncoding", "UTF-8");
}

int
crawlers_opensearch(const struct build *build, size_t index)
{
	struct arena arena = ARENA_INIT;
	struct buf out = BUF_INIT;
	struct xml *xml;
	int result;

	(void)index;
	if (*build->config->base == '\0')
		return 0;
	xml = xml_begin(&out);
	describe(xml, &arena, build->config);
	xml_end(xml);
	result = staging_add(build->staging, "opensearch.xml", out.data,
	    out.len);
	buf_release(&out);
	arena_release(&arena);
	return result;
}

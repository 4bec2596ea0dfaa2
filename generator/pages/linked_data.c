#include "linked_data.h"

#include "base/json.h"
#include "language/danish_time.h"
#include "names.h"
#include "words.h"

static struct json_object *
new_thing(const char *type, const char *name)
{
	struct json_object *thing = json_new_object();

	json_set(thing, "@type", json_new_text(type));
	json_set(thing, "name", json_new_text(name));
	return thing;
}

/* Unknown values are left out. */
static void
set_some(struct json_object *thing, const char *name, const char *text)
{
	if (text != NULL && *text != '\0')
		json_set(thing, name, json_new_text(text));
}

static void
set_url(struct page *page, struct json_object *thing, const char *url)
{
	json_set(thing, "url", json_new_text(page_address(page, url)));
}

/* The municipality, or NULL if site.conf does not name it. */
static struct json_object *
new_municipality(struct page *page)
{
	const char *name = page->build->config->municipality;

	return *name != '\0' ? new_thing("GovernmentOrganization", name) :
	    NULL;
}

static void
set_municipality(struct page *page, struct json_object *thing,
    const char *name)
{
	struct json_object *municipality = new_municipality(page);

	if (municipality != NULL)
		json_set(thing, name, municipality);
}

static struct json_object *
new_body(struct page *page, const struct body *body)
{
	struct json_object *thing = new_thing("GovernmentOrganization",
	    body->name);

	set_url(page, thing, body->url);
	return thing;
}

/* Set the body that met as the property `name`, if it is known. */
static void
set_body(struct page *page, struct json_object *thing, const char *name,
    const struct meeting_card *meeting)
{
	if (meeting->body_basis != BASIS_UNKNOWN)
		json_set(thing, name, new_body(page, meeting->body));
}

static struct json_object *
new_event(struct page *page, const struct meeting_card *meeting)
{
	struct json_object *event = new_thing("Event",
	    page_meeting_name(page, meeting));

	set_url(page, event, meeting->url);
	/* A date without a time must not become midnight. */
	set_some(event, "startDate", meeting->start == NULL ? meeting->date :
	    danish_time_rfc3339(&page->arena, meeting->date, meeting->start));
	return event;
}

static struct json_object *
new_meeting(struct page *page, const struct meeting_card *meeting)
{
	struct json_object *event = new_event(page, meeting);

	if (meeting->place != NULL)
		json_set(event, "location", new_thing("Place",
		    meeting->place));
	set_body(page, event, "organizer", meeting);
	set_some(event, "inLanguage", "da");
	return event;
}

static struct json_object *
new_report(struct page *page, const struct item_card *item)
{
	struct json_object *report = new_thing("Report",
	    page_item_title(item));

	set_url(page, report, item->url);
	set_some(report, "identifier", item->case_number);
	set_some(report, "abstract", page_one_line(page, item->decision));
	set_body(page, report, "author", item->meeting);
	set_municipality(page, report, "publisher");
	set_some(report, "inLanguage", "da");
	json_set(report, "recordedAt", new_event(page, item->meeting));
	return report;
}

static struct json_object *
new_main_body(struct page *page, const struct body *body)
{
	struct json_object *thing = new_body(page, body);

	set_municipality(page, thing, "parentOrganization");
	return thing;
}

static struct json_object *
new_person(struct page *page, const struct person *person)
{
	struct json_object *thing = new_thing("Person", person->name);

	set_url(page, thing, person->url);
	return thing;
}

static struct json_object *
new_site(struct page *page)
{
	struct json_object *site = new_thing("WebSite",
	    page->build->config->title);

	set_url(page, site, "/");
	set_some(site, "inLanguage", "da");
	set_municipality(page, site, "publisher");
	return site;
}

/* The last step is the page itself. */
static struct json_object *
new_crumbs(struct page *page)
{
	struct json_object *crumbs = json_new_object(),
	    *list = json_new_array(), *step;
	const char *url;
	size_t i;

	json_set(crumbs, "@type", json_new_text("BreadcrumbList"));
	for (i = 0; i < page->nsteps; i++) {
		step = new_thing("ListItem", page->steps[i].name);
		url = page->steps[i].url;
		json_set(step, "position", json_new_int((int)i + 1));
		json_set(step, "item", json_new_text(page_address(page,
		    url != NULL ? url : page->url)));
		json_add(list, step);
	}
	json_set(crumbs, "itemListElement", list);
	return crumbs;
}

/* Returns NULL if schema.org has no type for what the page is about. */
static struct json_object *
new_topic(struct page *page)
{
	const struct page_topic *topic = &page->topic;

	if (topic->meeting != NULL && topic->meeting->date != NULL)
		return new_meeting(page, topic->meeting);
	if (topic->item != NULL && topic->item->decision != NULL &&
	    topic->item->meeting->status == STATUS_MINUTES)
		return new_report(page, topic->item);
	if (topic->body != NULL)
		return new_main_body(page, topic->body);
	if (topic->person != NULL)
		return new_person(page, topic->person);
	if (topic->site)
		return new_site(page);
	return NULL;
}

/* In a script element '<' may begin the end tag, or a comment that hides the
   end tag.  In JSON it occurs in strings only, where it can be escaped. */
static const char *
escape(struct page *page, struct str json)
{
	struct buf out = BUF_INIT;
	const char *result;
	size_t len;

	while (json.len != 0) {
		len = str_find_char(json, '<');
		buf_add(&out, json.data, len);
		if (len != json.len)
			buf_adds(&out, "\\u003c");
		json = str_from(json, len + 1);
	}
	result = arena_dup(&page->arena, out.data);
	buf_release(&out);
	return result;
}

const char *
linked_data(struct page *page)
{
	struct json_object *data, *graph, *topic = new_topic(page);
	struct buf json = BUF_INIT;
	const char *result;

	if (topic == NULL && page->nsteps == 0)
		return "";
	data = json_new_object();
	graph = json_new_array();
	json_set(data, "@context", json_new_text("https://schema.org"));
	if (topic != NULL)
		json_add(graph, topic);
	if (page->nsteps != 0)
		json_add(graph, new_crumbs(page));
	json_set(data, "@graph", graph);
	json_write_line(&json, data);
	result = escape(page, (struct str){ json.data, json.len });
	buf_release(&json);
	return result;
}

#include "linked_data.h"

#include "base/json.h"
#include "language/danish_time.h"
#include "names.h"
#include "words.h"

/* Open a thing; the caller closes it. */
static void
open_thing(struct json *json, const char *name, const char *type)
{
	json_begin_object(json, name);
	json_add_text(json, "@type", type);
}

/* Open a thing that has a name of its own. */
static void
open_named(struct json *json, const char *name, const char *type,
    const char *own)
{
	open_thing(json, name, type);
	json_add_text(json, "name", own);
}

/* Unknown values are left out. */
static void
write_some(struct json *json, const char *name, const char *text)
{
	if (text != NULL && *text != '\0')
		json_add_text(json, name, text);
}

static void
write_url(struct json *json, struct page *page, const char *url)
{
	json_add_text(json, "url", page_address(page, url));
}

/* Write the municipality, if site.conf names it. */
static void
write_municipality(struct json *json, struct page *page, const char *name)
{
	const char *municipality = page->build->config->municipality;

	if (*municipality == '\0')
		return;
	open_named(json, name, "GovernmentOrganization", municipality);
	json_end_object(json);
}

static void
open_body(struct json *json, struct page *page, const char *name,
    const struct body *body)
{
	open_named(json, name, "GovernmentOrganization", body->name);
	write_url(json, page, body->url);
}

/* Write the body that met as the property `name`, if it is known. */
static void
write_body(struct json *json, struct page *page, const char *name,
    const struct meeting_card *meeting)
{
	if (meeting->body_basis == BASIS_UNKNOWN)
		return;
	open_body(json, page, name, meeting->body);
	json_end_object(json);
}

static void
open_event(struct json *json, struct page *page, const char *name,
    const struct meeting_card *meeting)
{
	open_named(json, name, "Event", page_meeting_name(page, meeting));
	write_url(json, page, meeting->url);
	/* A date without a time must not become midnight. */
	write_some(json, "startDate", meeting->start == NULL ? meeting->date :
	    danish_time_rfc3339(&page->arena, meeting->date, meeting->start));
}

static void
write_meeting(struct json *json, struct page *page,
    const struct meeting_card *meeting)
{
	open_event(json, page, NULL, meeting);
	if (meeting->place != NULL) {
		open_named(json, "location", "Place", meeting->place);
		json_end_object(json);
	}
	write_body(json, page, "organizer", meeting);
	json_add_text(json, "inLanguage", "da");
	json_end_object(json);
}

static void
write_report(struct json *json, struct page *page,
    const struct item_card *item)
{
	open_named(json, NULL, "Report", page_item_title(item));
	write_url(json, page, item->url);
	write_some(json, "identifier", item->case_number);
	write_some(json, "abstract", page_one_line(page, item->decision));
	write_body(json, page, "author", item->meeting);
	write_municipality(json, page, "publisher");
	json_add_text(json, "inLanguage", "da");
	open_event(json, page, "recordedAt", item->meeting);
	json_end_object(json);
	json_end_object(json);
}

static void
write_main_body(struct json *json, struct page *page, const struct body *body)
{
	open_body(json, page, NULL, body);
	write_municipality(json, page, "parentOrganization");
	json_end_object(json);
}

static void
write_person(struct json *json, struct page *page, const struct person *person)
{
	open_named(json, NULL, "Person", person->name);
	write_url(json, page, person->url);
	json_end_object(json);
}

static void
write_site(struct json *json, struct page *page)
{
	open_named(json, NULL, "WebSite", page->build->config->title);
	write_url(json, page, "/");
	json_add_text(json, "inLanguage", "da");
	write_municipality(json, page, "publisher");
	json_end_object(json);
}

/* The last step is the page itself. */
static void
write_crumbs(struct json *json, struct page *page)
{
	const struct page_step *step;
	size_t i;

	open_thing(json, NULL, "BreadcrumbList");
	json_begin_array(json, "itemListElement");
	for (i = 0; i < page->nsteps; i++) {
		step = &page->steps[i];
		open_named(json, NULL, "ListItem", step->name);
		json_add_size(json, "position", i + 1);
		json_add_text(json, "item", page_address(page,
		    step->url != NULL ? step->url : page->url));
		json_end_object(json);
	}
	json_end_array(json);
	json_end_object(json);
}

/* Write what the page is about, if schema.org has a type for it. */
static void
write_topic(struct json *json, struct page *page)
{
	const struct page_topic *topic = &page->topic;

	if (topic->meeting != NULL && topic->meeting->date != NULL)
		write_meeting(json, page, topic->meeting);
	else if (topic->item != NULL && topic->item->decision != NULL &&
	    topic->item->meeting->status == STATUS_MINUTES)
		write_report(json, page, topic->item);
	else if (topic->body != NULL)
		write_main_body(json, page, topic->body);
	else if (topic->person != NULL)
		write_person(json, page, topic->person);
	else if (topic->site)
		write_site(json, page);
}

const char *
linked_data(struct page *page)
{
	struct buf out = BUF_INIT;
	struct json json;
	const char *result = "";

	json_begin(&json, &out, JSON_SCRIPT);
	json_begin_object(&json, NULL);
	json_add_text(&json, "@context", "https://schema.org");
	json_begin_array(&json, "@graph");
	write_topic(&json, page);
	if (page->nsteps != 0)
		write_crumbs(&json, page);
	if (json.is_begun) {
		json_end_array(&json);
		json_end_object(&json);
		result = arena_dup_str(&page->arena,
		    (struct str){ out.data, out.len });
	}
	buf_release(&out);
	return result;
}

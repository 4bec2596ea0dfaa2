/* The suites: one function a file, check_NAME.c. */
#ifndef SUITES_H
#define SUITES_H

#include <check.h>

Suite	*suite_buf(void);
Suite	*suite_line_pattern(void);
Suite	*suite_list_marker(void);
Suite	*suite_bodyname(void);
Suite	*suite_section_heading(void);
Suite	*suite_item_heading(void);
Suite	*suite_item_detail(void);
Suite	*suite_lines(void);
Suite	*suite_complete(void);
Suite	*suite_source(void);
Suite	*suite_config(void);
Suite	*suite_ini(void);
Suite	*suite_date(void);
Suite	*suite_danish(void);
Suite	*suite_calendar(void);
Suite	*suite_case_number(void);
Suite	*suite_kle(void);
Suite	*suite_card(void);
Suite	*suite_archive(void);
Suite	*suite_subjects(void);
Suite	*suite_cases(void);
Suite	*suite_collectors(void);
Suite	*suite_case_state(void);
Suite	*suite_case_page(void);
Suite	*suite_duration(void);
Suite	*suite_pictures(void);
Suite	*suite_record(void);
Suite	*suite_number(void);
Suite	*suite_csv(void);
Suite	*suite_chart(void);
Suite	*suite_contexts(void);
Suite	*suite_pages(void);
Suite	*suite_feeds(void);
Suite	*suite_danish_time(void);
Suite	*suite_links(void);
Suite	*suite_coverage(void);

Suite	*suite_actors(void);
Suite	*suite_sentence(void);
Suite	*suite_people(void);
Suite	*suite_value(void);
Suite	*suite_template(void);
Suite	*suite_mustache_spec(void);
Suite	*suite_tree(void);
Suite	*suite_meeting(void);
Suite	*suite_outcome(void);
Suite	*suite_meeting_json(void);
Suite	*suite_markdown(void);
Suite	*suite_file(void);
Suite	*suite_assets(void);
Suite	*suite_progress(void);
Suite	*suite_publish(void);
Suite	*suite_publish_failures(void);
Suite	*suite_search_words(void);
Suite	*suite_search(void);
Suite	*suite_verb(void);
Suite	*suite_slot(void);
Suite	*suite_quotation(void);
Suite	*suite_settle(void);
Suite	*suite_short_decision(void);

#endif

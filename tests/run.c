/*
 * Runs every suite.  CK_FORK, CK_RUN_SUITE, CK_RUN_CASE, CK_EXCLUDE_TAGS and
 * CK_VERBOSITY work as described in Check's manual.  "run-tests spec
 * [FILE[:LINE]]" runs only examples, without Check.  The last line counts the
 * tests.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/folder.h"
#include "fixtures/skip.h"
#include "spec/check_spec.h"
#include "document.h"
#include "suites.h"

static Suite *(*const suites[])(void) = {
	suite_buf,
	suite_line_pattern,
	suite_list_marker,
	suite_section_heading,
	suite_item_heading,
	suite_item_detail,
	suite_lines,
	suite_complete,
	suite_source,
	suite_actors,
	suite_sentence,
	suite_people,
	suite_config,
	suite_ini,
	suite_date,
	suite_danish,
	suite_case_number,
	suite_body_name,
	suite_word_list,
	suite_kle,
	suite_card,
	suite_archive,
	suite_subjects,
	suite_cases,
	suite_attendance,
	suite_collectors,
	suite_case_state,
	suite_case_page,
	suite_duration,
	suite_calendar,
	suite_pictures,
	suite_record,
	suite_number,
	suite_csv,
	suite_chart,
	suite_contexts,
	suite_pages,
	suite_feeds,
	suite_danish_time,
	suite_links,
	suite_coverage,
	suite_value,
	suite_template,
	suite_mustache_spec,
	suite_tree,
	suite_meeting,
	suite_outcome,
	suite_meeting_json,
	suite_markdown,
	suite_file,
	suite_pool,
	suite_pack,
	suite_utf8,
	suite_json,
	suite_xml,
	suite_cache,
	suite_meeting_pack,
	suite_string_set,
	suite_assets,
	suite_progress,
	suite_publish,
	suite_publish_failures,
	suite_search_words,
	suite_search,
	suite_verb,
	suite_slot,
	suite_quotation,
	suite_settle,
	suite_short_decision,
};

/*
 * Phrases are compiled on first use.  Reading some documents compiles nearly
 * all of them before Check forks, so that not every test does it again.
 */
static void
compile_phrases(void)
{
	static const char folder[] = "content";
	struct config config;
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	const char **names;
	size_t count = 0, i;

	config_init(&config);
	folder_list(&arena, folder, &names, &count);
	for (i = 0; i < count; i++) {
		const struct document document = { folder, names[i] };

		meeting_free(document_read(&document, &config, diag, NULL));
	}
	diag_free(diag);
	config_release(&config);
	arena_release(&arena);
}

int
main(int argc, char **argv)
{
	SRunner *runner;
	size_t i;
	int run, failed, skipped;

	if (argc > 1 && strcmp(argv[1], "spec") == 0)
		return spec_run(argv[2]);
	skip_init();
	compile_phrases();
	runner = srunner_create(NULL);
	spec_add_suites(runner);
	for (i = 0; i < sizeof(suites) / sizeof(suites[0]); i++)
		srunner_add_suite(runner, suites[i]());
	srunner_run_all(runner, CK_ENV);
	run = srunner_ntests_run(runner);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	skipped = (int)skip_count();
	printf("%d passed, %d failed", run - failed - skipped, failed);
	if (skipped != 0)
		printf(", %d skipped", skipped);
	putchar('\n');
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

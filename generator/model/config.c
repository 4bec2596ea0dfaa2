#include "config.h"

void
config_init(struct config *config)
{
	*config = (struct config){
		.arena = ARENA_INIT,
		.title = "Referater",
		.municipality = "",
		.base = "",
		.identity = "",
		.contact = "",
		.accessibility = "",
		.licence = { "", "" },
		.content = "content",
		.output = "public",
		.templates = "templates",
		.search = true,
		.excerpts = true,
	};
}

void
config_release(struct config *config)
{
	arena_release(&config->arena);
	config_init(config);
}

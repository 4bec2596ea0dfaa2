#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "command.h"

/*
 * Started without one of the standard files, the first file that is opened
 * would take its place, and diagnostics end up in a page.
 */
static void
take_standard_files(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDONLY);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd >= 0)
		close(fd);
}

int
main(int argc, char **argv)
{
	take_standard_files();
	/* A limit on the size of files is an error as others are. */
	signal(SIGXFSZ, SIG_IGN);
	return command_run(argc, argv);
}

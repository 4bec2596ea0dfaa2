#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "command.h"

/*
 * If the program is started without one of the standard files, the first file
 * that it opens takes its place, and diagnostics end up in a page.
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
	/* Make exceeding a file size limit an ordinary error. */
	signal(SIGXFSZ, SIG_IGN);
	return command_run(argc, argv);
}

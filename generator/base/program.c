#include "program.h"

#include <link.h>
#include <sys/stat.h>

#include "buf.h"
#include "digest.h"
#include "file.h"

/* Called for the program, whose name is "", and each of its libraries.  Not
   all have a file: the kernel's own has none. */
static int
add_library(struct dl_phdr_info *info, size_t size, void *payload)
{
	struct buf *out = payload;
	struct stat st;

	(void)size;
	if (stat(info->dlpi_name, &st) == 0)
		buf_addf(out, "%s %lld %lld.%09ld\n", info->dlpi_name,
		    (long long)st.st_size, (long long)st.st_mtim.tv_sec,
		    st.st_mtim.tv_nsec);
	return 0;
}

int
program_digest(char out[65])
{
	struct buf all = BUF_INIT;
	int rc = file_read("/proc/self/exe", &all);

	if (rc == 0) {
		dl_iterate_phdr(add_library, &all);
		digest_sha256(all.data, all.len, out);
	}
	buf_release(&all);
	return rc;
}

#include "addresses.h"

struct str
address_name(const char *url)
{
	struct str name = str_from(str_of(url), 1);

	name = str_from(name, str_find_char(name, '/') + 1);
	return str_cut(name, name.len - 1);
}

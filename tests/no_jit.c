/*
 * For valgrind, which cannot follow the machine code that PCRE2 makes of
 * patterns: linked in before the library, this makes none, and PCRE2
 * interprets the patterns.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

int
pcre2_jit_compile(pcre2_code *code, uint32_t options)
{
	(void)code;
	(void)options;
	return PCRE2_ERROR_JIT_BADOPTION;
}

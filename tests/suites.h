/* The suites: one function a file, check_NAME.c. */
#ifndef SUITES_H
#define SUITES_H

#include <check.h>

Suite	*suite_buf(void);

#endif

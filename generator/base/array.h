/*
 * Arrays whose size the compiler knows.
 */
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

/* The number of elements of an array; not of a pointer. */
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif

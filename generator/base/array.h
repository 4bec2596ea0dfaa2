/*
 * Arrays of a size that the compiler knows.
 */
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

/* The number of elements of an array, not of what a pointer points at. */
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif

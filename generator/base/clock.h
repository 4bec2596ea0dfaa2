/*
 * A clock for measuring how long something takes.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

/* Returns the seconds since some moment in the past; never goes back. */
double	 clock_seconds(void);

#endif

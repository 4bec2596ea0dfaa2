/*
 * The program that runs.
 */
#ifndef BASE_PROGRAM_H
#define BASE_PROGRAM_H

/*
 * Write the SHA-256 digest of the running program, in hexadecimal: of its
 * file's bytes, and the names, sizes and times of the libraries that it is
 * linked with.  Returns 0, or -1 with errno set.
 */
int	 program_digest(char out[65]);

#endif

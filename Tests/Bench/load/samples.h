// Durations, and what is told of them.

#include <stdint.h>
#include <stdio.h>

struct samples {
    int64_t *nanoseconds;
    size_t count;
    size_t room;
};

// Nanoseconds of the monotonic clock.
int64_t now(void);

// Keeps one duration.
void samples_add(struct samples *samples, int64_t nanoseconds);

// Keeps those of `from` as well.
void samples_join(struct samples *samples, const struct samples *from);

// Writes `, "name": {"median": …, "p95": …, "p99": …, "max": …, "count": …}` in milliseconds; sorts them.
void samples_print(struct samples *samples, const char *name, FILE *file);

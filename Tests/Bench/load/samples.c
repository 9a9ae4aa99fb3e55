#include "samples.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void make_room(struct samples *samples, size_t room) {
    if (room <= samples->room) return;
    samples->room = room * 2;
    samples->nanoseconds = realloc(samples->nanoseconds, samples->room * sizeof *samples->nanoseconds);
    if (samples->nanoseconds == NULL) abort();
}

void samples_add(struct samples *samples, int64_t nanoseconds) {
    make_room(samples, samples->count + 1);
    samples->nanoseconds[samples->count++] = nanoseconds;
}

void samples_join(struct samples *samples, const struct samples *from) {
    if (from->count == 0) return;
    make_room(samples, samples->count + from->count);
    memcpy(samples->nanoseconds + samples->count, from->nanoseconds, from->count * sizeof *from->nanoseconds);
    samples->count += from->count;
}

static int compare(const void *left, const void *right) {
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

void samples_print(struct samples *samples, const char *name, FILE *file) {
    size_t count = samples->count;
    if (count > 0) qsort(samples->nanoseconds, count, sizeof *samples->nanoseconds, compare);
    fprintf(file, ", \"%s\": {\"count\": %zu", name, count);
    static const struct {
        const char *name;
        double share;
    } parts[] = {{"median", 0.5}, {"p95", 0.95}, {"p99", 0.99}, {"max", 1}};
    for (size_t index = 0; count > 0 && index < sizeof parts / sizeof *parts; index++) {
        size_t place = (size_t)(parts[index].share * (double)(count - 1));
        fprintf(file, ", \"%s\": %.4f", parts[index].name, (double)samples->nanoseconds[place] / 1e6);
    }
    fprintf(file, "}");
}

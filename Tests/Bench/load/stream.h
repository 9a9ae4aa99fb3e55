// A client's connection, in the clear or inside TLS, with blocking calls. Whatever goes wrong ends the program with a
// message: a measurement with errors in it is none.

#include <openssl/ssl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdnoreturn.h>

struct stream {
    int descriptor;
    SSL *tls;
    char input[16384];
    size_t start, end;
};

noreturn void die(const char *format, ...) __attribute__((format(printf, 1, 2)));

// Connects to a port of 127.0.0.1.
void stream_connect(struct stream *stream, int port);

// Goes on inside TLS. Any certificate will do.
void stream_start_tls(struct stream *stream);

void stream_write(struct stream *stream, const char *bytes, size_t count);

// The next line, without its end, as a string that is good until the next call.
char *stream_line(struct stream *stream);

// Reads and forgets `count` octets.
void stream_skip(struct stream *stream, size_t count);

// Waits until the other side closes, having said nothing more, and closes.
void stream_finish(struct stream *stream);

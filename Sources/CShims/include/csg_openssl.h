// OpenSSL 3, opened when first needed: both sides of TLS, a self-signed certificate, SHA-256. Types and constants are
// those of <openssl/ssl.h>; every call goes through these functions. `csg_openssl_load` must have given NULL before any
// other is called.
#ifndef CSG_OPENSSL_H
#define CSG_OPENSSL_H

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Opens libcrypto and libssl on the first call, from whichever thread. NULL, or why they cannot be used.
const char *_Nullable csg_openssl_load(void);

/// Takes everything off this thread's error queue and writes the reasons to `text`, as printable ASCII, the oldest
/// first; an empty text when there was none.
void csg_openssl_take_errors(char *_Nonnull text, size_t size);

/// What became of a step of a TLS connection, with all that is needed to go on: both are read in the same breath,
/// before anything else can overwrite them.
struct csg_tls_outcome {
    /// SSL_ERROR_NONE, SSL_ERROR_WANT_READ, …
    int error;
    /// errno, where `error` is SSL_ERROR_SYSCALL.
    int system_error;
    /// The alert the peer has ended the connection with (RFC 8446 section 6.2), where `error` is SSL_ERROR_SSL; 0 for
    /// none.
    int alert;
    /// Bytes read or written, where `error` is SSL_ERROR_NONE.
    size_t count;
};

// MARK: a hash

/// A SHA-256 (FIPS 180-4) that is taken piece by piece. NULL on failure.
EVP_MD_CTX *_Nullable csg_sha256_make(void);
bool csg_sha256_update(EVP_MD_CTX *_Nonnull context, const void *_Nullable bytes, size_t count);
/// Writes the 32 octets of the hash.
bool csg_sha256_finish(EVP_MD_CTX *_Nonnull context, uint8_t *_Nonnull digest);
void csg_sha256_free(EVP_MD_CTX *_Nonnull context);
/// Writes the 32 octets of an HMAC-SHA256 (RFC 2104) to `code`.
bool csg_hmac_sha256(
    const void *_Nonnull key, size_t key_count, const void *_Nullable bytes, size_t count, uint8_t *_Nonnull code);

// MARK: the server's context

/// Makes a context for servers: TLS 1.2 at least, and the options of `csg_tls_context_make`'s body. NULL on failure.
SSL_CTX *_Nullable csg_tls_context_make(void);
void csg_tls_context_free(SSL_CTX *_Nonnull context);
bool csg_tls_context_use_chain(SSL_CTX *_Nonnull context, const char *_Nonnull file);
bool csg_tls_context_use_key(SSL_CTX *_Nonnull context, const char *_Nonnull file);
/// Has clients that cannot check an ECDSA signature shown the certificate and key in `rsa_file` instead, which is
/// opened for them alone. `rsa_file` must live as long as the context.
void csg_tls_context_use_rsa(SSL_CTX *_Nonnull context, const char *_Nonnull rsa_file);
/// Whether the key belongs to the certificate.
bool csg_tls_context_is_paired(SSL_CTX *_Nonnull context);
/// When the context's certificate ends, in seconds since 1970; 0 when it cannot be told.
int64_t csg_tls_context_not_after(SSL_CTX *_Nonnull context);

// MARK: a client's context

/// Makes a context for a client that looks at no certificate: it only wants to know whether TLS works. NULL on failure.
SSL_CTX *_Nullable csg_tls_client_context_make(void);

// MARK: a connection

/// A connection on two descriptors, which stay the caller's. NULL on failure.
SSL *_Nullable csg_tls_make(SSL_CTX *_Nonnull context, int input, int output);
void csg_tls_free(SSL *_Nonnull tls);
/// The server's side of the handshake.
struct csg_tls_outcome csg_tls_accept(SSL *_Nonnull tls);
/// The client's.
struct csg_tls_outcome csg_tls_connect(SSL *_Nonnull tls);
struct csg_tls_outcome csg_tls_read(SSL *_Nonnull tls, void *_Nonnull buffer, size_t size);
/// Whether octets have been read from the socket and not been asked for yet.
bool csg_tls_has_pending(SSL *_Nonnull tls);
struct csg_tls_outcome csg_tls_write(SSL *_Nonnull tls, const void *_Nonnull bytes, size_t size);
/// Sends close_notify; does not wait for the peer's.
struct csg_tls_outcome csg_tls_shutdown(SSL *_Nonnull tls);
/// Whether the certificate has been sent and nothing has come in answer: the handshake waits for the peer's verdict.
bool csg_tls_has_shown_certificate(SSL *_Nonnull tls);
const char *_Nonnull csg_tls_version(SSL *_Nonnull tls);
const char *_Nonnull csg_tls_cipher(SSL *_Nonnull tls);

// MARK: certificates

/// Whether `file` holds a certificate and the key that belongs to it; `*not_after` as above.
bool csg_certificate_read(const char *_Nonnull file, int64_t *_Nonnull not_after);

/// Makes a P-256 key, or one of RSA with 2048 bits, and a certificate for it, signed by itself, valid from yesterday
/// (clocks differ) for `days` days, for `host` (a DNS name; NULL: none), localhost, 127.0.0.1 and ::1. Both as PEM, in
/// memory to be freed with free(); NULL on failure.
char *_Nullable csg_certificate_make(const char *_Nullable host, int days, bool rsa, size_t *_Nonnull size);

/// Every certificate in `file`, in its order, as PEM, in memory to be freed with free(); NULL when there is none.
char *_Nullable csg_certificates_text(const char *_Nonnull file, size_t *_Nonnull size);

#endif

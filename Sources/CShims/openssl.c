#include "csg_openssl.h"

#include <errno.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "csg_library.h"

#define PACKAGE "libssl3"

#define CRYPTO_FUNCTIONS(X) \
    X(ERR_clear_error) \
    X(ERR_get_error_all) \
    X(ERR_peek_error) \
    X(ERR_reason_error_string) \
    X(OPENSSL_sk_new_null) \
    X(OPENSSL_sk_push) \
    X(OPENSSL_sk_num) \
    X(OPENSSL_sk_value) \
    X(BIO_new) \
    X(BIO_new_file) \
    X(BIO_s_mem) \
    X(BIO_read) \
    X(BIO_ctrl_pending) \
    X(BIO_free) \
    X(BN_new) \
    X(BN_rand) \
    X(BN_free) \
    X(BN_to_ASN1_INTEGER) \
    X(EVP_PKEY_Q_keygen) \
    X(EVP_PKEY_free) \
    X(EVP_sha256) \
    X(EVP_MD_fetch) \
    X(EVP_MD_CTX_new) \
    X(EVP_MD_CTX_free) \
    X(EVP_DigestInit_ex) \
    X(EVP_DigestUpdate) \
    X(EVP_DigestFinal_ex) \
    X(HMAC) \
    X(PEM_read_bio_PrivateKey) \
    X(PEM_read_bio_X509) \
    X(PEM_write_bio_PKCS8PrivateKey) \
    X(PEM_write_bio_X509) \
    X(ASN1_TIME_to_tm) \
    X(ASN1_STRING_type_new) \
    X(ASN1_STRING_set) \
    X(ASN1_STRING_free) \
    X(ASN1_BIT_STRING_set_bit) \
    X(OBJ_nid2obj) \
    X(GENERAL_NAME_new) \
    X(GENERAL_NAME_free) \
    X(GENERAL_NAME_set0_value) \
    X(GENERAL_NAMES_free) \
    X(EXTENDED_KEY_USAGE_free) \
    X(BASIC_CONSTRAINTS_new) \
    X(BASIC_CONSTRAINTS_free) \
    X(X509_new) \
    X(X509_free) \
    X(X509_set_version) \
    X(X509_get_serialNumber) \
    X(X509_gmtime_adj) \
    X(X509_getm_notBefore) \
    X(X509_getm_notAfter) \
    X(X509_get0_notAfter) \
    X(X509_get_subject_name) \
    X(X509_set_issuer_name) \
    X(X509_NAME_add_entry_by_txt) \
    X(X509_set_pubkey) \
    X(X509_add1_ext_i2d) \
    X(X509_sign) \
    X(X509_check_private_key)

#define SSL_FUNCTIONS(X) \
    X(TLS_server_method) \
    X(TLS_client_method) \
    X(SSL_CTX_new) \
    X(SSL_CTX_free) \
    X(SSL_CTX_ctrl) \
    X(SSL_CTX_set_options) \
    X(SSL_CTX_set_num_tickets) \
    X(SSL_CTX_set_default_passwd_cb) \
    X(SSL_CTX_use_certificate_chain_file) \
    X(SSL_CTX_use_PrivateKey_file) \
    X(SSL_CTX_check_private_key) \
    X(SSL_CTX_get0_certificate) \
    X(SSL_CTX_set_cert_cb) \
    X(SSL_new) \
    X(SSL_free) \
    X(SSL_set_rfd) \
    X(SSL_set_wfd) \
    X(SSL_accept) \
    X(SSL_connect) \
    X(SSL_read_ex) \
    X(SSL_has_pending) \
    X(SSL_write_ex) \
    X(SSL_shutdown) \
    X(SSL_get_error) \
    X(SSL_get_state) \
    X(SSL_get_certificate) \
    X(SSL_get_privatekey) \
    X(SSL_get_client_ciphers) \
    X(SSL_check_chain) \
    X(SSL_version) \
    X(SSL_use_certificate_chain_file) \
    X(SSL_use_PrivateKey_file) \
    X(SSL_CIPHER_get_auth_nid) \
    X(SSL_get_version) \
    X(SSL_get_current_cipher) \
    X(SSL_CIPHER_get_name)

// The table of entry points; each has the type its header gives it.
#define MEMBER(name) __typeof__(&name) name;
static struct {
    CRYPTO_FUNCTIONS(MEMBER)
    SSL_FUNCTIONS(MEMBER)
} lib;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char failure[512];

static void load(void) {
    void *library = csg_library_open("libcrypto.so.3", PACKAGE, failure, sizeof failure);
    if (library == NULL) return;
#define FIND(name) \
    if (!csg_library_find(library, #name, PACKAGE, &lib.name, failure, sizeof failure)) return;
    CRYPTO_FUNCTIONS(FIND)
    library = csg_library_open("libssl.so.3", PACKAGE, failure, sizeof failure);
    if (library == NULL) return;
    SSL_FUNCTIONS(FIND)
}

const char *csg_openssl_load(void) {
    pthread_once(&once, load);
    return failure[0] == '\0' ? NULL : failure;
}

// MARK: errors

static size_t append(char *text, size_t size, size_t used, const char *more) {
    for (; *more != '\0' && used + 1 < size; more++) {
        text[used++] = *more >= 0x20 && *more < 0x7F ? *more : '?';
    }
    text[used] = '\0';
    return used;
}

void csg_openssl_take_errors(char *text, size_t size) {
    size_t used = 0;
    const char *data;
    int flags;
    unsigned long code;
    text[0] = '\0';
    while ((code = lib.ERR_get_error_all(NULL, NULL, NULL, &data, &flags)) != 0) {
        const char *reason = lib.ERR_reason_error_string(code);
        if (reason == NULL) continue;
        if (used > 0) used = append(text, size, used, "; ");
        used = append(text, size, used, reason);
        if ((flags & ERR_TXT_STRING) != 0 && data != NULL && data[0] != '\0') {
            used = append(text, size, used, " (");
            used = append(text, size, used, data);
            used = append(text, size, used, ")");
        }
    }
}

// MARK: a hash

// What EVP_sha256(3) stands for is looked up again for every hash, which takes longer than hashing a short message.
static const EVP_MD *sha256;

static void fetch_sha256(void) { sha256 = lib.EVP_MD_fetch(NULL, "SHA256", NULL); }

EVP_MD_CTX *csg_sha256_make(void) {
    static pthread_once_t fetched = PTHREAD_ONCE_INIT;
    pthread_once(&fetched, fetch_sha256);
    if (sha256 == NULL) return NULL;
    EVP_MD_CTX *context = lib.EVP_MD_CTX_new();
    if (context != NULL && lib.EVP_DigestInit_ex(context, sha256, NULL) == 1) return context;
    lib.EVP_MD_CTX_free(context);
    return NULL;
}

bool csg_sha256_update(EVP_MD_CTX *context, const void *bytes, size_t count) {
    return lib.EVP_DigestUpdate(context, bytes, count) == 1;
}

bool csg_sha256_finish(EVP_MD_CTX *context, uint8_t digest[32]) {
    return lib.EVP_DigestFinal_ex(context, digest, NULL) == 1;
}

bool csg_hmac_sha256(const void *key, size_t key_count, const void *bytes, size_t count, uint8_t code[32]) {
    return lib.HMAC(lib.EVP_sha256(), key, (int)key_count, bytes, count, code, NULL) != NULL;
}

void csg_sha256_free(EVP_MD_CTX *context) {
    lib.EVP_MD_CTX_free(context);
}

// MARK: the server's context

// A key that is locked by a passphrase is an error: without this, OpenSSL would ask for it on the terminal.
static int refuse_passphrase(char *buffer, int size, int writing, void *context) {
    (void)buffer, (void)size, (void)writing, (void)context;
    return -1;
}

SSL_CTX *csg_tls_context_make(void) {
    lib.ERR_clear_error();
    SSL_CTX *context = lib.SSL_CTX_new(lib.TLS_server_method());
    if (context == NULL) return NULL;
    lib.SSL_CTX_ctrl(context, SSL_CTRL_SET_MIN_PROTO_VERSION, TLS1_2_VERSION, NULL);
    lib.SSL_CTX_set_options(
        context,
        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
            // No tickets and no session cache: a process serves one connection and takes its ticket key with it, so
            // no ticket could ever be redeemed; issuing them would cost a write and some hundred bytes.
            | SSL_OP_NO_TICKET
            // An end without close_notify reads as the end all the same. SMTP marks the end of a message and of a
            // session itself, so a truncated connection can never pass for a finished message.
            | SSL_OP_IGNORE_UNEXPECTED_EOF);
    lib.SSL_CTX_set_num_tickets(context, 0);
    lib.SSL_CTX_ctrl(context, SSL_CTRL_SET_SESS_CACHE_MODE, SSL_SESS_CACHE_OFF, NULL);
    lib.SSL_CTX_set_default_passwd_cb(context, refuse_passphrase);
    return context;
}

SSL_CTX *csg_tls_client_context_make(void) {
    lib.ERR_clear_error();
    SSL_CTX *context = lib.SSL_CTX_new(lib.TLS_client_method());
    if (context == NULL) return NULL;
    lib.SSL_CTX_ctrl(context, SSL_CTRL_SET_MIN_PROTO_VERSION, TLS1_2_VERSION, NULL);
    lib.SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    return context;
}

void csg_tls_context_free(SSL_CTX *context) { lib.SSL_CTX_free(context); }

bool csg_tls_context_use_chain(SSL_CTX *context, const char *file) {
    lib.ERR_clear_error();
    return lib.SSL_CTX_use_certificate_chain_file(context, file) == 1;
}

bool csg_tls_context_use_key(SSL_CTX *context, const char *file) {
    lib.ERR_clear_error();
    return lib.SSL_CTX_use_PrivateKey_file(context, file, SSL_FILETYPE_PEM) == 1;
}

// Whether the client can take the context's own certificate.
static bool takes_own_certificate(SSL *tls) {
    // Its signature algorithms, and its curves.
    const int needed = CERT_PKEY_VALID | CERT_PKEY_SIGN;
    int flags = lib.SSL_check_chain(tls, lib.SSL_get_certificate(tls), lib.SSL_get_privatekey(tls), NULL);
    if ((flags & needed) != needed) return false;
    if (lib.SSL_version(tls) >= TLS1_3_VERSION) return true;
    // Before TLS 1.3 a cipher suite says with what is signed.
    const OPENSSL_STACK *suites = (const OPENSSL_STACK *)lib.SSL_get_client_ciphers(tls);
    for (int index = 0; index < lib.OPENSSL_sk_num(suites); index++) {
        if (lib.SSL_CIPHER_get_auth_nid(lib.OPENSSL_sk_value(suites, index)) == NID_auth_ecdsa) return true;
    }
    return false;
}

// Called once the client's hello is known. It is 1 in any case: without another certificate the handshake fails by
// itself.
static int choose_certificate(SSL *tls, void *rsa_file) {
    if (!takes_own_certificate(tls) && lib.SSL_use_certificate_chain_file(tls, rsa_file) == 1) {
        lib.SSL_use_PrivateKey_file(tls, rsa_file, SSL_FILETYPE_PEM);
    }
    lib.ERR_clear_error();
    return 1;
}

void csg_tls_context_use_rsa(SSL_CTX *context, const char *rsa_file) {
    lib.SSL_CTX_set_cert_cb(context, choose_certificate, (void *)rsa_file);
}

bool csg_tls_context_is_paired(SSL_CTX *context) {
    lib.ERR_clear_error();
    return lib.SSL_CTX_check_private_key(context) == 1;
}

static int64_t not_after(X509 *certificate) {
    struct tm time;
    if (certificate == NULL) return 0;
    const ASN1_TIME *end = lib.X509_get0_notAfter(certificate);
    return lib.ASN1_TIME_to_tm(end, &time) == 1 ? timegm(&time) : 0;
}

int64_t csg_tls_context_not_after(SSL_CTX *context) { return not_after(lib.SSL_CTX_get0_certificate(context)); }

// MARK: a connection

SSL *csg_tls_make(SSL_CTX *context, int input, int output) {
    lib.ERR_clear_error();
    SSL *tls = lib.SSL_new(context);
    if (tls == NULL) return NULL;
    if (lib.SSL_set_rfd(tls, input) != 1 || lib.SSL_set_wfd(tls, output) != 1) {
        lib.SSL_free(tls);
        return NULL;
    }
    return tls;
}

void csg_tls_free(SSL *tls) { lib.SSL_free(tls); }

// What SSL_get_error says is right only with an error queue that was empty before the call.
static void prepare(void) {
    lib.ERR_clear_error();
    errno = 0;
}

static struct csg_tls_outcome outcome(SSL *tls, int result, size_t count) {
    struct csg_tls_outcome outcome = {.system_error = errno};
    outcome.error = result == 1 ? SSL_ERROR_NONE : lib.SSL_get_error(tls, result);
    outcome.count = result == 1 ? count : 0;
    if (outcome.error == SSL_ERROR_SSL) {
        int reason = ERR_GET_REASON(lib.ERR_peek_error());
        if (reason >= SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + 256) {
            outcome.alert = reason - SSL_AD_REASON_OFFSET;
        }
    }
    return outcome;
}

struct csg_tls_outcome csg_tls_accept(SSL *tls) {
    prepare();
    return outcome(tls, lib.SSL_accept(tls), 0);
}

struct csg_tls_outcome csg_tls_connect(SSL *tls) {
    prepare();
    return outcome(tls, lib.SSL_connect(tls), 0);
}

struct csg_tls_outcome csg_tls_read(SSL *tls, void *buffer, size_t size) {
    size_t count = 0;
    prepare();
    int result = lib.SSL_read_ex(tls, buffer, size, &count);
    return outcome(tls, result, count);
}

bool csg_tls_has_pending(SSL *tls) { return lib.SSL_has_pending(tls) == 1; }

struct csg_tls_outcome csg_tls_write(SSL *tls, const void *bytes, size_t size) {
    size_t count = 0;
    prepare();
    int result = lib.SSL_write_ex(tls, bytes, size, &count);
    return outcome(tls, result, count);
}

struct csg_tls_outcome csg_tls_shutdown(SSL *tls) {
    prepare();
    int result = lib.SSL_shutdown(tls);
    // 0: ours is sent, the peer's has not come; nobody waits for it.
    return outcome(tls, result == 0 ? 1 : result, 0);
}

bool csg_tls_has_shown_certificate(SSL *tls) {
    switch (lib.SSL_get_state(tls)) {
    // TLS 1.2: the flight that holds the certificate ends so.
    case TLS_ST_SW_SRVR_DONE:
    // TLS 1.3: that flight ends with Finished, after which early data could come.
    case TLS_ST_SW_FINISHED:
    case TLS_ST_EARLY_DATA:
        return true;
    default:
        return false;
    }
}

const char *csg_tls_version(SSL *tls) { return lib.SSL_get_version(tls); }

const char *csg_tls_cipher(SSL *tls) {
    const char *name = lib.SSL_CIPHER_get_name(lib.SSL_get_current_cipher(tls));
    return name == NULL ? "(none)" : name;
}

// MARK: certificates

bool csg_certificate_read(const char *file, int64_t *end) {
    bool good = false;
    EVP_PKEY *key = NULL;
    X509 *certificate = NULL;
    lib.ERR_clear_error();
    BIO *input = lib.BIO_new_file(file, "r");
    if (input == NULL) return false;
    // In the order in which `csg_certificate_make` writes them.
    key = lib.PEM_read_bio_PrivateKey(input, NULL, refuse_passphrase, NULL);
    if (key != NULL) certificate = lib.PEM_read_bio_X509(input, NULL, refuse_passphrase, NULL);
    if (certificate != NULL) {
        *end = not_after(certificate);
        good = lib.X509_check_private_key(certificate, key) == 1;
    }
    lib.X509_free(certificate);
    lib.EVP_PKEY_free(key);
    lib.BIO_free(input);
    return good;
}

// Adds a name to `names`: `type` is GEN_DNS (an IA5String) or GEN_IPADD (an OCTET STRING in network order).
static bool add_name(GENERAL_NAMES *names, int type, const void *bytes, int size) {
    ASN1_STRING *value = lib.ASN1_STRING_type_new(type == GEN_DNS ? V_ASN1_IA5STRING : V_ASN1_OCTET_STRING);
    GENERAL_NAME *name = lib.GENERAL_NAME_new();
    if (value == NULL || name == NULL || lib.ASN1_STRING_set(value, bytes, size) != 1) {
        lib.ASN1_STRING_free(value);
        lib.GENERAL_NAME_free(name);
        return false;
    }
    lib.GENERAL_NAME_set0_value(name, type, value);
    if (lib.OPENSSL_sk_push((OPENSSL_STACK *)names, name) <= 0) {
        lib.GENERAL_NAME_free(name);
        return false;
    }
    return true;
}

static bool add_names(X509 *certificate, const char *host) {
    static const unsigned char four[4] = {127, 0, 0, 1};
    static const unsigned char six[16] = {[15] = 1};
    GENERAL_NAMES *names = (GENERAL_NAMES *)lib.OPENSSL_sk_new_null();
    bool good = names != NULL && (host == NULL || add_name(names, GEN_DNS, host, (int)strlen(host)))
        && add_name(names, GEN_DNS, "localhost", 9) && add_name(names, GEN_IPADD, four, sizeof four)
        && add_name(names, GEN_IPADD, six, sizeof six)
        && lib.X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT) == 1;
    lib.GENERAL_NAMES_free(names);
    return good;
}

// A server's certificate that cannot sign others, so that whoever trusts it trusts this server and nothing more.
static bool add_uses(X509 *certificate, bool rsa) {
    BASIC_CONSTRAINTS *constraints = lib.BASIC_CONSTRAINTS_new();
    ASN1_BIT_STRING *usage = lib.ASN1_STRING_type_new(V_ASN1_BIT_STRING);
    EXTENDED_KEY_USAGE *extended = (EXTENDED_KEY_USAGE *)lib.OPENSSL_sk_new_null();
    // Bit 0 is digitalSignature, bit 2 keyEncipherment (RFC 5280 section 4.2.1.3): of the clients that need RSA some
    // know no other way to agree on a key.
    bool good = constraints != NULL && usage != NULL && extended != NULL
        && lib.ASN1_BIT_STRING_set_bit(usage, 0, 1) == 1
        && (!rsa || lib.ASN1_BIT_STRING_set_bit(usage, 2, 1) == 1)
        && lib.OPENSSL_sk_push((OPENSSL_STACK *)extended, lib.OBJ_nid2obj(NID_server_auth)) > 0
        && lib.X509_add1_ext_i2d(certificate, NID_basic_constraints, constraints, 1, X509V3_ADD_DEFAULT) == 1
        && lib.X509_add1_ext_i2d(certificate, NID_key_usage, usage, 1, X509V3_ADD_DEFAULT) == 1
        && lib.X509_add1_ext_i2d(certificate, NID_ext_key_usage, extended, 0, X509V3_ADD_DEFAULT) == 1;
    lib.BASIC_CONSTRAINTS_free(constraints);
    lib.ASN1_STRING_free(usage);
    lib.EXTENDED_KEY_USAGE_free(extended);
    return good;
}

static bool set_serial(X509 *certificate) {
    BIGNUM *serial = lib.BN_new();
    // 127 random bits with the highest set: positive, and at most 20 octets (RFC 5280 section 4.1.2.2).
    bool good = serial != NULL && lib.BN_rand(serial, 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && lib.BN_to_ASN1_INTEGER(serial, lib.X509_get_serialNumber(certificate)) != NULL;
    lib.BN_free(serial);
    return good;
}

static bool fill(X509 *certificate, EVP_PKEY *key, const char *host, int days, bool rsa) {
    // A common name holds at most 64 characters (RFC 5280 appendix A); what counts for clients is the list of names.
    const char *common = host != NULL && strlen(host) <= 64 ? host : "cloudflare-smtp-gateway";
    X509_NAME *name = lib.X509_get_subject_name(certificate);
    const long day = 24 * 60 * 60;
    return lib.X509_set_version(certificate, X509_VERSION_3) == 1 && set_serial(certificate)
        && lib.X509_gmtime_adj(lib.X509_getm_notBefore(certificate), -day) != NULL
        && lib.X509_gmtime_adj(lib.X509_getm_notAfter(certificate), day * days) != NULL
        && lib.X509_NAME_add_entry_by_txt(
               name, "CN", MBSTRING_ASC, (const unsigned char *)common, -1, -1, 0) == 1
        && lib.X509_set_issuer_name(certificate, name) == 1 && lib.X509_set_pubkey(certificate, key) == 1
        && add_uses(certificate, rsa) && add_names(certificate, host)
        && lib.X509_sign(certificate, key, lib.EVP_sha256()) > 0;
}

// What is in `output`, in memory of its own; NULL when that is nothing.
static char *take(BIO *output, size_t *size) {
    size_t length = lib.BIO_ctrl_pending(output);
    char *text = length > 0 ? malloc(length) : NULL;
    if (text != NULL && lib.BIO_read(output, text, (int)length) != (int)length) {
        free(text);
        text = NULL;
    }
    *size = length;
    return text;
}

char *csg_certificate_make(const char *host, int days, bool rsa, size_t *size) {
    char *text = NULL;
    lib.ERR_clear_error();
    EVP_PKEY *key = rsa ? lib.EVP_PKEY_Q_keygen(NULL, NULL, "RSA", (size_t)2048)
                        : lib.EVP_PKEY_Q_keygen(NULL, NULL, "EC", "P-256");
    X509 *certificate = lib.X509_new();
    BIO *output = lib.BIO_new(lib.BIO_s_mem());
    if (key != NULL && certificate != NULL && output != NULL && fill(certificate, key, host, days, rsa)
        && lib.PEM_write_bio_PKCS8PrivateKey(output, key, NULL, NULL, 0, NULL, NULL) == 1
        && lib.PEM_write_bio_X509(output, certificate) == 1) {
        text = take(output, size);
    }
    lib.BIO_free(output);
    lib.X509_free(certificate);
    lib.EVP_PKEY_free(key);
    return text;
}

char *csg_certificates_text(const char *file, size_t *size) {
    char *text = NULL;
    X509 *certificate;
    lib.ERR_clear_error();
    BIO *input = lib.BIO_new_file(file, "r");
    BIO *output = lib.BIO_new(lib.BIO_s_mem());
    bool good = input != NULL && output != NULL;
    while (good && (certificate = lib.PEM_read_bio_X509(input, NULL, refuse_passphrase, NULL)) != NULL) {
        good = lib.PEM_write_bio_X509(output, certificate) == 1;
        lib.X509_free(certificate);
    }
    if (good) text = take(output, size);
    lib.ERR_clear_error();
    lib.BIO_free(input);
    lib.BIO_free(output);
    return text;
}

// What somebody would try who has taken over a connection's handler. Each attempt is one line on standard output:
// "+ NAME" when it succeeded, "- NAME: ERROR" when it did not. The test compiles it and has it run in place of the
// handler.
//
// Standard input is where it is told what to try beyond this: "tcp ADDRESS PORT", "udp ADDRESS PORT", "kill PID",
// "read PATH", "list PATH", "write PATH", "unix PATH", one a line; an empty line ends it.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/io_uring.h>
#include <linux/netlink.h>
#include <linux/vm_sockets.h>
#include <net/ethernet.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

// A result below 0 is a failure with its reason in errno.
static void report(long result, const char *format, ...) {
    int reason = errno;
    va_list arguments;
    va_start(arguments, format);
    printf("%c ", result < 0 ? '-' : '+');
    vprintf(format, arguments);
    va_end(arguments);
    if (result < 0) printf(": %s", strerror(reason));
    printf("\n");
    fflush(stdout);
}

static long reads(const char *path) {
    char byte;
    int file = open(path, O_RDONLY | O_NONBLOCK);
    if (file < 0) return -1;
    long count = read(file, &byte, 1);
    int reason = errno;
    close(file);
    errno = reason;
    return count;
}

static long lists(const char *path) {
    DIR *folder = opendir(path);
    if (folder == NULL) return -1;
    int count = 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) count++;
    }
    closedir(folder);
    errno = ENOENT;
    return count > 0 ? count : -1;
}

static long writes(const char *folder) {
    char path[512];
    snprintf(path, sizeof path, "%s/probe-was-here", folder);
    int file = open(path, O_WRONLY | O_CREAT, 0666);
    if (file >= 0) {
        close(file);
        unlink(path);
    }
    return file;
}

// Connects, and for UDP says something and waits for an answer.
static long reaches(int type, const char *address, int port) {
    struct sockaddr_storage storage = {0};
    struct sockaddr_in *four = (void *)&storage;
    struct sockaddr_in6 *six = (void *)&storage;
    socklen_t length;
    if (inet_pton(AF_INET, address, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(port);
        length = sizeof *four;
    } else {
        inet_pton(AF_INET6, address, &six->sin6_addr);
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(port);
        length = sizeof *six;
    }
    int line = socket(storage.ss_family, type | SOCK_NONBLOCK, 0);
    if (line < 0) return -1;
    if (connect(line, (void *)&storage, length) != 0 && errno != EINPROGRESS) goto failed;
    if (type == SOCK_DGRAM && send(line, "?", 1, 0) < 0) goto failed;
    struct pollfd entry = {line, type == SOCK_DGRAM ? POLLIN : POLLOUT, 0};
    if (poll(&entry, 1, 700) == 0) {
        errno = ETIMEDOUT;
        goto failed;
    }
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(line, SOL_SOCKET, SO_ERROR, &error, &size);
    close(line);
    errno = error;
    return error == 0 ? 0 : -1;
failed:;
    int reason = errno;
    close(line);
    errno = reason;
    return -1;
}

static long unix_socket(const char *path) {
    for (int type = 1; type <= 5; type++) {
        struct sockaddr_un address = {.sun_family = AF_UNIX};
        strncpy(address.sun_path, path, sizeof address.sun_path - 1);
        int line = socket(AF_UNIX, type, 0);
        if (line < 0) continue;
        int result = connect(line, (void *)&address, sizeof address);
        int reason = errno;
        close(line);
        errno = reason;
        if (result == 0) return 0;
        if (reason != EPROTOTYPE) return -1;
    }
    return -1;
}

// Whether other processes can be seen.
static long sees_processes(void) {
    for (int pid = 1; pid < 5000; pid++) {
        char path[64];
        snprintf(path, sizeof path, "/proc/%d/status", pid);
        if (pid != getpid() && access(path, R_OK) == 0) return 0;
    }
    return -1;
}

static long executable_memory(void) {
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return mprotect(page, 4096, PROT_READ | PROT_EXEC);
}

// Whether a shell says what it is told to. Not by its exit status: a handler cannot wait for a child.
static long runs_a_shell(void) {
    int ends[2], reason = 0;
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    int child = fork();
    if (child < 0) return -1;
    if (child == 0) {
        dup2(ends[1], 1);
        execl("/bin/sh", "sh", "-c", "echo hello", NULL);
        reason = errno;
        _exit(write(ends[1], &reason, sizeof reason) < 0);
    }
    close(ends[1]);
    char answer[8] = {0};
    long count = read(ends[0], answer, sizeof answer);
    if (count == sizeof reason) memcpy(&reason, answer, sizeof reason);
    errno = reason != 0 ? reason : EPERM;
    return memcmp(answer, "hello", 5) == 0 ? 0 : -1;
}

static long many_processes(void) {
    int count = 0;
    for (; count < 100; count++) {
        int child = fork();
        if (child < 0) break;
        if (child == 0) {
            sleep(5);
            _exit(0);
        }
    }
    return count == 100 ? 0 : -1;
}

// In a process of its own, because it would change what comes after it.
static long aside(long (*attempt)(void)) {
    int ends[2], reason = EPERM;
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    int child = fork();
    if (child < 0) return -1;
    if (child == 0) {
        reason = attempt() < 0 ? errno : 0;
        _exit(write(ends[1], &reason, sizeof reason) < 0);
    }
    close(ends[1]);
    if (read(ends[0], &reason, sizeof reason) < 0) reason = errno;
    close(ends[0]);
    errno = reason;
    return reason == 0 ? 0 : -1;
}

static long becomes_root_of_a_namespace(void) { return unshare(CLONE_NEWUSER); }
static long has_mounts_of_its_own(void) { return unshare(CLONE_NEWNS); }
static long mounts(void) {
    unshare(CLONE_NEWNS);
    mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL);
    return mount("none", "/etc", "tmpfs", 0, NULL);
}

static long core(void) {
    struct rlimit limit = {RLIM_INFINITY, RLIM_INFINITY};
    return setrlimit(RLIMIT_CORE, &limit);
}

static void fixed_attempts(void) {
    static const char *files[] = {
        "/etc/shadow", "/etc/passwd", "/etc/cloudflare-smtp-gateway/gateway.env", "/proc/self/status",
        "/proc/1/environ",
        "/proc/kcore", "/proc/sysrq-trigger", "/dev/mem", "/dev/kmsg", "/dev/null", "/sys/kernel/uevent_seqnum",
        "/var/lib/cloudflare-smtp-gateway-state/state.db", "/var/log/syslog", "/root/.bashrc", "/bin/sh",
        "/usr/bin/env",
        "/run/systemd/notify", "/run/log/journal", "/boot/vmlinuz", "/etc/machine-id", "/etc/ssl/private/key.pem",
    };
    static const char *folders[] = {"/home", "/root", "/proc", "/sys", "/dev", "/tmp", "/var/tmp", "/var/log", "/boot",
        "/run/user", "/run/credentials", "/usr/bin", "/usr/lib/modules", "/sys/fs/cgroup", "/opt", "/srv", "/mnt"};
    static const char *writable[] = {"/", "/etc", "/etc/cloudflare-smtp-gateway", "/run",
        "/run/cloudflare-smtp-gateway", "/run/systemd/journal", "/tmp", "/var/tmp",
        "/var/lib/cloudflare-smtp-gateway", "/dev/shm", "/usr/lib", "/lib",
        "/usr/libexec/cloudflare-smtp-gateway", "/etc/ssl/certs", "/proc", "/home", "/root", "."};
    for (unsigned i = 0; i < sizeof files / sizeof *files; i++) report(reads(files[i]), "read %s", files[i]);
    for (unsigned i = 0; i < sizeof folders / sizeof *folders; i++) report(lists(folders[i]), "list %s", folders[i]);
    for (unsigned i = 0; i < sizeof writable / sizeof *writable; i++)
        report(writes(writable[i]), "write in %s", writable[i]);

    report(sees_processes(), "see other processes");
    report(kill(1, 0), "signal process 1");
    report(kill(-1, 0), "signal everybody");
    report(syscall(SYS_tgkill, getppid(), getppid(), 0), "signal a thread");
    report(syscall(SYS_pidfd_open, 1, 0), "open a process by its number");
    report(ptrace(PTRACE_SEIZE, getppid(), 0, 0), "trace a process");
    struct iovec own = {"x", 1}, other = {NULL, 1};
    report(
        process_vm_writev(getppid(), &own, 1, &other, 1, 0) < 0 && errno != EFAULT ? -1 : 0, "write another's memory");

    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(2598)};
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    bind(listener, (void *)&address, sizeof address);
    report(listen(listener, 1), "listen at a port");
    report(socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)), "open a packet socket");
    report(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP), "open a raw socket");
    report(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), "open a netlink socket");
    report(socket(AF_VSOCK, SOCK_STREAM, 0), "open a socket to the hypervisor");
    report(socket(AF_ALG, SOCK_SEQPACKET, 0), "open a socket of the kernel's cryptography");

    report(syscall(SYS_init_module, "", 0, "") < 0 && errno == EPERM ? -1 : 0, "load a kernel module");
    union bpf_attr attributes = {.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 4, .max_entries = 1};
    report(syscall(SYS_bpf, BPF_MAP_CREATE, &attributes, sizeof attributes), "use BPF");
    struct io_uring_params parameters = {0};
    report(syscall(SYS_io_uring_setup, 1, &parameters), "use io_uring");
    report(syscall(SYS_perf_event_open, NULL, 0, 0, 0, 0) < 0 && errno == EPERM ? -1 : 0, "measure the kernel");
    report(syscall(SYS_userfaultfd, 1), "handle page faults");
    report(syscall(SYS_memfd_create, "probe", 0), "make a file in memory");
    report(syscall(SYS_keyctl, 0, -3, 1), "use the kernel's keyring");
    report(shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600), "share memory");
    report(aside(becomes_root_of_a_namespace), "become root of a namespace");
    report(aside(has_mounts_of_its_own), "have mounts of its own");
    report(aside(mounts), "mount something");
    report(chroot("/"), "change its root");
    report(setresuid(0, 0, 0), "become root");
    report(setresgid(0, 0, 0), "have root's group");
    char name[65] = "";
    gethostname(name, sizeof name - 1);
    report(sethostname(name, strlen(name)), "rename the host");
    struct timeval time = {0, 0};
    report(settimeofday(&time, NULL) < 0 && errno == EPERM ? -1 : 0, "set the clock");
    report(syscall(SYS_syslog, 3, NULL, 0), "read the kernel's log");
    struct sched_param priority = {1};
    report(sched_setscheduler(0, SCHED_FIFO, &priority), "have real-time priority");
    report(setpriority(PRIO_PROCESS, 0, -5), "come before others");
    report(personality(ADDR_NO_RANDOMIZE), "switch address randomisation off");
    report(executable_memory(), "make memory executable");
    report(prctl(PR_CAPBSET_READ, 21) == 1 ? 0 : (errno = EPERM, -1), "ever get CAP_SYS_ADMIN");
    report(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0 ? 0 : (errno = EPERM, -1), "gain privileges by a program");
    report(core(), "leave a core");
    report(runs_a_shell(), "run a shell");
    report(many_processes(), "start a hundred processes");
}

int main(void) {
    char line[512], what[16], where[256];
    int port = 0;
    report(0, "begin");
    while (fgets(line, sizeof line, stdin) != NULL && line[0] != '\n') {
        where[0] = '\0';
        if (sscanf(line, "%15s %255s %d", what, where, &port) < 1) continue;
        if (strcmp(what, "tcp") == 0) report(reaches(SOCK_STREAM, where, port), "tcp %s %d", where, port);
        if (strcmp(what, "udp") == 0) report(reaches(SOCK_DGRAM, where, port), "udp %s %d", where, port);
        if (strcmp(what, "kill") == 0) report(kill(atoi(where), 0), "kill %s", where);
        if (strcmp(what, "read") == 0) report(reads(where), "read %s", where);
        if (strcmp(what, "list") == 0) report(lists(where), "list %s", where);
        if (strcmp(what, "write") == 0) report(writes(where), "write in %s", where);
        if (strcmp(what, "unix") == 0) report(unix_socket(where), "unix %s", where);
        if (strcmp(what, "all") == 0) fixed_attempts();
    }
    report(0, "end");
    return 0;
}

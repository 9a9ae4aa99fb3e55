// Puts a host far away: a network device (tun) whose packets arrive only after half a round trip.
//
// usage: distance DEVICE MILLISECONDS
//
// It swaps the addresses of each packet. With 10.9.0.1/24 on the device, what is sent to 10.9.0.2 thus comes back to
// whoever listens on 10.9.0.1, from 10.9.0.2, and so do the answers: TCP's own handshake takes as long as it would.
// (The kernel's netem does the same, where a kernel has it.) Says "ready" when the device is there, and ends with its
// standard input.

#include <errno.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { PLACES = 8192, LONGEST = 2048 };

// The packets on their way, a ring.
static struct {
    int64_t arrival;
    ssize_t length;
    unsigned char octets[LONGEST];
} packets[PLACES];
static unsigned first, count;

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int open_device(const char *name) {
    int device = open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);
    struct ifreq request = {.ifr_flags = IFF_TUN | IFF_NO_PI};
    strncpy(request.ifr_name, name, sizeof request.ifr_name - 1);
    if (device < 0 || ioctl(device, TUNSETIFF, &request) != 0) {
        fprintf(stderr, "distance: /dev/net/tun: %s\n", strerror(errno));
        exit(1);
    }
    return device;
}

static void take(int device, int64_t delay) {
    while (count < PLACES) {
        unsigned place = (first + count) % PLACES;
        unsigned char *packet = packets[place].octets;
        ssize_t length = read(device, packet, LONGEST);
        if (length < 0) return;
        // IPv4 only. The checksums are sums, and do not change with the order.
        if (length < 20 || packet[0] >> 4 != 4) continue;
        unsigned char source[4];
        memcpy(source, packet + 12, 4);
        memcpy(packet + 12, packet + 16, 4);
        memcpy(packet + 16, source, 4);
        packets[place].arrival = now() + delay;
        packets[place].length = length;
        count++;
    }
}

int main(int argument_count, char **arguments) {
    if (argument_count != 3) {
        fprintf(stderr, "usage: distance DEVICE MILLISECONDS\n");
        return 2;
    }
    int device = open_device(arguments[1]);
    int64_t delay = (int64_t)(atof(arguments[2]) * 1e6 / 2);
    puts("ready");
    fflush(stdout);
    while (true) {
        int64_t wait = count == 0 ? 1000000000 : packets[first].arrival - now();
        if (wait < 0) wait = 0;
        struct pollfd ready[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = device, .events = POLLIN}};
        struct timespec timeout = {.tv_sec = wait / 1000000000, .tv_nsec = wait % 1000000000};
        ppoll(ready, 2, &timeout, NULL);
        if (ready[0].revents != 0) return 0;
        take(device, delay);
        while (count > 0 && packets[first].arrival <= now()) {
            if (write(device, packets[first].octets, (size_t)packets[first].length) < 0 && errno == EAGAIN) break;
            first = (first + 1) % PLACES;
            count--;
        }
    }
}

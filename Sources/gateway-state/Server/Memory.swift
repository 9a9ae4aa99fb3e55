import CLinux
import Glibc

/// Keeps the state daemon's memory as small as what it remembers.
enum Memory {
    /// To be called before anything else: blocks over 64 KiB go back to the system when they are free, and there is one
    /// arena for both threads.
    static func prepare() {
        mallopt(M_MMAP_THRESHOLD, 64 << 10)
        mallopt(M_ARENA_MAX, 1)
    }

    /// To be called when starting is over: gives back what only that needed, the code's pages included. The kernel maps
    /// sixteen pages of a program for each one it runs into; those of the loop come back by themselves, from the page
    /// cache.
    static func trim() {
        malloc_trim(0)
        iterate_loaded_objects(
            { information, _, _ in
                guard let information = information?.pointee, let headers = information.dlpi_phdr else { return 0 }
                let page = UInt(getpagesize())
                for header in UnsafeBufferPointer(start: headers, count: Int(information.dlpi_phnum))
                where header.p_type == PT_LOAD && header.p_flags & UInt32(PF_W) == 0 {
                    let start = UInt(information.dlpi_addr) + UInt(header.p_vaddr)
                    let first = start & ~(page - 1)
                    let last = (start + UInt(header.p_memsz) + page - 1) & ~(page - 1)
                    madvise(UnsafeMutableRawPointer(bitPattern: first), Int(last - first), MADV_DONTNEED)
                }
                return 0
            }, nil)
    }
}

import Glibc

exit(1)

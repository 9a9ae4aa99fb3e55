import System
import Testing

/// Programs that are run for what they print.
@Suite struct ChildProcessTests {
    @Test(.timeLimit(.minutes(1))) func `a program that prints more than is kept is read to its end`() {
        let text = ChildProcess.output(of: ["/bin/sh", "-c", "head -c 3000000 /dev/zero | tr '\\0' x; echo end >&2"])
        #expect(text.utf8.count == ChildProcess.longest)
        #expect(text.utf8.allSatisfy { $0 == UInt8(ascii: "x") })
    }

    @Test func `all of less is kept`() {
        let text = ChildProcess.output(of: ["/bin/sh", "-c", "head -c 100000 /dev/zero | tr '\\0' x; echo; echo end"])
        #expect(text.utf8.count == 100_005)
        #expect(text.hasSuffix("\nend\n"))
    }

    @Test(.timeLimit(.minutes(1))) func `a program that does not end is ended, and counts for nothing`() {
        #expect(ChildProcess.output(of: ["/bin/sh", "-c", "echo begun; exec sleep 300"], patience: 200).isEmpty)
    }

    @Test func `one that is not there prints nothing`() {
        #expect(ChildProcess.output(of: ["/nonexistent"]).isEmpty)
    }

    @Test(arguments: [
        (["/bin/true"], true), (["/bin/false"], false), (["/bin/sh", "-c", "kill -9 $$"], false),
        (["/nonexistent"], false),
        // Nobody's terminal is read from.
        (["/bin/sh", "-c", "read -r line"], false),
    ])
    func `one that is run for what it does has succeeded or not`(command: [String], hasSucceeded: Bool) {
        #expect(ChildProcess.succeeds(command) == hasSucceeded)
    }
}

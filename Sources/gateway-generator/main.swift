// gateway-generator: tells systemd what only systemd can do something about in the settings file. It is run by systemd
// whenever that reads its units (systemd.generator(7)), and by cloudflare-smtp-gateway-settings.service.

import Glibc
import Settings
import System
import SystemdUnits

let usage = """
    usage: gateway-generator FOLDER FOLDER FOLDER    write drop-ins for the gateway's units (done by systemd)
           gateway-generator --changes [FOLDER]      name the units whose drop-ins are no longer what the settings say,
                                                     neither systemd's nor, if it is there, those in FOLDER;
                                                     fails if the settings may not be read
           gateway-generator --apply FOLDER UNIT...  have systemd take up what has changed about these units since
                                                     what is in FOLDER was put in force
           gateway-generator --host-users            print the lines of /etc/passwd for those in LOCAL_USERS: names and
                                                     numbers
           gateway-generator --check                 say what is wrong with these settings; fails if anything is

    """

func say(_ line: String, on descriptor: Int32 = STDERR_FILENO) {
    let text = line + "\n"
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
}

let arguments = Array(CommandLine.arguments.dropFirst())
let settings = UnitSettings.ofThisHost

switch arguments {
case let words where words.first == "--changes" && words.count <= 2:
    // What they say is not known; systemd may know it.
    if settings.isForbidden { exit(EXIT_FAILURE) }
    let folders = [UnitFolder.current] + words.dropFirst().map(UnitFolder.init).filter(\.exists)
    let changed = UnitFiles(settings).changedUnits { entry, name in folders.allSatisfy { $0.holds(entry, at: name) } }
    for unit in changed { say(unit, on: STDOUT_FILENO) }
case let words where words.first == "--apply" && words.count >= 3:
    let sockets = words.dropFirst(2).compactMap { SocketUnit(unit: $0) }
    exit(SocketMove(of: sockets, inForce: UnitFolder(path: words[1])).run() ? EXIT_SUCCESS : EXIT_FAILURE)
case ["--host-users"]:
    let names = settings.localUsers
    if names.isEmpty { exit(EXIT_SUCCESS) }
    // In pieces, as it may be longer than a pipe is.
    for line in HostUsers.table(of: names.contains("*") ? nil : Set(names)).split(separator: "\n") {
        say(String(line), on: STDOUT_FILENO)
    }
case ["--check"]:
    // The numbers are syslog's levels, which systemd takes off again (sd-daemon(3)).
    for flaw in settings.flaws {
        say("\(flaw.isDropped ? "<3>" : "<4>")\(EnvironmentFile.settingsPath): line \(flaw.line): \(flaw.text)")
    }
    for problem in settings.problems { say("<3>\(problem)") }
    exit(settings.problems.isEmpty && !settings.flaws.contains(where: \.isDropped) ? EXIT_SUCCESS : EXIT_FAILURE)
case let folders where folders.count == 3 && folders.allSatisfy({ $0.hasPrefix("/") }):
    for failure in UnitFolder(path: folders[0]).write(UnitFiles(settings)) { say(failure) }
    // The boot goes on, whatever has happened here.
    exit(EXIT_SUCCESS)
default:
    _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(2)
}

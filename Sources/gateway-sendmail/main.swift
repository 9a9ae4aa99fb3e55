// gateway-sendmail: what programs of this host call to send mail (sendmail(8)). It holds no secret and decides nothing:
// it makes a message of what it is given, and hands it to the gateway's local socket.

import CShims
import Glibc
import System

/// Writes a line for a person. Where nobody reads it, nothing happens.
func say(_ line: String, on descriptor: Int32 = STDERR_FILENO) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
}

func fail(_ code: ExitCode, _ text: String) -> Never {
    say("sendmail: \(text)")
    exit(code.rawValue)
}

/// A caller may have closed them, and a connection that got such a number would be told what is meant for a person.
func openStandardDescriptors() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
        // The lowest number that is free.
        if open("/dev/null", O_RDWR) != descriptor { exit(ExitCode.temporaryFailure.rawValue) }
    }
}

/// Where the gateway listens. A container may have it elsewhere; a set-user-id program's caller has no say.
func socketPath() -> String {
    guard getuid() == geteuid(), getgid() == getegid(), let path = getenv("GATEWAY_LOCAL_SOCKET") else {
        return LocalSocket.path
    }
    return String(cString: path)
}

func address(_ text: String) -> String {
    // `-f '<>'` and `-f ''` are the sender of messages that nobody shall answer.
    if text.isEmpty || text == "<>" { return "" }
    do throws(AddressList.ParseError) {
        let addresses = try AddressList.parse(text.utf8)
        if addresses.count == 1 { return addresses[0] }
        fail(.usage, "-f takes one address")
    } catch {
        fail(.usage, "-f: \(error.text)")
    }
}

func sendMessage(_ call: Invocation) -> Never {
    var recipients: [String] = []
    for argument in call.recipients {
        do throws(AddressList.ParseError) {
            recipients += try AddressList.parse(argument.utf8)
        } catch {
            fail(.dataError, error.text)
        }
    }
    if recipients.isEmpty, !call.readsRecipients {
        fail(.usage, "nobody is named who should get the message: name recipients, or say -t")
    }
    let caller = Caller()
    let sender = call.sender.map(address) ?? caller.name
    var input = StandardInput(MessageReader(endsAtDot: call.endsAtDot, limit: Delivery.maximumSize))
    let path = socketPath()
    let header: MessageHeader
    do throws(MessageReader.Problem) {
        try input.read(connectingTo: path)
    } catch {
        fail(.dataError, "\(error.text); nothing was sent")
    }
    do throws(AddressList.ParseError) {
        header = try MessageHeader(
            input.reader.fields, readsRecipients: call.readsRecipients,
            defaults: MessageHeader.Defaults(
                sender: sender.isEmpty ? caller.name : sender, fullName: call.fullName ?? caller.fullName))
    } catch {
        fail(.dataError, "\(error.text); nothing was sent")
    }
    var distinct: [String] = []
    var known: Set<String> = []
    let host = HostNames.ofThisHost
    for recipient in (recipients + header.recipients).map(host.withoutDomain) where known.insert(recipient).inserted {
        distinct.append(recipient)
    }
    if distinct.isEmpty { fail(.dataError, "the message's header names no recipient; nothing was sent") }
    let delivery = Delivery(
        sender: sender, header: header.bytes, body: input.reader.body, bodySize: input.reader.bodySize)
    var connection: LocalConnection
    do throws(LocalConnection.Failure) {
        connection = try LocalConnection.greeted(at: path, begun: input.connection)
    } catch {
        fail(error.code, "\(error.text); nothing was sent")
    }
    let outcome = delivery.send(to: distinct, over: &connection)
    for complaint in outcome.complaints { say("sendmail: \(complaint)") }
    if call.isVerbose { for note in outcome.notes { say("sendmail: \(note)", on: STDOUT_FILENO) } }
    connection.quit()
    exit(outcome.code.rawValue)
}

func speakSMTP() -> Never {
    do throws(LocalConnection.Failure) {
        PassedDialogue(connection: try LocalConnection.opened(at: socketPath())).run()
    } catch {
        // The caller waits for a banner.
        say("421 4.3.2 \(error.text)\r", on: STDOUT_FILENO)
        exit(error.code.rawValue)
    }
    exit(ExitCode.ok.rawValue)
}

openStandardDescriptors()
signal(SIGPIPE, SIG_IGN)

let invocation: Invocation
do throws(Invocation.UsageError) {
    let words = (0..<csg_argument_count()).map { String(cString: csg_argument($0)) }
    invocation = try Invocation(name: words.first ?? "sendmail", arguments: Array(words.dropFirst()))
} catch {
    fail(.usage, "\(error.text); see sendmail(1)")
}

switch invocation.task {
case .send: sendMessage(invocation)
case .speakSMTP: speakSMTP()
case .listQueue:
    say(
        "Mail queue is empty: the gateway hands a message on while the program that sends it waits, and keeps none.",
        on: STDOUT_FILENO)
case .runQueue: break
case .makeAliases: say("/etc/aliases is read as it is, for each message: there is nothing to make.", on: STDOUT_FILENO)
}
exit(ExitCode.ok.rawValue)

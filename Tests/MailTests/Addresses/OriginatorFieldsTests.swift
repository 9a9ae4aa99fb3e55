import Testing

@testable import Mail

@Suite struct OriginatorFieldsTests {
    private func originator(_ header: String) throws -> OriginatorFields {
        let message = Array((header + "\r\n\r\nbody\r\n").utf8)
        return try OriginatorFields(of: try HeaderBlock(parsing: message), in: message)
    }

    private func originator(bytes: [UInt8]) throws -> OriginatorFields {
        try OriginatorFields(of: try HeaderBlock(parsing: bytes), in: bytes)
    }

    @Test(arguments: [
        "From: jane@ok.example", "From:jane@ok.example", "FROM:\tjane@ok.example\t ", "From: <jane@ok.example>",
        "from: Jane <jane@ok.example>", "From: Jane<jane@ok.example>", "From: Jane Q. Doe <jane@ok.example>",
        "From: \"Doe, Jane\" <jane@ok.example>", "From: \"Jane (x): y; <z\" <jane@ok.example>",
        #"From: "a \"nick\" b" <jane@ok.example>"#, "From: \"\" <jane@ok.example>",
        "From: =?utf-8?Q?J=C3=A4ne?= <jane@ok.example>",
        "From: =?utf-8?B?SsOkbmU=?= =?utf-8?B?RG9l?=\r\n <jane@ok.example>",
        "From: =?iso-2022-jp?B?GyRCQDxCPBsoQg==?= <jane@ok.example>",
        "From: =?utf-8?Q?M=C3=BCller=2C_Jane?= <jane@ok.example>", "From: Jäne Müller <jane@ok.example>",
        "From:\r\n jane@ok.example", "From: Jane\r\n\tDoe\r\n <jane@ok.example>\t",
        "From: \"Jane\r\n Doe\" <jane@ok.example>",
        "From: <jane@OK.Example>", "From: Shop & Co! <jane@ok.example>", "From: \"שלום\u{200F}\" <jane@ok.example>",
        // A display name that is another address is fine: the address counts.
        "From: \"boss@evil.test\" <jane@ok.example>", "From: =?utf-8?Q?boss=40evil.test?= <jane@ok.example>",
        // The address in the place of a name, as programs write it that have none.
        "From: jane@ok.example <jane@ok.example>", "From: jane@ok.example<jane@ok.example> ",
        "From: jane@ok.example\r\n <jane@ok.example>",
    ])
    func `one unmistakable mailbox is taken`(header: String) throws {
        let fields = try originator(header)
        #expect(fields.from.description == "jane@ok.example")
        #expect(fields.others == [])
    }

    /// Every way that is known to talk a gateway around, and the rule that stops it.
    @Test(arguments: [
        // Number of fields.
        ("Subject: x", "no-from-field"),
        ("X-From: jane@ok.example", "no-from-field"),
        ("From: jane@ok.example\r\nFrom: jane@ok.example", "two-from-fields"),
        ("From: jane@ok.example\r\nSubject: x\r\nfrOM: boss@evil.test", "two-from-fields"),
        ("From: boss@evil.test\r\nFrom: jane@ok.example", "two-from-fields"),
        ("From:\r\nFrom: jane@ok.example", "two-from-fields"),
        ("From: ((\r\nFrom: jane@ok.example", "two-from-fields"),
        ("From: jane@ok.example\r\nSender: jane@ok.example\r\nSender: boss@evil.test", "two-sender-fields"),
        // Number of mailboxes.
        ("From:", "from-empty"),
        ("From: \t ", "from-empty"),
        ("From: Jane", "from-no-address"),
        ("From: \"jane\"", "from-no-address"),
        ("From: jane@ok.example, boss@evil.test", "from-list"),
        ("From: <jane@ok.example>, <boss@evil.test>", "from-list"),
        ("From: ,jane@ok.example", "from-list"),
        ("From: , Jane <jane@ok.example>", "from-list"),
        ("From: Jane, <jane@ok.example>", "from-list"),
        ("From: Jane,, Doe <jane@ok.example>", "from-list"),
        ("From: Jane, Doe", "from-list"),
        ("From: Jane, boss@evil.test <jane@ok.example>", "from-list"),
        ("From: Jane, \"boss\"@evil.test <jane@ok.example>", "from-list"),
        ("From: Jane, @evil.test <jane@ok.example>", "from-list"),
        ("From: Jane, Doe <jane@ok.example>, b@evil.test", "from-list"),
        ("From: jane@ok.example,, b@evil.test", "from-list"),
        ("From: Jane Doe, jane@ok.example", "from-list"),
        ("From: a@ok.example,<b@evil.test>", "from-list"),
        ("From: jane@ok.example; b@evil.test", "from-text-after-address"),
        ("From: jane@ok.example;, b@evil.test", "from-text-after-address"),
        ("From: staff: jane@ok.example;", "from-group"),
        ("From: staff: jane@ok.example", "from-group"),
        ("From: staff: Jane <jane@ok.example>;", "from-group"),
        ("From: staff: Jane <jane@ok.example>,;", "from-group"),
        ("From: staff: boss@evil.test <jane@ok.example>", "from-group"),
        ("From: staff: Jane <jane@ok.example>, <b@evil.test>;", "from-list"),
        ("From: staff:;", "from-group"),
        ("From: : jane@ok.example", "from-group"),
        ("From: <jane@ok.example> <boss@evil.test>", "from-text-after-address"),
        // Places of the address.
        ("From: <a@ok.example>\\,<b@evil.test>", "from-text-after-address"),
        ("From: <a@ok.example>b@evil.test", "from-text-after-address"),
        ("From: <a@ok.example> b@evil.test", "from-text-after-address"),
        ("From: a@ok.example <b@evil.test>", "from-unquoted-address-in-name"),
        ("From: a@ok.example<b@evil.test>", "from-unquoted-address-in-name"),
        ("From: b@ok.example <a@ok.example>", "from-unquoted-address-in-name"),
        ("From: a@ok.example <A@ok.example>", "from-unquoted-address-in-name"),
        ("From: a@ok.example <a@ok.example.evil.test>", "from-unquoted-address-in-name"),
        ("From: a@ok.example.evil.test <a@ok.example>", "from-unquoted-address-in-name"),
        ("From: a@ok.example <a@ok.example> <b@evil.test>", "from-text-after-address"),
        ("From: a@ok.example <a@ok.example>, b@evil.test", "from-list"),
        ("From: a@ok.example a@ok.example <a@ok.example>", "from-text-after-address"),
        ("From: a@b@ok.example <a@b@ok.example>", "from-address-local-part"),
        ("From: a@ok.example <a@ok.example", "from-unclosed-angle-bracket"),
        ("From: Jane a@ok.example <b@evil.test>", "from-unquoted-address-in-name"),
        ("From: jane a@ok.example", "from-unquoted-address-in-name"),
        ("From: a@ok.example b@evil.test", "from-text-after-address"),
        ("From: a@ok.example \"x\" <b@evil.test>", "from-text-after-address"),
        ("From: <@evil.test,@b.example:c@ok.example>", "from-route"),
        ("From: <@evil.test:c@ok.example>", "from-route"),
        ("From: @evil.test:c@ok.example", "from-route"),
        ("From: <jane@ok.example", "from-unclosed-angle-bracket"),
        ("From: jane@ok.example>", "from-text-after-address"),
        ("From: >jane@ok.example<", "from-unclosed-angle-bracket"),
        ("From: <<jane@ok.example>>", "from-unclosed-angle-bracket"),
        ("From: <", "from-unclosed-angle-bracket"),
        ("From: <boss@evil.test<jane@ok.example>", "from-unclosed-angle-bracket"),
        ("From: <>", "from-address-syntax"),
        ("From: Jane <>", "from-address-syntax"),
        ("From: [boss@evil.test] <jane@ok.example>", "from-unquoted-special"),
        ("From: [x] boss@evil.test <jane@ok.example>", "from-unquoted-special"),
        ("From: 'boss@evil.test' <jane@ok.example>", "from-unquoted-address-in-name"),
        ("From: boss @evil.test <jane@ok.example>", "from-unquoted-address-in-name"),
        ("From: boss@ evil.test <jane@ok.example>", "from-unquoted-address-in-name"),
        ("From: @ evil.test <jane@ok.example>", "from-address-syntax"),
        ("From:@ evil.test <jane@ok.example>", "from-address-syntax"),
        ("From: Jane @ Work boss@evil.test <jane@ok.example>", "from-unquoted-address-in-name"),
        ("From: Jane\\", "from-unquoted-special"),
        ("From: 'jane@ok.example <jane@ok.example>", "from-unquoted-address-in-name"),
        ("From: 'jane@ok.example'", "from-address-domain"),
        ("From: boss\\@evil.test <jane@ok.example>", "from-unquoted-special"),
        // Comments.
        ("From: boss@evil.test(\r\n ) <jane@ok.example>", "from-unquoted-address-in-name"),
        ("From: jane@ok.example)", "from-unclosed-comment"),
        // White space and folding in the address.
        // Quoting.
        ("From: \"boss@evil.test\"@ok.example", "from-quoted-local-part"),
        ("From: <\"boss@evil.test\"@ok.example>", "from-quoted-local-part"),
        ("From: <\"a>b\"@ok.example>", "from-quoted-local-part"),
        ("From: \"jane.\" doe@ok.example", "from-unquoted-address-in-name"),
        ("From: jane\".doe\"@ok.example", "from-unquoted-address-in-name"),
        ("From: <\"jane.\"doe@ok.example>", "from-address-syntax"),
        ("From: \"jane <jane@ok.example>", "from-unclosed-quote"),
        ("From: \"jane\\\" <jane@ok.example>", "from-unclosed-quote"),
        ("From: \"jane\\", "from-unclosed-quote"),
        // Over several quoted parts, whose ends a careless reader does not see.
        // What an encoded word hides from those who decode it is there for the others.
        // Encoded words.
        ("From: =?utf-8?Q?jane=40ok=2Eexample?=", "from-no-address"),
        ("From: <=?utf-8?Q?jane=40ok=2Eexample?=>", "from-encoded-word-in-address"),
        ("From: =?utf-8?Q?boss?=@ok.example", "from-encoded-word-in-address"),
        ("From: <=?utf-8?B?Ym9zc0BldmlsLnRlc3Q=?==?utf-8?Q?=00?=@ok.example>", "from-encoded-word-in-address"),
        // Octets that are whole characters, or broken ones, and hide nothing.
        // Encoded words that are none to the strict, and reach to the next "?=" for Python's email and its like.
        // Characters.
        ("From: jane\u{1}@ok.example", "from-control-character"),
        ("From: Jane\u{1B}[2J <jane@ok.example>", "from-control-character"),
        ("From: Jane\u{85} <jane@ok.example>", "from-control-character"),
        ("From: Jane\u{2028} <jane@ok.example>", "from-control-character"),
        ("From: \u{202E}tset.live@ssob <jane@ok.example>", "from-address-non-ascii"),
        ("From: jane@\u{202E}ok.example", "from-address-non-ascii"),
        // The address itself.
        ("From: a@b@ok.example", "from-address-local-part"),
        ("From: <a@evil.test@ok.example>", "from-address-local-part"),
        ("From: jane@ok.example.", "from-address-domain"),
        ("From: jane@.ok.example", "from-address-domain"),
        ("From: jane@ok..example", "from-address-domain"),
        ("From: .jane@ok.example", "from-address-local-part"),
        ("From: jane.@ok.example", "from-address-local-part"),
        ("From: @ok.example", "from-address-syntax"),
        ("From: jane@", "from-address-syntax"),

        ("From: user@evil.test?ok.example", "from-address-domain"),
        ("From: user@evil.test#ok.example", "from-address-domain"),
        ("From: user@evil.test/@ok.example", "from-address-local-part"),
        ("From: <jane@[192.0.2.1]>", "from-address-literal"),
        ("From: jane@[192.0.2.1]", "from-address-literal"),
        ("From: <jane,boss@ok.example>", "from-address-syntax"),
        ("From: <jane@ok.example,boss@evil.test>", "from-address-local-part"),
        ("From: jane@o\u{212A}.example", "from-address-non-ascii"),
        ("From: jane@ok.example\u{FF0E}evil", "from-address-non-ascii"),
        ("From: <jane\u{FF20}evil.test@ok.example>", "from-address-non-ascii"),
        // The other originator fields.
        ("From: jane@ok.example\r\nSender: a@ok.example, b@ok.example", "sender-list"),
        ("From: jane@ok.example\r\nSender:", "sender-empty"),
        ("Sender: (x <a@ok.example>\r\nFrom: jane@ok.example", "sender-unclosed-comment"),
        ("From: jane@ok.example\r\nResent-From: a@ok.example, b@ok.example", "resent-from-list"),
        ("From: jane@ok.example\r\nRESENT-Sender: g: a@ok.example;", "resent-sender-group"),
        // What some readers take for the field.
        ("From: jane@ok.example\r\n>From: boss@evil.test", "mistaken-for-from"),
        (">From: jane@ok.example", "mistaken-for-from"),
        ("From.: boss@evil.test\r\nFrom: jane@ok.example", "mistaken-for-from"),
        ("From: jane@ok.example\r\n\"From\": boss@evil.test", "mistaken-for-from"),
        ("From: jane@ok.example\r\nFrom(x): boss@evil.test", "mistaken-for-from"),
        ("From: jane@ok.example\r\n'FROM;: boss@evil.test", "mistaken-for-from"),
    ])
    func `what needs interpretation is refused by name`(header: String, rule: String) {
        do {
            let fields = try originator(header)
            Issue.record("\(header) was read as \(fields)")
        } catch let error as OriginatorError {
            #expect(error.rule == rule, "\(header)")
        } catch {
            Issue.record("\(header): \(error)")
        }
    }

    /// One mailbox, whatever it stands in, and what leaves: nothing that two readers read in two ways.
    @Test(
        arguments: [
            (" root@ok.example (Cron Daemon)", " \"Cron Daemon\" <root@ok.example>"),
            (
                " root@ok.example (=?utf-8?Q?J=C3=A4ne?= \\(a\\) (b))",
                " =?utf-8?Q?J=C3=A4ne?= \"(a) (b)\" <root@ok.example>"
            ),
            (
                " =?utf-8?Q?J=C3=A4ne_Doe_=28=40jane=29?= <jane@ok.example>",
                " =?utf-8?Q?J=C3=A4ne_Doe?= \"(@jane)\" <jane@ok.example>"
            ),
            (
                " =?utf-8?Q?M=C3=BCller=2C_J=C3=B6rg?= <jane@ok.example>",
                " =?utf-8?Q?=22M=C3=BCller=2C_J=C3=B6rg=22?= <jane@ok.example>"
            ),
            (
                " \"=?utf-8?Q?M=C3=BCller=2C_J=C3=B6rg?=\" <jane@ok.example>",
                " =?utf-8?Q?=22M=C3=BCller=2C_J=C3=B6rg=22?= <jane@ok.example>"
            ),
            (" =?UTF-8?Q?Doe,_Jane?= <jane@ok.example>", " \"Doe, Jane\" <jane@ok.example>"),
            (" =?UTF-8?Q?Jane Doe?= <jane@ok.example>", " \"Jane Doe\" <jane@ok.example>"),
            (" =?cp850?Q?J=84ne?= =?ibm866?Q?=80?=\t<jane@ok.example >", " =?utf-8?B?SsOkbmXQkA==?= <jane@ok.example>"),
            (" =?utf-8?B?SsM=?= =?utf-8?B?pG5l?= <jane@ok.example>", " =?utf-8?Q?J=C3=A4ne?= <jane@ok.example>"),
            (" jane@ok.example <jane@ok.example>", " \"jane@ok.example\" <jane@ok.example>"),
            // What not every reader knows.
            (" =?ANSI_X3.4-1968?Q?Jane?= <jane@ok.example>", " \"Jane\" <jane@ok.example>"),
            (" =?iso-2022-kr?B?GyQpQw4xaA8=?= <jane@ok.example>", " =?utf-8?B?6rmA?= <jane@ok.example>"),
            (" J\u{E4}ne =?utf-8?Q?Doe?= <jane@ok.example>", " =?utf-8?Q?J=C3=A4ne_Doe?= <jane@ok.example>"),
            (" .x <jane@ok.example>", " \".x\" <jane@ok.example>"),
            // What cannot be decoded exactly goes, and the address stays.
            (" =?iso-2022-kr?B?GyQpQzxjZW9AdmljdGltLm9yZz4sIA==?= <jane@ok.example>", " jane@ok.example"),
            (" =?iso-2022-jp?B?GyRaPGNlb0B2aWN0aW0ub3JnPiwg?= <jane@ok.example>", " jane@ok.example"),
            (" =?big5?Q?=3Cceo=FE=40victim.org=3E=2C?= <jane@ok.example>", " jane@ok.example"),
            (" =?gbfoo?Q?=81=40=3Cboss=40evil.test=3E?= <jane@ok.example>", " jane@ok.example"),
            (" =?utf-8?B?SmF=uZQ==?= <jane@ok.example>", " jane@ok.example"),
            (" Jane =?x-nothing?Q?Doe?= <jane@ok.example>", " jane@ok.example"),
            // Twice encoded.
            (
                " =?utf-8?Q?=3D=3Futf-8=3FQ=3F=3Cceo=3F=3D?= <jane@ok.example>",
                " \"= ?utf-8?Q?<ceo?=\" <jane@ok.example>"
            ),
            // Comments.
            (" jane@ok.example (boss@evil.test)", " \"boss@evil.test\" <jane@ok.example>"),
            (" (x) jane@ok.example", " jane@ok.example"),
            (" (<boss@evil.test>) <jane@ok.example>", " jane@ok.example"),
            (" jane(x)@ok.example", " jane@ok.example"),
            (" jane@(x)ok.example", " jane@ok.example"),
            (" <jane@ok.example(x)>", " jane@ok.example"),
            (" <jane@ok.example> (x)", " \"x\" <jane@ok.example>"),
            (" Bob (via GitHub) <jane@ok.example>", " \"Bob (via GitHub)\" <jane@ok.example>"),
            (" (x) Jane (a \\) (b)) Doe( c ) <jane@ok.example>", " \"(x) Jane (a ) (b)) Doe ( c )\" <jane@ok.example>"),
            (
                " =?utf-8?Q?J=C3=A4ne_Doe?= (@jane) <jane@ok.example>",
                " =?utf-8?Q?J=C3=A4ne_Doe?= \"(@jane)\" <jane@ok.example>"
            ),
            (
                " Bob (=?utf-8?Q?=C3=BCber?= GitHub) <jane@ok.example>",
                " =?utf-8?Q?=22Bob_=28=C3=BCber_GitHub=29=22?= <jane@ok.example>"
            ),
            (
                " Bob (<boss@evil.test>) <jane@ok.example>",
                " =?utf-8?Q?=22Bob_=28=E2=80=B9boss=40evil=2Etest=E2=80=BA=29=22?=\r\n <jane@ok.example>"
            ),
            (" jane@ok.example (Jane) <jane@ok.example>", " \"jane@ok.example (Jane)\" <jane@ok.example>"),
            // The comment goes that is empty, cannot be decoded or stands elsewhere; the name stays.
            (" Bob ( ) <jane@ok.example>", " \"Bob\" <jane@ok.example>"),
            (" Bob (=?x-nothing?Q?x?=) <jane@ok.example>", " \"Bob\" <jane@ok.example>"),
            (" Bob (=?utf-8?Q?=00?=) <jane@ok.example>", " \"Bob\" <jane@ok.example>"),
            (" Bob <jane@ok.example> (via GitHub)", " \"Bob\" <jane@ok.example>"),
            (" Bob <jane(x)@ok.example>", " \"Bob\" <jane@ok.example>"),
            // Specials that should have been quoted.
            (" App [x] <jane@ok.example>", " \"App [x]\" <jane@ok.example>"),
            (" [App]<jane@ok.example>", " \"[App]\" <jane@ok.example>"),
            (" App: x <jane@ok.example>", " \"App: x\" <jane@ok.example>"),
            (" App:x : y <jane@ok.example>", " \"App:x : y\" <jane@ok.example>"),
            (" App: <jane@ok.example>", " \"App:\" <jane@ok.example>"),
            (" Doe, Jane <jane@ok.example>", " \"Doe, Jane\" <jane@ok.example>"),
            (
                " =?utf-8?Q?M=C3=BCller?=, =?utf-8?Q?J=C3=B6rg?= <jane@ok.example>",
                " =?utf-8?Q?=22M=C3=BCller=2C_J=C3=B6rg=22?= <jane@ok.example>"
            ),
            (" R&amp;D <jane@ok.example>", " \"R&amp;D\" <jane@ok.example>"),
            (#" DOMAIN\user <jane@ok.example>"#, #" "DOMAIN\\user" <jane@ok.example>"#),
            (" Doe, Jane @ Work <jane@ok.example>", " \"Doe, Jane @ Work\" <jane@ok.example>"),
            (" jane@ok.example,", " jane@ok.example"),
            (" jane@ok.example ;", " jane@ok.example"),
            (" Jane <jane@ok.example>, ", " \"Jane\" <jane@ok.example>"),
            (" Jane <jane@ok.example>;;", " \"Jane\" <jane@ok.example>"),
            (" 'jane@ok.example' <jane@ok.example>", " \"'jane@ok.example'\" <jane@ok.example>"),
            // A soft line break, as Ruby writes it.
            (" =?utf-8?Q?J=C3=A4ne=?= <jane@ok.example>", " =?utf-8?Q?J=C3=A4ne?= <jane@ok.example>"),
            // Quotes that are part of the name.
            (" =?x-mac-roman?Q?=22Foo=22?= Bar <jane@ok.example>", " \"\\\"Foo\\\" Bar\" <jane@ok.example>"),
            (" =?ibm850?Q?=22J=84ne=22?= <jane@ok.example>", " =?utf-8?B?IkrDpG5lIg==?= <jane@ok.example>"),
            (
                " =?ibm850?Q?J=94rg_=22JJ=22_M=81ller?= <jane@ok.example>",
                " =?utf-8?Q?J=C3=B6rg_=22JJ=22_M=C3=BCller?= <jane@ok.example>"
            ),
            (
                " =?ibm850?Q?J=94rg_=22J=2C_J=22?= (x) <jane@ok.example>",
                " =?utf-8?Q?J=C3=B6rg_=22J=2C_J=22?= \"(x)\" <jane@ok.example>"
            ),
            (
                " =?utf-8?Q?J=C3=B6rg_5=22_Disk?= <jane@ok.example>",
                " =?utf-8?Q?J=C3=B6rg_5=E2=80=9D_Disk?= <jane@ok.example>"
            ),
            (
                " \"\\\"Foo, Inc\\\" bar\" <jane@ok.example>",
                " =?utf-8?Q?=22Foo=2C_Inc=22_bar?= <jane@ok.example>"
            ),
            // White space and folding in the address.
            (" <jane@\r\n ok.example>", " jane@ok.example"),
            (" <\r\n jane@ok.example>", " jane@ok.example"),
            (" jane@\r\n ok.example", " jane@ok.example"),
            (" jane\r\n @ok.example", " jane@ok.example"),
            (" jane@ok.example\r\n .evil.test", " jane@ok.example.evil.test"),
            (" < jane@ok.example>", " jane@ok.example"),
            (" <jane@ok.example >", " jane@ok.example"),
            (" <jane @ok.example>", " jane@ok.example"),
            (" jane@ ok.example", " jane@ok.example"),
            (" jane @ok.example", " jane@ok.example"),
            ("\r\n \r\n jane@ok.example", " jane@ok.example"),
            (" jane@ok.example\r\n \t", " jane@ok.example"),
            // Quoting.
            (" \"jane\"@ok.example", " jane@ok.example"),
            (" \"jane\".doe@ok.example", " jane.doe@ok.example"),
            (
                " \"<boss@evil.test>\" <jane@ok.example>",
                " =?utf-8?Q?=22=E2=80=B9boss=40evil=2Etest=E2=80=BA=22?= <jane@ok.example>"
            ),
            (
                " \"x\\\" <boss@evil.test>, \\\"y\" <jane@ok.example>",
                " =?utf-8?B?InjigJ0g4oC5Ym9zc0BldmlsLnRlc3TigLosIOKAnXki?=\r\n <jane@ok.example>"
            ),
            (
                " \"x\\\", boss@evil.test, \\\"y\" <jane@ok.example>",
                " =?utf-8?Q?=22x=E2=80=9D=2C_boss=40evil=2Etest=2C_=E2=80=9Dy=22?=\r\n <jane@ok.example>"
            ),
            // Over several quoted parts, whose ends a careless reader does not see.
            (
                " \"<\" x \"boss@evil.test>\" <jane@ok.example>",
                " =?utf-8?Q?=22=E2=80=B9_x_boss=40evil=2Etest=E2=80=BA=22?=\r\n <jane@ok.example>"
            ),
            (
                " \"<\"boss\"@evil.test>\" <jane@ok.example>",
                " =?utf-8?Q?=22=E2=80=B9_boss_=40evil=2Etest=E2=80=BA=22?=\r\n <jane@ok.example>"
            ),
            // What an encoded word hides from those who decode it is there for the others.
            (" \"=?iso-2022-jp@evil.test,?B?YQ==?=\" <jane@ok.example>", " jane@ok.example"),
            (" =?utf-8?Q?boss=40evil.test?= \",\" <jane@ok.example>", " \"boss@evil.test ,\" <jane@ok.example>"),
            // Encoded words.
            (" =?utf-8?Q?boss=40evil.test=00?= <jane@ok.example>", " jane@ok.example"),
            (" =?utf-8?B?Ym9zc0BldmlsLnRlc3QKAA==?= <jane@ok.example>", " jane@ok.example"),
            (" =?iso-8859-1?Q?boss=0D=0AFrom=3A?= <jane@ok.example>", " \"boss From:\" <jane@ok.example>"),
            (" =?iso-2022-jp?Q?=00?= <jane@ok.example>", " jane@ok.example"),
            (
                " =?utf-8?Q?=22boss=22_=3Cboss=40evil.test=3E?= <jane@ok.example>",
                " =?utf-8?Q?=22=E2=80=9Dboss=E2=80=9D_=E2=80=B9boss=40evil=2Etest=E2=80=BA?=\r\n =?utf-8?Q?=22?= "
                    + "<jane@ok.example>"
            ),
            (" =?utf-8?Q?boss=40evil.test=2C?= <jane@ok.example>", " \"boss@evil.test,\" <jane@ok.example>"),
            (
                " =?utf-8?Q?boss=40evil.test?= =?utf-8?B?LA==?= <jane@ok.example>",
                " \"boss@evil.test,\" <jane@ok.example>"
            ),
            (
                " =?gbk?Q?=81=40=3Cboss=40evil.test=3E?= <jane@ok.example>",
                " =?utf-8?B?IuS4guKAuWJvc3NAZXZpbC50ZXN04oC6Ig==?= <jane@ok.example>"
            ),
            // Octets that are whole characters, or broken ones, and hide nothing.
            (
                " =?shift_jis?Q?=B1=3Cboss=40evil.test_=B1=3E?= <jane@ok.example>",
                " =?utf-8?B?Iu+9seKAuWJvc3NAZXZpbC50ZXN0IO+9seKAuiI=?= <jane@ok.example>"
            ),
            (" =?shift_jis?Q?=B1=40=3Cboss?= <jane@ok.example>", " =?utf-8?B?Iu+9sUDigLlib3NzIg==?= <jane@ok.example>"),
            (" =?shift_jis?Q?boss=40evil.test=82=2C?= <jane@ok.example>", " jane@ok.example"),
            (
                " =?gbk?Q?boss=40evil.test_=80=3Cx=80=3E?= <jane@ok.example>",
                " \"boss@evil.test\" =?utf-8?B?4oKs4oC5eOKCrOKAug==?= <jane@ok.example>"
            ),
            (" =?gb2312?Q?boss=A1=40evil.test=A1=3Cx?= <jane@ok.example>", " jane@ok.example"),
            (" =?euc-jp?Q?boss=A1=40evil.test=2C?= <jane@ok.example>", " jane@ok.example"),
            (
                " =?iso-2022-jp?Q?=1B$B=1B=28B=3Cboss=40evil.test=3E?= <jane@ok.example>",
                " =?utf-8?Q?=22=E2=80=B9boss=40evil=2Etest=E2=80=BA=22?= <jane@ok.example>"
            ),
            (
                " \"=?utf-8?Q?=22?= boss@evil.test,\" <jane@ok.example>",
                " =?utf-8?B?4oCd?= \"boss@evil.test,\" <jane@ok.example>"
            ),
            // Encoded words that are none to the strict, and reach to the next "?=" for Python's email and its like.
            (" =?utf-8?Q?=3Cboss=40evil.test=3E?x?= <jane@ok.example>", " jane@ok.example"),
            (" \"=?utf-8?Q?=3Cboss=40evil.test=3E\" \"?=\" <jane@ok.example>", " jane@ok.example"),
            (" =?utf-8?B?? =?utf-8?Q?boss?= <jane@ok.example>", " jane@ok.example"),
            (" =?utf-8?Q?boss <jane@ok.example>", " jane@ok.example"),
            (
                " =?utf-7?Q?+ADw-boss+AEA-evil.test+AD4-?= <jane@ok.example>",
                " =?utf-8?Q?=22=E2=80=B9boss=40evil=2Etest=E2=80=BA=22?= <jane@ok.example>"
            ),
            (" =?utf-16?B?PABiAG8=?= <jane@ok.example>", " jane@ok.example"),
            (" =?utf-8?Q?=E2=80=AEtset=2Elive?= <jane@ok.example>", " \"tset.live\" <jane@ok.example>"),
            // Characters.
            (" \"\u{2066}x\" <jane@ok.example>", " \"x\" <jane@ok.example>"),
        ] as [(String, String)])
    func `one mailbox is written in one way`(body: String, written: String) throws {
        let message = Array("From:\(body)\r\nSubject: x\r\n\r\nbody\r\n".utf8)
        let fields = try OriginatorFields(of: try HeaderBlock(parsing: message), in: message)
        let rewritten = fields.rewritten(message)
        #expect(String(decoding: rewritten, as: UTF8.self) == "From:\(written)\r\nSubject: x\r\n\r\nbody\r\n")
        #expect(fields.changes.map(\.field) == ["From"])
        let again = try OriginatorFields(of: try HeaderBlock(parsing: rewritten), in: rewritten)
        #expect(again.hasSameMailboxes(as: fields) && again.changes.isEmpty, "what was written stays")
    }

    @Test(arguments: [
        " \"Smith, John @ Los Angeles\" <jane@ok.example>", " \"jane@corp.example, via Shop\" <jane@ok.example>",
        " \"boss@evil.test, x\" <jane@ok.example>", " Jane\r\n Doe <jane@ok.example>", " J\u{E4}ne <jane@ok.example>",
        " =?ISO-2022-JP?B?GyRCQDxCPBsoQg==?= <jane@ok.example>",
        " =?utf-8?Q?=22M=C3=BCller=2C_J=C3=B6rg=22?= <jane@ok.example>",
        #" "Bob \"B\" Foo, Inc." <jane@ok.example>"#, #" "DOMAIN\\user, x" <jane@ok.example>"#,
        " =?utf-8?Q?=22Bob_=5C=22B=5C=22_Foo=22?= <jane@ok.example>",
        " =?utf-8?Q?=22Foo=22?= Bar <jane@ok.example>", " =?utf-8?Q?=22Foo=22?= <jane@ok.example>",
        " =?utf-8?Q?J=2E?=\r\n <jane@ok.example>",
        " =?utf-8?Q?J=C3=B6rg_=22JJ=22_M=C3=BCller?= <jane@ok.example>",
        " \"J\u{F6}rg \\\"JJ\\\" M\u{FC}ller\" <jane@ok.example>",
    ])
    func `what every reader reads alike stays as it is, octet for octet`(body: String) throws {
        let message = Array("From:\(body)\r\n\r\n".utf8)
        let fields = try OriginatorFields(of: try HeaderBlock(parsing: message), in: message)
        #expect(fields.from.description == "jane@ok.example")
        #expect(fields.changes.isEmpty && fields.rewritten(message) == message)
    }

    @Test func `raw octets are read as the message's charset says, or the name goes`() throws {
        func written(_ type: String, _ octets: [UInt8]) throws -> (String, Bool) {
            let message =
                Array("Content-Type: \(type)\r\nFrom: ".utf8) + octets + Array(" <jane@ok.example>\r\n\r\n".utf8)
            let fields = try OriginatorFields(of: try HeaderBlock(parsing: message), in: message)
            let text = String(decoding: fields.rewritten(message), as: UTF8.self)
            return (String(text.dropFirst(type.utf8.count + 15).dropLast(2)), fields.changes[0].losesName)
        }
        #expect(
            try written("text/plain; charset=iso-8859-1", [0x4A, 0xE4, 0x6E, 0x65]) == (
                "From: =?utf-8?Q?J=C3=A4ne?= <jane@ok.example>", false
            ))
        // The second octet is a backslash to those who do not know the charset.
        #expect(
            try written("text/plain; charset=shift_jis", [0x95, 0x5C]) == (
                "From: =?utf-8?B?6KGo?= <jane@ok.example>", false
            ))
        #expect(try written("text/plain; charset=utf-8", [0x4A, 0xE4]) == ("From: jane@ok.example", true))
        #expect(try written("text/plain", [0x4A, 0xE4]) == ("From: jane@ok.example", true))
        // An encoded word has a charset of its own.
        #expect(
            try written("text/plain; charset=koi8-r", Array("=?iso-8859-1?Q?J".utf8) + [0xE4] + Array("ne?=".utf8)) == (
                "From: =?utf-8?Q?J=C3=A4ne?= <jane@ok.example>", false
            ))
    }

    /// A look-up takes the whole message apart: one for each field would cost the square of the message's length.
    @Test func `the charset of raw octets is looked up once, and only where there are any`() throws {
        func lookUps(_ name: [UInt8]) throws -> Int {
            let field = Array("Resent-From: ".utf8) + name + Array(" <jane@ok.example>\r\n".utf8)
            let message =
                Array("Content-Type: text/plain; charset=iso-8859-1\r\nFrom: jane@ok.example\r\n".utf8)
                + [[UInt8]](repeating: field, count: 100).joined() + Array("\r\nbody\r\n".utf8)
            var count = 0
            let fields = try OriginatorFields(
                of: try HeaderBlock(parsing: message), in: message, allowingUTF8: false,
                charset: {
                    count += 1
                    return HeaderCharset.ofHeader(of: $0)
                })
            #expect(fields.others.count == 100 && fields.changes.allSatisfy { !$0.losesName })
            return count
        }
        #expect(try lookUps([0x4A, 0xE4]) == 1)
        #expect(try lookUps(Array("J\u{E4}".utf8)) == 0)
    }

    @Test func `octets that are not UTF-8 cost a name, and an address the message`() throws {
        for octets in [[0xFF], [0xC0, 0xAF], [0xE4], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]] {
            let message = Array("From: J".utf8) + octets + Array("ne <jane@ok.example>\r\n\r\n".utf8)
            let fields = try originator(bytes: message)
            #expect(String(decoding: fields.rewritten(message), as: UTF8.self) == "From: jane@ok.example\r\n\r\n")
            #expect(fields.changes.map(\.losesName) == [true])
            let address = Array("From: j".utf8) + octets + Array("ne@ok.example\r\n\r\n".utf8)
            for allowingUTF8 in [false, true] {
                #expect(throws: OriginatorError.mailbox(.nonASCIIAddress, field: "From")) {
                    try OriginatorFields(
                        of: try HeaderBlock(parsing: address), in: address, allowingUTF8: allowingUTF8)
                }
            }
        }
    }

    @Test func `a line that some host would break in two is folded`() throws {
        let name = String(repeating: "x", count: 990)
        let message = Array("From: \(name) y <jane@ok.example>\r\n\r\n".utf8)
        let fields = try originator(bytes: message)
        let lines = fields.rewritten(message).split(separator: UInt8(ascii: "\n"))
        #expect(lines.count > 2 && lines.allSatisfy { $0.count < 900 })
        #expect(try originator("From: \(name)\r\n <jane@ok.example>").changes.count == 1)
    }

    /// What one reader or another, of those that people have, took for another mailbox when it stood as it was.
    @Test(arguments: [
        " \"evil@evil.test\r\n x\" <jane@ok.example>", " \"evil@evil.test\" \"\" <jane@ok.example>",
        " Shop \"evil@evil.test\" \"\" <jane@ok.example>", " evil.test.  <jane@ok.example>", " J. \t<jane@ok.example>",
        " =?gb2312?B?ZXZpbIJAZXZpbC50ZXN0?= <jane@ok.example>",
        " =?shift_jis?Q?evil=FB=40evil=2Etest?= <jane@ok.example>",
        " \"x=\u{E4}, a@evil.test\" <jane@ok.example>", " =?utf-8?Q?J=2E?=  <jane@ok.example>",
        " =?iso-2022-jp?B?ZXZpbBsoSSJCGyhC?= <jane@ok.example>", " \"x\\\", a@evil.test, \\\"y\" <jane@ok.example>",
    ])
    func `what some reader takes for something else is written anew`(body: String) throws {
        let message = Array("From:\(body)\r\n\r\n".utf8)
        let fields = try OriginatorFields(of: try HeaderBlock(parsing: message), in: message)
        #expect(fields.from.description == "jane@ok.example")
        #expect(!fields.changes.isEmpty)
        let rewritten = fields.rewritten(message)
        let again = try OriginatorFields(of: try HeaderBlock(parsing: rewritten), in: rewritten)
        #expect(again.hasSameMailboxes(as: fields) && again.changes.isEmpty, "what was written stays")
    }

    @Test func `a name too long to be one, or of nothing that shows, goes`() throws {
        let long = String(repeating: ">\\\", x@y.zz, ", count: 150)
        for name in ["\"\(long)\"", "=?utf-8?Q?=E2=80=AE?="] {
            let message = Array("From: \(name)\r\n <jane@ok.example>\r\n\r\n".utf8)
            let written = try originator(bytes: message).rewritten(message)
            #expect(String(decoding: written, as: UTF8.self) == "From: jane@ok.example\r\n\r\n")
        }
    }

    @Test func `a domain is compared whole and as the one it is`() throws {
        let evil = try originator("From: user@ok.example.evil.test").from
        #expect(evil.domain.description == "ok.example.evil.test")
        let jane = try EmailAddress(parsing: "jane@ok.example".utf8)
        #expect(try originator("From: JANE@OK.EXAMPLE").from.matches(jane))
        #expect(try !originator("From: jane@ok.example.evil.test").from.matches(jane))
        #expect(try !originator("From: jane@evil-ok.example").from.matches(jane))
    }

    @Test func `Sender and every Resent mailbox are handed out to be checked, in order`() throws {
        let fields = try originator(
            """
            Resent-From: R <r1@ok.example>\r
            Resent-Sender: s1@ok.example\r
            resent-from: r2@evil.test\r
            From: jane@ok.example\r
            Sender: Office <office@ok.example>\r
            Reply-To: anybody@evil.test\r
            Resent-To: to@evil.test
            """)
        #expect(fields.from.description == "jane@ok.example")
        #expect(
            fields.others.map(\.address.description) == [
                "r1@ok.example", "s1@ok.example", "r2@evil.test", "office@ok.example",
            ])
        #expect(fields.others.map(\.field) == ["Resent-From", "Resent-Sender", "resent-from", "Sender"])
    }

    @Test func `a mailbox from elsewhere goes through the same parser and keeps its name`() throws {
        #expect(
            try Mailbox(parsing: #""Doe, \"J\"" Jane <jane@ok.example>"#.utf8).name == "Doe, \"J\" Jane")
        #expect(try Mailbox(parsing: "jane@ok.example".utf8).name == nil)
        #expect(throws: MailboxError.control) { try Mailbox(parsing: "Jane\r\nBcc: x <jane@ok.example>".utf8) }
        #expect(throws: MailboxError.control) { try Mailbox(parsing: "Jane\n <jane@ok.example>".utf8) }
    }

    @Test func `every rule has a name and a sentence of its own`() {
        #expect(Set(MailboxError.allCases.map(\.rawValue)).count == MailboxError.allCases.count)
        #expect(Set(MailboxError.allCases.map(\.description)).count == MailboxError.allCases.count)
        #expect(
            OriginatorError.mailbox(.list, field: "FROM").description
                == "The FROM field contains a list; exactly one mailbox is allowed")
    }
}

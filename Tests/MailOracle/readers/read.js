// What nodemailer's reader of addresses (that of mailparser, too) makes of a From field.
const addressparser = require('/usr/share/nodejs/nodemailer/lib/addressparser');
// As libmime does it.
const decode = text => text
    .replace(/(=\?[^?]+\?[QqBb]\?[^?]*\?=)\s+(?==\?[^?]+\?[QqBb]\?[^?]*\?=)/g, '$1')
    .replace(/=\?([\w_\-*]+)\?([QqBb])\?([^?]*)\?=/g, (all, charset, encoding, content) => {
        const octets = /b/i.test(encoding) ? Buffer.from(content, 'base64')
            : Buffer.from(content.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (m, h) => String.fromCharCode(parseInt(h, 16))), 'latin1');
        return new TextDecoder(charset.split('*')[0]).decode(octets);
    });
const pairs = found => found.map(a => [a.name || '', a.group ? '(group)' : a.address]);
require('readline').createInterface({ input: process.stdin }).on('line', line => {
    const text = Buffer.from(line, 'hex').toString('utf8').replace(/\r\n(?=[ \t])/g, '').trim();
    const answer = {};
    const readers = {
        'nodemailer': () => pairs(addressparser(text)).map(([n, a]) => [decode(n), a]),
        'nodemailer, decoded first': () => pairs(addressparser(decode(text))),
    };
    for (const name in readers) {
        try { answer[name] = readers[name](); } catch (e) { answer[name] = String(e); }
    }
    console.log(JSON.stringify(answer));
});

// A minted secret as the settings of what it is for.
import { h, code, copyButton } from "./dom.js";

/** What to enter where, by client; `one` has door, name, secret, host, port, sender. */
export function clients(one) {
  return one.door === "smtp" ? smtp(one) : http(one);
}

function table(rows) {
  return h("dl.values", rows.map(([name, value]) => h("div", h("dt", name), h("dd", h("code", value), copyButton(() => value, name)))));
}

function smtp({ name, secret, host, port, sender }) {
  // A program on this host needs no TLS, and may be offered none (STARTTLS_ON_LOOPBACK). Any other is given the certificate.
  const isHere = ["127.0.0.1", "::1", "[::1]", "localhost"].includes(host);
  const msmtp = isHere ? "auth plain\ntls off" : "auth on\ntls on\n# What \"cloudflare-smtp-gateway certificate --show\" prints, unless you have a certificate of your own:\ntls_trust_file /etc/ssl/gateway.crt";
  return [
    ["WordPress", h("div", h("p", "Plugin ", h("em", "WP Mail SMTP"), ", mailer ", h("em", "Other SMTP"), ":"), table([
      ["From Email", sender], ["SMTP Host", host], ["Encryption", "None"], ["SMTP Port", `${port}`], ["Auto TLS", "Off"],
      ["Authentication", "On"], ["SMTP Username", name], ["SMTP Password", secret]]),
      h("p.hint", "Switch on “Force From Email”. From another host choose the encryption TLS."))],
    ["Gmail", h("div", h("p", "Settings, ", h("em", "Accounts and Import"), ", ", h("em", "Send mail as"), ", ", h("em", "Add another email address"), ":"), table([
      ["Email address", sender], ["SMTP Server", "a name of this host that the Internet knows"], ["Port", "465, or 587 for TLS"], ["Username", name], ["Password", secret]]),
      h("p.hint", "Google must reach the gateway and trust its certificate: set TLS_CERT_PATH and TLS_KEY_PATH, and open the port."))],
    ["msmtp", code(`# ~/.msmtprc, mode 0600\naccount gateway\nhost ${host}\nport ${port}\n${msmtp}\nuser ${name}\npassword ${secret}\nfrom ${sender}\naccount default : gateway\n`, "the settings for msmtp")],
    ["Postfix", code(`# /etc/postfix/main.cf\nrelayhost = [${host}]:${port}\nsmtp_sasl_auth_enable = yes\nsmtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd\nsmtp_sasl_security_options = noanonymous\nsmtp_tls_security_level = ${isHere ? "may" : "encrypt"}\n\n# /etc/postfix/sasl_passwd, mode 0600\n[${host}]:${port} ${name}:${secret}\n`, "the settings for Postfix")],
    ["curl", code(`curl ${isHere ? "" : "--ssl-reqd --cacert gateway.crt "}smtp://${host}:${port} --user '${name}:${secret}' \\\n    --mail-from ${sender} --mail-rcpt jane@example.net --upload-file message.eml\n`, "the command for curl")],
  ];
}

function http({ secret, host, port, sender }) {
  const message = JSON.stringify({ from: sender, to: "jane@example.net", subject: "Hello", text: "It works." });
  return [
    ["curl", code(`curl http://${host}:${port}/send \\\n    --header 'Authorization: Bearer ${secret}' \\\n    --json '${message}'\n`, "the command for curl")],
    ["PHP", code(`<?php\n$answer = file_get_contents('http://${host}:${port}/send', false, stream_context_create(['http' => [\n    'method' => 'POST',\n    'header' => ['Authorization: Bearer ${secret}', 'Content-Type: application/json'],\n    'content' => json_encode(['from' => '${sender}', 'to' => 'jane@example.net',\n        'subject' => 'Hello', 'text' => 'It works.']),\n]]));\n`, "the PHP code")],
  ];
}

/** Tabs, one for each client: arrow keys move between them. */
export function tabs(entries) {
  const buttons = [];
  const panels = [];
  function select(index, focus) {
    buttons.forEach((one, at) => {
      one.setAttribute("aria-selected", at === index);
      one.tabIndex = at === index ? 0 : -1;
      panels[at].hidden = at !== index;
    });
    if (focus) buttons[index].focus();
  }
  entries.forEach(([name, content], index) => {
    const tab = `tab-${name}`;
    buttons.push(h("button", {
      type: "button", role: "tab", id: tab, "aria-controls": `panel-${name}`, onclick: () => select(index),
      onkeydown: (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) { event.preventDefault(); select((index + step + entries.length) % entries.length, true); }
      },
    }, name));
    panels.push(h("div", { role: "tabpanel", id: `panel-${name}`, "aria-labelledby": tab }, content));
  });
  select(0, false);
  return h("div.tabs", h("div", { role: "tablist", "aria-label": "Settings for" }, buttons), panels);
}

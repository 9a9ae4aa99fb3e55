// Rules: who gets mail, how much, from which pages, and contact forms.
import { h, badge, button, busy, dialog, id, announce } from "./dom.js";
import { post, put } from "./api.js";
import { settings, field, settingsForm, showProblem } from "./fields.js";

export const title = "Rules";

const parts = {
  TO: { label: "Send to", hint: "Addresses, separated by commas.", placeholder: "owner@example.com" },
  FROM: { label: "Sender", hint: "One of the allowed senders.", placeholder: "web@example.com" },
  SUBJECT: { label: "Subject", hint: "{name} stands for the field of this name." },
  ORIGINS: { label: "Pages it is on", hint: "https://www.example.com, without a path.", placeholder: "https://www.example.com" },
  REPLY_FIELD: { label: "Field with the visitor's address", hint: "Replies go there." },
  HONEYPOT: { label: "Trap for bots", hint: "A field that people do not see. A visitor who fills it in is thanked, but nothing is sent." },
  TURNSTILE: { label: "Turnstile", hint: "Keeps bots out; needs the secret above.", kind: "select", choices: [["required", "Required"], ["off", "Off"]] },
  REDIRECT: { label: "Page after sending", hint: "Empty: a plain answer.", placeholder: "https://www.example.com/thanks" },
  RATE_LIMIT_PER_MINUTE: { label: "Messages a minute", hint: "Per visitor; 0 means no limit. Empty: the general limit.", kind: "number" },
  RATE_LIMIT_PER_DAY: { label: "Messages a day", hint: "Per visitor; 0 means no limit. Empty: the general limit.", kind: "number" },
  RATE_LIMIT_RECIPIENTS_PER_DAY: { label: "Recipients a day", hint: "A post counts once for each address it goes to; 0 means no limit. Empty: the general limit.", kind: "number" },
};

export async function load({ reload }) {
  const data = await settings();
  const of = data.byName;
  const section = (name, heading, text, fields, columns) => h("section.card", { "aria-labelledby": name }, h("h2", { id: name }, heading), h("p.hint", text), settingsForm(data, fields, { after: reload, columns }));
  return [
    h("h1", title),
    h("p.lead", "They apply to every sender; a login, a token or a form can be restricted further."),
    section("recipients", "Recipients", "Full addresses or @domain, separated by commas.", [
      field(of.RECIPIENT_ALLOWLIST, { label: "Only these", kind: "area", hint: "When set, mail goes to these recipients only.", placeholder: "@example.com, jane@example.net" }),
      field(of.RECIPIENT_DENYLIST, { label: "Never these", kind: "area", hint: "Refused with 550." }),
    ]),
    section("addresses", "Addresses that are changed", "Off while they are empty. A login or a token can have its own in place of these.", [
      field(of.SENDER_MAP, { label: "Senders to replace", kind: "area", hint: "pattern=address, the first that matches first: what is sent in the place of a sender that is not allowed. A pattern is an address, @domain, user@ or *.", placeholder: "@web1=ops@example.com, *=app@example.com" }),
      field(of.DEFAULT_DOMAIN, { label: "Domain to add", hint: "Of addresses without one that this host's own programs write, such as root.", placeholder: "example.com" }),
      field(of.ALIASES, { label: "Aliases", kind: "area", hint: "name=address: who gets mail of this host's own programs to names without a domain. /etc/aliases comes after it.", placeholder: "root=ops@example.net" }),
      field(of.REDIRECT_TO, { label: "All mail to", hint: "For a host that is only being tried out: one address that gets all mail.", placeholder: "dev@example.com" }),
    ]),
    preview(),
    section("limits", "Limits", "Whole numbers; 0 means no limit. They hold in any 60 seconds and any 24 hours. What Cloudflare's bill and quota count are recipients: a message to three counts three.", [
      field(of.RATE_LIMIT_PER_MINUTE, { label: "Messages a minute, for each login or token", kind: "number" }),
      field(of.RATE_LIMIT_PER_DAY, { label: "Messages a day, for each login or token", kind: "number" }),
      field(of.RATE_LIMIT_RECIPIENTS_PER_DAY, { label: "Recipients a day, for each login or token", kind: "number" }),
      field(of.RATE_LIMIT_TOTAL_PER_MINUTE, { label: "Recipients a minute, all together", kind: "number" }),
      field(of.RATE_LIMIT_TOTAL_PER_DAY, { label: "Recipients a day, all together", kind: "number", hint: "A ceiling for the bill." }),
    ], true),
    section("pages", "Pages and headers", "Scripts of these pages may call POST /send.", [
      field(of.ALLOWED_ORIGINS, { label: "Origins", kind: "area", hint: "https://www.example.com, without a path, separated by commas.", placeholder: "https://www.example.com" }),
      field(of.TURNSTILE_SECRET, { label: "Turnstile secret", hint: "With it every POST /send needs a visitor's token. It is saved, and never shown again." }),
      field(of.HEADER_POLICY, { label: "Transport headers", kind: "select", choices: [["strip", "Drop those that Cloudflare refuses"], ["pass", "Leave them"]], hint: "Such as Received and DKIM-Signature." }),
      field(of.STARTTLS_ON_LOOPBACK, { label: "STARTTLS for apps on this host", kind: "select", choices: [["yes", "Offer it"], ["no", "Do not offer it"]], hint: "Many apps refuse the self-signed certificate and send nothing. Other hosts must use TLS in any case." }),
      field(of.LOG_LEVEL, { label: "Log", kind: "select", choices: ["error", "warning", "notice", "info", "debug"].map((one) => [one, one]), hint: "How much the journal gets." }),
    ]),
    h("section.card", { "aria-labelledby": "forms" },
      h("div.head", h("div", h("h2", { id: "forms" }, "Contact forms"), h("p.hint", "A page posts to /form/NAME; the gateway decides who gets it.")),
        of.FORMS.locked ? badge("note", "FORMS is set in gateway.env") : button("New form", () => change(null, data, reload), { kind: "primary" })),
      data.forms.length ? h("ul.rows", data.forms.map((name) => h("li.credential", { "data-name": name },
        h("div.what", h("strong", name), h("p.hint", `to ${of[key(name, "TO")]?.value || "no recipient"}, from pages of ${of[key(name, "ORIGINS")]?.value || "no origin"}`)),
        h("div.actions", button("Change", () => change(name, data, reload)), of.FORMS.locked ? null : button("Remove", () => drop(name, data, reload), { kind: "danger" })))))
        : h("p.empty", "There are no forms.")),
  ];
}

/** What a sender would be sent as, by the rules that are saved. */
function preview() {
  const address = h("input", { id: id("sender"), autocomplete: "off", spellcheck: "false", maxlength: "254", placeholder: "root@web1" });
  const login = h("input", { id: id("login"), autocomplete: "off", spellcheck: "false", maxlength: "255" });
  const result = h("p", { role: "status" });
  const show = h("button", { type: "submit" }, "Preview");
  return h("section.card", { "aria-labelledby": "preview" }, h("h2", { id: "preview" }, "What a sender would be sent as"),
    h("form", {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        busy(show, async () => {
          try {
            result.textContent = (await post("senders/preview", { address: address.value.trim(), login: login.value.trim() })).text;
          } catch (problem) {
            result.textContent = problem.message;
          }
        });
      },
    }, h("div.field", h("label", { for: address.id }, "Sender"), address),
    h("div.field", h("label", { for: login.id }, "Login"), login, h("p.hint", "Empty: a program of this host.")),
    h("div.actions", show), result));
}

const key = (form, part) => `FORM_${form.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_${part}`;

function change(name, data, reload) {
  const input = h("input", { id: id("name"), autocomplete: "off", spellcheck: "false", maxlength: "32", required: true });
  const error = h("p.error", { role: "alert" });
  const fields = Object.entries(parts).map(([part, options]) => {
    const empty = { name: part, value: "", default: { SUBJECT: "Message from the contact form", REPLY_FIELD: "email", TURNSTILE: "required" }[part] ?? "", is_set: false };
    const one = field(name ? data.byName[key(name, part)] : empty, options);
    return { part, one };
  });
  const place = h("div");
  const save = h("button.primary", { type: "submit" }, "Save");
  const form = h("form", {
    novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      busy(save, async () => {
        const form = name ?? input.value.trim();
        error.textContent = "";
        if (!/^[a-z0-9][a-z0-9-]*$/.test(form)) { error.textContent = "A name has small letters, digits and hyphens."; input.focus(); return; }
        const values = Object.fromEntries(fields.filter(({ one }) => one.isChanged).map(({ part, one }) => [key(form, part), one.value.trim()]));
        if (!name) values.FORMS = [...data.forms, form].join(", ");
        if (!Object.keys(values).length) { window.close(); return; }
        try {
          await put("settings", { revision: data.revision, values });
          window.close();
          await reload();
          announce("Saved");
        } catch (problem) {
          if (problem.code === "changed_meanwhile") Object.assign(data, await settings());
          showProblem(problem, fields.map(({ part, one }) => ({ name: key(form, part), input: one.input, fault: one.fault })), place);
        }
      });
    },
  }, name ? null : h("div.field", h("label", { for: input.id }, "Name"), input, h("p.hint", "It stands in the address: /form/NAME"), error),
  fields.map(({ one }) => one.element), place, h("div.actions", save, button("Cancel", () => window.close())));
  const window = dialog(name ? `The form “${name}”` : "New form", form);
}

function drop(name, data, reload) {
  const place = h("div");
  const window = dialog(`Remove the form “${name}”?`, h("p", "Pages that post to it get 404 from now on."), place,
    h("div.actions", button("Remove", async () => {
      const values = { FORMS: data.forms.filter((one) => one !== name).join(", ") };
      for (const part of Object.keys(parts)) if ((data.byName[key(name, part)]?.origin ?? "default") !== "default") values[key(name, part)] = "";
      try {
        await put("settings", { revision: data.revision, values });
        window.close();
        await reload();
        announce("Removed");
      } catch (problem) {
        if (problem.code === "changed_meanwhile") Object.assign(data, await settings());
        showProblem(problem, [], place);
      }
    }, { kind: "danger" }), button("Cancel", () => window.close())));
}

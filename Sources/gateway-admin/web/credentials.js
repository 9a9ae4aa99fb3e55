// Credentials: logins and tokens.
import { h, badge, button, busy, code, dialog, moment, announce, id } from "./dom.js";
import { get, post, put, remove } from "./api.js";
import { field, settings, showProblem } from "./fields.js";
import { leftovers } from "./leftovers.js";
import { clients, tabs } from "./clients.js";

export const title = "Credentials";

const kinds = { smtp: ["Logins", "login", "for apps that speak SMTP"], http: ["HTTP tokens", "token", "for programs that call POST /send"] };
const labels = {
  ALLOWED_FROM: ["Senders", "Of the allowed senders, those this one may use. Empty: all of them.", "shop@example.com"],
  RECIPIENT_ALLOWLIST: ["Only these recipients", "Full addresses or @domain. Empty: every recipient that the general rules allow.", "@example.net"],
  RECIPIENT_DENYLIST: ["Never these recipients", "Full addresses or @domain.", ""],
  RATE_LIMIT_PER_MINUTE: ["Messages a minute", "In any 60 seconds; 0 means no limit. Empty: the general limit.", ""],
  RATE_LIMIT_PER_DAY: ["Messages a day", "In any 24 hours; 0 means no limit. Empty: the general limit.", ""],
  RATE_LIMIT_RECIPIENTS_PER_DAY: ["Recipients a day", "In any 24 hours; a message to three counts three. 0 means no limit. Empty: the general limit.", ""],
  SENDER_MAP: ["Senders to replace", "pattern=address: what is sent in the place of a sender that is not allowed. * is every sender. Empty: the general rules.", "*=shop@example.com"],
  DEFAULT_DOMAIN: ["Domain to add", "This one may leave out the domain of an address; this is it. Empty: it may not.", "example.com"],
  ALIASES: ["Aliases", "name=address: who gets its mail to names without a domain.", "root=ops@example.net"],
  REDIRECT_TO: ["All mail to", "One address. Empty: the general rule.", "dev@example.com"],
};

export async function load({ reload }) {
  const [data, all] = await Promise.all([get("credentials"), settings()]);
  return [
    h("h1", title),
    h("p.lead", "Give each app its own login or token, so that you can revoke one without the others."),
    leftovers(all, reload),
    Object.entries(kinds).map(([kind, [heading, noun, use]]) => {
      const list = data.credentials.filter((one) => one.door === kind);
      return h("section.card", { "aria-labelledby": kind },
        h("div.head", h("div", h("h2", { id: kind }, heading), h("p.hint", use)),
          button(`New ${noun}`, () => mint(kind, noun, all, reload), { kind: "primary" })),
        list.length ? h("ul.rows", list.map((one) => row(one, noun, data, all, reload)))
          : h("p.empty", `There is no ${noun} yet. Make one for your first app.`));
    }),
  ].flat().filter(Boolean);
}

function row(one, noun, data, all, reload) {
  const own = one.settings.filter((setting) => setting.is_set);
  return h("li.credential", { "data-name": one.name },
    h("div.what", h("strong", one.name), " ",
      one.minted ? null : badge("note", "from gateway.env"),
      one.shadowed ? badge("warn", "gateway.env has one of this name, which counts instead") : null,
      one.revoked ? badge("warn", "revoked: it cannot be used") : null,
      one.overlap_end ? badge("warn", "old secret still good") : null,
      h("p.hint", one.minted ? ["Made ", moment(one.created), ". "] : null,
        one.rotated && one.rotated !== one.created ? ["Rotated ", moment(one.rotated), ". "] : null,
        one.overlap_end ? ["The old secret stays valid until ", moment(one.overlap_end), ". "] : null,
        one.last_used ? ["Last used ", moment(one.last_used), "."] : "Not used yet."),
      own.length ? h("ul.tags", own.map((setting) => h("li", `${labels[ending(setting)][0]}: ${setting.value}`))) : null),
    h("div.actions", button("Rules", () => rules(one, noun, data, reload)),
      one.minted && button("Rotate", () => rotate(one, noun, all, reload)),
      one.minted && button("Revoke", () => revoke(one, noun, reload), { kind: "danger" })));
}

const ending = (setting) => Object.keys(labels).find((name) => setting.name.endsWith(`_${name}`));

function mint(kind, noun, all, reload) {
  const name = id("name");
  const error = h("p.error", { id: id("error"), role: "alert" });
  const input = h("input", { id: name, required: true, autocomplete: "off", spellcheck: "false", maxlength: "64", "aria-describedby": error.id });
  const more = Object.entries(labels).map(([setting, [label, hint, placeholder]]) =>
    field({ name: setting, value: "", default: "", is_set: false }, { label, hint, placeholder }));
  const make = h("button.primary", { type: "submit" }, `Make the ${noun}`);
  const place = h("div");
  const form = h("form", {
    novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      busy(make, async () => {
        error.textContent = "";
        try {
          const rules = Object.fromEntries(more.filter((one) => one.isChanged).map((one) => [one.name, one.value.trim()]));
          const made = await post(`credentials/${kind}`, { name: input.value.trim(), rules });
          window.close();
          secret(made, noun, all, reload);
        } catch (problem) {
          if (problem.field === "name") { error.textContent = problem.message; input.focus(); } else {
            problem.problems.forEach((one) => { one.name = ending(one) ?? one.name; });
            showProblem(problem, more, place);
          }
        }
      });
    },
  }, h("div.field", h("label", { for: name }, "Name"), input, h("p.hint", "That of the app: letters, digits and . _ @ + -"), error),
  h("details", h("summary", "Its own rules"), more.map((one) => one.element)), place,
  h("div.actions", make, button("Cancel", () => window.close())));
  const window = dialog(`New ${noun}`, form);
  input.focus();
}

/** Where the service listens, by the first address that its setting names (`2525`, `192.0.2.1:2525`, `[2001:db8::1]:2525`). */
function place(all, kind) {
  const [setting, usual] = kind === "smtp" ? ["SMTP_PORT", "2525"] : ["HTTP_PORT", "3000"];
  const [, address, port = usual] = (all.byName[setting]?.value ?? "").split(/[\s,]+/)[0].match(/^(?:(.*):)?(\d+)$/) ?? [];
  const bind = address || (all.byName.BIND_HOST?.value ?? "").split(/[\s,]+/)[0] || "127.0.0.1";
  const host = ["0.0.0.0", "::", "[::]", "*"].includes(bind) ? location.hostname : bind;
  const first = (all.byName.ALLOWED_FROM.value || "example.com").split(/[\s,]+/)[0];
  const sender = first.includes("@") && !first.startsWith("@") ? first : `app@${first.replace(/^@/, "")}`;
  return { host, port, sender };
}

/** The secret, this once. */
function secret(made, noun, all, reload) {
  const window = dialog(`The ${noun} “${made.name}” is ready`,
    h("p", "This is its secret. Copy it now: only a hash of it is kept, so it cannot be shown again."),
    h("div.secret", code(made.secret, "the secret")),
    h("h3", "Ready settings"), tabs(clients({ ...made, ...place(all, made.door) })),
    h("div.actions", button("I have copied it", () => window.close(), { kind: "primary" })));
  window.addEventListener("close", () => reload());
  announce(`The ${noun} is ready`);
}

function rules(one, noun, data, reload) {
  const fields = one.settings.map((setting) => {
    const [label, hint, placeholder] = labels[ending(setting)];
    return field(setting, { label, hint, placeholder });
  });
  const save = h("button.primary", { type: "submit" }, "Save");
  const place = h("div");
  const form = h("form", {
    novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      busy(save, async () => {
        const changed = fields.filter((field) => field.isChanged);
        if (!changed.length) { window.close(); return; }
        try {
          await put(`credentials/${one.door}/${encodeURIComponent(one.name)}`, { revision: data.revision, rules: Object.fromEntries(changed.map((field) => [ending(field), field.value.trim()])) });
          window.close();
          await reload();
          announce("Saved");
        } catch (problem) {
          if (problem.code === "changed_meanwhile") data.revision = (await get("credentials")).revision;
          showProblem(problem, fields, place);
        }
      });
    },
  }, fields.map((field) => field.element), place, h("div.actions", save, button("Cancel", () => window.close())));
  const window = dialog(`Rules of the ${noun} “${one.name}”`, form);
}

function rotate(one, noun, all, reload) {
  const name = id("overlap");
  const choice = h("select", { id: name }, [["86400", "a day"], ["3600", "an hour"], ["604800", "a week"], ["2592000", "30 days"], ["0", "not at all"]].map(([value, text]) => h("option", { value }, text)));
  const place = h("div");
  const window = dialog(`Rotate the ${noun} “${one.name}”`,
    h("p", "It gets a new secret. Until the app has it, the old one can stay valid for a while."),
    h("div.field", h("label", { for: name }, "The old secret stays valid for"), choice), place,
    h("div.actions", button("Rotate", async () => {
      try {
        const made = await post(`credentials/${one.door}/${encodeURIComponent(one.name)}/rotate`, { overlap: Number(choice.value) });
        window.close();
        secret(made, noun, all, reload);
      } catch (problem) { showProblem(problem, [], place); }
    }, { kind: "primary" }), button("Cancel", () => window.close())));
}

function revoke(one, noun, reload) {
  const place = h("div");
  const window = dialog(`Revoke the ${noun} “${one.name}”?`,
    h("p", one.shadowed ? "Its secret is gone. The one of this name in gateway.env stays, and its rules with it."
      : "From the next connection on it cannot be used, and its rules are gone. This cannot be undone."), place,
    h("div.actions", button("Revoke", async () => {
      try {
        const { note } = await remove(`credentials/${one.door}/${encodeURIComponent(one.name)}`);
        window.close();
        await reload();
        if (note) told(note); else announce(`The ${noun} is revoked`);
      } catch (problem) { showProblem(problem, [], place); }
    }, { kind: "danger" }), button("Cancel", () => window.close())));
}

/// What is still to be known or done, until it is read.
function told(note) {
  const window = dialog("Revoked", h("p", note), h("div.actions", button("Close", () => window.close(), { kind: "primary" })));
}

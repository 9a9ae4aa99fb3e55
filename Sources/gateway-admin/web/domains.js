// Domain & DNS: how each allowed domain stands, and what one click would write.
import { h, id, box, badge, button, copyButton, dialog, announce } from "./dom.js";
import { get, post } from "./api.js";
import { findings } from "./findings.js";

export const title = "Domain & DNS";

const kinds = { ok: "ok", missing: "bad", different: "warn", conflicting: "bad", unknown: "note" };

export async function load({ reload, onLeave }) {
  const { domains } = await get("domains");
  const state = h("p.hint.steady", { role: "status" });
  const cards = h("div");
  let isOver = false;
  onLeave(() => { isOver = true; });
  // One after the other, each below those that are there: nothing that somebody reads moves.
  async function lookAtAll() {
    for (const name of domains) {
      state.textContent = `Asking Cloudflare and resolvers about ${name}…`;
      const place = h("div");
      await look(name, place);
      if (isOver) return;
      cards.append(h("section.card.domain", { "data-domain": name, "aria-label": name }, h("h2", name), place));
    }
    state.textContent = "This is how it is now.";
  }
  if (domains.length) lookAtAll();
  return [
    h("div.head", h("h1", title), domains.length ? button("Look again", reload) : null),
    h("p.lead", "Receivers trust your mail when these records exist. Existing records are never changed: only missing ones are added, and only after you have seen them."),
    domains.length ? [state, cards] : h("section.card", h("p.empty", "No domain is allowed to send yet. ", h("a", { href: "/admin/setup" }, "Add one under Allowed senders"), ".")),
  ].flat();
}

async function look(name, place) {
  let domain;
  try {
    domain = await get(`domains/${encodeURIComponent(name)}`);
  } catch (problem) {
    place.replaceChildren(box("bad", problem.message), button("Try again", () => look(name, place)));
    return;
  }
  show(domain, place);
}

function show(domain, place) {
  const general = domain.findings.filter((one) => !/^(record|dmarc)-/.test(one.code));
  const good = domain.records.filter((one) => one.good).length;
  place.replaceChildren(...[
    general.length ? findings(general) : null,
    domain.records.length ? h("p.hint", `${good} of ${domain.records.length} records are as they should be.`) : null,
    domain.records.length ? h("ul.record", domain.records.map(record)) : null,
    domain.plan.steps.length
      ? h("div.actions", button(`Show what would be written (${domain.plan.steps.length})`, () => apply(domain, place), { kind: "primary" }))
      : null,
    h("p.hint", h("a", { href: domain.dashboard, target: "_blank", rel: "noreferrer" }, "Email Sending in the Cloudflare dashboard")),
  ].filter(Boolean));
}

function record(one) {
  return h("li", { "data-record": `${one.type} ${one.name}` },
    h("div", h("strong", one.type), " ", h("code", one.name)),
    h("div.states", one.in_zone ? badge(one.good ? "ok" : kinds[one.in_zone.state], `Cloudflare: ${one.in_zone.state}`) : null,
      badge(one.seen ? "ok" : kinds[one.in_dns.state] === "ok" ? "ok" : "warn", `resolvers: ${one.in_dns.state}`)),
    h("div.content.copyable", h("pre", { tabindex: "0", role: "group", "aria-label": `${one.type} ${one.name}` }, `${one.priority === null ? "" : `${one.priority} `}${one.content}`), copyButton(() => one.content, `the content of ${one.type} ${one.name}`)),
    notes(one).map((text) => h("p.hint.content", text)));
}

/** What stands there instead, and what to do about it. */
function notes(one) {
  const state = one.in_zone ?? one.in_dns;
  if (one.good && state.state === "different") return [`The domain has a policy of its own, which is as good: ${state.detail}`];
  if (state.state === "different") return [`There is another one: ${state.detail}. It is not changed here, because it is yours; change it by hand to the value above.`];
  if (state.state === "conflicting") return [`Something stands there that excludes it: ${state.detail}. Remove that by hand, then look again.`];
  if (state.state === "unknown") return [`It cannot be looked up: ${state.detail}.`];
  if (one.good && !one.seen) return ["Resolvers still remember what was there before; look again in an hour."];
  if (!one.good && !one.in_zone) return ["Add it where the domain's DNS is."];
  return [];
}

/** Shows every step before anything is written, and what became of each after. */
function apply(domain, place) {
  const list = (plan) => plan.steps.map((step) => h("li", h("code", step.text)));
  const steps = h("ol", list(domain.plan));
  // A policy that makes receivers refuse other mail of the domain is not what somebody should get unasked.
  const other = domain.plan_with_reject;
  const none = h("input", { type: "checkbox", id: id("none"), checked: true });
  const chosen = () => (other && !none.checked ? other : domain.plan);
  none.addEventListener("change", () => steps.replaceChildren(...list(chosen())));
  const offer = other ? [box("warn", domain.dmarc), h("p.check", none, " ", h("label", { for: none.id }, "Begin with p=none"))] : [];
  const result = h("div", { "aria-live": "polite" });
  const actions = h("div.actions");
  const window = dialog(`Write to the DNS of ${domain.domain}`, h("p", "Exactly this will be written, in this order. Nothing that exists is changed or removed."), ...offer, steps, result, actions);
  actions.append(button("Write it", async () => {
    try {
      const answer = await post(`domains/${encodeURIComponent(domain.domain)}/apply`, { plan: chosen().fingerprint });
      const isGood = answer.steps.every((one) => ["done", "already there"].includes(one.outcome));
      result.replaceChildren(box(isGood ? "ok" : "bad", isGood ? "Written." : "Not everything could be written.",
        h("ul", answer.steps.map((one) => h("li", `${one.text}: ${one.outcome}${one.detail ? ` (${one.detail})` : ""}`)))));
      announce(isGood ? "Written" : "Not everything could be written");
      steps.remove();
      none.disabled = true;
      actions.replaceChildren(button("Close", () => window.close(), { kind: "primary" }));
      actions.firstChild.focus();
      await look(domain.domain, place);
    } catch (problem) {
      result.replaceChildren(box(problem.code === "changed_meanwhile" ? "warn" : "bad", problem.message));
      if (problem.code === "changed_meanwhile") {
        actions.replaceChildren(button("Look again", async () => { window.close(); await look(domain.domain, place); }, { kind: "primary" }));
      }
    }
  }, { kind: "primary" }), button("Cancel", () => window.close()));
}

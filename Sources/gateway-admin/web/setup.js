// Setup: the Cloudflare account and who may send.
import { h, box, busy, announce } from "./dom.js";
import { post } from "./api.js";
import { findings } from "./findings.js";
import { settings, field, settingsForm } from "./fields.js";

export const title = "Setup";

export async function load({ reload }) {
  const data = await settings();
  const of = data.byName;
  const fields = [
    field(of.CF_ACCOUNT_ID, { label: "Account ID", hint: "32 hexadecimal digits; on your domain's page in the Cloudflare dashboard, at the right.", placeholder: "0123456789abcdef0123456789abcdef" }),
    field(of.CF_API_TOKEN, { label: "API token", hint: h("span", "Needs the permission ", h("em", "Email Sending: Edit"), "; to set up DNS here also ", h("em", "Zone: Read"), " and ", h("em", "DNS: Edit"), ". It is saved, and never shown again.") }),
    field(of.ALLOWED_FROM, { label: "Allowed senders", kind: "area", hint: "Domains or full addresses, separated by commas. Empty: nothing is sent.", placeholder: "example.com, alerts@example.org" }),
  ];
  const result = h("div", { "aria-live": "polite" });
  const verify = h("button.secondary", { type: "button" }, "Verify credentials");
  verify.addEventListener("click", () => busy(verify, async () => {
    result.replaceChildren(h("p.hint", "Asking Cloudflare…"));
    try {
      const answer = await post("verify");
      result.replaceChildren(findings(answer.findings));
      announce(answer.ok ? "The credentials are valid" : "Something is wrong with the credentials");
    } catch (problem) {
      result.replaceChildren(box("bad", problem.message));
    }
  }));
  return [
    h("h1", title),
    h("p.lead", "The gateway sends through your Cloudflare account. Three things are needed; each new connection uses what is saved here."),
    data.problems.length ? box("bad", "Nothing is sent until this is fixed:", h("ul", data.problems.map((one) => h("li", h("code", one.name), `: ${one.problem}. ${one.remedy}.`)))) : null,
    h("section.card", { "aria-label": "Cloudflare account" },
      settingsForm(data, fields, { after: async () => { await reload(); document.querySelector("main .saved")?.focus(); } })),
    h("section.card", { "aria-labelledby": "verify" }, h("h2", { id: "verify" }, "Verify credentials"),
      h("p", "Asks Cloudflare whether the token is valid, what it may do and whether the account is the right one. Nothing is sent."),
      h("div.actions", verify), result),
    h("section.card", { "aria-labelledby": "next" }, h("h2", { id: "next" }, "Next"),
      h("ol", h("li", h("a", { href: "/admin/domains" }, "Set up the domain's DNS records")), h("li", h("a", { href: "/admin/credentials" }, "Mint a login for your app")), h("li", h("a", { href: "/admin/test" }, "Send a test")))),
  ].filter(Boolean);
}

// Status: whether mail goes out, and how much.
import { h, box, badge, button, code, moment, plural } from "./dom.js";
import { get } from "./api.js";
import { findings } from "./findings.js";
import { chart } from "./chart.js";

export const title = "Status";

export async function load({ reload }) {
  const [data, { sends }] = await Promise.all([get("status"), get("activity").catch(() => ({ sends: [] }))]);
  const errors = data.findings.filter((one) => one.severity === "error");
  const rest = data.findings.filter((one) => one.severity !== "error");
  return [
    h("div.head", h("h1", title), button("Look again", reload)),
    errors.length ? box("bad", "Mail is not being sent properly.") : box("ok", "Everything that can be seen from here is in order."),
    errors.length ? h("section.card", { "aria-labelledby": "fix" }, h("h2", { id: "fix" }, "To fix"), findings(errors)) : null,
    h("section.card", { "aria-labelledby": "sends" }, h("h2", { id: "sends" }, "Messages in the last 24 hours"), chart(sends),
      sends.length >= 500 ? h("p.hint", "Only the last 500 messages are kept; they begin ", moment(sends.at(-1).time / 1000), ".") : null),
    h("div.grid",
      h("section.card", { "aria-labelledby": "limits" }, h("h2", { id: "limits" }, "Limits in use"),
        data.limits.length ? data.limits.map(meters) : h("p.empty", "Nothing has counted against a limit in the last 24 hours.")),
      h("section.card", { "aria-labelledby": "lockouts" }, h("h2", { id: "lockouts" }, "Wrong passwords"),
        data.lockouts.length ? h("ul.findings", data.lockouts.map((one) => h("li", badge(one.seconds ? "bad" : "note", one.seconds ? "locked" : "counted"), " ", h("code", h("bdi", one.name)), `: ${plural(one.failures, "failure")}`,
          one.seconds ? h("p.hint", `No password of theirs is looked at for ${plural(one.seconds, "second")}.`) : null))) : h("p.empty", "None in the last day."))),
    h("section.card", { "aria-labelledby": "parts" }, h("h2", { id: "parts" }, "Parts"), rest.length ? findings(rest) : null,
      h("h3", "Units"), h("p.hint", "This page runs in a sandbox that can neither see systemd nor reach the listeners. On the host, this command shows every unit, and asks each listener as a client would:"),
      code("sudo cloudflare-smtp-gateway status", "the command that asks the listeners"),
      code("systemctl list-units --all 'cloudflare-smtp-gateway*'", "the command"),
      h("h3", "Metrics"), h("p.hint", "For Prometheus: ", h("code", "/metrics"), data.metrics_token ? " with METRICS_TOKEN as a bearer token, or " : "; set METRICS_TOKEN to let it in, or ", h("a", { href: "/admin/metrics", target: "_blank" }, "look at them here"), ".")),
  ].filter(Boolean);
}

function meters(one) {
  const rows = [[`${one.unit} a minute`, one.minute, one.per_minute], [`${one.unit} a day`, one.day, one.per_day]].filter(([, , limit]) => limit > 0);
  return rows.map(([unit, used, limit]) => {
    const label = `${one.key}, ${unit}`;
    return h("div.meter", h("div.head", h("bdi", one.key), h("span", `${used.toLocaleString()} of ${limit.toLocaleString()} ${unit}`)),
      h("meter", { min: 0, max: limit, low: limit * 0.75, high: limit * 0.95, optimum: 0, value: Math.min(used, limit), "aria-label": label }));
  });
}

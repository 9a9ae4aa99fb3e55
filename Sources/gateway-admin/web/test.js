// Test send: one message, by the way that every message takes.
import { h, id, box, busy, announce, code } from "./dom.js";
import { post } from "./api.js";
import { settings } from "./fields.js";
import { kinds } from "./activity.js";

export const title = "Test send";

export async function load() {
  const of = (await settings()).byName;
  const first = (of.ALLOWED_FROM.value || "").split(/[\s,]+/)[0] ?? "";
  const sender = !first ? "" : first.includes("@") && !first.startsWith("@") ? first : `gateway@${first.replace(/^@/, "")}`;
  const from = input("From", "from", sender, "email");
  const to = input("To", "to", "", "email");
  const result = h("div", { "aria-live": "polite" });
  const send = h("button.primary", { type: "submit" }, "Send the test");
  const form = h("form", {
    novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      busy(send, async () => {
        for (const one of [from, to]) one.fault("");
        result.replaceChildren(h("p.hint", "Sending…"));
        try {
          const answer = await post("test", { from: from.value.trim(), to: to.value.trim() });
          result.replaceChildren(box(kinds[answer.outcome] ?? "note", `${answer.text}`,
            h("p", `It took ${answer.milliseconds.toLocaleString()} ms.`), answer.message_id ? h("p", "Cloudflare's log has it as ", h("code", answer.message_id), ".") : null), code(`journalctl GATEWAY_SUBMISSION=${answer.id} -o verbose`, "the journal's entry"));
          announce(answer.text);
        } catch (problem) {
          const one = { from, to }[problem.field];
          if (one) { one.fault(problem.message); result.replaceChildren(); one.focus(); } else result.replaceChildren(box("bad", problem.message));
        }
      });
    },
  }, from.element, to.element, h("div.actions", send), result);
  return [
    h("h1", title),
    h("p.lead", "Sends a short message along the path of every message: rules, limits, Cloudflare. It shows up under Activity."),
    h("section.card", { "aria-label": "Test message" }, form),
  ];
}

function input(label, name, value, mode) {
  const error = h("p.error", { id: id("error") });
  const field = h("input", { id: id(name), name, value, inputmode: mode, autocomplete: name === "to" ? "email" : "off", spellcheck: "false", "aria-describedby": error.id });
  return {
    element: h("div.field", h("label", { for: field.id }, label), field, error),
    get value() { return field.value; },
    focus: () => field.focus(),
    fault(text) {
      error.textContent = text;
      if (text) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
    },
  };
}

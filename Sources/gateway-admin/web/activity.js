// Activity: the recent sends, as they happen.
import { h, badge, code, announce, id, plural } from "./dom.js";
import { get } from "./api.js";

export const title = "Activity";

/** How often it is asked what is new, in milliseconds; not at all while nobody looks. */
const pause = 2000;

/** How good an outcome is. */
export const kinds = { delivered: "ok", accepted: "ok", queued: "ok", repeated: "note", bounced: "bad", failed: "bad", refused: "warn" };

const stamp = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" });
const size = (bytes) => (bytes < 1024 ? plural(bytes, "byte") : `${(bytes / 1024).toFixed(1)} KiB`);

export async function load({ onLeave }) {
  let sends = (await get("activity")).sends;
  const list = h("ul.sends");
  const count = h("p.hint", { role: "status" });
  const live = h("p.live");
  const filters = [["outcome", "Outcome"], ["door", "Entry point"], ["login", "Login"]].map(([name, label]) => {
    const select = h("select", { id: id(name) }, h("option", { value: "" }, "All"));
    select.addEventListener("change", draw);
    return { name, label, select };
  });

  function choices() {
    for (const { name, select } of filters) {
      const known = new Set([...select.options].map((option) => option.value));
      for (const value of [...new Set(sends.map((one) => one[name]))].sort()) if (value && !known.has(value)) select.append(h("option", { value, dir: "auto" }, value));
    }
  }

  function draw() {
    const open = new Set([...list.querySelectorAll("details[open]")].map((one) => one.dataset.id));
    const shown = sends.filter((one) => filters.every(({ name, select }) => !select.value || one[name] === select.value));
    const known = new Map([...list.children].map((row) => [row.dataset.id, row]));
    list.replaceChildren(...shown.map((one) => known.get(one.id) ?? row(one, open.has(one.id))));
    count.textContent = sends.length ? `${shown.length === sends.length ? "" : `${shown.length} of `}${plural(sends.length, "message")}; the last 500 are kept.` : "Nothing has been sent yet. Test send makes a first message.";
  }

  choices();
  draw();

  let timer = null;
  let isOver = false;
  async function look() {
    if (isOver) return;
    if (!document.hidden) {
      try {
        const fresh = (await get(`activity${sends.length ? `?after=${encodeURIComponent(sends[0].id)}` : ""}`)).sends;
        if (isOver) return;
        if (fresh.length) {
          sends = [...fresh, ...sends.filter((one) => !fresh.some((other) => other.id === one.id))].slice(0, 500);
          choices();
          draw();
          announce(`${plural(fresh.length, "new message")}`);
        }
        live.replaceChildren(badge("ok", "Live"), "new messages appear by themselves");
      } catch (problem) {
        live.replaceChildren(badge("bad", "Not live"), problem.message);
      }
    }
    timer = setTimeout(look, pause);
  }
  live.replaceChildren(badge("ok", "Live"), "new messages appear by themselves");
  timer = setTimeout(look, pause);
  onLeave(() => { isOver = true; clearTimeout(timer); });

  return [
    h("h1", title),
    h("p.lead", "What became of each message, newest first."),
    h("section.card", { "aria-label": "Messages" },
      h("div.filters", filters.map(({ label, select }) => h("div", h("label", { for: select.id }, label), select))),
      h("div.head", count, live), list),
  ];
}

function row(one, isOpen) {
  const date = new Date(one.time);
  return h("li", { "data-id": one.id }, h("details", { open: isOpen, "data-id": one.id },
    h("summary", h("time", { datetime: date.toISOString() }, stamp.format(date)), h("span", badge(kinds[one.outcome] ?? "note", one.outcome)),
      h("span.line", h("strong", one.subject ? h("bdi", one.subject) : "(no subject)"), " to ", recipients(one))),
    h("div.more", fieldList(one),
      h("p.hint", "The journal's entry, with every field:"),
      code(`journalctl GATEWAY_SUBMISSION=${one.id} -o verbose`, "the command"))));
}

/** Each recipient by itself: what one of them holds must not move the others. */
const recipients = (one) => one.recipients.split(",").map((address, index) => [index ? ", " : "", h("bdi", address)]);

/** Every field, by the names the journal has for them. */
export function fieldList(one) {
  const rows = [
    ["Id", one.id], ["Entry point", one.door], ["Login", one.login], ["Sender", one.from], ["Recipients", one.recipients && recipients(one)], ["Subject", one.subject],
    ["Size", size(one.size)], ["Outcome", one.outcome], ["Detail", one.detail], ["Cloudflare's message_id", one.message_id], ["Cloudflare's ray id", one.ray], ["Took", `${one.milliseconds.toLocaleString()} ms`],
  ];
  return h("dl.values", rows.filter(([, value]) => value).map(([name, value]) => h("div", h("dt", name), h("dd", Array.isArray(value) ? h("span", value) : h("bdi", value)))));
}

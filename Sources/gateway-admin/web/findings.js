// What was found, each with what to do about it.
import { h, badge } from "./dom.js";

const kinds = { ok: "ok", notice: "note", warning: "warn", error: "bad" };
const words = { ok: "Good", notice: "Note", warning: "Warning", error: "Problem" };

// What is told to do on a command line is done on a page here.
const remedies = {
  "sending-not-enabled": "The button below shows what would be written",
  "nobody-may-send": "Make one under Credentials",
  "leftover-setting": "Remove it under Credentials",
  "no-sender": "Name the domains that mail may come from under Setup",
};

export function findings(list) {
  const remedy = (one) => remedies[one.code] ?? one.remedy;
  return h("ul.findings", list.map((one) => h("li", { "data-code": one.code }, badge(kinds[one.severity], words[one.severity]), " ",
    h("strong", h("bdi", one.subject)), ": ", h("bdi", one.what), ".", remedy(one) ? h("p.hint", `${remedy(one).charAt(0).toUpperCase()}${remedy(one).slice(1)}.`) : null)));
}

// What was found, each with what to do about it.
import { h, badge } from "./dom.js";

const kinds = { ok: "ok", notice: "note", warning: "warn", error: "bad" };
const words = { ok: "Good", notice: "Note", warning: "Warning", error: "Problem" };

export function findings(list) {
  return h("ul.findings", list.map((one) => h("li", { "data-code": one.code }, badge(kinds[one.severity], words[one.severity]), " ",
    h("strong", one.subject), `: ${one.what}.`, one.remedy ? h("p.hint", `${one.remedy.charAt(0).toUpperCase()}${one.remedy.slice(1)}.`) : null)));
}

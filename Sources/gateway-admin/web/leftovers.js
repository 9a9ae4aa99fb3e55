// What is saved for logins, tokens and forms that are not there, and a button that takes it away.
import { h, box, button, announce } from "./dom.js";
import { put } from "./api.js";
import { settings, showProblem } from "./fields.js";

/** The box; null when nothing is left over. */
export function leftovers(all, reload) {
  if (!all.leftovers.length) return null;
  const place = h("div");
  return box("warn", "Saved for logins, tokens or forms that no longer exist, and without effect:",
    h("ul", all.leftovers.map((name) => h("li", h("code", name)))), place,
    h("div.actions", button("Remove leftovers", async () => {
      try {
        await put("settings", { revision: all.revision, values: Object.fromEntries(all.leftovers.map((name) => [name, ""])) });
        await reload();
        announce("Removed");
      } catch (problem) {
        if (problem.code === "changed_meanwhile") Object.assign(all, await settings());
        showProblem(problem, [], place);
      }
    }, { kind: "danger" })));
}

// Settings as fields of forms: what is locked says by what, what is wrong says so beside it, nothing is lost when somebody
// else has saved meanwhile.
import { h, svg, id, box, busy, announce } from "./dom.js";
import { get, put } from "./api.js";

/** All settings, by name. */
export async function settings() {
  const answer = await get("settings");
  return { ...answer, byName: Object.fromEntries(answer.settings.map((one) => [one.name, one])) };
}

const origins = {
  environment: "Set in gateway.env (the environment); change it there.",
  credential: "Comes from a systemd credential; change it there.",
};

/**
 * One setting. `options`: label, hint, kind (text, area, number, select, secret), choices, placeholder.
 * The field knows its name, whether it was changed, and its value.
 */
export function field(setting, options) {
  const name = id("field");
  const hint = id("hint");
  const error = h("p.error", { id: id("error") });
  const described = { id: name, "aria-describedby": `${hint} ${error.id}` };
  const kind = options.kind ?? "text";
  let first = setting.secret ? "" : (setting.is_set ? setting.value : "");
  let input;
  if (kind === "area") input = h("textarea", { ...described, rows: "3", spellcheck: "false", value: first, placeholder: options.placeholder });
  else if (kind === "select") {
    input = h("select", described, options.choices.map(([value, text]) => h("option", { value }, text)));
    first = setting.is_set ? setting.value : setting.default;
    input.value = first;
  } else {
    input = h("input", {
      ...described, value: first, spellcheck: "false",
      type: setting.secret ? "password" : "text", inputmode: kind === "number" ? "numeric" : null,
      autocomplete: setting.secret ? "new-password" : "off",
      placeholder: setting.secret && setting.is_set ? (setting.locked ? "Set, and never shown" : "Saved. Enter another one to replace it.") : (options.placeholder ?? (setting.default || null)),
    });
  }
  if (setting.locked) {
    input.readOnly = true;
    if (kind === "select") input.disabled = true;
  }
  const lockText = setting.locked ? (origins[setting.origin] ?? "Can only be set in gateway.env.") : "";
  const state = h("p.hint.state", lockText ? lock() : null, lockText);
  input.addEventListener("input", () => { fault(""); });

  function fault(text) {
    error.textContent = text;
    if (text) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
  }
  const element = h("div.field", { class: setting.locked ? "field locked" : "field" },
    h("label", { for: name }, options.label), input,
    h("p.hint", { id: hint }, options.hint ?? "", setting.default && kind === "number" ? ` The default is ${setting.default}.` : "", " ", h("code.name", setting.name)), state, error);
  return {
    name: setting.name, element, input, fault,
    get isChanged() { return !setting.locked && input.value !== first; },
    get value() { return input.value; },
    /** Somebody else has saved: what was not touched here shows what is there now. */
    refresh(now) {
      const before = first;
      const value = now.secret ? "" : (now.is_set ? now.value : (kind === "select" ? now.default : ""));
      const wasChanged = input.value !== before;
      first = value;
      if (!wasChanged) input.value = value;
      else if (value !== before) fault(`Someone else has saved: ${value || "(empty)"}. Save again to put yours in its place.`);
    },
  };
}

const lock = () => svg("svg", { class: "lock", viewBox: "0 0 16 16", "aria-hidden": "true" },
  svg("path", { d: "M4 7V5a4 4 0 0 1 8 0v2h.5A1.5 1.5 0 0 1 14 8.500v5a1.500 1.500 0 0 1-1.500 1.500h-9A1.500 1.500 0 0 1 2 13.500v-5A1.500 1.500 0 0 1 3.500 7zm1.500 0h5V5a2.500 2.500 0 0 0-5 0z" }));

/** A form of fields with one button. `after` is called when everything is saved. */
export function settingsForm(data, fields, { after, columns = false, label = "Save" } = {}) {
  let revision = data.revision;
  const place = h("div");
  const save = h("button.primary", { type: "submit" }, label);
  const canSave = fields.some((one) => !one.input.readOnly);
  return h("form", {
    novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      busy(save, async () => {
        fields.forEach((one) => one.fault(""));
        place.replaceChildren();
        const changed = fields.filter((one) => one.isChanged);
        if (!changed.length) {
          place.replaceChildren(box("note", "Nothing has changed, so there is nothing to save."));
          announce("Nothing to save");
          return;
        }
        try {
          await put("settings", { revision, values: Object.fromEntries(changed.map((one) => [one.name, one.value.trim()])) });
          await after?.(changed);
          announce("Saved");
        } catch (problem) {
          if (problem.code === "changed_meanwhile") {
            const now = await settings();
            revision = now.revision;
            for (const one of fields) if (now.byName[one.name]) one.refresh(now.byName[one.name]);
          }
          showProblem(problem, fields, place);
        }
      });
    },
  }, h(columns ? "div.two" : "div", fields.map((one) => one.element)), place, canSave && h("div.actions", save));
}

/** Says what is wrong: beside the field where it is, else in `place`. */
export function showProblem(problem, fields, place) {
  const faults = problem.problems.length ? problem.problems.map((one) => [one.name, `${capital(one.problem)}. ${capital(one.remedy)}.`])
    : problem.field ? [[problem.field, problem.message]] : [];
  const others = [];
  let first = null;
  for (const [name, text] of faults) {
    const one = fields.find((field) => field.name === name);
    if (one) { one.fault(text); first ??= one; } else others.push(h("li", h("code", name), `: ${text}`));
  }
  const title = problem.code === "changed_meanwhile"
    ? "Someone else has saved in the meantime. Their values are shown where you changed nothing; yours are kept. Check them, then save again."
    : problem.message;
  place.replaceChildren(box(problem.code === "changed_meanwhile" ? "warn" : "bad", title, others.length ? h("ul", others) : null));
  announce(title);
  (first?.input ?? place.firstChild).focus?.();
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// Making elements. Text is always text: nothing here reads markup.

/** h("p.note", {id: "x", onclick: f}, "text", child, …): an element. Children that are null or false are left out. */
export function h(what, attributes, ...children) {
  const [tag, ...classes] = what.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  return fill(element, attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(element, attributes, children) {
  if (attributes?.constructor !== Object) {
    children = [attributes, ...children];
    attributes = {};
  }
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

let count = 0;
/** An id that nothing else on the page has. */
export const id = (word) => `${word}-${++count}`;

/** Has a screen reader say something. */
export function announce(text) {
  const place = document.getElementById("announcer");
  place.textContent = "";
  requestAnimationFrame(() => { place.textContent = text; });
}

/** A box that says how something went; `kind` is ok, note, warn or bad. */
export function box(kind, title, ...more) {
  return h(`div.box.${kind}`, { role: kind === "bad" ? "alert" : null }, title && h("p", h("strong", title)), more);
}

/** A short word with a colour and a sign of its own, so that nobody needs to see the colour. */
export function badge(kind, text) {
  const sign = { ok: "✓", warn: "!", bad: "✕", note: "·" }[kind];
  return h(`span.badge.${kind}`, h("span", { "aria-hidden": "true" }, `${sign} `), text);
}

/** A button that shows that its work is under way and is not to be pressed twice. */
export function button(text, work, options = {}) {
  const element = h(`button.${options.kind ?? "secondary"}`, { type: options.type ?? "button" }, text);
  if (work) element.addEventListener("click", () => busy(element, work));
  return element;
}

/** Runs `work` while `element` is marked as busy. */
export async function busy(element, work) {
  if (element.getAttribute("aria-disabled") === "true") return;
  element.setAttribute("aria-disabled", "true");
  try {
    await work();
  } finally {
    element.removeAttribute("aria-disabled");
  }
}

/** A button that copies `text()`. */
export function copyButton(text, what) {
  const element = h("button.copy", { type: "button", "aria-label": `Copy ${what}` }, "Copy");
  element.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      element.textContent = "Copied";
      announce(`Copied ${what}`);
    } catch {
      // Without TLS a browser may refuse: the text is selected instead.
      const source = element.parentElement.querySelector("code, pre");
      if (source) getSelection().selectAllChildren(source);
      element.textContent = "Press Ctrl+C";
      announce("Press Control C to copy");
    }
    setTimeout(() => { element.textContent = "Copy"; }, 2000);
  });
  return element;
}

/** Code with a button to copy it. */
export function code(text, what) {
  return h("div.copyable", h("pre", { tabindex: "0", role: "group", "aria-label": what }, text), copyButton(() => text, what));
}

/** A dialog that is opened at once; focus is in it, and returns to where it was. */
export function dialog(title, ...content) {
  const heading = h("h2", { id: id("dialog") }, title);
  const element = h("dialog", { "aria-labelledby": heading.id }, heading, content);
  const before = document.activeElement;
  element.addEventListener("close", () => {
    element.remove();
    before?.focus?.();
  });
  document.body.append(element);
  element.showModal();
  return element;
}

const time = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** A moment, given in seconds since 1970. */
export function moment(seconds) {
  const date = new Date(seconds * 1000);
  return h("time", { datetime: date.toISOString() }, time.format(date));
}

/** `1 message`, `2 messages`. */
export const plural = (number, noun) => `${number.toLocaleString()} ${noun}${number === 1 ? "" : "s"}`;

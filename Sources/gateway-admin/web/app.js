// The frame: which page is shown, and who is signed in.
import { h, box, announce, busy } from "./dom.js";
import { post, whenSignedOut } from "./api.js";
import { loginPage, loginDialog } from "./login.js";
import * as status from "./status.js";
import * as setup from "./setup.js";
import * as domains from "./domains.js";
import * as credentials from "./credentials.js";
import * as rules from "./rules.js";
import * as test from "./test.js";
import * as activity from "./activity.js";

const pages = { status, setup, domains, credentials, rules, test, activity };
const main = document.getElementById("main");
const root = document.documentElement;
let leave = null;
let turn = 0;

const pageName = () => location.pathname.replace(/^\/admin\/?/, "") || "status";

/** Shows the page of the address. What is there stays until the new one is complete, so that nothing jumps. */
async function show({ focus = false } = {}) {
  const name = pageName();
  const page = pages[name] ?? status;
  const mine = ++turn;
  for (const link of document.querySelectorAll("nav.pages a")) {
    const isCurrent = link.pathname === `/admin/${name}`;
    if (isCurrent) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    if (isCurrent) link.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  main.setAttribute("aria-busy", "true");
  let content;
  let end = null;
  try {
    content = await page.load({ reload: () => show(), onLeave: (work) => { end = work; } });
  } catch (problem) {
    content = [h("h1", page.title), box("bad", problem.message, problemList(problem)), h("p", h("button.secondary", { type: "button", onclick: () => show() }, "Try again"))];
  }
  if (mine !== turn) { end?.(); return; }
  leave?.();
  leave = end;
  main.replaceChildren(...content);
  main.removeAttribute("aria-busy");
  document.title = `${page.title} · Mail gateway`;
  if (focus) {
    scrollTo(0, 0);
    const heading = main.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    announce(page.title);
  }
}

function problemList(problem) {
  return problem.problems?.length
    ? h("ul", problem.problems.map((one) => h("li", h("code", one.name), `: ${one.problem}. ${one.remedy}.`))) : null;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a");
  if (!link || link.target || link.origin !== location.origin || !(link.pathname.replace("/admin/", "") in pages)) return;
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.pathname !== location.pathname) history.pushState(null, "", link.pathname);
  show({ focus: true });
});
addEventListener("popstate", () => { if (root.dataset.session === "in") show({ focus: true }); });

const signOut = document.getElementById("sign-out");
signOut.addEventListener("click", () => busy(signOut, async () => {
  await post("logout").catch(() => {});
  location.assign("/admin/");
}));

function begin() {
  root.dataset.session = "in";
  whenSignedOut(loginDialogOnce);
  show();
}

let asking = null;
/** Several requests may find the session ended at the same time: one dialog is enough. */
function loginDialogOnce() {
  asking ??= loginDialog().finally(() => { asking = null; });
  return asking;
}

if (root.dataset.session === "in") begin();
else {
  document.title = "Sign in · Mail gateway";
  loginPage(main, () => { begin(); main.focus(); });
}

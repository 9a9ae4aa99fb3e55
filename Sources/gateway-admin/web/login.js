// Signing in: a page of its own at first, a dialog when a session ends under somebody's hands.
import { h, id, busy, dialog } from "./dom.js";
import { post } from "./api.js";

/** The form; `done` is called when the password was right. */
function form(done) {
  const name = id("password");
  const error = h("p.error", { id: id("error"), role: "alert" });
  const input = h("input", { id: name, type: "password", autocomplete: "current-password", required: true, "aria-describedby": error.id });
  const send = h("button.primary", { type: "submit" }, "Sign in");
  return h("form.login", {
    onsubmit: (event) => {
      event.preventDefault();
      busy(send, async () => {
        error.textContent = "";
        try {
          await post("login", { password: input.value });
          input.value = "";
          done();
        } catch (problem) {
          error.textContent = problem.message;
          input.setAttribute("aria-invalid", "true");
          input.select();
        }
      });
    },
  }, h("input.unseen", { type: "text", autocomplete: "username", value: "admin", tabindex: "-1", "aria-hidden": "true", readonly: true }),
  h("label", { for: name }, "Password"), input, error, send,
  h("p.hint", "It is ADMIN_PASSWORD in ", h("code", "/etc/cloudflare-smtp-gateway/gateway.env"), "."));
}

export function loginPage(main, done) {
  const element = form(done);
  main.replaceChildren(h("div.card.narrow", h("h1", "Sign in"), element));
  element.querySelector("input[type=password]").focus();
}

export function loginDialog() {
  return new Promise((resolve) => {
    let signedIn = false;
    const element = dialog("Sign in again", h("p", "Your session has ended. What you have entered stays."), form(() => {
      signedIn = true;
      element.close();
      resolve();
    }));
    // Without a session nothing here works: whoever leaves the dialog begins again.
    element.addEventListener("close", () => { if (!signedIn) location.reload(); });
  });
}

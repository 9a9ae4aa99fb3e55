// Talking to the gateway.

/** What was not served: `message` is for a person; `code`, `status`, `field`, `problems` as docs/admin.md has them. */
export class Problem extends Error {
  constructor(status, answer) {
    super(answer.error ?? "The gateway's reply is not valid.");
    Object.assign(this, { status, code: answer.code, field: answer.field, problems: answer.problems ?? [] });
  }
}

let signIn = null;

/** `ask()` is called when the session has ended, and resolves when there is a new one. */
export function whenSignedOut(ask) { signIn = ask; }

export async function ask(method, path, body) {
  const init = { method, headers: {}, cache: "no-store", credentials: "same-origin", redirect: "error" };
  if (method !== "GET") {
    init.headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(body ?? {});
  }
  let response;
  try {
    response = await fetch(`/admin/api/${path}`, init);
  } catch {
    throw new Problem(0, { error: "The gateway cannot be reached. Is cloudflare-smtp-gateway-admin.socket running?", code: "unreachable" });
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const problem = new Problem(response.status, answer);
  if (problem.code === "signed_out" && signIn) {
    await signIn();
    return ask(method, path, body);
  }
  throw problem;
}

export const get = (path) => ask("GET", path);
export const post = (path, body) => ask("POST", path, body);
export const put = (path, body) => ask("PUT", path, body);
export const remove = (path) => ask("DELETE", path);

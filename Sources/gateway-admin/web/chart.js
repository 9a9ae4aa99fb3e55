// Sends per hour, drawn as SVG.
import { h, svg } from "./dom.js";

const height = 200, left = 34, bottom = 24, top = 8;

/** Bars for the last 24 hours, out of `sends`; what failed stands on top of what was sent. */
export function chart(sends, now = Date.now()) {
  // On a phone the same letters need a narrower picture.
  const isNarrow = matchMedia("(max-width: 46rem)").matches;
  const width = isNarrow ? 360 : 720;
  const hour = 3600_000;
  const last = Math.floor(now / hour);
  const hours = Array.from({ length: 24 }, (_, index) => ({ start: (last - 23 + index) * hour, sent: 0, failed: 0 }));
  for (const one of sends) {
    const slot = hours[23 - (last - Math.floor(one.time / hour))];
    if (slot) slot[["delivered", "queued", "accepted", "repeated"].includes(one.outcome) ? "sent" : "failed"] += 1;
  }
  const most = Math.max(...hours.map((one) => one.sent + one.failed));
  const step = nice(Math.max(4, most) / 4);
  const ceiling = step * Math.max(4, Math.ceil(most / step));
  const room = height - bottom - top;
  const y = (value) => top + room * (1 - value / ceiling);
  const slot = (width - left) / 24;
  const label = new Intl.DateTimeFormat(undefined, { hour: "numeric" });
  const lines = [];
  for (let value = 0; value <= ceiling; value += step) {
    lines.push(svg("line", { class: "grid-line", x1: left, x2: width, y1: y(value), y2: y(value) }),
      svg("text", { x: left - 6, y: y(value) + 4, "text-anchor": "end" }, `${value}`));
  }
  const bars = hours.map((one, index) => {
    const x = left + index * slot + slot * 0.18;
    return [
      one.sent ? svg("rect", { class: "sent", x, y: y(one.sent), width: slot * 0.64, height: y(0) - y(one.sent), rx: 2 }) : null,
      one.failed ? svg("rect", { class: "failed", x, y: y(one.sent + one.failed), width: slot * 0.64, height: y(one.sent) - y(one.sent + one.failed), rx: 2 }) : null,
      (isNarrow ? index % 6 === 5 : index % 4 === 3) ? svg("text", { x: x + slot * (index === 23 ? 0.64 : 0.32), y: height - 6, "text-anchor": index === 23 ? "end" : "middle" }, label.format(one.start)) : null,
    ];
  });
  const total = hours.reduce((sum, one) => sum + one.sent, 0);
  const failures = hours.reduce((sum, one) => sum + one.failed, 0);
  return h("div",
    svg("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `In the last 24 hours ${total} messages were sent and ${failures} were not` }, lines, bars),
    h("p.legend", h("span", swatch("sent"), `${total.toLocaleString()} sent`), h("span", swatch("failed"), `${failures.toLocaleString()} not sent`)));
}

const swatch = (name) => svg("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }, svg("rect", { class: name, width: 10, height: 10, rx: 2 }));

/** 1, 2 or 5 times a power of ten, at least `value`. */
function nice(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= value);
}

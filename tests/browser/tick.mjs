// Opens a page in a headless Chromium, ticks boxes as a reader would, closes it, opens it again, and saves the file.
//
//   node tick.mjs CHROMIUM PAGE FOLDER [AXE]
//
// What was seen goes to standard output as JSON: the number of boxes, what is ticked at each step, what the page
// complained of, and what AXE (axe.min.js of npm's axe-core), if given, holds against it.

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [chromium, page, folder, axe] = process.argv.slice(2);
const browser = spawn(
  chromium,
  ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
    `--user-data-dir=${join(folder, "profile")}`],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
);

let asked = 0;
const waiting = new Map();
const complaints = [];
let loaded = () => {};
let received = "";
browser.stdio[4].on("data", (data) => {
  received += data;
  const messages = received.split("\0");
  received = messages.pop();
  for (const message of messages.map((text) => JSON.parse(text))) {
    if (message.id) {
      const { resolve, reject } = waiting.get(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    }
    if (message.method === "Page.loadEventFired") loaded();
    if (message.method === "Log.entryAdded") complaints.push(message.params.entry.text);
    if (message.method === "Runtime.exceptionThrown") complaints.push(message.params.exceptionDetails.text);
  }
});

const ask = (method, params = {}, sessionId) =>
  new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, { resolve, reject });
    browser.stdio[3].write(JSON.stringify({ id: asked, method, params, sessionId }) + "\0");
  });

const open = async () => {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const tab = (method, params) => ask(method, params, sessionId);
  for (const part of ["Page", "Runtime", "Log"]) await tab(`${part}.enable`);
  const done = new Promise((resolve) => (loaded = resolve));
  await tab("Page.navigate", { url: pathToFileURL(page).href });
  await done;
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await tab("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return { evaluate, close: () => ask("Target.closeTarget", { targetId }) };
};

const ticked = `[...document.querySelectorAll("input[data-item]:checked")].map((box) => box.dataset.item)`;
const seen = {};
try {
  await ask("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  let tab = await open();
  seen.boxes = await tab.evaluate(`document.querySelectorAll("input[data-item]").length`);
  seen.shown = await tab.evaluate(`!document.querySelector("[data-plan]").hidden`);
  seen.before = await tab.evaluate(ticked);
  // The first that is not done, by its label; the first that is done, off and on; another that is done, off.
  await tab.evaluate(`document.querySelector("label:has(input:not(:checked))").click()`);
  await tab.evaluate(`{ const box = document.querySelector("input[data-item]:checked"); box.click(); box.click(); }`);
  seen.after = await tab.evaluate(ticked);
  await tab.close();
  tab = await open();
  seen.again = await tab.evaluate(ticked);
  seen.count = await tab.evaluate(`document.querySelector("[data-count]").textContent`);
  await tab.evaluate(`document.querySelector("button").click()`);
  const file = join(folder, "ticked.json");
  for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await new Promise((go) => setTimeout(go, 50));
  seen.saved = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  if (axe) {
    await tab.evaluate(readFileSync(axe, "utf8") + "; undefined");
    const { violations } = await tab.evaluate("axe.run()");
    seen.violations = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  }
  seen.complaints = complaints;
  console.log(JSON.stringify(seen));
} finally {
  browser.kill();
}

// A headless Chromium, driven over a pipe: no driver and no package is needed.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/// Starts CHROMIUM with a profile of its own in FOLDER. What pages complain of is gathered.
export const start = (chromium, folder) => {
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

  const open = async (page, width) => {
    const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
    const tab = (method, params) => ask(method, params, sessionId);
    for (const part of ["Page", "Runtime", "Log"]) await tab(`${part}.enable`);
    if (width) await tab("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: true });
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

  return { ask, open, complaints, end: () => browser.kill() };
};

/// What AXE (axe.min.js of npm's axe-core) holds against the page in a tab.
export const violations = async (tab, axe) => {
  await tab.evaluate(readFileSync(axe, "utf8") + "; undefined");
  const { violations } = await tab.evaluate("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
};

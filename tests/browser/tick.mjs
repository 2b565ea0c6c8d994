// Opens a page in a headless Chromium, ticks boxes as a reader would, closes it, opens it again, and saves the file.
//
//   node tick.mjs CHROMIUM PAGE FOLDER
//
// What was seen goes to standard output as JSON: the number of boxes, what is ticked at each step, and what the page
// complained of.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { start } from "./browser.mjs";

const [chromium, page, folder] = process.argv.slice(2);
const browser = start(chromium, folder);

const ticked = `[...document.querySelectorAll("input[data-item]:checked")].map((box) => box.dataset.item)`;
const seen = {};
try {
  await browser.ask("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  let tab = await browser.open(page);
  seen.boxes = await tab.evaluate(`document.querySelectorAll("input[data-item]").length`);
  seen.shown = await tab.evaluate(`!document.querySelector("[data-plan]").hidden`);
  seen.before = await tab.evaluate(ticked);
  // The first that is not done, by its label; the first that is done, off and on; another that is done, off.
  await tab.evaluate(`document.querySelector("label:has(input:not(:checked))").click()`);
  await tab.evaluate(`{ const box = document.querySelector("input[data-item]:checked"); box.click(); box.click(); }`);
  seen.after = await tab.evaluate(ticked);
  // A browser writes what a page keeps a moment later.
  await new Promise((go) => setTimeout(go, 1000));
  await tab.close();
  tab = await browser.open(page);
  seen.again = await tab.evaluate(ticked);
  seen.count = await tab.evaluate(`document.querySelector("[data-count]").textContent`);
  await tab.evaluate(`document.querySelector("button").click()`);
  const file = join(folder, "ticked.json");
  for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await new Promise((go) => setTimeout(go, 50));
  seen.saved = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  seen.complaints = browser.complaints;
  console.log(JSON.stringify(seen));
} finally {
  browser.end();
}

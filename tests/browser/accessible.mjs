// Opens pages in a headless Chromium and asks an accessibility engine about each.
//
//   node accessible.mjs CHROMIUM AXE FOLDER PAGE…
//
// What AXE (axe.min.js of npm's axe-core) holds against each page, and what the page complained of, goes to standard
// output as JSON, by page.

import { start, violations } from "./browser.mjs";

const [chromium, axe, folder, ...pages] = process.argv.slice(2);
const browser = start(chromium, folder);
const seen = {};
try {
  for (const page of pages) {
    const tab = await browser.open(page);
    seen[page] = [...(await violations(tab, axe)), ...browser.complaints.splice(0)];
    await tab.close();
  }
  console.log(JSON.stringify(seen));
} finally {
  browser.end();
}

// Opens pages in a headless Chromium as a telephone shows them, and measures.
//
//   node narrow.mjs CHROMIUM FOLDER WIDTH PAGE…
//
// By page: how far each table reaches beyond its room, and the height of the smallest letters of a drawing that is
// shown, all in pixels, as JSON on standard output.

import { start } from "./browser.mjs";

const [chromium, folder, width, ...pages] = process.argv.slice(2);
const browser = start(chromium, folder);
const measured = `({
  beyond: [...document.querySelectorAll(".wide")].map((it) => it.scrollWidth - it.clientWidth),
  smallest: Math.min(...[...document.querySelectorAll("svg text")].map((it) => it.getBoundingClientRect().height)
    .filter((height) => height > 0), 99),
})`;
const seen = {};
try {
  for (const page of pages) {
    const tab = await browser.open(page, Number(width));
    seen[page] = await tab.evaluate(measured);
    await tab.close();
  }
  console.log(JSON.stringify(seen));
} finally {
  browser.end();
}

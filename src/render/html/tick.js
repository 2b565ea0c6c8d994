// What is ticked stays in this browser, and goes back to the plan as a file.
(() => {
  const bar = document.querySelector("[data-plan]");
  const boxes = document.querySelectorAll("input[data-item]");
  const place = "cocreate:" + bar.dataset.plan;
  const count = bar.querySelector("[data-count]");
  let changed = {};
  try {
    changed = JSON.parse(localStorage.getItem(place)) || {};
  } catch {
    bar.querySelector("[data-unkept]").hidden = false;
  }
  const keep = () => {
    count.textContent = Object.keys(changed).length;
    try {
      localStorage.setItem(place, JSON.stringify(changed));
    } catch {
      bar.querySelector("[data-unkept]").hidden = false;
    }
  };
  const today = () => {
    const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  };
  for (const box of boxes) {
    const item = box.dataset.item;
    const kept = Object.hasOwn(changed, item) ? changed[item].status === "done" : box.defaultChecked;
    // What the plan says by now needs not be said again.
    if (kept === box.defaultChecked) delete changed[item];
    box.checked = kept;
    box.addEventListener("change", () => {
      if (box.checked === box.defaultChecked) delete changed[item];
      else changed[item] = box.checked ? { status: "done", "done-on": today() } : { status: "todo" };
      keep();
    });
  }
  keep();
  bar.querySelector("button").addEventListener("click", () => {
    const text = JSON.stringify({ checklist: changed }, null, 2) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "ticked.json";
    link.click();
  });
  bar.hidden = false;
})();

#!/usr/bin/env bash
# Times whole commands in pairs with `true`, the start of an empty process, and prints for each the median of both, the
# median ratio of the pairs, and the peak memory. Needs only bash, GNU time and python3.
# Usage: benches/start-up.sh [PAIRS]
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --release --locked --quiet
program=$PWD/target/release/cocreate
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" questions --format yaml --lang en >"$folder/blank.yaml"
sed -e 's/^  country:$/  country: KE/' -e 's/^  side:$/  side: both/' -e 's/^  stages:$/  stages: [identify, consult]/' \
    -e 's/^  participants:$/  participants: 120/' "$folder/blank.yaml" >"$folder/answers.yaml"
(cd "$folder" && "$program" plan --answers answers.yaml plan.yaml --lang en >/dev/null 2>&1)
printf 'binary: %s bytes\n' "$(stat -c %s "$program" 2>/dev/null || stat -f %z "$program")"

python3 - "$program" "$folder" "${1:-50}" <<'PYTHON'
import os, statistics, subprocess, sys, time
program, folder, pairs = sys.argv[1], sys.argv[2], int(sys.argv[3])
plan = os.path.join(folder, "plan.yaml")
commands = [["--version"], ["--help"]]
for language in ("en", "es", "fr"):
    commands.append(["tools", "--stage", "consult", "--free", "--open-source", "--lang", language])
commands += [["tools", "show", "zoom"], ["tools", "match", "--plan", plan], ["questions"],
             ["export", "--plan", plan, "--format", "html"], ["guide", "check"], ["stage", "draft", "--lang", "fr"],
             ["meeting", "tips", "--phase", "during", "--size", "120", "--lang", "es"], ["standards"], ["levels"],
             ["examples", "--country", "KE"], ["resources", "--topic", "security"],
             ["glossary", "foro multisectorial"], ["search", "harassment"], ["about"]]
environment = {"PATH": os.environ["PATH"], "LANG": "en_US.UTF-8"}
def run(words):
    start = time.perf_counter()
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    child.wait()
    return time.perf_counter() - start
def peak(words):
    """The peak in KiB, from a process that is small itself, since a child starts with its parent's."""
    said = subprocess.run(["/usr/bin/time", "-f", "%M", *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          env=environment, text=True).stderr
    return int(said.split()[-1])
for command in commands:
    ours, empty = [], []
    for pair in range(pairs + 3):
        a, b = run([program, *command]), run(["true"])
        if pair >= 3:
            ours.append(a); empty.append(b)
    ratio = statistics.median(a / b for a, b in zip(ours, empty))
    name = " ".join(word.replace(folder + "/", "") for word in command)
    print(f"{name:62} {statistics.median(ours)*1e3:6.2f} ms  true {statistics.median(empty)*1e3:5.2f} ms  "
          f"ratio {ratio:4.2f}  {peak([program, *command])/1024:4.1f} MiB")
PYTHON

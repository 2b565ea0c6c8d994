#!/usr/bin/env bash
# Times whole commands in pairs with `true`, the start of an empty process: for each the median ratio of the pairs and the
# peak memory, of the program as `cargo build --release` makes it and, on Linux with glibc, as it is released (dist.sh).
# tealdeer (`tldr`), which many know as quick, is measured beside them where it is installed.
# Usage: benches/start-up.sh [PAIRS]; needs only bash, GNU time and python3.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Measured as it is installed, copied as a whole: the system maps a file more slowly as a linker leaves it.
plain=$folder/plain
cargo build --release --locked --quiet
cp target/release/cocreate "$plain"
programs=plain=$plain
host=$(rustc -vV | sed -n 's/^host: //p')
case $host in
  *linux-gnu)
    ./dist.sh "$host" 2>/dev/null
    cp "target/$host/release/cocreate" "$folder/released"
    programs+=" released=$folder/released"
    ;;
esac
if command -v tldr >/dev/null; then programs+=" tealdeer=$(command -v tldr)"; fi
"$plain" questions --format yaml --lang en >"$folder/blank.yaml"
sed -e 's/^  country:$/  country: KE/' -e 's/^  side:$/  side: both/' -e 's/^  stages:$/  stages: [identify, consult]/' \
    -e 's/^  participants:$/  participants: 120/' "$folder/blank.yaml" >"$folder/answers.yaml"
(cd "$folder" && "$plain" plan --answers answers.yaml plan.yaml --lang en >/dev/null 2>&1)
# The same plan with items of people's own, a few and very many.
for number in 20 2000; do
  cp "$folder/plan.yaml" "$folder/own-$number.yaml"
  for item in $(seq "$number"); do
    printf '  own-%s:\n    own: true\n    title: Item %s\n    stage: consult\n    due: 2027-01-10\n' "$item" "$item"
  done >"$folder/items.yaml"
  sed -i -e "/^checklist:$/r $folder/items.yaml" "$folder/own-$number.yaml"
done

python3 - "$folder" "${1:-50}" $programs <<'PYTHON'
import os, statistics, subprocess, sys, time
folder, pairs = sys.argv[1], int(sys.argv[2])
programs = dict(word.split("=", 1) for word in sys.argv[3:])
plan = os.path.join(folder, "plan.yaml")
commands = [["--version"], ["--help"]]
for language in ("en", "es", "fr"):
    commands.append(["tools", "--stage", "consult", "--free", "--open-source", "--lang", language])
commands += [["tools", "show", "zoom"], ["tools", "match", "--plan", plan], ["questions"],
             ["export", "--plan", plan, "--for", "support-unit", "--format", "html"], ["guide", "check"],
             ["stage", "draft", "--lang", "fr"],
             ["meeting", "tips", "--phase", "during", "--size", "120", "--lang", "es"], ["standards"], ["levels"],
             ["examples", "--country", "KE"], ["resources", "--topic", "security"],
             ["glossary", "foro multisectorial"], ["search", "harassment"], ["about"],
             ["standards", "--plan", plan], ["timeline", "--plan", plan], ["status", "--plan", plan],
             ["status", "--plan", os.path.join(folder, "own-20.yaml")],
             ["status", "--plan", os.path.join(folder, "own-2000.yaml")]]
environment = {"PATH": os.environ["PATH"], "LANG": "en_US.UTF-8", "HOME": folder}
def run(words):
    start = time.perf_counter()
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    child.wait()
    return time.perf_counter() - start
def peak(words):
    """The peak in MiB, from a process that is small itself, since a child starts with its parent's."""
    said = subprocess.run(["/usr/bin/time", "-f", "%M", *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          env=environment, text=True).stderr
    return int(said.split()[-1]) / 1024
def measure(words):
    """The median of the pairs' ratios and of the times of `true`."""
    took = [(run(words), run(["true"])) for pair in range(pairs + 3)][3:]
    return (statistics.median(a / b for a, b in took), statistics.median(a for a, _ in took) * 1e3,
            statistics.median(b for _, b in took) * 1e3)
for name, program in programs.items():
    print(f"\n{name}: {os.stat(program).st_size} bytes")
    for command in [["--version"]] if name == "tealdeer" else commands:
        ratio, ours, empty = measure([program, *command])
        said = " ".join(word.replace(folder + "/", "") for word in command)
        print(f"{said:62} {ours:6.2f} ms  true {empty:5.2f} ms  ratio {ratio:5.2f}  "
              f"{peak([program, *command]):4.1f} MiB", flush=True)
PYTHON

### A fault of the program itself.

fault-what = cocreate has met a fault of its own and has stopped.
fault-saved = Your plan file is whole. Every answer and change that was confirmed is in it; only what was being done just now may be missing.
fault-report = Nothing was sent. Please tell the people who maintain cocreate what you typed, and give them this line; do not send them a real plan:

#!/usr/bin/env python3
"""picture.py SECONDS FILE ARGUMENTS... - a picture of the real screen: runs target/adem/bin/adem in tmux, 80 by 24, and
writes what stands there after so many seconds as SVG."""
import html, re, subprocess, sys, time

COLUMNS, ROWS, WIDE, HIGH = 80, 24, 8.4, 18
PLAIN, GROUND = "#d8dee4", "#16191d"
BASIC = ["#000", "#c33", "#3a3", "#aa3", "#36c", "#a3a", "#3aa", "#ccc", "#777", "#f66", "#6f6", "#ff6", "#6af", "#f6f", "#6ff", "#fff"]


def screen(seconds, arguments):
    tmux = ["tmux", "-L", "adem-picture"]
    subprocess.run(tmux + ["kill-server"], stderr=subprocess.DEVNULL)
    subprocess.run(tmux + ["-f", "/dev/null", "new", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "env", "LANG=C.UTF-8",
                           "COLORTERM=truecolor", "sh", "-c", 'target/adem/bin/adem "$@"; sleep 60', "sh", *arguments], check=True)
    time.sleep(seconds)
    shown = subprocess.run(tmux + ["capture-pane", "-p", "-e"], capture_output=True, text=True, check=True).stdout
    subprocess.run(tmux + ["kill-server"])
    return shown.split("\n")[:ROWS]


def colour(codes, fill, bold):
    i = 0
    while i < len(codes):
        code = codes[i]
        if code == 0:
            fill, bold = PLAIN, False
        elif code in (1, 22):
            bold = code == 1
        elif code == 39:
            fill = PLAIN
        elif code == 38 and codes[i + 1] == 5:
            n = codes[i + 2]
            levels = [0, 95, 135, 175, 215, 255]
            grey = 8 + (n - 232) * 10
            fill = BASIC[n] if n < 16 else "#%02x%02x%02x" % (
                (levels[(n - 16) // 36], levels[(n - 16) // 6 % 6], levels[(n - 16) % 6]) if n < 232 else (grey,) * 3)
            i += 2
        elif code == 38:
            fill = "#%02x%02x%02x" % tuple(codes[i + 2:i + 5])
            i += 4
        elif 30 <= code < 38 or 90 <= code < 98:
            fill = BASIC[code - 30 if code < 38 else code - 82]
        i += 1
    return fill, bold


def svg(lines):
    yield '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="DejaVu Sans Mono,Menlo,Consolas,monospace" font-size="14">' % (
        COLUMNS * WIDE + 24, ROWS * HIGH + 24)
    yield '<rect width="100%%" height="100%%" rx="10" fill="%s"/>' % GROUND
    for row, line in enumerate(lines):
        fill, bold, column = PLAIN, False, 0
        for part in re.split(r"(\x1b\[[\d;]*m)", line):
            if part.startswith("\x1b"):
                fill, bold = colour([int(code or 0) for code in part[2:-1].split(";")], fill, bold)
                continue
            if part.strip():
                places = " ".join("%.1f" % (12 + (column + i) * WIDE) for i in range(len(part)))
                weight = ' font-weight="bold"' if bold else ""
                yield '<text y="%.1f" x="%s" fill="%s"%s xml:space="preserve">%s</text>' % (
                    12 + (row + .75) * HIGH, places, fill, weight, html.escape(part))
            column += len(part)
    yield "</svg>"


seconds, file, *arguments = sys.argv[1:]
with open(file, "w", encoding="utf-8") as out:
    out.write("\n".join(svg(screen(float(seconds), arguments))) + "\n")

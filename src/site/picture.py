#!/usr/bin/env python3
"""picture.py SECONDS FILE ARGUMENTS... - a picture of the real screen: runs target/adem/bin/adem in tmux, 80 by 24, and
writes what stands there after so many seconds as SVG. SECONDS FROM-TO makes one that moves, from one second to another."""
import html, re, subprocess, sys, time

COLUMNS, ROWS, WIDE, HIGH, MARGIN = 80, 24, 8, 16, 12
PLAIN, GROUND = "#d8dee4", "#16191d"
BASIC = ["#000", "#c33", "#3a3", "#aa3", "#36c", "#a3a", "#3aa", "#ccc", "#777", "#f66", "#6f6", "#ff6", "#6af", "#f6f", "#6ff", "#fff"]
QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"
PACE = 4
TMUX = ["tmux", "-L", "adem-picture"]


def begin(arguments):
    subprocess.run(TMUX + ["kill-server"], stderr=subprocess.DEVNULL)
    command = 'sleep 1; target/adem/bin/adem "$@"; sleep 60'
    subprocess.run(TMUX + ["-f", "/dev/null", "new", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "env", "LANG=C.UTF-8",
                           "COLORTERM=truecolor", "sh", "-c", command, "sh", *arguments], check=True)
    # adem asks for the colour behind its text, and tmux tells it.
    for option in (["status", "off"], ["window-style", "bg=" + GROUND]):
        subprocess.run(TMUX + ["set", "-g"] + option, check=True)
    subprocess.run(TMUX + ["resize-window", "-x", str(COLUMNS), "-y", str(ROWS)], check=True)
    time.sleep(1)


def lines():
    shown = subprocess.run(TMUX + ["capture-pane", "-p", "-e"], capture_output=True, text=True, check=True).stdout
    return shown.split("\n")[:ROWS]


def colour(codes, i):
    if codes[i + 1] == 2:
        return "#%02x%02x%02x" % tuple(codes[i + 2:i + 5]), 4
    n = codes[i + 2]
    levels = [0, 95, 135, 175, 215, 255]
    grey = 8 + (n - 232) * 10
    return BASIC[n] if n < 16 else "#%02x%02x%02x" % (
        (levels[(n - 16) // 36], levels[(n - 16) // 6 % 6], levels[(n - 16) % 6]) if n < 232 else (grey,) * 3), 2


def style(codes, ink, ground, bold):
    i = 0
    while i < len(codes):
        code, skip = codes[i], 0
        if code == 0:
            ink, ground, bold = PLAIN, None, False
        elif code in (1, 22):
            bold = code == 1
        elif code == 39:
            ink = PLAIN
        elif code == 49:
            ground = None
        elif code == 38:
            ink, skip = colour(codes, i)
        elif code == 48:
            ground, skip = colour(codes, i)
        elif 30 <= code < 38 or 90 <= code < 98:
            ink = BASIC[code - 30 if code < 38 else code - 82]
        i += 1 + skip
    return ink, ground, bold


def row(line):
    """The shapes and letters of a row, at height 0."""
    ink, ground, bold, column, halves, texts = PLAIN, None, False, 0, [[None] * (2 * COLUMNS), [None] * (2 * COLUMNS)], []
    for part in re.split(r"(\x1b\[[\d;]*m)", line):
        if part.startswith("\x1b"):
            ink, ground, bold = style([int(code or 0) for code in part[2:-1].split(";")], ink, ground, bold)
            continue
        word = ""
        for sign in part[:COLUMNS - column]:
            quarters = QUARTERS.find(sign)
            for i in range(4):
                filled = ink if quarters > 0 and quarters >> i & 1 else ground
                halves[i // 2][2 * column + i % 2] = None if filled == GROUND else filled
            word += sign if quarters < 0 else " "
            column += 1
        if word.strip():
            first = column - len(word) + len(word) - len(word.lstrip())
            texts.append('<text x="%d" y="%d" textLength="%d" fill="%s"%s xml:space="preserve">%s</text>' % (
                MARGIN + first * WIDE, HIGH - 4, len(word.strip()) * WIDE, ink, ' font-weight="bold"' if bold else "",
                html.escape(word.strip())))
    shapes = {}
    for half in (0, 1):
        x = 0
        while x < 2 * COLUMNS:
            end = x
            while end < 2 * COLUMNS and halves[half][end] == halves[half][x]:
                end += 1
            if halves[half][x]:
                wide = (end - x) * WIDE // 2
                # A little over its edges: else some browsers show the ground between two that meet.
                shapes[halves[half][x]] = shapes.get(halves[half][x], "") + "M%d %dh%d.4v%d.4h-%d.4z" % (
                    MARGIN + x * WIDE // 2, half * HIGH // 2, wide, HIGH // 2, wide)
            x = end
    shapes = ['<path fill="%s" d="%s"/>' % shape for shape in shapes.items()]
    return "".join(shapes + texts)


def svg(frames):
    """Each row as long as it stays the same."""
    length = len(frames) / PACE
    yield '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="DejaVu Sans Mono,Menlo,Consolas,monospace" font-size="13" shape-rendering="crispEdges">' % (
        COLUMNS * WIDE + 2 * MARGIN, ROWS * HIGH + 2 * MARGIN)
    yield '<rect width="100%%" height="100%%" rx="10" fill="%s"/>' % GROUND
    for number in range(ROWS):
        begun = 0
        for i in range(1, len(frames) + 1):
            if i < len(frames) and frames[i][number] == frames[begun][number]:
                continue
            shown = row(frames[begun][number])
            moves = "" if begun == 0 and i == len(frames) else (
                '<animate attributeName="display" calcMode="discrete" dur="%.2fs" repeatCount="indefinite" values="%s" keyTimes="%s"/>' % (
                    length, "inline;none" if begun == 0 else "none;inline" + (";none" if i < len(frames) else ""),
                    ";".join("%.4f" % (at / len(frames)) for at in ([0, i] if begun == 0 else [0, begun] + ([i] if i < len(frames) else [])))))
            if shown:
                yield '<g transform="translate(0 %d)"%s>%s%s</g>' % (
                    MARGIN + number * HIGH, "" if begun == 0 else ' display="none"', moves, shown)
            begun = i
    yield "</svg>"


seconds, file, *arguments = sys.argv[1:]
first, _, last = seconds.partition("-")
begin(arguments)
started = time.time()
pictures = []
count = int((float(last) - float(first)) * PACE) if last else 1
for at in range(count):
    time.sleep(max(0, started + float(first) + at / PACE - time.time()))
    pictures.append(lines())
subprocess.run(TMUX + ["kill-server"])
with open(file, "w", encoding="utf-8") as out:
    out.write("\n".join(svg(pictures)) + "\n")

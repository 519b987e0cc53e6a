"""Rows as a table to read in a terminal, and as one for a document."""

HEADS = ("what", "ours", "peer", "theirs", "ratio", "aim")


def number(value):
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def figure(value, unit):
    return "" if value is None else f"{number(value)}{unit if unit.startswith('/') else ' ' + unit}"


def cells(row):
    ratio = "" if row.ratio is None else f"{number(row.ratio)}×"
    aim = row.aim if row.met is None else f"{row.aim}: {'met' if row.met else 'missed'}"
    return (row.what, figure(row.ours, row.unit), row.peer, figure(row.theirs, row.unit), ratio, aim)


def plain(rows):
    lines = [HEADS, *map(cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    return "\n".join("  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip() for line in lines)


def markdown(rows):
    marks = ("---", "--:", "---", "--:", "--:", "---")
    lines = [HEADS, marks, *[[text.replace("|", "\\|") for text in cells(row)] for row in rows]]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)

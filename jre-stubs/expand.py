"""Writes the sources that the templates below `templates` stand for: what is the same for each primitive type stands once.

Usage: expand.py TEMPLATES OUT

A template opens with `//% NAME TYPE...`: it stands for one source for each TYPE, whose name is NAME with the words put in.
Without types it stands for one source. In the text,
    $type$, $Type$, $Box$...    are the words of WORDS for the type;
    //%for TYPE...              repeats the lines up to its `//%end` for each TYPE;
    //%if TYPE...               keeps the lines up to its `//%else` or `//%end` for these types, those after `//%else` for the others.
"""
import os
import re
import sys

WORDS = {
    kind: {"type": kind, "Type": kind.title(), "Box": box, "bytes": size, "Types": kind.title() + "s", "x": kind[0], "Wide": "Long" if kind == "long" else ""}
    for kind, box, size in [
        ("boolean", "Boolean", "1"),
        ("byte", "Byte", "1"),
        ("char", "Character", "2"),
        ("short", "Short", "2"),
        ("int", "Integer", "4"),
        ("long", "Long", "8"),
        ("float", "Float", "4"),
        ("double", "Double", "8"),
    ]
}


def put(text, kind):
    return re.sub(r"\$(\w+)\$", lambda found: WORDS[kind][found[1]], text) if kind else text


def block_end(lines, at):
    """The index of the `//%end` of the block that opens before `at`, and of its `//%else` or None."""
    depth, other = 0, None
    for i in range(at, len(lines)):
        word = lines[i].strip().split(" ")[0]
        if word in ("//%for", "//%if"):
            depth += 1
        elif word == "//%else" and depth == 0:
            other = i
        elif word == "//%end":
            if depth == 0:
                return i, other
            depth -= 1
    raise ValueError(f"no //%end for line {at}")


def expand(lines, kind):
    result = []
    at = 0
    while at < len(lines):
        word, *types = lines[at].strip().split(" ")
        if word not in ("//%for", "//%if"):
            result.append(put(lines[at], kind))
            at += 1
            continue
        end, other = block_end(lines, at + 1)
        if word == "//%for":
            for each in types:
                result += expand(lines[at + 1 : end], each)
        elif kind in types:
            result += expand(lines[at + 1 : other or end], kind)
        elif other:
            result += expand(lines[other + 1 : end], kind)
        at = end + 1
    return result


def sources(path):
    """The names and texts of what a template stands for."""
    with open(path, encoding="utf-8") as file:
        head, *lines = file.read().splitlines(keepends=True)
    _, name, *types = head.split()
    for kind in types or [None]:
        yield put(name, kind), "".join(expand(lines, kind))


def main(templates, out):
    for folder, _, names in os.walk(templates):
        for template in names:
            for name, text in sources(os.path.join(folder, template)):
                path = os.path.join(out, os.path.relpath(folder, templates), name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])

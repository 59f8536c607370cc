"""Packs compiled classes into one stored jar per area, byte for byte the same from the same classes.

Usage: pack.py write|check|digest SOURCES CLASSES ARCHIVES
Every archive opens with META-INF/digest: the SHA-256 over its area's sources (path, NUL, bytes, NUL; in path order).
The classes that `startup` names are in startup.jar, in that order: a short program touches few pages. Its digest is that of the list.
Beside them, `index` finds an entry without reading directories: a hash table of 2^n little-endian 8-byte slots
(32 bits FNV-1a of the path, 24 bits offset of the local file header, 8 bits number of the archive plus one), linear probing.
"""
import hashlib
import io
import os
import struct
import sys
import zipfile

JAVA_AREAS = {"beans": "util", "sql": "util", "nio": "io", "net": "io"}


def area_of(path):
    """The archive that a source or class file belongs to."""
    parts = path.split("/")
    if parts[0] == "java":
        return JAVA_AREAS.get(parts[1], parts[1])
    if parts[0].startswith("module-info"):
        return "lang"
    return "internal"


def files_below(root, suffixes):
    found = []
    for folder, _, names in os.walk(root):
        for name in names:
            if name.endswith(suffixes):
                found.append(os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/"))
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), "rb") as file:
        return file.read()


def startup_classes():
    """The entries that are to lie together, in order."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "startup")) as file:
        return [line + ".class" for line in file.read().split() if "." not in line]


def digests(sources):
    hashes = {"startup": hashlib.sha256("\n".join(startup_classes()).encode())}
    for path in files_below(sources, (".java",)):
        area = hashes.setdefault(area_of(path), hashlib.sha256())
        area.update(path.encode() + b"\0" + read(sources, path) + b"\0")
    return {area: value.hexdigest() for area, value in hashes.items()}


def archive(entries):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as jar:
        for name, data in entries:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            jar.writestr(info, data)
    return buffer.getvalue()


def archives(sources, classes):
    entries = {area: [("META-INF/digest", digest.encode())] for area, digest in digests(sources).items()}
    first = [path for path in startup_classes() if os.path.exists(os.path.join(classes, path))]
    together = set(first)
    entries["startup"] += [(path, read(classes, path)) for path in first]
    for path in files_below(classes, (".class",)):
        if path not in together:
            entries[area_of(path)].append((path, read(classes, path)))
    return {area: archive(list_) for area, list_ in entries.items()}


def fnv(path):
    value = 0x811C9DC5
    for byte in path.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def index(jars):
    found = []
    for number, (_, data) in enumerate(sorted(jars.items())):
        with zipfile.ZipFile(io.BytesIO(data)) as jar:
            found += [(fnv(info.filename), info.header_offset | number + 1 << 24) for info in jar.infolist() if info.filename.endswith(".class")]
    size = 1024
    while size < 2 * len(found):
        size *= 2
    slots = [(0, 0)] * size
    for slot in found:
        at = slot[0] % size
        while slots[at][1]:
            at = (at + 1) % size
        slots[at] = slot
    return b"".join(struct.pack("<II", *slot) for slot in slots)


def main():
    mode, sources, classes, folder = sys.argv[1:]
    present = files_below(folder, (".jar",)) if os.path.isdir(folder) else []
    wrong = []
    if mode == "digest":
        expected = digests(sources)
        for area, digest in expected.items():
            try:
                with zipfile.ZipFile(os.path.join(folder, area + ".jar")) as jar:
                    if jar.read("META-INF/digest").decode() != digest:
                        wrong.append(area)
            except OSError:
                wrong.append(area)
    else:
        expected = archives(sources, classes)
        files = {area + ".jar": data for area, data in expected.items()} | {"index": index(expected)}
        for name, data in sorted(files.items()):
            path = os.path.join(folder, name)
            same = os.path.exists(path) and read(folder, name) == data
            if mode == "write" and not same:
                os.makedirs(folder, exist_ok=True)
                with open(path + ".new", "wb") as file:
                    file.write(data)
                os.replace(path + ".new", path)
                print(f"{name}: {len(data)} bytes")
            elif not same:
                wrong.append(name)
    for name in present:
        if name[:-4] not in expected:
            if mode == "write":
                os.remove(os.path.join(folder, name))
            else:
                wrong.append(name[:-4])
    if wrong:
        sys.exit("build: not up to date: " + ", ".join(sorted(wrong)) + " (run jre-stubs/build)")


main()

#!/usr/bin/env python3
"""Random edits of a content folder, to compare builds with the cache and without.

    cache.py SEED STEP      run in a folder with content/, site.conf and .public.referat-cache/

Changes one thing: a document gets a sentence, a word, a vote or another date, is added, copied, renamed
or removed; a .meta file, a setting or a template changes; the cache is damaged or removed; a published
file is changed or removed.  Prints what it did.
"""
import os
import random
import shutil
import sys

SENTENCES = [
    "Udvalget godkendte indstillingen.",
    "For stemte Anna Holm (A) og Bo Ravn (V). Imod stemte Carl Dam (Ø).",
    "Fraværende: Dorte Eng (B).",
    "Sagen 00.22.04-P35-8-14 blev behandlet den 14. september 2016.",
    "Udsat.",
]


def documents():
    return sorted(n for n in os.listdir("content") if n.endswith((".txt", ".md")))


def path(name):
    return os.path.join("content", name)


def edit_text(rng, name):
    with open(path(name), encoding="utf-8", errors="surrogateescape") as file:
        lines = file.read().split("\n")
    lines.insert(rng.randrange(len(lines) + 1), "\n" + rng.choice(SENTENCES) + "\n")
    with open(path(name), "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write("\n".join(lines))
    return "edited " + name


def replace_word(rng, name):
    with open(path(name), encoding="utf-8", errors="surrogateescape") as file:
        text = file.read()
    old, new = rng.choice([("2016", "2017"), ("havn", "kaj"), ("14", "15"), ("godkend", "afvis"), ("Punkt", "Pkt.")])
    with open(path(name), "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(text.replace(old, new, 2))
    return "replaced %s in %s" % (old, name)


def add(rng, name):
    new = "%d-%s" % (rng.randrange(1000), name)
    shutil.copy(path(name), path(new))
    return "added " + new


def remove(rng, name):
    os.remove(path(name))
    return "removed " + name


def rename(rng, name):
    os.rename(path(name), path("x" + name))
    return "renamed " + name


def write_meta(rng, name):
    meta = path(name.rsplit(".", 1)[0] + ".meta")
    if os.path.exists(meta) and rng.random() < 0.5:
        os.remove(meta)
        return "removed " + meta
    with open(meta, "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(rng.choice(["body = Teknikudvalget\n", "place = Sal %d\n" % rng.randrange(9), "wrong\n"]))
    return "wrote " + meta


def change_setting(rng, name):
    with open("site.conf", "a", encoding="utf-8", errors="surrogateescape") as file:
        file.write("[people]\nPerson %d = Anna Holm\n" % rng.randrange(10 ** 6))
    return "changed site.conf"


def change_template(rng, name):
    with open("templates/layout.mustache", "a", encoding="utf-8") as file:
        file.write("<!-- %d -->\n" % rng.randrange(10 ** 6))
    return "changed a template"


def tamper(rng, name):
    files = sorted(os.path.join(path, file) for path, _, names in os.walk("public") for file in names)
    victim = rng.choice(files)
    if rng.random() < 0.3:
        os.remove(victim)
        return "removed " + victim
    with open(victim, "r+b") as file:
        data = file.read()
        at = rng.randrange(len(data)) if data else 0
        file.seek(at)
        file.write(b"x")
    return "changed " + victim


def damage(rng, name):
    if not os.path.isdir(".public.referat-cache"):
        return "had no cache to damage"
    if rng.random() < 0.2:
        shutil.rmtree(".public.referat-cache")
        return "removed the cache"
    entries = sorted(os.listdir(".public.referat-cache"))
    for entry in rng.sample(entries, min(3, len(entries))):
        with open(os.path.join(".public.referat-cache", entry), "r+b") as file:
            data = file.read()
            at = rng.randrange(len(data))
            file.seek(at)
            file.write(bytes([data[at] ^ 1 << rng.randrange(8)]))
            if rng.random() < 0.3:
                file.truncate(at)
    return "damaged the cache"


def main():
    rng = random.Random("%s %s" % (sys.argv[1], sys.argv[2]))
    names = documents()
    edits = [edit_text] * 6 + [replace_word] * 4 + [write_meta, change_setting, change_template, damage, damage,
                                                        tamper, tamper, rename]
    if len(names) < 9:
        edits += [add] * 3
    if len(names) > 3:
        edits += [remove] * 2
    print(rng.choice(edits)(rng, rng.choice(names)))


main()

#!/usr/bin/env python3
"""Checks that every derived fact has its sentence: anchors.py SITE...

Reads each index.json of the sites.  For each fact in it (decisions and their
parts, votes and their choices and voters, absences, reservations and so on)
the page must have the element with its anchor, and that must contain the
sentence.  The people named in a fact must also be in its sentence.
"""
import html.parser
import json
import pathlib
import sys

import counting

VOID = {"br", "hr", "img", "input", "link", "meta", "wbr", "col"}


class Texts(html.parser.HTMLParser):
    """The text of every element with an id, without what the site added."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.texts = {}

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in VOID:
            self.handle_data(" ")
        else:
            self.open.append((tag, attrs.get("id"), "data-added" in attrs))
            if attrs.get("id"):
                self.texts[attrs["id"]] = ""

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass
        self.handle_data(" ")

    def handle_data(self, data):
        if any(added for _, _, added in self.open):
            return
        for _, name, _ in self.open:
            if name:
                self.texts[name] += data


def squeeze(text):
    return " ".join(text.split())


def page_texts(site, url):
    parser = Texts()
    parser.feed((site / url.strip("/") / "index.html").read_text(encoding="utf-8"))
    return {name: squeeze(text) for name, text in parser.texts.items()}


def facts_of(item):
    """Yields (what, fact, names that must be in its sentence)."""
    for decision in item["decisions"] + item["opinions"]:
        yield "decision", decision, []
        for part in decision.get("parts", []):
            yield "part", part, []
    for vote in item["votes"]:
        yield "vote", vote, []
        for choice in vote["choices"]:
            own = [v["name"] for v in choice["voters"] if "text" not in v]
            yield "choice", choice, own
            for voter in choice["voters"]:
                if "text" in voter:
                    yield "voter", voter, [voter["name"]]
    for what in ("absence", "reservation", "statement"):
        for fact in item[what + "s"]:
            yield what, fact, [fact["name"]]
    for referral in item["referrals"]:
        yield "referral", referral, [referral["to"]] if not referral["basis"] else []


def wrong_with(fact, names, texts):
    if fact["anchor"] not in texts:
        return f"no element {fact['anchor']}"
    if squeeze(fact["text"]) not in texts[fact["anchor"]]:
        return f"\"{fact['text']}\" is not in {fact['anchor']}"
    for name in names:
        if squeeze(name) not in squeeze(fact["text"]):
            return f"{name} is not in \"{fact['text']}\""
    return None


def check_meeting(site, path):
    meeting = json.loads(path.read_text(encoding="utf-8"))
    for absence in meeting["absences"]:
        yield "absence", wrong_with(absence, [absence["name"]],
                                    page_texts(site, absence["url"])), meeting["id"]
    for item in meeting["items"]:
        texts = page_texts(site, item["url"])
        for what, fact, names in facts_of(item):
            yield what, wrong_with(fact, names, texts), item["url"]


def main():
    check = counting.Tests()
    for site in map(pathlib.Path, sys.argv[1:]):
        facts = 0
        for path in sorted(site.glob("moeder/*/index.json")):
            for what, wrong, where in check_meeting(site, path):
                check(f"every {what} has its sentence", "facts", wrong is None,
                      f"{where}: {wrong}")
                facts += 1
        check("every site has facts", "sites", facts > 0, site)
    return check.finish(10)


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks the feeds, the sitemap and the data in the pages of a site.

    feeds.py SITE BASE [HIDDEN…]

BASE is the site's address, or "".  HIDDEN are the folders whose pages must be
hidden from search engines.  Feeds are checked against RFC 4287
(tests/data/atom.rng, and what a grammar cannot express), the sitemap against
the protocol of sitemaps.org (tests/data/sitemap.rng), feed.json against JSON
Feed 1.1, and the data in pages against what schema.org and search engines
require.  Prints what is wrong, and the counts.
"""
import collections
import datetime
import html.parser
import json
import pathlib
import posixpath
import re
import subprocess
import sys
import urllib.parse
import urllib.robotparser
import xml.etree.ElementTree as ET

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
UNKNOWN = "1970-01-01T00:00:00Z"
TESTS = pathlib.Path(__file__).parent.parent / "data"

SITE = pathlib.Path(sys.argv[1])
BASE = sys.argv[2]
HIDDEN = tuple(folder + "/" for folder in sys.argv[3:])
sums = collections.Counter()


def check(right, *what):
    """Count the check, and print it if it fails."""
    sums["passed" if right else "failed"] += 1
    if not right:
        print(f"{SITE}:", *what)


def file_of(address, path):
    """The file that an address in the file `path` leads to, which must be
    absolute if the site has an address; None if it is not the site's."""
    root = BASE or "http://site.invalid/"
    whole = urllib.parse.urljoin(root + path, address).split("#")[0]
    if not whole.startswith(root) or (BASE and address != whole):
        return None
    target = whole[len(root):]
    return target + "index.html" if target.endswith("/") or not target \
        else target


def leads_somewhere(address, path):
    """Check that there is a file at the address, and return its name."""
    target = file_of(address, path)
    check(target is not None and (SITE / target).is_file(),
          f"{path}: {address} leads nowhere")
    return target


def validates(schema, paths):
    """Run xmllint on all of them at once.  Returns the invalid ones."""
    done = subprocess.run(
        ["xmllint", "--noout", "--relaxng", TESTS / schema, *paths],
        capture_output=True, text=True, check=False)
    right = done.stderr.count(" validates\n")
    for line in done.stderr.splitlines():
        if not line.endswith(" validates"):
            print(line)
    sums["passed"] += right
    sums["failed"] += len(paths) - right


def instant(text):
    """A time of RFC 3339."""
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


# Atom

def check_links(element, path):
    """Sections 4.1.1 and 4.1.2: one alternate link of a type and language."""
    seen = set()
    for link in element.findall(ATOM + "link"):
        leads_somewhere(link.get("href"), path)
        if link.get("rel", "alternate") == "alternate":
            key = link.get("type"), link.get("hreflang")
            check(key not in seen, f"{path}: two alternate links {key}")
            seen.add(key)
    return seen


def check_entry(entry, path, authored):
    """Check of an entry what a grammar cannot express."""
    check(authored or entry.find(ATOM + "author") is not None,
          f"{path}: nobody wrote it")
    content = entry.find(ATOM + "content")
    check(content is not None or entry.find(ATOM + "summary").text.strip(),
          f"{path}: an empty entry")
    check(check_links(entry, path), f"{path}: an entry without a page")
    for uri in entry.iter(ATOM + "uri"):
        leads_somewhere(uri.text, path)
    for link in entry.iter(XHTML + "a"):
        leads_somewhere(link.get("href"), path)


def check_feed(path):
    """One Atom feed."""
    feed = ET.parse(SITE / path).getroot()
    ids = [element.text for element in feed.iter(ATOM + "id")]
    check(len(ids) == len(set(ids)), f"{path}: an id stands there twice")
    for name in ids:
        check(name.startswith(BASE or "urn:uuid:"), f"{path}: id {name}")
    self = [link.get("href") for link in feed.findall(ATOM + "link")
            if link.get("rel") == "self"]
    check([file_of(link, path) for link in self] == [path],
          f"{path}: is not at {self}")
    check_links(feed, path)
    authored = feed.find(ATOM + "author") is not None
    times = []
    for entry in feed.findall(ATOM + "entry"):
        check_entry(entry, path, authored)
        times.append(entry.find(ATOM + "updated").text)
    check(feed.find(ATOM + "updated").text == (times or [UNKNOWN])[0],
          f"{path}: not of the time of its newest entry")
    known = [instant(time) for time in times]
    check(known == sorted(known, reverse=True), f"{path}: not newest first")
    check(len(times) <= 50, f"{path}: {len(times)} entries")


# A feed, and ways to break it, each of which the grammar must detect.
WRONG = (
    ("<id>[^<]*</id>", ""),
    ("<id>", "<id> x "),
    ("<title>[^<]*</title>", ""),
    ("<updated>[^<]*</updated>", ""),
    ("(<updated>[^<]*</updated>)", r"\1\1"),
    ("T([0-9:]*)[+-][0-9:]*</updated>", r"T\1</updated>"),
    ("T([0-9:]*)</updated>|T([^<]*)</updated>", "</updated>"),
    ("<name>[^<]*</name>", ""),
    ("<name>[^<]*</name>", "<name> </name>"),
    (' href="[^"]*"', ""),
    (' href="[^"]*"', ' href="a b"'),
    (' term="[^"]*"', ""),
    ("<content type=.xhtml.>", '<content type="html">'),
    ("http://www.w3.org/1999/xhtml", "http://www.w3.org/1999/html"),
    ("<author>", "<writer/><author>"),
    ("</feed>", "text</feed>"),
)


def check_grammar():
    """The grammar rejects what the RFC does."""
    text = (SITE / "feed.xml").read_text(encoding="utf-8")
    for pattern, instead in WRONG:
        spoilt, count = re.subn(pattern, instead, text, count=1)
        done = subprocess.run(
            ["xmllint", "--noout", "--relaxng", TESTS / "atom.rng", "-"],
            input=spoilt, capture_output=True, text=True, check=False)
        check(count == 1 and done.returncode == 3,
              f"the grammar does not see {pattern} -> {instead}")


def check_feeds():
    """All Atom feeds; the site, each body and each case has one."""
    paths = sorted(str(path.relative_to(SITE))
                   for path in SITE.rglob("feed.xml"))
    validates("atom.rng", [SITE / path for path in paths])
    check_grammar()
    for path in paths:
        check_feed(path)
        check((SITE / path).with_name("index.html").is_file(),
              f"{path}: of no page")
    check("feed.xml" in paths, "no feed of the site")
    for pattern in "udvalg/*/", "sager/*/", "emner/[0-9]*/":
        for page in SITE.glob(pattern + "index.html"):
            path = str(page.with_name("feed.xml").relative_to(SITE))
            check(path in paths or "hovedgruppe" in path, f"no {path}")


# JSON Feed

def check_author(author, path):
    """An author has at least one of three names."""
    check(author.keys() & {"name", "url", "avatar"}, f"{path}: {author}")
    if "url" in author:
        leads_somewhere(author["url"], path)


def check_json_item(item, path):
    """An item of it."""
    check(isinstance(item["id"], str) and item["id"] != "", item)
    check("content_text" in item or "content_html" in item, item)
    check(item.keys() <= {
        "id", "url", "external_url", "title", "content_html", "content_text",
        "summary", "image", "banner_image", "date_published",
        "date_modified", "authors", "tags", "language", "attachments"}, item)
    leads_somewhere(item["url"], path)
    check(isinstance(item.get("tags", []), list), item)
    if "date_published" in item:
        check(instant(item["date_published"]).tzinfo is not None, item)
    for author in item["authors"]:
        check_author(author, path)


def check_json_feed():
    """feed.json; its items are the entries of feed.xml."""
    path = "feed.json"
    feed = json.loads((SITE / path).read_text(encoding="utf-8"))
    check(feed["version"] == "https://jsonfeed.org/version/1.1", "version")
    check(feed.keys() <= {
        "version", "title", "home_page_url", "feed_url", "description",
        "user_comment", "next_url", "icon", "favicon", "authors", "language",
        "expired", "hubs", "items"}, f"{path}: {feed.keys()}")
    check(isinstance(feed["title"], str) and feed["title"], path)
    check(isinstance(feed["items"], list), path)
    check(file_of(feed["home_page_url"], path) == "index.html", "home page")
    check(feed.get("feed_url") == (BASE + path if BASE else None), "feed_url")
    check(re.fullmatch("[a-z]{2}(-[A-Z]{2})?", feed["language"]), "language")
    for author in feed["authors"]:
        check_author(author, path)
    for item in feed["items"]:
        check_json_item(item, path)
    atom = ET.parse(SITE / "feed.xml").getroot()
    check([item["id"] for item in feed["items"]] ==
          [entry.find(ATOM + "id").text
           for entry in atom.findall(ATOM + "entry")],
          "feed.json has not the entries of feed.xml")


# Pages

class Page(html.parser.HTMLParser):
    """The head of a page."""

    def __init__(self, path):
        super().__init__()
        self.meta, self.links, self.data = {}, [], []
        self.in_data = False
        self.feed((SITE / path).read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "meta":
            self.meta[attrs.get("name", attrs.get("property"))] = \
                attrs.get("content")
        elif tag == "link":
            self.links.append(attrs)
        elif tag == "script":
            self.in_data = attrs.get("type") == "application/ld+json"
            if self.in_data:
                self.data.append("")

    def handle_data(self, data):
        if self.in_data:
            self.data[-1] += data

    def handle_endtag(self, tag):
        self.in_data = False

    def linked(self, rel, kind=None):
        """The addresses of its links."""
        return [link["href"] for link in self.links if link["rel"] == rel and
                kind in (None, link.get("type"))]


# What a thing must have, and what it may have.
THINGS = {
    "Event": ("name url startDate", "location organizer inLanguage"),
    "Report": ("name url recordedAt abstract inLanguage",
               "identifier author publisher"),
    "GovernmentOrganization": ("name", "url parentOrganization"),
    "Person": ("name url", ""),
    "Place": ("name", ""),
    "WebSite": ("name url inLanguage", "publisher"),
    "BreadcrumbList": ("itemListElement", ""),
    "ListItem": ("name position item", ""),
}


def check_thing(thing, path, undated):
    """Check a thing of schema.org, and those in it."""
    must, may = (set(names.split()) for names in THINGS[thing["@type"]])
    if undated:
        must.discard("startDate")
    members = thing.keys() - {"@type"}
    check(must <= members <= must | may | {"startDate"} & members,
          f"{path}: {thing['@type']} has {sorted(members)}")
    for name in "url", "item":
        if name in thing:
            leads_somewhere(thing[name], path)
    for value in thing.values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                check_thing(part, path, undated)
    if re.fullmatch(r"\d{4}-\d\d-\d\dT.*", thing.get("startDate", "")):
        instant(thing["startDate"])


def expected_topic(path):
    """The type of thing that the page is about; None: it depends."""
    parts = path.split("/")
    if path == "index.html":
        return "WebSite"
    if parts[0] == "udvalg" and len(parts) == 3:
        return "GovernmentOrganization"
    if parts[0] == "personer" and len(parts) == 3:
        return "Person"
    if re.fullmatch(r"moeder/\d{4}-\d\d-[^/]*/index.html", path):
        return "Event"
    return None


def check_data(page, path):
    """Its JSON-LD."""
    if path == "404.html":
        check(page.data == [], "404.html is about something")
        return
    check(len(page.data) == 1, f"{path}: {len(page.data)} blocks of data")
    check("<" not in page.data[0], f"{path}: a < in the data")
    data = json.loads(page.data[0])
    check(data.keys() == {"@context", "@graph"} and
          data["@context"] == "https://schema.org", f"{path}: {data.keys()}")
    types = [thing["@type"] for thing in data["@graph"]]
    topic = expected_topic(path)
    check(topic is None or types[0] == topic, f"{path}: is about {types}")
    check(("BreadcrumbList" in types) == (path != "index.html"),
          f"{path}: no way")
    for thing in data["@graph"]:
        check_thing(thing, path, "uden-dato" in path)
        if thing["@type"] == "BreadcrumbList":
            steps = thing["itemListElement"]
            check([step["position"] for step in steps] ==
                  list(range(1, len(steps) + 1)), f"{path}: steps")
            check(file_of(steps[-1]["item"], path) == path,
                  f"{path}: leads to {steps[-1]['item']}")
    return types[0]


def check_head(page, path):
    """Check what the head says of the page and of what belongs to it."""
    address = BASE + path.removesuffix("index.html")
    hidden = path == "404.html" or path.startswith(HIDDEN)
    canonical = [address] if BASE and path != "404.html" else []
    check(page.linked("canonical") == canonical, f"{path}: canonical")
    check(page.meta.get("og:url") == (canonical or [None])[0],
          f"{path}: og:url")
    for name in "og:title", "og:type", "og:site_name":
        check(page.meta.get(name), f"{path}: {name}")
    check(page.meta.get("og:locale") == "da_DK", f"{path}: og:locale")
    check(page.meta.get("og:description") == page.meta.get("description"),
          f"{path}: og:description")
    check(page.meta.get("robots") == ("noindex" if hidden else None),
          f"{path}: robots is {page.meta.get('robots')}")
    if path == "404.html":
        return
    near = []
    for kind in "application/atom+xml", "application/feed+json", \
            "application/json", "text/markdown":
        for link in page.linked("alternate", kind):
            near.append(posixpath.normpath(posixpath.join(
                posixpath.dirname(path), link)))
            check((SITE / near[-1]).is_file(), f"{path}: no {near[-1]}")
    for name in "feed.xml", "feed.json":
        check(name in near, f"{path}: no link to {name}")
    for name in "feed.xml", "index.json", "index.md":
        beside = posixpath.join(posixpath.dirname(path), name)
        check((SITE / beside).is_file() == (beside in near),
              f"{path}: {beside} is there or linked to, but not both")
    check(bool(page.linked("search")) == bool(BASE), f"{path}: search")


def check_pages():
    """Check all pages.  Returns the addresses of those that may be found."""
    found, topics = set(), collections.Counter()
    for file in sorted(SITE.rglob("*.html")):
        path = str(file.relative_to(SITE))
        page = Page(path)
        check_head(page, path)
        topics[check_data(page, path)] += 1
        if page.meta.get("robots") != "noindex":
            found.add(BASE + path.removesuffix("index.html"))
    check(topics["Report"] != 0, "no page has a Report")
    return found


# The root

def check_sitemap(found):
    """The sitemap has the pages that may be found, and no others."""
    if not BASE:
        check(not (SITE / "sitemap.xml").exists(), "a sitemap without base")
        return
    validates("sitemap.rng", [SITE / "sitemap.xml"])
    root = ET.parse(SITE / "sitemap.xml").getroot()
    addresses = [loc.text for loc in root.iter(SITEMAP + "loc")]
    check(addresses == sorted(addresses) and
          len(addresses) == len(set(addresses)), "not in order")
    check(len(addresses) <= 45000, f"{len(addresses)} in one sitemap")
    check(set(addresses) == found, "the sitemap differs in",
          sorted(set(addresses) ^ found)[:9])
    for url in root:
        match = re.search(r"/moeder/(\d{4}-\d\d-\d\d)-", url[0].text)
        check(match is None or url[1].text == match[1],
              f"{url[0].text}: of {url[-1].text}")


def check_root():
    """robots.txt and opensearch.xml."""
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((SITE / "robots.txt").read_text().splitlines())
    check(robots.can_fetch("Any", "https://a.example/moeder/"), "robots")
    check(robots.site_maps() == ([BASE + "sitemap.xml"] if BASE else None),
          f"robots.txt tells of {robots.site_maps()}")
    if not BASE:
        check(not (SITE / "opensearch.xml").exists(), "search without base")
        return
    search = ET.parse(SITE / "opensearch.xml").getroot()
    check(search.tag == SEARCH + "OpenSearchDescription", search.tag)
    for name, most in ("ShortName", 16), ("LongName", 48), \
            ("Description", 1024):
        text = search.find(SEARCH + name).text
        check(0 < len(text) <= most, f"opensearch.xml: {name} {text}")
    url = search.find(SEARCH + "Url")
    check(url.get("type") == "text/html" and
          url.get("template") == BASE + "soeg/?q={searchTerms}",
          f"opensearch.xml: {url.attrib}")


check_feeds()
check_json_feed()
check_sitemap(check_pages())
check_root()
print(f"{sums['passed']} passed, {sums['failed']} failed")
sys.exit(sums["failed"] != 0)

#!/usr/bin/env python3
"""Checks the feeds, the sitemap and the data in the pages of sites.

    feeds.py SITE,BASE[,HIDDEN…]…

BASE is the site's address, or "".  HIDDEN are the folders whose pages must be
hidden from search engines.  Feeds are checked against RFC 4287
(tests/data/atom.rng, and what a grammar cannot express), the sitemap against
the protocol of sitemaps.org (tests/data/sitemap.rng), feed.json against JSON
Feed 1.1, and the data in pages against what schema.org and search engines
require.
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

import counting

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
UNKNOWN = "1970-01-01T00:00:00Z"
TESTS = pathlib.Path(__file__).parent.parent / "data"

# The current site.
SITE = BASE = HIDDEN = None
tests = counting.Tests()


def check(name, unit, right, *place):
    """Check one more place of the current site."""
    return tests(name, unit, right, f"{SITE}:", *place)


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
    check("every link of feeds and data leads somewhere", "links",
          target is not None and (SITE / target).is_file(), f"{path}: {address}")
    return target


def validates(name, schema, paths):
    """Run xmllint on all of them at once."""
    done = subprocess.run(
        ["xmllint", "--noout", "--relaxng", TESTS / schema, *paths],
        capture_output=True, text=True, check=False)
    said = set(done.stderr.splitlines())
    for line in sorted(said):
        if not line.endswith(" validates"):
            print("#", line)
    for path in paths:
        check(name, "files", f"{path} validates" in said, path)


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
            check("alternate links differ by type or language", "links", key not in seen,
                  f"{path}: {key}")
            seen.add(key)
    return seen


def check_entry(entry, path, authored):
    """Check of an entry what a grammar cannot express."""
    check("every entry has an author", "entries",
          authored or entry.find(ATOM + "author") is not None, path)
    content = entry.find(ATOM + "content")
    check("every entry says something", "entries",
          content is not None or entry.find(ATOM + "summary").text.strip(), path)
    check("every entry has a page", "entries", check_links(entry, path), path)
    for uri in entry.iter(ATOM + "uri"):
        leads_somewhere(uri.text, path)
    for link in entry.iter(XHTML + "a"):
        leads_somewhere(link.get("href"), path)


def check_feed(path):
    """One Atom feed."""
    feed = ET.parse(SITE / path).getroot()
    ids = [element.text for element in feed.iter(ATOM + "id")]
    check("the ids of a feed differ", "feeds", len(ids) == len(set(ids)), path)
    for name in ids:
        check("every id is an address of the site, or a UUID", "ids",
              name.startswith(BASE or "urn:uuid:"), f"{path}: {name}")
    self = [link.get("href") for link in feed.findall(ATOM + "link")
            if link.get("rel") == "self"]
    check("a feed says its own address", "feeds",
          [file_of(link, path) for link in self] == [path], f"{path}: {self}")
    check_links(feed, path)
    authored = feed.find(ATOM + "author") is not None
    times = []
    for entry in feed.findall(ATOM + "entry"):
        check_entry(entry, path, authored)
        times.append(entry.find(ATOM + "updated").text)
    check("a feed is as new as its newest entry", "feeds",
          feed.find(ATOM + "updated").text == (times or [UNKNOWN])[0], path)
    known = [instant(time) for time in times]
    check("the newest entry is the first", "feeds", known == sorted(known, reverse=True), path)
    check("a feed has at most 50 entries", "feeds", len(times) <= 50, f"{path}: {len(times)}")


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
        check("the grammar refuses what RFC 4287 does", "mistakes",
              count == 1 and done.returncode == 3, f"{pattern} -> {instead}")


def check_feeds():
    """All Atom feeds; the site, each body and each case has one."""
    paths = sorted(str(path.relative_to(SITE))
                   for path in SITE.rglob("feed.xml"))
    validates("every feed follows RFC 4287", "atom.rng", [SITE / path for path in paths])
    check_grammar()
    for path in paths:
        check_feed(path)
        check("a feed is in the folder of its page", "feeds",
              (SITE / path).with_name("index.html").is_file(), path)
    check("the site has a feed", "sites", "feed.xml" in paths)
    for pattern in "udvalg/*/", "sager/*/", "emner/[0-9]*/":
        for page in SITE.glob(pattern + "index.html"):
            path = str(page.with_name("feed.xml").relative_to(SITE))
            check("bodies, cases and subjects have a feed", "pages",
                  path in paths or "hovedgruppe" in path, path)


# JSON Feed

def check_author(author, path):
    """An author has at least one of three names."""
    check("an author of feed.json has a name, an address or a picture", "authors",
          author.keys() & {"name", "url", "avatar"}, f"{path}: {author}")
    if "url" in author:
        leads_somewhere(author["url"], path)


def check_json_item(item, path):
    """An item of it."""
    def right(holds):
        check("the items of feed.json follow JSON Feed 1.1", "members", holds, item)

    right(isinstance(item["id"], str) and item["id"] != "")
    right("content_text" in item or "content_html" in item)
    right(item.keys() <= {
        "id", "url", "external_url", "title", "content_html", "content_text",
        "summary", "image", "banner_image", "date_published",
        "date_modified", "authors", "tags", "language", "attachments"})
    leads_somewhere(item["url"], path)
    right(isinstance(item.get("tags", []), list))
    if "date_published" in item:
        right(instant(item["date_published"]).tzinfo is not None)
    for author in item["authors"]:
        check_author(author, path)


def check_json_feed():
    """feed.json; its items are the entries of feed.xml."""
    path = "feed.json"
    feed = json.loads((SITE / path).read_text(encoding="utf-8"))

    def right(holds, what):
        check("feed.json follows JSON Feed 1.1", "members", holds, what, feed.get(what))

    right(feed["version"] == "https://jsonfeed.org/version/1.1", "version")
    right(feed.keys() <= {
        "version", "title", "home_page_url", "feed_url", "description",
        "user_comment", "next_url", "icon", "favicon", "authors", "language",
        "expired", "hubs", "items"}, f"only these: {feed.keys()}")
    right(isinstance(feed["title"], str) and feed["title"], "title")
    right(isinstance(feed["items"], list), "items")
    right(file_of(feed["home_page_url"], path) == "index.html", "home_page_url")
    right(feed.get("feed_url") == (BASE + path if BASE else None), "feed_url")
    right(re.fullmatch("[a-z]{2}(-[A-Z]{2})?", feed["language"]), "language")
    for author in feed["authors"]:
        check_author(author, path)
    for item in feed["items"]:
        check_json_item(item, path)
    atom = ET.parse(SITE / "feed.xml").getroot()
    check("feed.json has the entries of feed.xml", "sites",
          [item["id"] for item in feed["items"]] ==
          [entry.find(ATOM + "id").text for entry in atom.findall(ATOM + "entry")])


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
    check("every thing has what schema.org asks for, and nothing else", "things",
          must <= members <= must | may | {"startDate"} & members,
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
        check("404.html is about nothing", "sites", page.data == [], page.data)
        return None
    check("every page has one block of data", "pages", len(page.data) == 1, path)
    check("no < is in the data", "pages", "<" not in page.data[0], path)
    data = json.loads(page.data[0])
    check("the data is a graph of things of schema.org", "pages",
          data.keys() == {"@context", "@graph"} and
          data["@context"] == "https://schema.org", f"{path}: {data.keys()}")
    types = [thing["@type"] for thing in data["@graph"]]
    topic = expected_topic(path)
    check("the data is about what the page is about", "pages",
          topic is None or types[0] == topic, f"{path}: {types}")
    check("every page but the first has breadcrumbs", "pages",
          ("BreadcrumbList" in types) == (path != "index.html"), path)
    for thing in data["@graph"]:
        check_thing(thing, path, "uden-dato" in path)
        if thing["@type"] == "BreadcrumbList":
            steps = thing["itemListElement"]
            check("breadcrumbs are numbered", "pages", [step["position"] for step in steps] ==
                  list(range(1, len(steps) + 1)), path)
            check("the last breadcrumb is the page", "pages",
                  file_of(steps[-1]["item"], path) == path,
                  f"{path}: {steps[-1]['item']}")
    return types[0]


def check_head(page, path):
    """Check what the head says of the page and of what belongs to it."""
    address = BASE + path.removesuffix("index.html")
    hidden = path == "404.html" or path.startswith(HIDDEN)
    canonical = [address] if BASE and path != "404.html" else []
    check("every page says its address where the site has one", "pages",
          page.linked("canonical") == canonical and
          page.meta.get("og:url") == (canonical or [None])[0], path)
    for name in "og:title", "og:type", "og:site_name":
        check("every page has title, type and site for Open Graph", "values",
              page.meta.get(name), f"{path}: {name}")
    check("every page is in Danish for Open Graph", "pages",
          page.meta.get("og:locale") == "da_DK", path)
    check("every page describes itself in the same way", "pages",
          page.meta.get("og:description") == page.meta.get("description"), path)
    check("the right pages are hidden from search engines", "pages",
          page.meta.get("robots") == ("noindex" if hidden else None),
          f"{path}: {page.meta.get('robots')}")
    if path == "404.html":
        return
    near = []
    for kind in "application/atom+xml", "application/feed+json", \
            "application/json", "text/markdown":
        for link in page.linked("alternate", kind):
            near.append(posixpath.normpath(posixpath.join(
                posixpath.dirname(path), link)))
            check("the alternatives of a page are there", "links",
                  (SITE / near[-1]).is_file(), f"{path}: {near[-1]}")
    for name in "feed.xml", "feed.json":
        check("every page has links to the feeds of the site", "links", name in near,
              f"{path}: {name}")
    for name in "feed.xml", "index.json", "index.md":
        beside = posixpath.join(posixpath.dirname(path), name)
        check("a page has links to the alternatives in its folder", "files",
              (SITE / beside).is_file() == (beside in near), f"{path}: {beside}")
    check("every page has a link to opensearch.xml where there is one", "pages",
          bool(page.linked("search")) == bool(BASE), path)


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
    check("there are reports", "sites", topics["Report"] != 0)
    return found


# The root

def check_sitemap(found):
    """The sitemap has the pages that may be found, and no others."""
    if not BASE:
        check("there is no sitemap without a base", "sites",
              not (SITE / "sitemap.xml").exists())
        return
    validates("every sitemap follows sitemaps.org", "sitemap.rng", [SITE / "sitemap.xml"])
    root = ET.parse(SITE / "sitemap.xml").getroot()
    addresses = [loc.text for loc in root.iter(SITEMAP + "loc")]
    check("the addresses of a sitemap are in order", "sites",
          addresses == sorted(addresses) and len(addresses) == len(set(addresses)))
    check("a sitemap has at most 45,000 addresses", "sites", len(addresses) <= 45000,
          len(addresses))
    for address in sorted(set(addresses) | found):
        check("a sitemap has the pages that may be found", "pages",
              address in found and address in addresses, address)
    for url in root:
        match = re.search(r"/moeder/(\d{4}-\d\d-\d\d)-", url[0].text)
        check("a meeting is in the sitemap with its day", "pages",
              match is None or url[1].text == match[1], f"{url[0].text}: {url[-1].text}")


def check_root():
    """robots.txt and opensearch.xml."""
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((SITE / "robots.txt").read_text().splitlines())
    check("robots.txt lets everybody in", "sites",
          robots.can_fetch("Any", "https://a.example/moeder/"))
    check("robots.txt names the sitemap where there is one", "sites",
          robots.site_maps() == ([BASE + "sitemap.xml"] if BASE else None), robots.site_maps())
    if not BASE:
        check("there is no opensearch.xml without a base", "sites",
              not (SITE / "opensearch.xml").exists())
        return
    search = ET.parse(SITE / "opensearch.xml").getroot()

    def right(holds, *what):
        check("opensearch.xml follows OpenSearch 1.1", "members", holds, *what)

    right(search.tag == SEARCH + "OpenSearchDescription", search.tag)
    for name, most in ("ShortName", 16), ("LongName", 48), \
            ("Description", 1024):
        text = search.find(SEARCH + name).text
        right(0 < len(text) <= most, name, text)
    url = search.find(SEARCH + "Url")
    right(url.get("type") == "text/html" and
          url.get("template") == BASE + "soeg/?q={searchTerms}", url.attrib)


for site in sys.argv[1:]:
    folder, BASE, *hidden = site.split(",")
    SITE, HIDDEN = pathlib.Path(folder), tuple(name + "/" for name in hidden)
    check_feeds()
    check_json_feed()
    check_sitemap(check_pages())
    check_root()
sys.exit(tests.finish(49))

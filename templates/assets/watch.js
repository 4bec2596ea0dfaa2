/*
 * The watch list: the cases that a reader follows, kept in this browser and
 * nowhere else.  For each it keeps the line of the case (generator/watch.h)
 * that the reader has seen; there is something new when the archive has
 * another one.
 *
 * The page of a case gets a button that puts it on the list, and to open that
 * page is to have seen what is new.  The page of the list reads the archive's
 * lines from scripts beside it, which works without a server as well.
 */
"use strict";

(function () {
	/* What a line has where. */
	const COUNT = 0;
	const DATE = 1;
	const TITLE = 2;
	const STATE = 3;

	const place = document.querySelector("[data-watch-root]");
	if (place === null)
		return;

	/* Without a server, links end in the name of a file. */
	const root = new URL(place.dataset.watchRoot, location.href);
	const file = root.pathname.endsWith("/") ? "" : "index.html";
	const base = new URL(".", root);
	/* A host may have several archives. */
	const key = "referat.watch " + base.pathname;

	const status = make("p", { role: "status" });

	/* An element with attributes and children. */
	function make(tag, attributes, ...children) {
		const element = document.createElement(tag);

		for (const [name, value] of Object.entries(attributes))
			element.setAttribute(name, value);
		element.append(...children);
		return element;
	}

	function makeButton(text, click) {
		const button = make("button", { type: "button" }, text);

		button.addEventListener("click", click);
		return button;
	}

	/* The list: lines by the slugs of their cases. */
	function read() {
		const list = new Map();
		let stored = null;

		try {
			stored = JSON.parse(localStorage.getItem(key));
		} catch {
			/* No storage, or not what we wrote. */
		}
		for (const [slug, line] of Object.entries(stored || {}))
			if (Array.isArray(line))
				list.set(slug, line);
		return list;
	}

	/* Returns whether that went well. */
	function write(list) {
		try {
			localStorage.setItem(key,
			    JSON.stringify(Object.fromEntries(list)));
			return true;
		} catch {
			return false;
		}
	}

	/* What is new, in words; "" for nothing. */
	function news(seen, now) {
		const more = now[COUNT] - seen[COUNT];

		if (more === 1)
			return "1 ny behandling";
		if (more > 1)
			return `${more} nye behandlinger`;
		return now[STATE] !== seen[STATE] ?
		    "nyt om, hvor sagen står" : "";
	}

	/* A case */

	function showCase() {
		const slug = place.dataset.watchCase;
		const now = JSON.parse(place.dataset.watchLine);
		const button = makeButton("", toggle);
		const all = make("a", { href: place.dataset.watchList },
		    "Se alle sager, du følger");

		function say(list, before) {
			const followed = list.has(slug);

			button.textContent = followed ?
			    "Følg ikke sagen længere" :
			    "Følg sagen i denne browser";
			status.replaceChildren(...followed ?
			    [`${before}Du følger sagen. `, all] : [before]);
		}

		function toggle() {
			const list = read();
			const followed = list.has(slug);

			if (followed)
				list.delete(slug);
			else
				list.set(slug, now);
			if (write(list))
				say(list, followed ?
				    "Du følger ikke sagen længere." : "");
			else
				say(read(), "Browseren kan ikke gemme det. ");
		}

		function visit() {
			const list = read();
			const what = list.has(slug) ?
			    news(list.get(slug), now) : "";

			say(list, what === "" ? "" :
			    `Siden du så den sidst: ${what}. `);
			if (list.has(slug)) {
				list.set(slug, now);
				write(list);
			}
		}

		visit();
		place.append(button, status);
		place.hidden = false;
		addEventListener("storage", () => say(read(), ""));
		addEventListener("pageshow", (event) => {
			if (event.persisted)
				visit();
		});
	}

	/* The list */

	const shards = Number(place.dataset.watchShards);
	const lines = new Map();	/* the archive's, by slug */
	const loading = new Map();	/* promises, by shard */
	const loaded = new Set();	/* shards */

	/* FNV-1a, as in generator/archive_shards.c. */
	function shardOf(slug) {
		let hash = 2166136261;

		for (const byte of new TextEncoder().encode(slug))
			hash = Math.imul(hash ^ byte, 16777619) >>> 0;
		return ((hash ^ hash >>> 16) & shards - 1) >>> 0;
	}

	/* Called by the scripts that hold the lines.  Those of a newer build
	   than the page may be parted in another way. */
	function take(count, cases) {
		if (count !== shards)
			return;
		loaded.add(Number(document.currentScript.dataset.shard));
		for (const [slug, line] of Object.entries(cases))
			lines.set(slug, line);
	}

	function load(shard) {
		if (!loading.has(shard))
			loading.set(shard, new Promise((done) => {
				const script = make("script", {
					src: `sager-${shard}.js`,
					"data-shard": shard });

				script.addEventListener("load", done);
				script.addEventListener("error", done);
				document.head.append(script);
			}));
		return loading.get(shard);
	}

	/* What is to be told of a case on the list. */
	function describe(slug, seen) {
		const now = lines.get(slug);

		if (now !== undefined)
			return { slug, line: now, what: news(seen, now) };
		if (loaded.has(shardOf(slug)))
			return { slug, line: seen, what: "", gone: true, lost:
			    "Arkivet har ikke længere en sag med det nummer." };
		return { slug, line: seen, what: "", lost:
		    "Arkivet kunne ikke spørges, om der er nyt." };
	}

	/* What is new first, then by time. */
	function order(a, b) {
		const dateA = a.line[DATE] || "";
		const dateB = b.line[DATE] || "";

		if ((a.what === "") !== (b.what === ""))
			return a.what === "" ? 1 : -1;
		if (dateA !== dateB)
			return dateA < dateB ? 1 : -1;
		return a.slug < b.slug ? -1 : 1;
	}

	function makeLine(entry, remove) {
		const title = entry.line[TITLE];
		const line = make("li", {}, entry.gone ? title :
		    make("a", { href: new URL(`sager/${entry.slug}/${file}`,
		    base).href }, title));

		if (entry.what !== "")
			line.append(" ", make("span", { class: "mark" },
			    entry.what));
		line.append(make("span", { class: "quiet" },
		    `Sag ${entry.slug}. `,
		    entry.lost || entry.line[STATE] || ""));
		line.append(makeButton("Fjern", remove));
		line.lastChild.append(make("span", { class: "hidden" },
		    `: ${title}`));
		return line;
	}

	function showEmpty() {
		place.append(make("p", {}, "Du følger ingen sager her. På ",
		    make("a", { href: new URL(`sager/${file}`, base).href },
		    "en sags side"), " er der en knap til at følge den."));
	}

	function show(message) {
		const list = read();
		const entries = [...list].map(([slug, seen]) =>
		    describe(slug, seen)).sort(order);
		const fresh = entries.filter((entry) => entry.what !== "");

		status.textContent = message !== undefined ? message :
		    fresh.length === 0 ? (list.size === 0 ? "" :
		    "Der er ikke noget nyt, siden du så sagerne sidst.") :
		    `Der er nyt i ${fresh.length} af ${list.size} ` +
		    (list.size === 1 ? "sag." : "sager.");
		place.replaceChildren(status);
		if (list.size === 0)
			return showEmpty();
		place.append(make("ul", { class: "list" },
		    ...entries.map((entry, index) => makeLine(entry,
		    () => remove(entry, index)))));
		if (fresh.length !== 0)
			place.append(makeButton("Jeg har set det nye",
			    () => see(fresh)));
	}

	function remove(entry, index) {
		const list = read();
		let buttons;

		list.delete(entry.slug);
		write(list);
		show(`Fjernet: ${entry.line[TITLE]}.`);
		buttons = place.querySelectorAll("li button");
		(buttons[Math.min(index, buttons.length - 1)] || place).focus();
	}

	function see(entries) {
		const list = read();

		for (const entry of entries)
			if (list.has(entry.slug))
				list.set(entry.slug, entry.line);
		write(list);
		show();
		place.focus();
	}

	async function refresh() {
		await Promise.all([...read().keys()].map((slug) =>
		    load(shardOf(slug))));
		show();
	}

	function showList() {
		self.referatWatch = take;
		place.tabIndex = -1;
		addEventListener("storage", refresh);
		addEventListener("pageshow", (event) => {
			if (event.persisted)
				refresh();
		});
		refresh();
	}

	if (place.dataset.watchCase !== undefined)
		showCase();
	else
		showList();
})();

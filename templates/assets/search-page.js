/*
 * The page of search: the address holds the query and the filters, and what
 * is shown follows from the address alone.
 */
"use strict";

(function () {
	const PAGE = 10;	/* hits at a time */
	const AROUND = 220;	/* letters of a text around a match */
	const VERIFIED_MAX = 50;	/* texts read for a phrase at a time */

	const KINDS = [["punkt", "item", "Punkter"], ["sag", "case", "Sager"],
		["moede", "meeting", "Møder"], ["person", "person", "Personer"],
		["udvalg", "body", "Råd og udvalg"]];
	const KIND_MARKS = { case: "Sag", meeting: "Møde", person: "Person",
		body: "Råd eller udvalg" };
	const MONTHS = ("januar februar marts april maj juni juli august " +
		"september oktober november december").split(" ");

	const make = referat.make;
	const form = document.querySelector("form.search");
	const input = document.getElementById("_q");
	const place = document.getElementById("_hits");
	const ways = document.getElementById("_ways");
	const title = document.title;
	let asked = 0;		/* number of the last search */
	let drawFilters = null;	/* those of the last search */

	if (form === null || place === null)
		return;

	const status = make("p", { id: "_status", role: "status" });
	const filters = make("div", { class: "filter-form" });
	const drawer = make("details", { class: "drawer" },
		make("summary", {}, "Afgræns eller sortér"), filters);
	const list = make("ol", { class: "hits" });
	const help = make("div", { class: "help" });
	const more = make("button", { type: "button", class: "more" },
		"Vis flere");

	place.append(status, drawer, list, help, more);

	function say(...what) {
		status.replaceChildren(...what);
	}

	/* What is asked, by the address. */
	function stateOf(search) {
		const from = new URLSearchParams(search);
		const get = (name) => from.get(name) || "";

		return { q: get("q").trim(), udvalg: get("udvalg"),
			fra: get("fra"), til: get("til"),
			udfald: get("udfald"),
			afstemning: get("afstemning"), type: get("type"),
			sorter: get("sorter"),
			antal: Math.max(PAGE, Number(get("antal")) || 0) };
	}

	function addressOf(state) {
		const to = new URLSearchParams();

		for (const [name, value] of Object.entries(state))
			if (value !== "" && !(name === "antal" &&
			    value === PAGE))
				to.set(name, value);
		return form.action.split("?")[0] + "?" + to;
	}

	/* Where the browser keeps no history for a file, the page is loaded
	   again. */
	function go(state, replace) {
		const address = addressOf(state);

		try {
			history[replace ? "replaceState" : "pushState"](null,
				"", address);
		} catch (error) {
			location.href = address;
			return;
		}
		run();
	}

	function yearOf(day) {
		return day === 0 ? 0 :
			new Date(day * 86400000).getUTCFullYear();
	}

	function dateName(iso) {
		const [year, month, day] = iso.split("-").map(Number);

		return day + ". " + MONTHS[month - 1] + " " + year;
	}

	/* The tests that a hit must pass, by the name of their filter. */
	function testsOf(state, directory, facets) {
		const { bodies, outcomes, starts } = directory;
		const body = bodies.findIndex(([slug]) =>
			slug === state.udvalg) + 1;
		const outcome = outcomes.findIndex(([name]) =>
			name === state.udfald) + 1;
		const kind = KINDS.find(([name]) => name === state.type);
		const from = Number(state.fra), to = Number(state.til);
		const tests = {};

		if (state.udvalg !== "")
			tests.udvalg = (n) => facets.bodies[n] === body;
		if (state.udfald !== "")
			tests.udfald = (n) => facets.outcomes[n] === outcome;
		if (state.afstemning !== "")
			tests.afstemning = (n) => facets.votes[n] !== 0;
		if (kind !== undefined)
			tests.type = (n) => referat.KINDS[referat.kindOf(
				starts, n)] === kind[1];
		if (from !== 0 || to !== 0)
			tests.aar = (n) => {
				const year = yearOf(facets.days[n]);

				return year !== 0 && year >= from &&
					(to === 0 || year <= to);
			};
		return tests;
	}

	/* How many hits each value of a filter has, given the others. */
	function countBy(hits, tests, name, valueOf) {
		const others = Object.entries(tests).filter(([other]) =>
			other !== name).map(([, test]) => test);
		const counts = new Map();

		for (const n of hits) {
			const value = valueOf(n);

			if (value && others.every((test) => test(n)))
				counts.set(value, (counts.get(value) || 0) + 1);
		}
		return counts;
	}

	function selectOf(state, name, label, any, options) {
		const id = "_" + name;
		const select = make("select", { id },
			make("option", { value: "" }, any));

		for (const [value, text] of options) {
			const option = make("option", { value }, text);

			option.selected = value === state[name];
			select.append(option);
		}
		select.addEventListener("change", () => go({ ...state,
			[name]: select.value, antal: PAGE }, false));
		return make("div", {}, make("label", { for: id }, label),
			select);
	}

	function voteBox(state, count) {
		const box = make("input", { type: "checkbox", id: "_stemt" });

		box.checked = state.afstemning !== "";
		box.addEventListener("change", () => go({ ...state,
			afstemning: box.checked ? "1" : "", antal: PAGE },
			false));
		return make("div", { class: "check" }, box, " ",
			make("label", { for: "_stemt" }, "Med afstemning (" +
				referat.number(count) + ")"));
	}

	function withCount(name, count) {
		return name + " (" + referat.number(count || 0) + ")";
	}

	/* Options for the values that have hits, and for the chosen one. */
	function optionsOf(rows, counts, chosen) {
		return rows.filter(([slug, , value]) =>
			counts.has(value) || slug === chosen)
			.map(([slug, name, value]) =>
				[slug, withCount(name, counts.get(value))]);
	}

	function yearOptions(hits, tests, facets) {
		const counts = countBy(hits, tests, "aar",
			(n) => yearOf(facets.days[n]));

		return [...counts.keys()].sort((a, b) => b - a).map((year) =>
			[String(year), withCount(String(year),
				counts.get(year))]);
	}

	function showFilters(state, directory, facets, hits, tests) {
		const kindOf = (n) => referat.kindOf(directory.starts, n) + 1;
		const years = yearOptions(hits, tests, facets);
		const focus = document.activeElement.id;
		const bodies = directory.bodies.map(([slug, name], i) =>
			[slug, name, i + 1]);
		const outcomes = directory.outcomes.map(([slug, name], i) =>
			[slug, name, i + 1]);
		const kinds = KINDS.map(([slug, kind, name]) => [slug, name,
			referat.KINDS.indexOf(kind) + 1]);
		const select = (name, label, any, rows, valueOf) =>
			selectOf(state, name, label, any, optionsOf(rows,
				countBy(hits, tests, name, valueOf),
				state[name]));

		filters.replaceChildren(
			select("type", "Vis", "Alt", kinds, kindOf),
			select("udvalg", "Råd eller udvalg", "Alle", bodies,
				(n) => facets.bodies[n]),
			selectOf(state, "fra", "Fra år", "Første", years),
			selectOf(state, "til", "Til år", "Seneste", years),
			select("udfald", "Beslutning", "Alle", outcomes,
				(n) => facets.outcomes[n]),
			selectOf(state, "sorter", "Rækkefølge",
				"De bedste først",
				[["nyeste", "De nyeste først"]]),
			voteBox(state, countBy(hits, tests, "afstemning",
				(n) => facets.votes[n]).get(1) || 0));
		/* The control that was used is another one now. */
		if (focus !== "" && document.activeElement === document.body)
			document.getElementById(focus)?.focus();
	}

	/* Is the word of a text one of those that were looked for?  As part of
	   a compound, too, where that is what was found. */
	function isMatch(words, folded) {
		const stem = referat.stem(folded);

		return words.some((word) => stem === word.stem ||
			folded === word.folded ||
			word.found.some(({ entry }) => entry.term === stem) ||
			(word.stem.length >= 3 && folded.includes(word.stem)));
	}

	/* The text with what was looked for in <mark>. */
	function marked(text, words) {
		const parts = [];
		let at = 0;

		for (const token of referat.tokens(text)) {
			if (!isMatch(words, token.folded))
				continue;
			parts.push(text.slice(at, token.start),
				make("mark", {}, text.slice(token.start,
					token.end)));
			at = token.end;
		}
		return [...parts, text.slice(at)];
	}

	function matchesIn(text, words) {
		const found = [];

		for (const token of referat.tokens(text))
			words.forEach((word, n) => {
				if (isMatch([word], token.folded))
					found.push({ n, at: token.start });
			});
		return found;
	}

	/* Where in the text most of the words stand together. */
	function bestStart(found) {
		let best = 0, start = -1;

		found.forEach((first, i) => {
			const near = new Set();

			for (let j = i; j < found.length &&
			    found[j].at < first.at + AROUND * 0.7; j++)
				near.add(found[j].n);
			if (near.size > best) {
				best = near.size;
				start = first.at;
			}
		});
		return start;
	}

	/* Where an excerpt begins: in the paragraph of the match, not far before
	   it.  For nothing but the title: the first lines that tell something,
	   which case numbers and headings do not. */
	function excerptStart(body, match) {
		if (match < 0)
			return Math.max(body.search(/^.{60}/m), 0);
		const paragraph = body.lastIndexOf("\n", match) + 1;
		const near = match - AROUND / 4;

		return near <= paragraph ? paragraph :
			body.indexOf(" ", near) + 1;
	}

	/* The words around the match; the title is shown already. */
	function excerpt(text, words) {
		const body = text.slice(text.indexOf("\n") + 1);
		const from = excerptStart(body, bestStart(matchesIn(body,
			words)));
		const inside = from > 0 && body[from - 1] !== "\n";
		let to = from + AROUND;

		if (to < body.length)
			to = Math.max(body.lastIndexOf(" ", to), from + 1);
		return (inside ? "… " : "") +
			body.slice(from, to).replace(/\s+/g, " ").trim() +
			(to < body.length ? " …" : "");
	}

	async function showExcerpt(element, row, words) {
		try {
			element.replaceChildren(...marked(excerpt(
				await referat.text(row), words), words));
		} catch (error) {
			element.remove();
		}
	}

	/* The texts are loaded as they come into sight. */
	const watcher = new IntersectionObserver((entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting)
				continue;
			watcher.unobserve(target);
			target.show();
		}
	}, { rootMargin: "100px" });

	function badgeOf(row, outcomes) {
		return row.outcome < 0 ? "" : make("span", { class: "badge " +
			outcomes[row.outcome][2] }, row.word);
	}

	/* "24. januar 2017 · Kulturudvalget · sag 15.00.00-A00-22-16". */
	function factsOf(row) {
		const parts = [];

		if (row.date !== "" && row.kind !== "meeting")
			parts.push(make("time", { datetime: row.date },
				dateName(row.date)));
		if (row.kind === "item" || row.kind === "case")
			parts.push(row.body);
		if (row.number !== "")
			parts.push(make("span", { class: "whole" },
				row.kind === "case" ? row.number :
				"sag " + row.number));
		if (row.note !== "")
			parts.push(row.note);
		return parts.flatMap((part, i) => i === 0 ? [part] :
			[" · ", part]);
	}

	function hitOf(row, words, outcomes) {
		const link = make("a", { href: row.url },
			...marked(row.title || "Uden titel", words));
		const hit = make("li", {}, make("h2", {}, link));
		const text = make("p", { class: "around" });

		if (KIND_MARKS[row.kind] !== undefined)
			hit.firstChild.append(" ", make("span",
				{ class: "mark" }, KIND_MARKS[row.kind]));
		hit.append(make("p", { class: "quiet" }, ...factsOf(row), " ",
			badgeOf(row, outcomes)));
		if (row.kind === "item" || row.kind === "meeting") {
			hit.append(text);
			text.show = () => showExcerpt(text, row, words);
			watcher.observe(text);
		}
		return hit;
	}

	/* Do the words of the phrase stand in the text as they were typed? */
	function hasPhrase(tokens, phrase) {
		for (let i = 0; i + phrase.length <= tokens.length; i++)
			if (phrase.every((word, j) => tokens[i + j] === word))
				return true;
		return false;
	}

	/* A text that is not there (excerpts = false) may have them. */
	async function hasPhrases(document, phrases) {
		const row = await referat.row(document);
		let text = "";

		try {
			if (row.kind === "item" || row.kind === "meeting")
				text = await referat.text(row);
		} catch (error) {
			return true;
		}
		const tokens = referat.tokens(row.title + "\n" + text)
			.map((t) => t.folded);

		return phrases.every((phrase) => hasPhrase(tokens, phrase));
	}

	/*
	 * Of the hits those that have the phrases, until there are as many as
	 * shall be shown; and whether all were looked at.
	 */
	async function verify(hits, phrases, wanted) {
		const verified = [];
		let at = 0;

		if (phrases.length === 0)
			return { hits, whole: true };
		while (at < hits.length && (at < VERIFIED_MAX ||
		    verified.length < wanted)) {
			const some = hits.slice(at, at + PAGE);
			const has = await Promise.all(some.map((n) =>
				hasPhrases(n, phrases)));

			verified.push(...some.filter((_, i) => has[i]));
			at += PAGE;
		}
		return { hits: verified, whole: at >= hits.length };
	}

	function linkTo(state, query) {
		return make("a", { href: addressOf({ ...stateOf(""),
			q: query }) }, query);
	}

	async function nearLine(state, word) {
		const near = await referat.near(word.folded);

		if (near.length === 0)
			return make("li", {}, "Arkivet har ikke ordet »" +
				word.folded + "« og ingen ord, der ligner.");
		return make("li", {}, "Arkivet har ikke ordet »" +
			word.folded + "«. Mente du ",
			...near.flatMap(({ word: name, count }, i) => [
				i === 0 ? "" : i === near.length - 1 ?
				" eller " : ", ", linkTo(state, name),
				" (" + referat.number(count) + ")"]), "?");
	}

	/* Nothing was found: what does exist. */
	async function showHelp(state, words, filtered) {
		const missing = words.filter((word) =>
			word.found.length === 0);
		const lines = await Promise.all(missing.map((word) =>
			nearLine(state, word)));

		if (filtered)
			lines.push(make("li", {}, make("a", { href:
				addressOf({ ...stateOf(""), q: state.q }) },
				"Søg uden afgrænsning")));
		else if (missing.length === 0 && words.length > 1)
			lines.push(make("li", {}, "Ordene findes hver for " +
				"sig: ", ...words.flatMap((word, i) => [
				i === 0 ? "" : ", ",
				linkTo(state, word.folded)])));
		lines.push(make("li", {}, "Du kan også finde vej efter år, " +
			"udvalg, beslutning og stikord herunder."));
		help.replaceChildren(make("ul", {}, ...lines));
	}

	function resultLine(count, whole, state) {
		const number = referat.number(count);

		return (whole ? count === 1 ? "1 resultat" :
			number + " resultater" : "Mindst " + number +
			" resultater") + " for »" + state.q + "«";
	}

	function clear() {
		drawer.hidden = true;
		list.replaceChildren();
		help.replaceChildren();
		more.hidden = true;
	}

	/* Show the hits; those that are there already stay. */
	async function showHits(hits, words, directory, antal) {
		const rows = await Promise.all(hits.slice(0, antal)
			.map(referat.row));

		list.replaceChildren(...rows.map((row) => hitOf(row, words,
			directory.outcomes)));
	}

	async function filterHits(state, hits, directory) {
		const facets = await referat.facets();
		const tests = testsOf(state, directory, facets);
		const left = hits.filter((n) => Object.values(tests).every(
			(test) => test(n)));

		if (state.sorter === "nyeste")
			left.sort((a, b) => facets.days[b] - facets.days[a] ||
				a - b);
		return { facets, tests, left };
	}

	function needsFacets(state) {
		return ["udvalg", "fra", "til", "udfald", "afstemning", "type",
			"sorter"].some((name) => state[name] !== "");
	}

	async function search(state, question) {
		const directory = await referat.directory();
		const found = await referat.query(state.q);
		const filtered = needsFacets(state);
		const limited = filtered ? (await filterHits(state,
			found.hits, directory)).left : found.hits;
		const { hits, whole } = await verify(limited, found.phrases,
			state.antal);

		if (question !== asked)
			return;
		await showHits(hits, found.words, directory, state.antal);
		if (question !== asked)
			return;
		say(hits.length === 0 ? "Ingen resultater for »" + state.q +
			"«" : resultLine(hits.length, whole, state));
		more.hidden = whole && hits.length <= state.antal;
		ways.hidden = hits.length !== 0;
		if (hits.length === 0)
			await showHelp(state, found.words, filtered);
		else
			help.replaceChildren();
		await offerFilters(state, directory,
			found.phrases.length !== 0 ? hits : found.hits);
	}

	/* The columns that the counts are made of are large in a large
	   archive: they are loaded when the filters are looked at. */
	async function offerFilters(state, directory, hits) {
		drawer.hidden = hits.length === 0;
		drawFilters = async () => {
			const { facets, tests } = await filterHits(state, hits,
				directory);

			showFilters(state, directory, facets, hits, tests);
		};
		if (needsFacets(state))
			drawer.open = true;
		if (drawer.open)
			await drawFilters();
	}

	function fail() {
		clear();
		ways.hidden = false;
		say("Søgningen kunne ikke hente sit indeks. Prøv igen om lidt, " +
			"eller find vej herunder.");
	}

	async function run() {
		const state = stateOf(location.search);
		const question = ++asked;

		input.value = state.q;
		place.hidden = state.q === "";
		ways.hidden = false;
		document.title = (state.q !== "" ? state.q + " – " : "") + title;
		if (state.q === "") {
			clear();
			say();
			return;
		}
		if (!referat.supported) {
			say("Din browser er for gammel til søgningen. Alt i " +
				"arkivet kan også findes ad vejene herunder.");
			return;
		}
		place.setAttribute("aria-busy", "true");
		try {
			await search(state, question);
		} catch (error) {
			if (question === asked)
				fail();
		}
		if (question === asked)
			place.removeAttribute("aria-busy");
	}

	form.addEventListener("submit", (event) => {
		event.preventDefault();
		go({ ...stateOf(location.search), q: input.value.trim(),
			antal: PAGE }, false);
	});

	drawer.addEventListener("toggle", () => {
		if (drawer.open && drawFilters !== null)
			drawFilters().catch(fail);
	});

	more.addEventListener("click", async () => {
		const state = stateOf(location.search);
		const shown = list.children.length;

		go({ ...state, antal: state.antal + PAGE }, true);
		/* On to the first of the new ones, once it is there. */
		new MutationObserver((_, observer) => {
			if (list.children.length <= shown)
				return;
			observer.disconnect();
			list.children[shown].querySelector("a").focus();
		}).observe(list, { childList: true });
	});

	window.addEventListener("popstate", run);
	more.hidden = true;
	run();
})();

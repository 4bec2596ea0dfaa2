/*
 * The index in the reader's browser: files that the generator wrote
 * (search_write.c tells of their form) are loaded as scripts, which works
 * without a server and under a policy that allows nothing else.
 */
"use strict";

(function () {
	const ROOT = new URL("..", document.currentScript.src).href;
	const FORMAT = 1;
	const PER_FOLDER = 512;

	/* Prefixes: how far they are looked for. */
	const PREFIX_MIN = 3;
	const SHARDS_MAX = 4;
	const TERMS_MAX = 300;

	/* What a word is worth, by its class (search_parts.h); and what one
	   that only begins with it is. */
	const POINTS = [1, 2, 4, 6, 9, 12, 20, 30];
	const PREFIX_POINTS = [1, 1, 1, 1, 2, 10, 11, 25];

	/* Nobody looks for these when there are other words. */
	const STOP_WORDS = new Set(("af alle at blev bliver da de dem den der " +
		"deres det du efter ej eller en er et for fra har have hvad " +
		"hvor i ikke ind jeg kan med men mod og om op over paa " +
		"saa sig skal som til ud uden under var ved vi vil").split(" "));

	const text = new TextDecoder();
	const arrived = new Map();	/* name to base64 */
	const loading = new Map();	/* name to promise of bytes */
	const shards = new Map();	/* number to promise of entries */
	let directory = null;		/* promise */

	referat.KINDS = ["body", "person", "case", "meeting", "item"];
	const FOLDERS = ["udvalg", "personer", "sager", "moeder", "moeder"];

	referat.supported = (function () {
		try {
			return Boolean(new DecompressionStream("deflate-raw"));
		} catch (error) {
			return false;
		}
	})();

	/* What the files call. */
	referat.put = function (name, base64) {
		arrived.set(name, base64);
	};

	function runScript(url) {
		return new Promise((resolve, reject) => {
			const script = document.createElement("script");

			script.src = url;
			script.onload = () => {
				script.remove();
				resolve();
			};
			script.onerror = () => {
				script.remove();
				reject(new Error(url));
			};
			document.head.append(script);
		});
	}

	async function inflate(base64) {
		const packed = Uint8Array.from(atob(base64),
			(c) => c.charCodeAt(0));
		const stream = new Blob([packed]).stream().pipeThrough(
			new DecompressionStream("deflate-raw"));

		return new Uint8Array(await new Response(stream)
			.arrayBuffer());
	}

	async function fetchBytes(name, url) {
		let bytes;

		await runScript(url);
		if (!arrived.has(name))
			throw new Error(url);
		bytes = inflate(arrived.get(name));
		arrived.delete(name);
		return bytes;
	}

	/* The bytes of a file, loaded once.  A file that failed is tried again
	   the next time. */
	function load(name, path) {
		if (!loading.has(name)) {
			const bytes = fetchBytes(name, ROOT + path);

			loading.set(name, bytes);
			bytes.catch(() => loading.delete(name));
		}
		return loading.get(name);
	}

	function parseDirectory(bytes) {
		const lines = text.decode(bytes).split("\n");
		const take = () => lines.shift();
		const takeList = () => lines.splice(0, Number(take()));
		const pair = (line) => line.split("\t");

		if (Number(take()) !== FORMAT)
			throw new Error("search/index.js");
		const segment = take();
		const starts = take().split(" ").map(Number);
		const [rows, facets] = take().split(" ").map(Number);

		return { segment, starts, rows, facets,
			count: starts[starts.length - 1],
			bodies: takeList().map(pair),
			outcomes: takeList().map(pair),
			firsts: takeList() };
	}

	/* The directory; `again` asks past every cache. */
	function openDirectory(again) {
		if (directory === null || again) {
			loading.delete("index");
			directory = load("index", "search/index.js" +
				(again ? "?" + Date.now() : ""))
				.then(parseDirectory);
			directory.catch(() => { directory = null; });
		}
		return directory;
	}

	referat.directory = () => openDirectory(false);

	async function part(kind, n) {
		const { segment } = await openDirectory(false);

		return load(kind + n, ["search", segment, kind,
			Math.floor(n / PER_FOLDER), n].join("/") + ".js");
	}

	/* A reader of the bytes of a file, from the beginning on. */
	function reader(bytes) {
		let at = 0;

		return {
			atEnd: () => at >= bytes.length,
			varint() {
				let number = 0, factor = 1;

				for (;;) {
					const byte = bytes[at++];

					number += (byte & 0x7f) * factor;
					if (byte < 0x80)
						return number;
					factor *= 0x80;
				}
			},
			bytes(count) {
				at += count;
				return bytes.subarray(at - count, at);
			},
			text() {
				return text.decode(this.bytes(this.varint()));
			},
		};
	}

	function parseShown(term, shown) {
		if (shown === "")
			return term;
		return shown[0] === "+" ? term + shown.slice(1) : shown;
	}

	function parseShard(bytes) {
		const from = reader(bytes);
		const entries = [];
		let term = "";

		/* The rest of a term may begin inside a letter only in other
		   scripts, which the generator does not part. */
		while (!from.atEnd()) {
			const shared = from.varint();

			term = term.slice(0, shared) + from.text();
			const entry = { term, count: from.varint(),
				shown: parseShown(term, from.text()),
				list: null, pieces: 0, first: 0 };
			const size = from.varint();

			if (size % 2 === 0) {
				entry.list = from.bytes(size / 2);
			} else {
				entry.pieces = (size - 1) / 2;
				entry.first = from.varint();
			}
			entries.push(entry);
		}
		return entries;
	}

	function shard(n) {
		if (!shards.has(n)) {
			const entries = part("s", n).then(parseShard);

			shards.set(n, entries);
			entries.catch(() => shards.delete(n));
		}
		return shards.get(n);
	}

	/* The place of the last file whose first term is not after `term`. */
	function shardOf(firsts, term) {
		let low = 0, high = firsts.length;

		while (low < high) {
			const middle = (low + high) >> 1;

			if (firsts[middle] <= term)
				low = middle + 1;
			else
				high = middle;
		}
		return Math.max(low - 1, 0);
	}

	/* The term's entry; undefined for none. */
	async function lookUp(term) {
		const { firsts } = await openDirectory(false);
		const entries = await shard(shardOf(firsts, term));

		return entries.find((entry) => entry.term === term);
	}

	/* The entries of terms that begin so, from a few files at most. */
	referat.prefixed = async function (prefix) {
		const { firsts } = await openDirectory(false);
		const from = shardOf(firsts, prefix);
		const numbers = [from];

		while (numbers.length < SHARDS_MAX &&
		    from + numbers.length < firsts.length &&
		    firsts[from + numbers.length].startsWith(prefix))
			numbers.push(from + numbers.length);
		return (await Promise.all(numbers.map(shard))).flat()
			.filter((entry) => entry.term.startsWith(prefix));
	};

	async function listOf(entry) {
		if (entry.list !== null)
			return [entry.list];
		return Promise.all(Array.from({ length: entry.pieces },
			(_, i) => part("b", entry.first + i)));
	}

	/* Give the documents of the entry their points, where they have fewer.
	   A list goes on from piece to piece, perhaps inside a number. */
	async function addPoints(points, entry, worth) {
		let document = 0, number = 0, factor = 1;

		for (const bytes of await listOf(entry)) {
			for (const byte of bytes) {
				number += (byte & 0x7f) * factor;
				factor *= 0x80;
				if (byte >= 0x80)
					continue;
				document += Math.floor(number / 8);
				if (points[document] < worth[number % 8])
					points[document] = worth[number % 8];
				number = 0;
				factor = 1;
			}
		}
	}

	/*
	 * What a reader typed, as parts that must all be found: {kind, text},
	 * of the kind "number", "phrase" or "word".
	 */
	const NUMBER = new RegExp("(?<![\\p{L}\\d.])\\d\\d\\.\\d\\d" +
		"(?:\\.\\d\\d?|\\.)?" +
		"(?:[\\s–-]*[agikpsø]\\d\\d?(?:[\\s–/-]+\\d+){0,2})?" +
		"[\\s–-]*(?![\\p{L}\\d]|[.,]\\d)", "giu");

	referat.parse = function (query) {
		const parts = [];
		const take = (kind) => (match, ...groups) => {
			const found = groups.find((group) =>
				typeof group === "string" && group !== "");

			if (kind === "number")
				parts.push({ kind, text: match.trim() });
			else if (found !== undefined)
				parts.push({ kind, text: found });
			return " ";
		};
		const rest = query
			.replace(/"([^"]*)"|[“”]([^“”]*)[“”]|»([^»«]*)«/g,
				take("phrase"))
			.replace(NUMBER, (match, at) => take("number")(match));

		for (const chunk of rest.split(/\s+/)) {
			if (/^[\p{L}\d]*\d[\p{L}\d]*(?:[-/]\d+)+$/u.test(chunk))
				parts.push({ kind: "number", text: chunk });
			else if (chunk !== "")
				parts.push({ kind: "word", text: chunk });
		}
		return parts;
	};

	/* The entries of a word, the best first: {entry, exact}. */
	async function entriesOf(folded) {
		const term = referat.stem(folded);
		const found = [];
		let exact = null;

		/* Both are asked for at once: most often it is one file. */
		const [own, longer] = await Promise.all([lookUp(term),
			folded.length >= PREFIX_MIN &&
			!/^\d+$/.test(folded) ? referat.prefixed(folded) : []]);

		if (own !== undefined) {
			exact = own;
			found.push({ entry: own, exact: true });
		}
		longer.sort((a, b) => b.count - a.count);
		for (const entry of longer.slice(0, TERMS_MAX))
			if (entry !== exact)
				found.push({ entry, exact: false });
		return found;
	}

	/* The same of a word as it would be with Danish letters. */
	async function aliasesOf(folded) {
		const names = new Set(["~" + referat.reduce(
			referat.stem(folded)),
			"~" + referat.stem(referat.reduce(folded))]);
		const terms = new Set();

		for (const name of names) {
			const alias = await lookUp(name);

			if (alias !== undefined)
				for (const term of text.decode(alias.list)
					.split(" "))
					terms.add(term);
		}
		return Promise.all([...terms].map(async (term) =>
			({ entry: await lookUp(term), exact: true })));
	}

	async function numberEntries(number) {
		const key = referat.caseKey(number);
		const own = await lookUp(key);

		if (own !== undefined)
			return [{ entry: own, exact: true }];
		/* "15.00" may go on in a point, and "15.00-" in a letter. */
		return (await referat.prefixed(key)).slice(0, TERMS_MAX)
			.map((entry) => ({ entry, exact: true }));
	}

	/*
	 * A word that is looked for: {folded, stem, found}; `found` are its
	 * entries, none when there is no such word.
	 */
	async function resolveWord(folded) {
		let found = await entriesOf(folded);

		if (found.length === 0)
			found = await aliasesOf(folded);
		return { folded, stem: referat.stem(folded), found };
	}

	async function resolveNumber(number) {
		const found = await numberEntries(number);

		/* What only looked like a case number are words. */
		if (found.length === 0)
			return Promise.all(referat.tokens(number).map((t) =>
				resolveWord(t.folded)));
		return [{ folded: referat.caseKey(number), stem: "", found }];
	}

	/* The words and numbers of the query, without those that every text
	   has; of phrases, too, since those are read in the texts in the end. */
	function wordsOf(parts) {
		const words = parts.flatMap(({ kind, text: typed }) =>
			kind === "number" ? ["#" + typed] :
			referat.tokens(typed).map((t) => t.folded));
		const rest = words.filter((word) => !STOP_WORDS.has(word));

		return rest.length !== 0 ? rest : words;
	}

	async function resolve(parts) {
		return (await Promise.all(wordsOf(parts).map((word) =>
			word.startsWith("#") ? resolveNumber(word.slice(1)) :
			resolveWord(word)))).flat();
	}

	function sortHits(documents, points) {
		/* Documents are numbered with the newest first. */
		return documents.sort((a, b) => points[b] - points[a] ||
			a - b);
	}

	async function runQuery(query) {
		const { count } = await openDirectory(false);
		const parts = referat.parse(query);
		const words = await resolve(parts);
		const total = new Uint16Array(count);
		const hits = [];
		let all = null;

		for (const word of words) {
			const points = new Uint8Array(count);

			for (const { entry, exact } of word.found)
				await addPoints(points, entry,
					exact ? POINTS : PREFIX_POINTS);
			if (all === null)
				all = new Uint8Array(count).fill(1);
			for (let i = 0; i < count; i++) {
				total[i] += points[i];
				if (points[i] === 0)
					all[i] = 0;
			}
		}
		for (let i = 0; all !== null && i < count; i++)
			if (all[i] !== 0)
				hits.push(i);
		return { words, hits: sortHits(hits, total),
			phrases: parts.filter((p) => p.kind === "phrase")
				.map((p) => referat.tokens(p.text)
				.map((t) => t.folded)) };
	}

	/*
	 * The documents that have all of the query, the best first.  When files
	 * are gone the site was built again since the page was loaded: then the
	 * new index is asked.
	 */
	referat.query = async function (query) {
		try {
			return await runQuery(query);
		} catch (error) {
			const old = (await openDirectory(false)).segment;

			if ((await openDirectory(true)).segment === old)
				throw error;
			loading.forEach((_, name) => {
				if (name !== "index")
					loading.delete(name);
			});
			shards.clear();
			return runQuery(query);
		}
	};

	referat.kindOf = function (starts, document) {
		let kind = starts.length - 2;

		while (document < starts[kind])
			kind--;
		return kind;
	};

	/* Whether links are to end in index.html: as that of the form does. */
	function ending() {
		const form = document.querySelector("form.search");

		return /index\.html$/.test(form.action) ? "/index.html" : "/";
	}

	/* What is shown of a document. */
	referat.row = async function (document) {
		const { rows, starts, bodies } = await openDirectory(false);
		const lines = text.decode(await part("d",
			Math.floor(document / rows))).split("\n");
		const [title, path, date, body, number, outcome, word, note] =
			lines[document % rows].split("\t");
		const kind = referat.kindOf(starts, document);

		return { kind: referat.KINDS[kind], title, date, number, word,
			note, outcome: outcome === "" ? -1 : Number(outcome),
			body: body === "" ? "" : bodies[Number(body)][1],
			path: "/" + FOLDERS[kind] + "/" + path + "/",
			url: ROOT + FOLDERS[kind] + "/" + path + ending() };
	};

	/* The text of an item or a meeting's head. */
	referat.text = async function (row) {
		const [, meeting, name] = /^(\/[^/]+\/[^/]+\/)([^/]*)/.exec(
			row.path);
		const from = reader(await load(meeting,
			meeting.slice(1) + "tekst.js"));

		/* The names of its items, "" for the head, and their texts. */
		while (!from.atEnd()) {
			const found = from.text();
			const body = from.bytes(from.varint());

			if (found === name)
				return text.decode(body);
		}
		throw new Error(row.path);
	};

	/* The columns of all documents: days since 1970 (0: none), bodies (0:
	   none, or 1 more), and outcomes (likewise) with the vote's bit. */
	referat.facets = async function () {
		const { count, facets } = await openDirectory(false);
		const all = { days: new Int32Array(count),
			bodies: new Uint16Array(count),
			outcomes: new Uint8Array(count),
			votes: new Uint8Array(count) };
		const files = await Promise.all(Array.from(
			{ length: Math.ceil(count / facets) },
			(_, n) => part("f", n)));

		files.forEach((bytes, n) => {
			const from = reader(bytes);
			const [days, bodies, flags] = [0, 0, 0].map(() =>
				from.bytes(from.varint()));
			const day = reader(days), body = reader(bodies);
			let last = 0;

			for (let i = 0; i < flags.length; i++) {
				const at = n * facets + i;
				const step = day.varint();

				last -= step % 2 === 0 ? step / 2 :
					-(step + 1) / 2;
				all.days[at] = last;
				all.bodies[at] = body.varint();
				all.outcomes[at] = flags[i] & 0x3f;
				all.votes[at] = flags[i] >> 6;
			}
		});
		return all;
	};

	/* How many letters must be changed, put in or taken out. */
	function distance(a, b) {
		let row = Array.from({ length: b.length + 1 }, (_, i) => i);

		for (let i = 1; i <= a.length; i++) {
			const next = [i];

			for (let j = 1; j <= b.length; j++)
				next.push(Math.min(row[j] + 1, next[j - 1] + 1,
					row[j - 1] + (a[i - 1] !== b[j - 1])));
			row = next;
		}
		return row[b.length];
	}

	/* Words of the archive that look like one that is not there. */
	referat.near = async function (folded) {
		const term = referat.stem(folded);
		const most = term.length < 6 ? 1 : 2;
		const entries = await referat.prefixed(term.slice(0, 2));

		return entries.filter((entry) => entry.count > 0 &&
			Math.abs(entry.term.length - term.length) <= most)
			.map((entry) => ({ word: entry.shown,
				count: entry.count,
				far: distance(term, entry.term) }))
			.filter((near) => near.far <= most)
			.sort((a, b) => a.far - b.far || b.count - a.count)
			.slice(0, 5);
	};
})();

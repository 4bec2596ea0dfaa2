/*
 * On the page of what is not there: the addresses that were likely meant, as
 * far as the wrong one tells.  Nothing is asked of the server, so it is a guess
 * and said to be one.
 */
"use strict";

(function () {
	const GUESSES_MAX = 3;

	/* How deep the addresses are below each kind of page, and its name. */
	const KINDS = {
		moeder: [2, "Alle møder"], sager: [1, "Alle sager"],
		emner: [2, "Alle emner"], udvalg: [2, "Alle råd og udvalg"],
		personer: [1, "Alle personer"],
		afstemninger: [2, "Alle afstemninger"], soeg: [0, "Søg"],
		om: [0, "Om arkivet"], data: [0, "Åbne data"],
		foelg: [0, "Følg med"], ordliste: [0, "Ordliste"],
	};
	const MEANT = { moede: "moeder", meetings: "moeder", sag: "sager",
		emne: "emner", person: "personer", afstemning: "afstemninger",
		search: "soeg", about: "om", following: "foelg" };

	const place = document.querySelector("[data-missing]");
	if (place === null)
		return;

	/* A part of an address as the site writes it: without capitals and
	   without letters that others do not have. */
	function slug(part) {
		return part.toLowerCase().replace(/æ/g, "ae")
		    .replace(/ø/g, "oe").replace(/å/g, "aa").normalize("NFD")
		    .replace(/\p{M}/gu, "").replace(/[^a-z0-9.-]+/g, "-");
	}

	/* What was asked for, part by part, without what does not belong. */
	function partsOf(path) {
		const parts = path.split("/").map((part) =>
		    part.replace(/^[\s"'(<»]+|[\s"').,;:>«]+$/g, ""))
		    .filter((part) => part !== "" &&
		    !/^(index|default)\.\w+$/i.test(part)).map(slug);
		const kind = MEANT[parts[0]] || parts[0];

		if (KINDS[kind] === undefined)
			return [];
		parts[0] = kind;
		/* Case numbers keep their capitals. */
		if (kind === "sager" && parts.length > 1 &&
		    !parts[1].startsWith("hovedgruppe-"))
			parts[1] = parts[1].toUpperCase();
		return parts.slice(0, KINDS[kind][0] + 1);
	}

	/* The likeliest first: the address set right, the pages above. */
	function guess(parts, wrong) {
		const paths = parts.map((_, i) =>
		    parts.slice(0, parts.length - i).join("/") + "/");
		const year = /^\d{4}(?=-)/.exec(parts[1] || "");

		if (parts[0] === "moeder" && year !== null)
			paths.splice(-1, 0, `moeder/${year[0]}/`);
		return paths.filter((path) => path !== wrong)
		    .slice(0, GUESSES_MAX);
	}

	function decode(text) {
		try {
			return decodeURIComponent(text);
		} catch {
			return text;
		}
	}

	const base = new URL(".", new URL(place.dataset.root, location.href));
	const path = decode(location.pathname);
	const wrong = path.slice(base.pathname.length);
	const guesses = path.startsWith(base.pathname) ?
	    guess(partsOf(wrong), wrong) : [];

	for (const address of guesses) {
		const link = document.createElement("a");
		const line = document.createElement("li");
		const kind = KINDS[address.slice(0, -1)];

		link.href = new URL(address, base).href;
		link.textContent = kind === undefined ? `/${address}` :
		    kind[1];
		line.append(link);
		place.querySelector("ul").append(line);
	}
	place.hidden = guesses.length === 0;
})();

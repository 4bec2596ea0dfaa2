/*
 * The field of search in the head of every page, with suggestions: a combobox
 * with a list box (ARIA Authoring Practices, "Editable Combobox With List
 * Autocomplete").
 */
"use strict";

(function () {
	const WAIT = 120;	/* milliseconds after the last key */
	const WORDS_MAX = 5;
	const PAGES_MAX = 3;	/* of cases, and of people and bodies */

	const KIND_NAMES = { body: "råd og udvalg", person: "person",
		case: "sag" };

	const form = document.querySelector("form.search");
	const input = document.getElementById("_q");

	/* An element with attributes and children. */
	referat.make = function (tag, attributes, ...children) {
		const element = document.createElement(tag);

		for (const [name, value] of Object.entries(attributes))
			element.setAttribute(name, value);
		element.append(...children);
		return element;
	};
	const make = referat.make;

	referat.number = (count) => count.toLocaleString("da-DK");

	if (form === null || input === null || !referat.supported)
		return;

	const list = make("ul", { id: "_forslag", role: "listbox",
		"aria-label": "Forslag", hidden: "" });
	const status = make("p", { class: "hidden", role: "status" });
	let timer = 0;
	let asked = 0;		/* number of the last question */
	let active = -1;

	for (const [name, value] of Object.entries({ role: "combobox",
		"aria-expanded": "false", "aria-controls": "_forslag",
		"aria-autocomplete": "list" }))
		input.setAttribute(name, value);
	input.parentNode.append(list);
	form.append(status);

	function close() {
		asked++;
		active = -1;
		list.hidden = true;
		list.replaceChildren();
		status.textContent = "";
		input.setAttribute("aria-expanded", "false");
		input.removeAttribute("aria-activedescendant");
	}

	function activate(n) {
		const options = list.children;

		if (active >= 0)
			options[active].setAttribute("aria-selected", "false");
		active = n;
		if (n < 0) {
			input.removeAttribute("aria-activedescendant");
			return;
		}
		options[n].setAttribute("aria-selected", "true");
		options[n].scrollIntoView({ block: "nearest" });
		input.setAttribute("aria-activedescendant", options[n].id);
	}

	/* A suggested word is searched for; a suggested page is gone to. */
	function choose(suggestion) {
		if (suggestion.url !== undefined) {
			location.href = suggestion.url;
			return;
		}
		input.value = suggestion.name;
		close();
		form.requestSubmit();
	}

	function optionOf(suggestion, n) {
		const option = make("li", { id: "_forslag" + n, role: "option",
			"aria-selected": "false" }, suggestion.name, " ",
			make("span", { class: "quiet" }, suggestion.note));

		/* The field keeps the focus. */
		option.addEventListener("mousedown",
			(event) => event.preventDefault());
		option.addEventListener("click", () => choose(suggestion));
		option.suggestion = suggestion;
		return option;
	}

	function show(suggestions) {
		active = -1;
		input.removeAttribute("aria-activedescendant");
		list.replaceChildren(...suggestions.map(optionOf));
		list.hidden = suggestions.length === 0;
		input.setAttribute("aria-expanded",
			String(suggestions.length !== 0));
		status.textContent = suggestions.length === 0 ?
			"Ingen forslag" : suggestions.length === 1 ?
			"1 forslag" : suggestions.length + " forslag";
	}

	/* Words that begin as the last one that was typed. */
	async function suggestWords(typed) {
		const tokens = referat.tokens(typed);
		const last = tokens[tokens.length - 1];

		if (last === undefined || last.end !== typed.length ||
		    last.folded.length < 2 || last.folded.startsWith("#"))
			return [];
		return (await referat.prefixed(last.folded))
			.filter((entry) => entry.count > 0 &&
				!entry.term.startsWith("#"))
			.sort((a, b) => b.count - a.count)
			.slice(0, WORDS_MAX)
			.map((entry) => ({ name: typed.slice(0, last.start) +
				entry.shown,
				note: referat.number(entry.count) }));
	}

	async function suggestPages(typed) {
		const { starts } = await referat.directory();
		const { hits, phrases } = await referat.query(typed);
		const named = hits.filter((n) => n < starts[2]);
		const cases = hits.filter((n) => n >= starts[2] &&
			n < starts[3]);

		if (phrases.length !== 0)
			return [];
		return Promise.all([...named.slice(0, PAGES_MAX),
			...cases.slice(0, PAGES_MAX)].map(async (n) => {
			const row = await referat.row(n);

			return { name: row.title, url: row.url,
				note: row.kind === "case" ?
					"sag " + row.number :
					KIND_NAMES[row.kind] };
		}));
	}

	async function suggest() {
		const typed = input.value.trim();
		const question = ++asked;

		if (typed.length < 2) {
			close();
			return;
		}
		try {
			const found = await Promise.all([suggestWords(typed),
				suggestPages(typed)]);

			if (question === asked &&
			    document.activeElement === input)
				show(found.flat());
		} catch (error) {
			/* The page of search says so when it is asked. */
			close();
		}
	}

	function move(step) {
		const count = list.children.length;

		if (count === 0)
			return;
		/* One place more: the field itself. */
		activate((active + 1 + step + count + 1) % (count + 1) - 1);
	}

	input.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(suggest, WAIT);
	});

	input.addEventListener("keydown", (event) => {
		if (event.isComposing)
			return;
		switch (event.key) {
		case "ArrowDown":
		case "ArrowUp":
			if (list.hidden)
				suggest();
			else
				move(event.key === "ArrowDown" ? 1 : -1);
			event.preventDefault();
			break;
		case "Escape":
			/* The first time only the list goes, then the text. */
			if (list.hidden)
				break;
			close();
			event.preventDefault();
			break;
		case "Enter":
			clearTimeout(timer);
			if (active >= 0) {
				event.preventDefault();
				choose(list.children[active].suggestion);
			} else {
				close();
			}
			break;
		}
	});

	input.addEventListener("blur", () => {
		clearTimeout(timer);
		close();
	});
})();

/*
 * Words as search compares them: the same as search_fold.c, search_stem.c and
 * search_tokens.c do when the index is written.  tests/search_vectors.tsv
 * holds examples that both must pass.
 */
"use strict";

var referat = {};

(function () {
	const STEM_MIN = 3;	/* letters that must be left */
	const WORD_MAX = 100;	/* of a folded word */

	const SPELT = new Map(Object.entries({
		"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa",
		"ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ħ": "h",
		"ı": "i", "ł": "l", "œ": "oe", "ŧ": "t", "ǻ": "aa",
		"ǽ": "ae", "ǿ": "oe",
	}));

	/* Endings, the longest first. */
	const ENDINGS = ["eredes", "erede", "ernes", "erets", "erens",
		"eres", "erne", "erer", "eren", "eret", "edes", "enes",
		"ede", "ene", "ens", "ere", "ers", "ets", "en", "er", "es",
		"et", "e"];

	/* The t of neuters, adverbs and participles goes after these. */
	const BEFORE_T = ["ig", "al", "iv", "el", "nd", "ld"];

	/* Words and stems with another form than the rules give. */
	const IRREGULAR = new Map(Object.entries({
		aaen: "aa", aaer: "aa", aaens: "aa", boeg: "bog",
		boern: "barn", byen: "by", byens: "by", byer: "by",
		byerne: "by", byernes: "by", byers: "by", maend: "mand",
		oeen: "oe", oeens: "oe", oeer: "oe", oeerne: "oe",
		oeernes: "oe",
	}));

	/* Words that every text has: "sommer" must not become one. */
	const SMALL_WORDS = ["den", "der", "han", "hun", "man", "men", "som",
		"til"];

	const WORD = /[\p{L}\p{M}\p{Nd}\p{Cf}]+/uy;
	const SILENT = /[\p{M}\p{Cf}]/u;
	const LETTER = /[\p{L}\p{Nd}]/u;
	const KLE = new RegExp("\\d\\d(?:\\.\\d\\d){0,2}(?: *- *)?" +
		"[AGIKPSØagikpsø]\\d\\d(?: *- *\\d+(?:[-/]\\d+)?)?" +
		"(?!\\d|[-/]|\\.(?! |$))", "uy");
	const GROUPED = new RegExp("\\d{1,3}(?:\\.\\d{3})+" +
		"(?![\\p{L}\\p{M}\\p{Nd}\\p{Cf}]|\\.\\d)", "uy");

	/* Letters that stand in the text one by one: "å" of "a" and a ring. */
	function joined(out, mark) {
		if (mark === "\u030a" && out.endsWith("a"))
			return "a";
		if (mark === "\u0308" && /[ao]$/.test(out))
			return "e";
		return "";
	}

	function foldLetter(out, c) {
		c = c.toLowerCase();
		if (SPELT.has(c))
			return out + SPELT.get(c);
		for (const part of c.normalize("NFKD")) {
			const lower = part.toLowerCase();

			if (SILENT.test(lower))
				out += joined(out, lower);
			else if (SPELT.has(lower))
				out += SPELT.get(lower);
			else if (LETTER.test(lower))
				out += lower;
		}
		return out;
	}

	/* Lower case, æ as "ae", ø as "oe", å as "aa", no other marks. */
	referat.fold = function (word) {
		let out = "";

		if (/^[\x00-\x7f]*$/.test(word))
			return word.toLowerCase();
		for (const c of word)
			out = c < "\x80" ? out + c.toLowerCase() :
				foldLetter(out, c);
		return out;
	};

	/* Danish letters typed as their nearest ones. */
	referat.reduce = function (folded) {
		return folded.replace(/aa|ae|oe/g, (two) =>
			({ aa: "a", ae: "e", oe: "o" })[two]);
	};

	/* An e after these letters belongs to an æ or ø. */
	function makesLetter(word) {
		return /o$|(?:^|[^am])a$/.test(word);
	}

	function stripEnding(word) {
		for (const ending of ENDINGS) {
			const left = word.slice(0, -ending.length);

			if (word.endsWith(ending) && left.length >= STEM_MIN &&
			    /[aeiouy]/.test(left) && !makesLetter(left))
				return left;
		}
		return word;
	}

	function stripS(word) {
		return word.length > STEM_MIN && /[^sxzeu]s$/.test(word) ?
			word.slice(0, -1) : word;
	}

	function stripT(word) {
		return word.length >= STEM_MIN + 2 && word.endsWith("t") &&
			BEFORE_T.some((end) => word.endsWith(end + "t")) ?
			word.slice(0, -1) : word;
	}

	/* What an ending does to the word before it. */
	function mend(word) {
		if (word.length <= STEM_MIN)
			return word;
		if (/([^aeiouy])\1$/.test(word) &&
		    !SMALL_WORDS.includes(word.slice(0, -1))) {
			word = word.slice(0, -1);
			return word.length >= STEM_MIN + 2 &&
				word.endsWith("et") &&
				!makesLetter(word.slice(0, -2)) ?
				word.slice(0, -2) : word;
		}
		return word.replace(/([tm])r$/, "$1");
	}

	function replaced(word) {
		return IRREGULAR.has(word) ? IRREGULAR.get(word) : word;
	}

	/* Take the inflection off a folded word. */
	referat.stem = function (word) {
		let left;

		if (word.length <= STEM_MIN || !/^[a-z]*$/.test(word))
			return word;
		if (IRREGULAR.has(word))
			return IRREGULAR.get(word);
		left = stripEnding(word);
		left = left !== word ? mend(left) : stripS(word);
		return replaced(stripT(left));
	};

	/* "#15.00.00-a00-22-16" of "15.00.00 A00-22-16". */
	referat.caseKey = function (number) {
		return "#" + referat.fold(number)
			.replace(/[^a-z0-9.]+/g, "-")
			.replace(/^-|-$/g, "")
			.replace(/^(\d\d(?:\.\d\d){0,2})(?=[a-z])/, "$1-")
			.replace(/\.+$/, "");
	};

	/* The match of a sticky expression at `at`; null for none. */
	function matchAt(expression, text, at) {
		expression.lastIndex = at;
		return expression.exec(text);
	}

	/* Case numbers and amounts do not begin inside others. */
	function mayBegin(text, at) {
		return at < 2 ||
			!/^[0-9A-Za-z][-./]$/.test(text.slice(at - 2, at));
	}

	function numberAt(text, at) {
		let found = matchAt(KLE, text, at);

		if (found !== null)
			return [referat.caseKey(found[0]), found[0].length];
		found = matchAt(GROUPED, text, at);
		return found === null ? null :
			[found[0].replaceAll(".", ""), found[0].length];
	}

	/* The words, numbers and case numbers of a text, each with its place:
	   a list of {folded, start, end}. */
	referat.tokens = function (text) {
		const tokens = [];
		const next = new RegExp(WORD.source, "ug");
		let found;

		while ((found = next.exec(text)) !== null) {
			const start = found.index;
			const number = /\d/.test(text[start]) &&
				mayBegin(text, start) ?
				numberAt(text, start) : null;
			const folded = number !== null ? number[0] :
				referat.fold(found[0]).slice(0, WORD_MAX);

			if (number !== null)
				next.lastIndex = start + number[1];
			if (folded !== "")
				tokens.push({ folded: folded, start: start,
					end: next.lastIndex });
		}
		return tokens;
	};
})();

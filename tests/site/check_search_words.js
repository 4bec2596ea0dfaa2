/*
 * Checks folding, stems and tokens in JavaScript against
 * tests/data/search_vectors.tsv, as check_search_words.c does for the generator.
 */
"use strict";

const fs = require("fs");
const vm = require("vm");

vm.runInThisContext(fs.readFileSync("templates/assets/search-words.js",
	"utf8"));

const steps = {
	fold: (word) => referat.fold(word),
	stem: (word) => referat.stem(word),
	reduce: (word) => referat.reduce(word),
	case: (number) => referat.caseKey(number),
	tokens: (text) => referat.tokens(text).map((t) => t.folded).join("|"),
};

/* By step: how many words were tried, and how many came out wrong. */
const tried = {};
const wrong = {};

for (const line of fs.readFileSync("tests/data/search_vectors.tsv", "utf8")
	.split("\n")) {
	const [kind, input, expected] = line.split("\t");

	if (line === "" || line.startsWith("#"))
		continue;
	const got = steps[kind](input);

	tried[kind] = (tried[kind] ?? 0) + 1;
	if (got === expected)
		continue;
	wrong[kind] = (wrong[kind] ?? 0) + 1;
	console.log(`# ${kind} "${input}" is "${got}", not "${expected}"`);
}
for (const kind of Object.keys(steps))
	console.log(`${tried[kind] && !wrong[kind] ? "ok" : "not ok"} ` +
		`${kind} gives what the generator gives ` +
		`(${tried[kind] ?? 0} words)`);
const failed = Object.keys(steps).filter((kind) => !tried[kind] ||
	wrong[kind]).length;

console.log(`${Object.keys(steps).length - failed} passed, ` +
	`${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

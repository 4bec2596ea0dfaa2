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

let passed = 0;
let failed = 0;

for (const line of fs.readFileSync("tests/data/search_vectors.tsv", "utf8")
	.split("\n")) {
	const [kind, input, expected] = line.split("\t");

	if (line === "" || line.startsWith("#"))
		continue;
	const got = steps[kind](input);

	if (got === expected) {
		passed++;
		continue;
	}
	failed++;
	console.log(`${kind} "${input}" is "${got}", not "${expected}"`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/* Chromium for the tests, and named tests like those of site/counting.py. */
"use strict";

const fs = require("fs");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/* By name: the number of places that were checked, and of wrong ones. */
const tests = new Map();
let section = "";

/* Set the prefix of the names of the following tests. */
exports.begin = function (name) {
	section = name + ": ";
};

/* Check one more place; a test that is checked in many places is one test. */
exports.check = function (truth, name, place = "") {
	const test = tests.get(section + name) ?? { places: 0, wrong: 0 };

	tests.set(section + name, test);
	test.places++;
	if (truth)
		return;
	test.wrong++;
	console.log(`# ${section}${name}: fails for ${place}`);
};

/* Print the results and the counts; $SKIPPED tests were skipped before. */
function finish() {
	const skipped = Number(process.env.SKIPPED ?? 0);
	let failed = 0;

	for (const [name, { places, wrong }] of tests) {
		console.log((wrong === 0 ? "ok " : "not ok ") + name +
			(places === 1 ? "" : ` (${places} places)`) +
			(wrong === 0 ? "" : `, ${wrong} wrong`));
		failed += wrong !== 0;
	}
	console.log(`${tests.size - failed} passed, ${failed} failed` +
		(skipped === 0 ? "" : `, ${skipped} skipped`));
	process.exitCode = failed === 0 && tests.size > 0 ? 0 : 1;
}

/* Run the tests; any exception is a failure, too. */
exports.run = async function (all) {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--no-first-run",
			"--disable-background-networking",
			"--disable-component-update", "--disable-sync"] });

	try {
		await all(browser);
	} catch (error) {
		exports.check(false, "all tests are run",
			error.stack);
	}
	await browser.close();
	finish();
};

/* A page on which every error and policy violation counts as a failure. */
exports.open = async function (browser, options) {
	const context = await browser.newContext(options);
	const page = await context.newPage();

	const holds = (truth, what) => exports.check(truth,
		"no page has an error", `${page.url()}: ${what}`);

	page.on("load", () => holds(true));
	page.on("pageerror", (error) => holds(false, error.message));
	page.on("console", (message) => {
		if (message.type() === "error" && !page.expectErrors)
			holds(false, message.text());
	});
	return page;
};

/* What axe-core finds on a page counts as a failure. */
exports.checkAxe = async function (page, what) {
	await page.evaluate(axe);
	/* Preloading uses fetch, which the policy forbids. */
	const { violations } = await page.evaluate(() => axe.run(document, {
		preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a",
			"wcag21aa", "wcag22aa", "best-practice"] }));

	exports.check(violations.length === 0, "axe finds nothing", `${what}: ` +
		violations.map(({ id, nodes }) => `${id}: ` +
			nodes.map((node) => node.html).join(" ")
				.slice(0, 300)).join("; "));
};

/* The page is not wider than its window. */
exports.checkWidth = async function (page, what) {
	const width = await page.evaluate(() =>
		document.documentElement.scrollWidth - innerWidth);

	exports.check(width <= 0, "nothing is wider than its window",
		`${what}: by ${width} pixels`);
};

/* Chromium for the tests, and the count of checks. */
"use strict";

const fs = require("fs");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let passed = 0;
let failed = 0;

exports.check = function (truth, what) {
	if (truth) {
		passed++;
		return;
	}
	failed++;
	console.log("failed: " + what);
};

/* Run the tests; any exception is a failure, too. */
exports.run = async function (tests) {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--no-first-run",
			"--disable-background-networking",
			"--disable-component-update", "--disable-sync"] });

	try {
		await tests(browser);
	} catch (error) {
		failed++;
		console.log("failed: " + error.stack);
	}
	await browser.close();
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
};

/* A page on which every error and policy violation counts as a failure. */
exports.open = async function (browser, options) {
	const context = await browser.newContext(options);
	const page = await context.newPage();

	page.on("pageerror", (error) => exports.check(false, page.url() +
		": " + error.message));
	page.on("console", (message) => {
		if (message.type() === "error" && !page.expectErrors)
			exports.check(false, page.url() + ": " +
				message.text());
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

	exports.check(violations.length === 0, `axe, ${what}: ` +
		violations.map(({ id, nodes }) => `${id}: ` +
			nodes.map((node) => node.html).join(" ")
				.slice(0, 300)).join("; "));
};

/* The page is not wider than its window. */
exports.checkWidth = async function (page, what) {
	const width = await page.evaluate(() =>
		document.documentElement.scrollWidth - innerWidth);

	exports.check(width <= 0, `${what} is ${width} pixels too wide`);
};

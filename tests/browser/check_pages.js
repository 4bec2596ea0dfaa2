/*
 * node check_pages.js SERVER FOLDER: the sites of FOLDER/sites, served at
 * SERVER.  FOLDER/kinds has a kind of page and the file of one on each line.
 */
"use strict";

const fs = require("fs");
const path = require("path");
const zlib = require("zlib");
const { check, checkAxe, checkWidth, open, run } = require("./browser.js");

const [server, folder] = process.argv.slice(2);
const sites = path.join(folder, "sites");
const ITEM_MAX = 40000;	/* bytes, compressed, with all that it loads */

/* Parts of addresses that distinguish kinds of pages. */
const FIXED = /^(love|ord|udfald|daekning|kilder|index\.html)$/;

const addressOf = (file) => `${server}/${file.replace(/index\.html$/, "")}`;
const weight = (file) => zlib.gzipSync(fs.readFileSync(file),
	{ level: 9 }).length;

/* What the addresses of one kind of page have in common. */
function shapeOf(file) {
	return file.split(path.sep).map((part, i) => i === 0 ||
		FIXED.test(part) ? part : part.replace(/^\d{4}$/, "year")
		.replace(/^\d{4}-\d{4}$/, "term")
		.replace(/^(?!year|term).*/, "*")).join("/");
}

/* The heaviest page of each shape of a site: Map of shape to file. */
function heaviest(site) {
	const found = new Map();
	const files = fs.readdirSync(path.join(sites, site),
		{ recursive: true }).filter((file) => file.endsWith(".html"));

	for (const file of files.sort()) {
		const size = weight(path.join(sites, site, file));
		const shape = shapeOf(file);

		if (size > (found.get(shape)?.size ?? 0))
			found.set(shape, { size, file: `${site}/${file}` });
	}
	return new Map([...found].map(([shape, { file }]) => [shape, file]));
}

/* A page of each kind; a redirect is not looked at. */
function kinds() {
	return fs.readFileSync(path.join(folder, "kinds"), "utf8").split("\n")
		.filter((line) => line !== "" && !line.startsWith("redirect"))
		.map((line) => line.split(" ")[1]);
}

/* No console messages, failed requests, or requests to another host. */
function watch(page) {
	const holds = (truth, what) => check(truth,
		"a page loads what the site has and complains of nothing",
		`${page.url()}: ${what}`);
	const wrong = (what) => holds(false, what);

	page.on("load", () => holds(true));
	page.expectErrors = true;	/* they are counted here */
	page.on("console", (message) => wrong(message.text()));
	/* Ignore requests aborted by navigation; policy violations fail
	   otherwise, and are reported on the console. */
	page.on("requestfailed", (request) => {
		if (request.failure().errorText !== "net::ERR_ABORTED")
			wrong(request.url() + " " + request.failure().errorText);
	});
	page.on("response", (response) => {
		if (response.status() >= 400)
			wrong(`${response.url()} ${response.status()}`);
	});
	page.on("request", (request) => {
		if (!request.url().startsWith(server + "/") &&
		    !request.url().startsWith("data:"))
			wrong("asks for " + request.url());
	});
}

async function checkLooks(page, file) {
	for (const colorScheme of ["light", "dark"])
		for (const width of [360, 1280]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			await checkAxe(page, `${file}, ${colorScheme}, ` +
				width);
		}
	await page.setViewportSize({ width: 320, height: 640 });
	await checkWidth(page, file);
}

const linesOf = async (page) => (await page.locator("main").innerText())
	.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/* Without scripts the text is the same, but there are no controls. */
async function checkPlain(page, file, lines) {
	await page.goto(addressOf(file));
	check(await page.locator("h1").isVisible(),
		"a page without scripts has its heading", file);
	const plain = new Set(await linesOf(page));

	if (/\/(soeg|foelg)\/index/.test(file)) {
		check(/JavaScript/.test([...plain].join(" ")),
			"search and list say that they need scripts", file);
		return;
	}
	const missing = lines.filter((line) => !plain.has(line));

	check(plain.size > 1 && missing.length === 0,
		"a page without scripts has the same to read",
		`${file}: ${missing.join("; ")}`);
}

/* The lines of text of a page, without those of buttons. */
async function readable(page) {
	const lines = await linesOf(page);
	const buttons = (await page.locator("main button").allInnerTexts())
		.flatMap((text) => text.split("\n").map((line) => line.trim()));

	return lines.filter((line) => !buttons.includes(line));
}

async function checkPages(browser, files) {
	const page = await open(browser, {});
	const plain = await open(browser, { javaScriptEnabled: false });

	watch(page);
	watch(plain);
	for (const file of files) {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(addressOf(file));
		const lines = await readable(page);

		await checkLooks(page, file);
		await checkPlain(plain, file, lines);
	}
	await page.context().close();
	await plain.context().close();
}

/* What the reader of an item must wait for. */
async function checkWeight(browser, file) {
	const page = await open(browser, {});
	const loaded = new Set();

	page.on("response", (response) => loaded.add(response.url()));
	await page.goto(addressOf(file), { waitUntil: "networkidle" });
	const total = [...loaded].filter((url) => !url.startsWith("data:"))
		.map((url) => new URL(url).pathname.replace(/\/$/,
			"/index.html"))
		.reduce((sum, name) => sum + weight(path.join(sites,
			decodeURIComponent(name))), 0);

	check(loaded.size > 1 && total <= ITEM_MAX,
		`an item loads at most ${ITEM_MAX} bytes`,
		`${file}: ${total}`);
	console.log(`${file}: ${loaded.size} files, ${total} bytes`);
	await page.context().close();
}

/* Press Tab until the focused element matches the selector. */
async function tabTo(page, selector) {
	for (let presses = 0; presses < 300; presses++) {
		await page.keyboard.press("Tab");
		if (await page.evaluate((wanted) => document.activeElement
			.matches(wanted), selector))
			return;
	}
	throw new Error(`${page.url()}: no key leads to ${selector}`);
}

async function findCase(page) {
	await page.goto(`${server}/demo/`);
	await tabTo(page, "#_q");
	await page.keyboard.type("havnebad");
	await page.locator("[role=option]", { hasText: /sag \d/ }).first()
		.waitFor();
	for (let n = 0; n < 20; n++) {
		await page.keyboard.press("ArrowDown");
		if (/sag \d/.test(await page.locator("[aria-selected=true]")
			.allInnerTexts()))
			break;
	}
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/sager\/[^/]+\/$/);
	check(/havnebad/i.test(await page.locator("h1").innerText()),
		"keys find a case");
}

async function followCase(page) {
	await tabTo(page, "main button");
	await page.keyboard.press("Enter");
	await page.getByText("Du følger sagen").waitFor();
	check(await page.evaluate(() => document.activeElement !==
		document.body), "keys follow it, and the focus stays");
}

/* An item of the demo with the text. */
function itemWith(text) {
	const root = path.join(sites, "demo/moeder");

	return "demo/moeder/" + fs.readdirSync(root, { recursive: true })
		.sort().find((file) => /punkt-\d+.index\.html$/.test(file) &&
			fs.readFileSync(path.join(root, file), "utf8")
				.includes(text));
}

async function readVote(page) {
	const words = page.locator(".decisions details").first();

	await page.goto(addressOf(itemWith("<figure class=\"vote\"")));
	check(await page.locator("figure.vote").first().isVisible(),
		"a vote is shown");
	await tabTo(page, ".decisions summary");
	await page.keyboard.press("Enter");
	await words.locator(".source").first().waitFor();
	await tabTo(page, ".decisions .source a");
	await page.keyboard.press("Enter");
	await page.waitForURL(/#a[\d.]+$/);
	check(await page.locator(":target").isVisible(),
		"keys lead from a decision to its words");
}

async function cite(page) {
	await page.goto(addressOf(itemWith("class=\"cite\"")));
	await tabTo(page, ".cite");
	await page.keyboard.press("Enter");
	await page.getByText(/^Henvisningen til afsnit .* er kopieret/)
		.waitFor();
	const copied = await page.evaluate(() =>
		navigator.clipboard.readText());

	check(/, afsnit \d/.test(copied) && copied.includes(page.url()) &&
		page.url().includes("#a"), "keys copy a reference", copied);
}

async function checkKeys(browser) {
	const page = await open(browser, { permissions: ["clipboard-read",
		"clipboard-write"] });

	watch(page);
	await findCase(page);
	await followCase(page);
	await readVote(page);
	await cite(page);
	await page.context().close();
}

run(async (browser) => {
	await checkKeys(browser);
	const files = new Set(kinds());

	for (const site of ["demo", "five"]) {
		if (!fs.existsSync(path.join(sites, site)))
			continue;
		const pages = heaviest(site);

		await checkWeight(browser, pages.get("moeder/*/*/index.html"));
		pages.forEach((file) => files.add(file));
	}
	await checkPages(browser, files);
	console.log(`${files.size} pages`);
});

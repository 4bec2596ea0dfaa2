/*
 * node check_search.js SERVER FOLDER: the sites under FOLDER/sites, served at
 * SERVER, and those under FOLDER/files without one.
 */
"use strict";

const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { begin, check, checkAxe, open, run } = require("./browser.js");

const [server, folder] = process.argv.slice(2);

/* The text of the record on a page, as a reader sees it. */
function recordOf(html) {
	const record = /<article[^>]* data-record[^>]*>([^]*?)<\/article>/
		.exec(html)[1];

	return record
		.replace(/<(\w+)[^>]* data-added[^>]*>[^]*?<\/\1>/g, " ")
		.replace(/<br>/g, "\n")
		.replace(/<\/(p|li|td|th|h\d|caption|figcaption)>/g, "\n")
		.replace(/<[^>]*>/g, "")
		.replace(/&lt;/g, "<").replace(/&gt;/g, ">")
		.replace(/&quot;/g, "\"").replace(/&amp;/g, "&");
}

/* The items of a site: their addresses and texts. */
function itemsOf(site) {
	const root = path.join(site, "moeder");
	const items = new Map();

	for (const file of fs.readdirSync(root, { recursive: true })) {
		const [meeting, item, page] = file.split(path.sep);

		if (page === "index.html")
			items.set(`/moeder/${meeting}/${item}/`,
				recordOf(fs.readFileSync(path.join(root, file),
					"utf8")));
	}
	return items;
}

/* The queries, with \b where JavaScript's knows æ, ø and å. */
function queries() {
	const expression = (text) => new RegExp(text
		.replace(/^\\b/, "(?<![\\p{L}\\d])")
		.replace(/\\b/g, "(?![\\p{L}\\d])"), "iu");
	const all = (text) => {
		const parts = text.split(" & ").map(expression);

		return (record) => parts.every((part) => part.test(record));
	};

	return fs.readFileSync(path.join(__dirname, "queries.tsv"), "utf8")
		.split("\n").filter((line) => line !== "" &&
			!line.startsWith("#")).map((line) => {
			const [query, must, may] = line.split("\t");

			return { query, must: all(must), may: all(may) };
		});
}

/* All items that the client finds, called directly, without the page. */
function find(page, query) {
	return page.evaluate(async (text) => {
		const { starts } = await referat.directory();
		const { hits, phrases } = await referat.query(text);
		const found = [];

		for (const n of hits.filter((hit) => hit >= starts[4])) {
			const row = await referat.row(n);
			const words = phrases.length === 0 ? "" : " " +
				referat.tokens(row.title + "\n" +
				await referat.text(row)).map((t) => t.folded)
				.join(" ") + " ";

			if (phrases.every((phrase) => words.includes(" " +
			    phrase.join(" ") + " ")))
				found.push(row.path);
		}
		return found;
	}, query);
}

/* Each query of the list, and how many of the substring matches it finds. */
async function checkQueries(page, name, items) {
	const shares = [];
	let used = 0;

	for (const { query, must, may } of queries()) {
		/* Phrases are verified in thousands of texts. */
		if (name === "made" && query.startsWith("\""))
			continue;
		const found = new Set(await find(page, query));
		const wanted = [...items].filter(([, text]) => must(text));
		const missed = wanted.filter(([url]) => !found.has(url));
		const wrong = [...found].filter((url) =>
			!may(items.get(url)));
		/* As a substring a number may be part of an amount. */
		const plain = /^\p{L}*$/u.test(query) ? [...items].filter(
			([, text]) => text.toLowerCase().includes(
				query.toLowerCase())) : [];

		check(missed.length === 0,
			`${name}: a query finds what it must`, `"${query}": ` +
			`misses ${missed.length}, such as ${missed[0]?.[0]}`);
		check(wrong.length === 0,
			`${name}: a query finds nothing else`, `"${query}": ` +
			`finds ${wrong.length}, such as ${wrong[0]}`);
		used += wanted.length !== 0;
		if (plain.length !== 0)
			shares.push(plain.filter(([url]) => found.has(url))
				.length / plain.length);
	}
	const share = shares.reduce((a, b) => a + b, 0) / shares.length;

	check(share >= 0.95, `${name}: the recall is 0.95 at least`, share);
	console.log(`${name}: ${items.size} items, ${used} of ` +
		`${queries().length} queries with hits, recall against ` +
		`substring ${share.toFixed(3)}`);
}

function status(page) {
	return page.locator("#_status").textContent();
}

/* Wait until the page has searched. */
async function settled(page) {
	await page.waitForFunction(() => document.getElementById("_status")
		?.textContent !== "" && !document.getElementById("_hits")
		.hasAttribute("aria-busy"));
}

async function search(page, root, query) {
	await page.goto(root + "soeg/" + (root.startsWith("file") ?
		"index.html" : "") + "?" + query);
	await settled(page);
}

async function checkResults(page, root) {
	await search(page, root, "q=havnebad");
	const hits = page.locator(".hits > li");

	check((await hits.first().locator("h2 mark").count()) > 0,
		"the match is marked in the title");
	await page.waitForSelector(".hits .around mark");
	check(/havnebad/i.test(await hits.first().locator(".around mark")
		.first().textContent()), "the words around the match");
	check(/\d+\. \w+ \d{4} · .+ · sag \d\d\.\d\d/.test(
		await hits.first().locator(".quiet").first().textContent()),
		"date, body and case number");
	check(await page.locator(".hits .badge").count() > 0, "outcomes");
	check(await page.locator("#_ways").isHidden(),
		"no other ways beside hits");
	await checkAxe(page, "with results");
	await page.click(".drawer summary");
	await page.waitForSelector("#_udvalg");
	await checkAxe(page, "with filters");
	await hits.first().locator("h2 a").click();
	check(/\/moeder\/.*\/punkt-\d+\//.test(page.url()),
		"the hit leads to its page");
	await page.goBack();
	await settled(page);
	check(await page.inputValue("#_q") === "havnebad",
		"the way back keeps the search");
}

async function optionTexts(page, name) {
	return page.locator(`#_${name} option`).allTextContents();
}

async function checkFilters(page, root) {
	await search(page, root, "q=havnebad");
	await page.click(".drawer summary");
	await page.waitForSelector("#_udvalg");
	const total = parseInt(await status(page), 10);
	const byraad = (await optionTexts(page, "udvalg")).find((text) =>
		text.startsWith("Byrådet"));
	const count = parseInt(/\((\d+)\)/.exec(byraad)[1], 10);

	check(count > 0 && count < total, "a body has some of the hits");
	await page.focus("#_udvalg");
	await page.selectOption("#_udvalg", { label: byraad });
	await page.waitForFunction((n) => document.getElementById("_status")
		.textContent.startsWith(n + " "), count);
	check(new URL(page.url()).searchParams.get("udvalg") === "byraadet",
		"the filter is in the address");
	check(await page.evaluate(() => document.activeElement.id) ===
		"_udvalg", "the filter keeps the focus");
	await page.goBack();
	await page.waitForFunction((n) => document.getElementById("_status")
		.textContent.startsWith(n + " "), total);
	await search(page, root, "q=havnebad&fra=2017&til=2018&sorter=nyeste");
	const dates = await page.locator(".hits time").evaluateAll((times) =>
		times.map((time) => time.dateTime));

	check(dates.length > 0 && dates.every((date) =>
		/^201[78]/.test(date)), "only those years");
	check(dates.join() === [...dates].sort().reverse().join(),
		"the newest first");
	await search(page, root, "q=havnebad&afstemning=1&type=punkt");
	check(await page.isChecked("#_stemt"), "the vote's box is checked");
	await search(page, root, "q=havnebad&type=sag");
	check(await page.locator(".hits h2 .mark").first().textContent() ===
		"Sag", "only cases");
	await search(page, root, "q=havnebad&udfald=godkendt");
	check((await page.locator(".hits .badge").allTextContents()).every(
		(text) => text === "Godkendt"), "only what was approved");
}

async function checkHelp(page, root) {
	await search(page, root, "q=havnebat");
	check((await status(page)).startsWith("Ingen resultater"),
		"nothing is found");
	await page.waitForSelector(".help li");
	check(/havnebad/.test(await page.locator(".help").textContent()),
		"a word that exists is offered");
	check(await page.locator("#_ways").isVisible(), "and the other ways");
	await search(page, root, "q=havnebad&fra=1950&til=1950");
	check(/uden afgrænsning/.test(await page.locator(".help")
		.textContent()), "the filters can be left");
	await search(page, root, "q=%22havnebad%20i%20%C3%85munde%22");
	check(parseInt(await status(page), 10) > 0, "a phrase is found");
	await search(page, root, "q=%22%C3%85munde%20havnebad%20i%22");
	check((await status(page)).startsWith("Ingen"),
		"not in another order");
}

/* Person, body and number come first; a word is not text. */
async function checkOrder(page, root) {
	await search(page, root, "q=Teknik-%20og%20Milj%C3%B8udvalget");
	check(/udvalg\/teknik-og-miljoeudvalget\//.test(await page.locator(
		".hits a").first().getAttribute("href")), "the body first");
	await search(page, root, "q=anders%20munkedal");
	check(/personer\/anders-munkedal\//.test(await page.locator(
		".hits a").first().getAttribute("href")), "the person first");
	await search(page, root, "q=04.18.00%20p20%202%2014");
	check(/sager\/04\.18\.00-P20-2-14\//.test(await page.locator(
		".hits a").first().getAttribute("href")), "the case first");
	await search(page, root, "q=%3Cimg%20src%3Dx%3E");
	check(await page.locator("main img").count() === 0,
		"what is typed is no markup");
}

/* The combobox in the header of a page, by keyboard alone. */
async function checkBox(page, root) {
	await page.goto(root + (root.startsWith("file") ? "index.html" : ""));
	const box = page.locator("#_q");

	await box.focus();
	await page.keyboard.type("havneb");
	await page.waitForSelector("[role=option]");
	check(await box.getAttribute("aria-expanded") === "true",
		"the list is told of");
	const texts = await page.locator("[role=option]").allTextContents();

	check(texts.some((text) => /^havnebad\w* \d+$/.test(text)),
		"words with counts", texts.join("; "));
	check(texts.some((text) => /sag \d\d\.\d\d/.test(text)),
		"and cases");
	check(/forslag/.test(await page.locator("form.search [role=status]")
		.textContent()), "how many is said");
	await page.keyboard.press("ArrowDown");
	check(await box.getAttribute("aria-activedescendant") ===
		await page.locator("[role=option][aria-selected=true]")
		.getAttribute("id"), "the first is active");
	await page.keyboard.press("ArrowUp");
	check(await box.getAttribute("aria-activedescendant") === null,
		"and the field again");
	await checkAxe(page, "with suggestions open");
	/* It moves the focus, which closes the list. */
	await box.blur();
	await box.focus();
	await page.keyboard.press("ArrowDown");
	await page.waitForSelector("[role=option]");
	await page.keyboard.press("Escape");
	check(await page.locator("[role=listbox]").isHidden() &&
		await box.inputValue() === "havneb", "Escape closes the list");
	await page.keyboard.press("ArrowDown");
	await page.waitForSelector("[role=option]");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.waitForURL(/soeg\/.*q=havnebad/);
	await settled(page);
	check(parseInt(await status(page), 10) > 0, "the word is searched");
	await page.goto(root + (root.startsWith("file") ? "index.html" : ""));
	await box.focus();
	await page.keyboard.type("munkedal");
	await page.waitForSelector("[role=option]");
	check((await page.locator("[role=option]").allTextContents()).some(
		(text) => /Munkedal.*person/.test(text)), "people");
}

async function checkNarrow(browser, root) {
	const page = await open(browser, { viewport: { width: 320,
		height: 640 } });

	await search(page, root, "q=havnebad");
	await page.click(".drawer summary");
	await page.waitForSelector("#_udvalg");
	check(await page.evaluate(() => document.documentElement.scrollWidth)
		<= 320, "results fit 320 pixels");
	await page.goto(root);
	await page.locator("#_q").focus();
	await page.keyboard.type("havneb");
	await page.waitForSelector("[role=option]");
	check(await page.evaluate(() => document.documentElement.scrollWidth)
		<= 320, "suggestions fit 320 pixels");
	await page.context().close();
}

async function checkWithoutScript(browser, root) {
	const page = await open(browser, { javaScriptEnabled: false });

	await page.goto(root);
	await page.fill("#_q", "havnebad");
	await page.press("#_q", "Enter");
	check(/\/soeg\/(index\.html)?\?q=havnebad$/.test(page.url()),
		"the form leads to the page of search");
	check(await page.locator("noscript").first().isVisible(),
		"which says what it needs");
	await page.locator("#_ways a", { hasText: /^H$/ }).click();
	await page.locator("main a", { hasText: /^havnebad/ }).first().click();
	check(await page.locator("main .list li").count() > 3,
		"a keyword leads to items");
	await page.context().close();
}

/* The index cannot be loaded. */
async function checkFailure(browser, root) {
	const page = await open(browser, {});

	page.expectErrors = true;
	await page.route("**/search/**", (route) => route.abort());
	await search(page, root, "q=havnebad");
	check(/kunne ikke hente/.test(await status(page)),
		"it says when there is no index");
	check(await page.locator("#_ways").isVisible(), "and other ways");
	await page.unroute("**/search/**");
	await page.reload();
	await settled(page);
	check(parseInt(await status(page), 10) > 0, "it works again");
	await page.context().close();
}

/* The site was built again since the page was loaded: the files that its
   directory names no longer exist. */
async function checkNewIndex(browser, root) {
	const page = await open(browser, {});

	page.expectErrors = true;
	await page.route("**/search/index.js", (route) => route.fulfill({
		contentType: "text/javascript",
		path: path.join(folder, "old", "search", "index.js") }));
	await search(page, root, "q=vandt%C3%A5rnet");
	check(parseInt(await status(page), 10) > 0, "the new index is asked");
	await page.context().close();
}

async function checkSite(browser, name, root, files) {
	const page = await open(browser, {});
	const items = itemsOf(path.join(folder, "sites", name));
	const foreign = [];

	page.on("request", (request) => {
		if (!request.url().startsWith(root) &&
		    !request.url().startsWith("data:"))
			foreign.push(request.url());
	});
	await page.goto(root + "soeg/" + (files ? "index.html" : ""));
	await checkQueries(page, name + (files ? ", files" : ""), items);
	check(foreign.length === 0,
		"the search asks for nothing but files of the site",
		`${name}: ${foreign[0]}`);
	await page.context().close();
}

async function checkInterface(browser, root) {
	const page = await open(browser, {});

	await page.goto(root + "soeg/" + (root.startsWith("file") ?
		"index.html" : ""));
	await checkAxe(page, "empty");
	await checkResults(page, root);
	await checkFilters(page, root);
	await checkHelp(page, root);
	await checkOrder(page, root);
	await checkBox(page, root);
	await page.context().close();
}

run(async (browser) => {
	/* Beside the sites are the caches, ".NAME.referat-cache". */
	const names = fs.readdirSync(path.join(folder, "sites"))
		.filter((name) => name[0] !== ".");

	for (const name of names) {
		const files = pathToFileURL(path.join(folder, "files", name))
			.href + "/";

		begin("index");
		await checkSite(browser, name, `${server}/${name}/`, false);
		if (name !== "made")
			await checkSite(browser, name, files, true);
		if (name !== "demo")
			continue;
		begin("from the server");
		await checkInterface(browser, `${server}/demo/`);
		begin("from files");
		await checkInterface(browser, files);
		begin("from the server");
		await checkNarrow(browser, `${server}/demo/`);
		await checkWithoutScript(browser, `${server}/demo/`);
		await checkFailure(browser, `${server}/demo/`);
		await checkNewIndex(browser, `${server}/demo/`);
	}
});

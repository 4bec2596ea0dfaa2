/*
 * node check_watch.js SERVER FOLDER: the site FOLDER/sites/watch, served at
 * SERVER, which `grow` updates; and FOLDER/files/watch without a server.
 */
"use strict";

const path = require("path");
const { execFileSync } = require("child_process");
const { pathToFileURL } = require("url");
const { check, checkAxe, checkWidth, open, run } = require("./browser.js");

const [server, folder] = process.argv.slice(2);
const site = `${server}/watch/`;

/* The demo's case with several treatments; grow() adds the last one. */
const CASE = process.env.WATCH_CASE;

function grow() {
	execFileSync("bash", ["-c", process.env.WATCH_GROW]);
}

const listed = (page) => page.locator("[data-watch-shards] li");
const news = (page) => page.locator("[data-watch-shards] .mark");
const said = (page) => page.locator("main [role=status]").innerText();

async function follow(page, root, file) {
	await page.goto(`${root}sager/${CASE}/${file}`);
	await page.getByRole("button",
		{ name: "Følg sagen i denne browser" }).click();
	check(/Du følger sagen/.test(await said(page)), "it says so");
	await page.getByRole("link", { name: "Se alle sager" }).click();
	await listed(page).first().waitFor();
}

async function journey(page) {
	const others = [];

	page.on("request", (request) => {
		if (!request.url().startsWith(server))
			others.push(request.url());
	});
	await page.goto(`${site}foelg/`);
	check(/Du følger ingen sager/.test(await page.locator("main")
		.innerText()), "the list is empty at first");
	await follow(page, site, "");
	check(await listed(page).count() === 1, "the case is on the list");
	check(await news(page).count() === 0, "nothing is new yet");

	grow();
	await page.reload();
	await news(page).waitFor();
	check(await news(page).innerText() === "1 ny behandling",
		"the new treatment is told of");
	check(/nyt i 1 af 1 sag\./.test(await said(page)), "and counted");
	await listed(page).getByRole("link").click();
	check(/Siden du så den sidst: 1 ny behandling/.test(await said(page)),
		"the case tells of it, too");
	await page.goto(`${site}foelg/`);
	await listed(page).first().waitFor();
	check(await news(page).count() === 0, "then it is seen");
	check(others.length === 0, "no other host is asked", others);
}

/* List entries of an older version, or corrupt ones. */
async function oddities(page) {
	const key = "referat.watch /watch/";
	const set = (text) => page.evaluate(([k, t]) =>
		localStorage.setItem(k, t), [key, text]);
	const old = (slug) => `{"${slug}":[1,"2010-01-01","Gammel",null]}`;

	for (const text of ["x", "null", "[]", "7", '{"a":1}']) {
		await set(text);
		await page.reload();
		await page.getByText("Du følger ingen sager").waitFor();
	}
	await set(old("99.99.99-A00-1-10"));
	await page.reload();
	check(/ikke længere en sag/.test(await listed(page).innerText()),
		"a case that is gone is told of");
	check(await listed(page).getByRole("link").count() === 0,
		"and leads nowhere");
	await set(old(CASE));
	await page.reload();
	await page.getByRole("button", { name: "Jeg har set" }).click();
	check(await news(page).count() === 0, "all can be seen at once");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	check(/^Fjernet: /.test(await said(page)), "a case is removed by keys");
	check(await page.evaluate(() => document.activeElement !==
		document.body), "and the focus stays near");
	check(/Du følger ingen sager/.test(await page.locator("main")
		.innerText()), "then the list is empty");
}

async function withoutServer(page) {
	const root = pathToFileURL(path.join(folder, "files/watch")).href + "/";

	await follow(page, root, "index.html");
	check(await listed(page).count() === 1, "the list works from a folder");
	check(!/kunne ikke spørges/.test(await listed(page).innerText()),
		"and the archive is asked");
	await listed(page).getByRole("link").click();
	check(/Du følger sagen/.test(await said(page)), "and leads back");
}

async function withoutScripts(page) {
	await page.goto(`${site}foelg/`);
	check(/kræver JavaScript/.test(await page.locator("main")
		.innerText()), "the list says what it needs");
	await page.goto(`${site}sager/${CASE}/`);
	check(await page.locator("main").getByRole("button").count() === 0,
		"no button that does nothing");
	check(await page.getByRole("link", { name: /i en feedlæser/ })
		.count() === 1, "but the feed");
	await page.goto(`${site}404.html`);
	check(await page.locator("[data-missing]").isHidden(),
		"no guess is promised");
}

/* What a server shows for an address that does not exist. */
async function missing(page) {
	const guesses = [
		["Sager/", "sager/"],
		["sager/05.01.00-p16-1-16", "sager/05.01.00-P16-1-16/"],
		["møder/2017", "moeder/2017/"],
		["moeder/2019-02-26-byraadet/punkt-99/",
			"moeder/2019-02-26-byraadet/"],
		["udvalg/Byrådet).", "udvalg/byraadet/"],
		["sager//index.htm", "sager/"],
		["foelg/findes/ikke/", "foelg/"],
	];

	for (const [wrong, right] of guesses) {
		await page.goto(site + wrong);
		const links = await page.locator("[data-missing] a")
			.evaluateAll((all) => all.map((a) => a.href));

		check(links.includes(site + right),
			"a wrong address leads to the right one",
			`${wrong}: ${links} instead of ${right}`);
	}
	await page.goto(`${site}noget-helt-andet/`);
	check(await page.locator("[data-missing]").isHidden(),
		"no guess where there is none");
}

async function everyPage(browser) {
	const pages = ["ordliste/", "data/", "foelg/", `sager/${CASE}/`,
		"404.html", "om/", "sager/findes-ikke"];

	for (const colorScheme of ["light", "dark"])
		for (const width of [320, 1280]) {
			const page = await open(browser, { colorScheme,
				viewport: { width, height: 800 } });

			page.expectErrors = true;
			await follow(page, site, "");
			for (const address of pages) {
				await page.goto(site + address);
				const what = `${address} ${colorScheme} ` +
					width;

				await checkAxe(page, what);
				await checkWidth(page, what);
			}
			await page.context().close();
		}
}

run(async (browser) => {
	const page = await open(browser, {});
	const lost = await open(browser, {});

	await journey(page);
	await oddities(page);
	await withoutServer(await open(browser, {}));
	await withoutScripts(await open(browser, { javaScriptEnabled: false }));
	/* The browser itself reports that the page does not exist. */
	lost.expectErrors = true;
	await missing(lost);
	await everyPage(browser);
});

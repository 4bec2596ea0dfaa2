/*
 * node search.js SITE QUERY...: runs each query from the front page of SITE in a
 * browser with an empty cache, then another on the same page; on a fast and on a
 * slow line.  Prints the bytes loaded from the key press, including the search
 * page, until everything visible is there; and the seconds to the first results.
 */
"use strict";

const { chromium } = require("playwright-core");

const [site, ...queries] = process.argv.slice(2);

const LINES = [
	{ name: "fast line", conditions: null },
	/* 1.6 Mbit/s, 150 ms */
	{ name: "slow line", conditions: { offline: false, latency: 150,
		downloadThroughput: 200000, uploadThroughput: 93750 } },
];

/* Everything that the page loads, in transferred bytes. */
function counter(client) {
	const count = { bytes: 0, requests: 0 };

	client.on("Network.loadingFinished", (event) => {
		count.bytes += event.encodedDataLength;
		count.requests++;
	});
	return count;
}

/* Press Enter.  Returns the seconds until the query has results. */
async function search(page, query) {
	await page.fill("#_q", query);
	const began = process.hrtime.bigint();

	await page.press("#_q", "Enter");
	await page.waitForFunction((text) => (document.getElementById(
		"_status")?.textContent || "").includes("»" + text + "«"),
		query, { polling: 20 });
	return Number(process.hrtime.bigint() - began) / 1e9;
}

async function measure(browser, line, first, second) {
	const context = await browser.newContext({ viewport: { width: 1280,
		height: 900 } });
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	const lines = [];

	await page.goto(site);
	await page.waitForLoadState("networkidle");
	await client.send("Network.enable");
	/* The style sheet and scripts of the front page count as well. */
	await client.send("Network.clearBrowserCache");
	if (line.conditions !== null)
		await client.send("Network.emulateNetworkConditions",
			line.conditions);
	for (const [when, query] of [["first", first], ["second", second]]) {
		const count = counter(client);
		const seconds = await search(page, query);

		await page.waitForLoadState("networkidle");
		await page.waitForTimeout(1500);
		lines.push({ line: line.name, query, when, seconds,
			bytes: count.bytes, requests: count.requests,
			bar: when === "first" ? "at most 60 KB" : null });
		client.removeAllListeners("Network.loadingFinished");
	}
	await context.close();
	return lines;
}

(async () => {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu"] });
	const all = [];

	for (const line of LINES)
		all.push(...await measure(browser, line, queries[0],
			queries[1]));
	await browser.close();
	console.log(JSON.stringify(all));
})();

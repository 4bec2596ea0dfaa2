/*
 * Cites a paragraph: a click on its mark puts the paragraph into the citation
 * of the item (the box with the id _citat) and copies it.  Without the script
 * the mark leads to the paragraph, and the box has the item's citation.
 */
(function () {
	"use strict";

	var box = document.getElementById("_citat");
	var paragraph = box && box.querySelector("[data-paragraph]");
	var address = box && box.querySelector("[data-address]");
	if (!paragraph || !address)
		return;

	/* Where the site does not know its address, the browser does. */
	var page = /^https?:/.test(address.textContent) ?
	    address.textContent : location.href.replace(/#.*/, "");

	function cite(anchor) {
		paragraph.textContent = anchor ? ", afsnit " +
		    anchor.slice(1) : "";
		address.textContent = page + (anchor ? "#" + anchor : "");
		return box.textContent.replace(/\s+/g, " ").trim();
	}

	/* For browsers that lend the clipboard to no page, or not to this. */
	function copyOld(text) {
		var field = document.createElement("textarea");
		var done = false;

		field.className = "hidden";
		field.value = text;
		document.body.appendChild(field);
		field.select();
		try {
			done = document.execCommand("copy");
		} catch (error) {
			done = false;
		}
		field.remove();
		return done;
	}

	function copy(text) {
		function old() {
			return copyOld(text);
		}
		if (!navigator.clipboard)
			return Promise.resolve(old());
		return navigator.clipboard.writeText(text).then(function () {
			return true;
		}, old);
	}

	var told = document.createElement("p");
	told.className = "told";
	told.setAttribute("role", "status");
	box.parentNode.appendChild(button());
	document.body.appendChild(told);

	var fading;
	function tell(done, what) {
		told.textContent = done ? "Henvisningen til " + what +
		    " er kopieret." : "Henvisningen kunne ikke kopieres. " +
		    "Den står under »Citér punktet«.";
		clearTimeout(fading);
		fading = setTimeout(function () {
			told.textContent = "";
		}, 6000);
	}

	function button() {
		var made = document.createElement("button");

		made.type = "button";
		made.textContent = "Kopiér henvisningen";
		made.addEventListener("click", function () {
			copy(cite(cited)).then(function (done) {
				tell(done, cited ? "afsnit " +
				    cited.slice(1) : "punktet");
			});
		});
		return made;
	}

	/* The paragraph that the address leads to, "a7" or "a7.2"; or "". */
	var cited = "";
	function follow() {
		var found = /^#(a[0-9][0-9.]*)$/.exec(location.hash);

		cited = found ? found[1] : "";
		cite(cited);
	}
	follow();
	addEventListener("hashchange", follow);

	document.addEventListener("click", function (event) {
		var mark = event.target.closest && event.target.closest(".cite");

		if (!mark || event.ctrlKey || event.metaKey || event.shiftKey)
			return;
		cited = mark.hash.slice(1);
		copy(cite(cited)).then(function (done) {
			tell(done, "afsnit " + cited.slice(1));
		});
	});
}());

/*
 * A button beside each table of the record that copies it: as CSV for those
 * who paste it as text, written as generator/csv.c writes the file, and as
 * the table that it is for spreadsheets and word processors.
 */
(function () {
	"use strict";

	var MINUS = "[-\u2212\u2013]";
	var NUMBER = new RegExp("^(" + MINUS + "|\\+)?\\s*" +
	    "(\\d{1,3}(?:([.\\s])\\d{3}(?:\\3\\d{3})*)?|\\d+)(,\\d{1,6})?$");
	/* A number with its unit is no formula, whatever it begins with. */
	var HARMLESS = /^-?(\s*\d[\d.,\s%a-zæøå]*\**)?$/i;

	function plain(text) {
		var parts = NUMBER.exec(text);

		if (parts === null || /^0./.test(parts[2]))
			return null;
		return (parts[1] && parts[1] !== "+" ? "-" : "") +
		    parts[2].replace(/\D/g, "") + (parts[4] || "");
	}

	function field(text) {
		var number = plain(text);

		if (number !== null)
			return number;
		if (/^[=+@-]/.test(text) && !HARMLESS.test(text))
			text = "'" + text;
		return /[;"\n]/.test(text) ?
		    "\"" + text.replace(/"/g, "\"\"") + "\"" : text;
	}

	/* What a cell says, with a line for each paragraph and entry. */
	function words(cell) {
		var copy = cell.cloneNode(true);

		copy.querySelectorAll("p, li").forEach(function (part) {
			var list = part.parentNode;

			if (part.tagName === "P")
				part.prepend("\n");
			else if (list.tagName === "OL")
				part.prepend("\n" + (list.start + Array.prototype
				    .indexOf.call(list.children, part)) + ". ");
			else
				part.prepend("\n- ");
		});
		copy.querySelectorAll("br").forEach(function (part) {
			part.replaceWith("\n");
		});
		return copy.textContent.replace(/\s*\n\s*/g, "\n").trim();
	}

	/* What goes on below the row belongs to the cell that is not as high. */
	function goOn(row, cells) {
		var above = row.previousElementSibling;
		var tail = row.cells[0];
		var at = Array.prototype.findIndex.call(above.cells,
		    function (cell) { return !cell.hasAttribute("rowspan"); });
		var parted = tail.querySelector("p, li") ||
		    above.cells[at].querySelector("p, li");

		cells[at] += (parted ? "\n" : " ") + words(tail);
	}

	function rows(table) {
		var all = [];

		Array.prototype.forEach.call(table.rows, function (row) {
			var cells = [];

			if (row.className === "tail") {
				goOn(row, all[all.length - 1]);
				return;
			}
			Array.prototype.forEach.call(row.cells, function (cell) {
				var i;

				cells.push(words(cell));
				for (i = 1; i < cell.colSpan; i++)
					cells.push("");
			});
			all.push(cells);
		});
		return all;
	}

	function csv(table) {
		return rows(table).map(function (cells) {
			return cells.map(field).join(";") + "\r\n";
		}).join("");
	}

	/* Works without a secure connection too, unlike navigator.clipboard;
	   some browsers copy only where something is selected. */
	function copy(table) {
		var selection = document.getSelection();
		var done;

		function fill(event) {
			event.clipboardData.setData("text/plain", csv(table));
			event.clipboardData.setData("text/html", table.outerHTML);
			event.preventDefault();
		}

		document.addEventListener("copy", fill);
		selection.selectAllChildren(table);
		done = document.execCommand("copy");
		selection.removeAllRanges();
		document.removeEventListener("copy", fill);
		return done;
	}

	document.querySelectorAll(".tools").forEach(function (tools) {
		var table = tools.previousElementSibling.querySelector("table");
		var button = document.createElement("button");
		var said = document.createElement("span");

		button.type = "button";
		button.append("Kopiér som CSV",
		    tools.querySelector(".hidden").cloneNode(true));
		said.setAttribute("role", "status");
		button.addEventListener("click", function () {
			said.textContent = copy(table) ? "Kopieret" :
			    "Browseren vil ikke kopiere";
		});
		tools.append(" ", button, " ", said);
	});
})();

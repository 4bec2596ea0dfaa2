#!/usr/bin/env python3
"""Checks the JSON of every document: schema.py SCHEMA FOLDER...

A document is a test.  $REFERAT is the program.
"""
import json
import os
import pathlib
import subprocess
import sys

import jsonschema

import counting

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
# With every member of the schema: unknown ones are null, not missing.
for part in (schema, schema["$defs"]["item"]):
    part["required"] = list(part["properties"])
validator = jsonschema.Draft202012Validator(
    schema, format_checker=jsonschema.FormatChecker())
check = counting.Tests()
for folder in sys.argv[2:]:
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        done = subprocess.run([os.environ["REFERAT"], "json", path],
                              capture_output=True, check=False)
        try:
            wrong = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in
                     validator.iter_errors(json.loads(done.stdout))]
        except ValueError as error:
            wrong = [f"exit {done.returncode}: {error}"]
        check(f"{path} follows the schema", None, not wrong, *wrong)
    check("every folder has documents", "folders", any(pathlib.Path(folder).glob("*.txt")), folder)
sys.exit(check.finish(2))

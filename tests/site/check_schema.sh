#!/usr/bin/env bash
# Checks the JSON of every document against meeting.schema.json.  $REFERAT is the
# program.  The schema and real minutes are in ../shared; without it nothing is
# checked, which is a failure if REQUIRE_SHARED is set.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

schema=../shared/contract/meeting.schema.json
if [ ! -f "$schema" ]; then
	echo "$0: skipped, $schema is not there"
	[ -z "${REQUIRE_SHARED:-}" ]
	exit
fi

exec python3 - "$schema" content ../shared/minutes <<'END'
import json
import os
import pathlib
import subprocess
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
# With every member of the schema: unknown ones are null, not missing.
for part in (schema, schema["$defs"]["item"]):
    part["required"] = list(part["properties"])
validator = jsonschema.Draft202012Validator(
    schema, format_checker=jsonschema.FormatChecker())
passed = failed = 0
for folder in sys.argv[2:]:
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        done = subprocess.run([os.environ["REFERAT"], "json", path],
                              capture_output=True, check=False)
        try:
            wrong = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in
                     validator.iter_errors(json.loads(done.stdout))]
        except ValueError as error:
            wrong = [f"exit {done.returncode}: {error}"]
        passed += not wrong
        failed += bool(wrong)
        for line in wrong:
            print(f"{path}: {line}")
if passed == 0:
    print("no document is right")
print(f"{passed} passed, {failed} failed")
sys.exit(failed != 0 or passed == 0)
END

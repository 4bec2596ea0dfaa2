#!/usr/bin/env bash
# The browser's folding, stems and tokens against the vectors of the generator.
set -u
cd "$(dirname "$0")/../.." || exit 1
exec node tests/site/check_search_words.js

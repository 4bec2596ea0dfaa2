#!/usr/bin/env bash
# Compares the browser's folding, stems and tokens with those of the generator.
set -u
cd "$(dirname "$0")/../.." || exit 1
exec node tests/site/check_search_words.js

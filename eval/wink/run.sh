#!/usr/bin/env bash
# Tags the same articles with onrecord and with wink-nlp, on one core, turn
# about, and prints the words in a second of processor time of the fastest of
# three runs of each, and the ratio. Both cut texts into sentences and words and give each word its
# universal part of speech (onrecord its Penn tag and lemma, too).
#
# Needs node, npm (wink-nlp is fetched by name) and the articles, which are not
# in this repository; never part of CI.
#
#   eval/wink/run.sh [ARTICLES] [FILE.jsonl.gz]
set -euo pipefail
articles=${1:-1000} file=$(realpath "${2:-../shared/data/throughput/news-10k.jsonl.gz}")
here=$(dirname "$(realpath "$0")") dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
go build -o "$dir/tag" ./eval/wink
cd "$here"
npm install --silent --no-audit --no-fund
for _ in 1 2 3; do
  GOMAXPROCS=1 taskset -c 0 "$dir/tag" "$file" "$articles"
  taskset -c 0 node --single-threaded tag.mjs "$file" "$articles"
done | tee "$dir/runs"
awk '$5 > best[$1] { best[$1] = $5 }
  END { printf "words a second: onrecord %d, wink-nlp %d, ratio %.2f\n", best["onrecord"], best["wink-nlp"], best["onrecord"] / best["wink-nlp"] }' "$dir/runs"

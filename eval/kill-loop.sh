#!/usr/bin/env bash
# Kills a run of `onrecord read` with SIGKILL again and again, at growing
# moments, and checks that nothing is lost or doubled: after each kill the
# store is sound and holds at least what it held before; after a run that may
# end, the record equals that of a run that nobody killed.
#
#   eval/kill-loop.sh FILE.jsonl.gz [KILLS] [SECONDS]
set -euo pipefail
file=$1 kills=${2:-20} step=${3:-1}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
go build -o "$dir/onrecord" ./cmd/onrecord
# Seen-at is recorded once, at the moment of filing; fixing it makes the two
# runs comparable byte for byte.
python3 - "$file" "$dir/articles.jsonl" <<'PY'
import gzip, json, sys
with gzip.open(sys.argv[1], "rt", encoding="utf-8") as f, open(sys.argv[2], "w", encoding="utf-8") as out:
    for line in f:
        out.write(json.dumps(dict(json.loads(line), seen="2026-01-01"), ensure_ascii=False) + "\n")
PY
file=$dir/articles.jsonl
export ONRECORD_CONFIG=$dir/config.json
one() { ONRECORD_STORE=$dir/$1.db "$dir/onrecord" --affair k "${@:2}"; }
count() { python3 -c 'import sqlite3,sys
try: print(sqlite3.connect("file:%s?mode=ro" % sys.argv[1], uri=True).execute("select count(*) from member").fetchone()[0])
except sqlite3.OperationalError: print(0)' "$dir/killed.db"; }
before=0
for i in $(seq "$kills"); do
  ONRECORD_STORE=$dir/killed.db "$dir/onrecord" --affair k read "$file" >/dev/null 2>&1 &
  pid=$!
  sleep "$(awk "BEGIN{print $i*$step}")"
  kill -9 $pid 2>/dev/null || true
  wait $pid 2>/dev/null || true
  now=$(count)
  [ "$now" -ge "$before" ] || { echo "kill $i: $before documents before, $now after"; exit 1; }
  check=$(python3 -c 'import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute("pragma integrity_check").fetchone()[0])' "$dir/killed.db")
  [ "$check" = ok ] || { echo "kill $i: $check"; exit 1; }
  echo "kill $i after $(awk "BEGIN{print $i*$step}") s: $now documents, store sound"
  before=$now
done
one killed read "$file" >/dev/null
one whole read "$file" >/dev/null
same() { one "$1" export --as-of 2030-01-01 | sha256sum; }
[ "$(same killed)" = "$(same whole)" ] || { echo "the records differ"; exit 1; }
one killed verify
echo "equal to a run that was not killed"

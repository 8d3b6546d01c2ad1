#!/usr/bin/env bash
# What it costs to keep large records up to date: reads the articles of a file
# into one affair, adds 1, 100 and 1,000 more, makes the record anew from its
# cached readings, and adds one document to affairs of fewer articles. With
# AFFAIRS above 1, as many affairs of edited articles then lie in one store and
# one of them is added to. Time and memory are those of /usr/bin/time.
#
#   eval/growth.sh FILE.jsonl.gz [ARTICLES] [AFFAIRS]
set -euo pipefail
file=$1 articles=${2:-9903} affairs=${3:-1}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
go build -o "$dir/onrecord" ./cmd/onrecord
export ONRECORD_CONFIG=$dir/config.json
# edited OUT K N SKIP: N articles from SKIP on; for K above 0 with words put in and
# taken out at places that hang on K, so that no text is met twice.
edited() { python3 - "$file" "$@" <<'PY'
import gzip, json, random, sys
src, out, k, n, skip = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6])
put = ["also", "then", "once more", "meanwhile", "in part", "however", "again", "in turn", "at length", "by then"]
with gzip.open(src, "rt", encoding="utf-8") as f, open(out, "w", encoding="utf-8") as o:
    for i, line in enumerate(f):
        if not skip <= i < skip + n:
            continue
        a = dict(json.loads(line), seen="2026-01-01")
        if k:
            rnd, words = random.Random(k * 100003 + i), a["text"].split(" ")
            for _ in range(max(3, len(words) // 40)):
                at = rnd.randrange(len(words))
                if rnd.random() < .5:
                    words.insert(at, put[(k + at) % len(put)])
                elif len(words) > 5 and words[at].isalpha() and words[at].islower():
                    del words[at]
            a.update(text=" ".join(words), id=f"k{k}-{a['id']}", url=f"{a.get('url') or ''}?k={k}")
        o.write(json.dumps(a, ensure_ascii=False) + "\n")
PY
}
timed() { # LABEL AFFAIR: reads more.jsonl
  /usr/bin/time -f "$1: %e s, %U s of processor time, %M KB" \
    "$dir/onrecord" --store "$dir/s.db" --affair "$2" read "$dir/more.jsonl" 2>&1 >/dev/null | tail -1
}
fill() { rm -f "$dir"/s.db*; edited "$dir/more.jsonl" 0 "$1" 0; timed "all $1" a1; }
for n in $((articles / 10)) $((articles / 3)) "$articles"; do
  fill "$n"
  edited "$dir/more.jsonl" 50 1 0; timed "one more in $n" a1
done
edited "$dir/more.jsonl" 51 100 0; timed "100 more in $articles" a1
edited "$dir/more.jsonl" 52 1000 0; timed "1000 more in $articles" a1
python3 -c 'import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
for table in "lineup", "line", "record": db.execute("DELETE FROM " + table)
db.commit()' "$dir/s.db"
edited "$dir/more.jsonl" 53 1 0; timed "the record anew, readings cached" a1
for k in $(seq 2 "$affairs"); do
  edited "$dir/more.jsonl" "$k" "$articles" 0; timed "affair $k" "a$k"
done
edited "$dir/more.jsonl" 54 1 0; timed "one more in one of $affairs affairs" a1
ls -l "$dir/s.db" | awk '{print $5, "bytes"}'

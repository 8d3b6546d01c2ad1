// Tags the articles of a gzipped JSON Lines file with wink-nlp and prints how
// many words it tags in a second of processor time: node tag.mjs FILE.jsonl.gz ARTICLES
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const [file, articles] = process.argv.slice(2);
const texts = gunzipSync(readFileSync(file))
  .toString("utf8")
  .split("\n", Number(articles))
  .filter(Boolean)
  .map((line) => JSON.parse(line).text);
const words = texts.reduce((n, text) => n + text.split(/\s+/).filter(Boolean).length, 0);

const nlp = winkNLP(model, ["sbd", "pos"]); // sentences and tags, nothing else
const tags = (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
for (const text of texts.slice(0, 50)) tags(text); // let the compiler warm up

const start = process.cpuUsage();
let tokens = 0;
for (const text of texts) tokens += tags(text).length;
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
console.log("wink-nlp", words, tokens, seconds.toFixed(2), Math.round(words / seconds));

// How many documents of 3.7 kB wink-nlp and compromise read in a second of processor time, the best of whole rounds over the
// corpus. usage: node peers.mjs MODULES CORPUS [SECONDS]; MODULES: the folder that holds node_modules.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const [modules, corpus, seconds = "5"] = process.argv.slice(2);
const load = createRequire(join(resolve(modules), "package.json"));
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(corpus, name), "utf8"));
const size = texts.reduce((sum, text) => sum + text.length, 0) / 3700;

const winkNLP = load("wink-nlp");
const nlp = winkNLP(load("wink-eng-lite-web-model"));
const compromise = load("compromise");
const passes = {
  "wink-nlp": (text) => nlp.readDoc(text).entities().out().length,
  compromise: (text) => {
    const document = compromise(text);
    return document.people().length + document.places().length + document.organizations().length +
      document.numbers().length + document.quotations().length;
  },
};

for (const [tool, pass] of Object.entries(passes)) {
  let best = 0;
  const start = performance.now();
  do {
    const before = process.cpuUsage();
    texts.forEach(pass);
    const used = process.cpuUsage(before);
    best = Math.max(best, (size * 1e6) / (used.user + used.system));
  } while (performance.now() - start < Number(seconds) * 1000);
  const manifest = readFileSync(join(modules, "node_modules", tool, "package.json"), "utf8");
  const version = JSON.parse(manifest).version;
  console.log(JSON.stringify({ tool, version, documents: texts.length, perSecond: Math.round(best * 10) / 10 }));
}

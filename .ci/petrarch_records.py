"""petrarch_records.py write WORDS WORK | score WORDS FOUND: PETRARCH's unit records as texts and a gazetteer, and their score."""

import collections
import csv
import json
import os
import re
import sys

RECORDS = "petrarch-gsr/PETR.UnitTest.records.parsing_parsed_udpipe_2.0.xml"
ACTORS = "petrarch-gsr/PETR.Validate.actors.txt"
# Every second record was read to learn what the reader misses; the others were not.
HALVES = ("read", "unread")
TABLE = "plover/CAMEO2PLOVER-2021.txt"


def uncommented(text):
    return re.sub(r"<!--.*?-->", "", text, flags=re.S)


def roots(words):
    """CAMEO code to PLOVER root; the reader's YIELD is the manual's CONCEDE and RETREAT."""
    found = {}
    for line in open(f"{words}/{TABLE}", encoding="utf8"):
        if row := re.match(r"(\d+): ([A-Z]+)", line):
            found[row[1]] = "YIELD" if row[2] in ("CONCEDE", "RETREAT") else row[2]
    return found


def records(words):
    for number, (head, body) in enumerate(
        re.findall(r"<Sentence (.*?)>(.*?)</Sentence>", uncommented(open(f"{words}/{RECORDS}", encoding="utf8").read()), re.S)
    ):
        date = re.search(r'date="(\d{4})(\d\d)(\d\d)"', head)
        text = " ".join(re.search(r"<Text>(.*?)</Text>", body, re.S)[1].split())
        parse = re.search(r"<Parse>(.*?)</Parse>", body, re.S)[1].strip().replace("-LRB-", "(").replace("-RRB-", ")")
        codings = [dict(re.findall(r'(\w+)="(.*?)"', each)) for each in re.findall(r"<EventCoding(.*?)/?>", body)]
        yield f"{number:03}-{'-'.join(date.groups())}", text, parse, codings


def areas(code):
    return [part[:3] for part in code.split("/")]


def isos(words):
    """The dictionary's codes of actors that the gazetteer knows under others: JAP is JPN."""
    held = {row["name"].lower(): row["areas"].split() for row in csv.DictReader(open("data/actors/names.csv", encoding="utf8"))}
    return {code: held[name.lower()] for name, code in actors(words) if name.lower() in held}


def actors(words):
    """Names and codes of the records' dictionary; of an actor with dated codes the one without a date, or the last."""
    names, rows = [], []
    for line in uncommented(open(f"{words}/{ACTORS}", encoding="utf8").read()).splitlines():
        line = line.split("#")[0].rstrip()
        name = re.sub(r"\[.*", "", line).strip().lstrip("+").replace("_", " ").strip()
        if name and not line.startswith(("+", " ", "\t")):
            names = [name]
        elif name:
            names.append(name)
        for code in re.findall(r"\[([A-Za-z/]{3,})[ <>\d-]*\]", line):
            rows.append((names, code.upper()))
    return [(name, code) for names, code in rows for name in names]


def written(name):
    """The dictionary is in capitals and joins some names to their article."""
    return re.sub(r" (Of|The) ", lambda word: word[0].lower(), name.title()).removeprefix("The ")


def said(text, parse):
    """The text as a comment; none for the few records whose parse was made of other words."""
    forms = [line.split("\t")[1] for line in parse.splitlines()]
    return f"# text = {text}\n" if "".join(text.split()) == "".join("".join(forms).split()) else ""


def write(words, work):
    os.mkdir(f"{work}/records")
    with open(f"{work}/parsed.conllu", "w", encoding="utf8") as parsed:
        for record, text, parse, _ in records(words):
            with open(f"{work}/records/{record}.txt", "w", encoding="utf8") as file:
                file.write(text)
            parsed.write(f"# newdoc id = {record}\n{said(text, parse)}{parse}\n\n")
    gazetteer = f"{work}/data/actors/names.csv"
    held = {row["name"].lower() for row in csv.DictReader(open(gazetteer, encoding="utf8"))}
    with open(gazetteer, "a", encoding="utf8") as file:
        for name, code in actors(words):
            if name.lower() not in held:
                held.add(name.lower())
                file.write(f"{written(name)},country,{' '.join(areas(code))},usage\n")


def triples(sources, targets, root):
    """Every source with every target; those who meet each other stand on one side only."""
    if len(sources) > 1 and not targets:
        targets = sources
    pairs = {(s, t) for s in sources for t in targets if s and t and s != t}
    if root == "CONSULT":
        pairs |= {(t, s) for s, t in pairs}
    return {(s, t, root) for s, t in pairs}


def gold(codings, table, known):
    found = set()
    for coding in codings:
        if root := table.get(coding.get("eventcode")):
            codes = [coding.get(side, "---") for side in ("sourcecode", "targetcode")]
            sides = [known.get(code) or known.get(code[:3]) or [a for a in areas(code) if "-" not in a] for code in codes]
            found |= triples(*sides, root)
    return found


def read(event, named):
    # An organisation that the dictionary does not name is one of its class IGO.
    def code(party):
        kind, _, name = (party.get("code") or "").rpartition(":")
        return "IGO" if kind and name not in named else name or None

    sides = [list(dict.fromkeys(code(party) for party in event[side])) for side in ("sources", "targets")]
    # The records know no tense: promised aid is coded as aid there, as AGREE in PLOVER.
    return triples(*sides, event["plover"] if event["plover"] == "REJECT" else event["named"])


def score(words, found_in):
    table, known, found, strict = roots(words), isos(words), collections.defaultdict(set), collections.defaultdict(set)
    named = {each for codes in known.values() for each in codes} | {part for _, code in actors(words) for part in areas(code)}
    for line in open(found_in, encoding="utf8"):
        row = json.loads(line)
        # The records code verbs, no nouns; and what is said not to have happened is no event; a refusal has a root of its own.
        if row["kind"] == "event" and (row["tense"] != "negated" or row["plover"] == "REJECT"):
            strict[row["document"]] |= read(row | {"named": row["plover"]}, named)
            if not row["nominal"]:
                found[row["document"]] |= read(row, named)
    tallies, excluded, rootless = {}, collections.Counter(), 0
    for record, text, _, codings in records(words):
        wanted = gold(codings, table, known)
        if not wanted and not any("noevents" in coding for coding in codings):
            excluded[why_excluded(codings, table)] += 1
            continue
        rootless += sum("eventcode" in coding and not gold([coding], table, known) for coding in codings)
        half = HALVES[int(record[:3]) % 2]
        if os.environ.get("SHOW") == half and wanted != found[record]:
            print(record, text)
            print("   missed", sorted(map(str, wanted - found[record])), "\n   wrong ", sorted(map(str, found[record] - wanted)))
        for part, ours in (("all", found[record]), (half, found[record]), ("strict", strict[record])):
            for name, pick in (("source, target, root", lambda each: each), ("root", lambda each: each[2])):
                a, b = {pick(each) for each in wanted}, {pick(each) for each in ours}
                tallies.setdefault((part, name), []).append((len(a & b), len(a), len(b)))
    print(f"{len(tallies['all', 'root'])} of {len(tallies['all', 'root']) + sum(excluded.values())} records; not counted:")
    for why, count in excluded.most_common():
        print(f"  {count:3} {why}")
    print(f"  and {rootless} gold events of the records counted, which have no PLOVER root or no two known actors that differ")
    for (part, name), each in tallies.items():
        both, wanted, got = map(sum, zip(*each))
        f1 = 2 * both / (wanted + got)
        print(f"{part:8} {name:20} F1 {f1:.3f}  precision {both / got:.3f}  recall {both / wanted:.3f}")


def why_excluded(codings, table):
    if any("error" in coding for coding in codings):
        return "test that faulty input is refused"
    codes = [coding["eventcode"] for coding in codings if "eventcode" in coding]
    if not codes:
        return "have no gold at all"
    if not any(code in table for code in codes):
        invented = [code for code in codes if not re.fullmatch(r"0\d\d\d?|1\d\d\d?|20\d\d?", code)]
        return "hold only codes of no CAMEO class" if invented else "hold only statements and appeals (CAMEO 01, 02), to which the table gives no root"
    return "hold only events without both a known source and another known target"


if __name__ == "__main__":
    {"write": write, "score": score}[sys.argv[1]](*sys.argv[2:])

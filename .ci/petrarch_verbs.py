"""petrarch_verbs.py WORDS FILE: the records' own dictionary of verbs as a user's verbs.csv, under PLOVER's roots."""

import csv
import itertools
import re
import sys

from petrarch_records import roots, uncommented

# The edition that belongs to the records' parses; the other one holds codes of WEIS, an older scheme.
VERBS = "petrarch-gsr/PETR.Validate.verbs.2.0.txt"


def forms(verb):
    """The forms of a pattern's verb, for the patterns in which other words stand before it."""
    stem = verb[:-1] if verb.endswith("e") else verb
    plural = f"{verb}es" if verb.endswith(("sh", "ch", "s", "x")) else f"{verb}s"
    return "|".join(dict.fromkeys([verb, plural, f"{stem}ed", f"{stem}ing"]))


def phrase(words):
    return "_".join(part for part in re.split(r"[_\s]+", words.lower().replace(" n't", "n't")) if part)


def synsets(lines):
    """Each &NAME with its members, in which other synsets are resolved."""
    held, name = {}, None
    for line in lines:
        if line.startswith("&"):
            name = line.split()[0].rstrip("_")
            held[name] = []
        elif line.startswith("+") and name:
            held[name].append(line[1:].strip())
        elif line.strip():
            name = None
    flat = lambda each: [m for member in held.get(each, []) for m in (flat(member) if member.startswith("&") else [phrase(member)])]
    return {name: flat(name) for name in held}


def rows(words):
    """(code, words) of every verb and every pattern."""
    text = uncommented(open(f"{words}/{VERBS}", encoding="utf8").read())
    lines = [line.split("#")[0].rstrip() for line in text.splitlines()]
    sets = synsets(lines)
    code, verbs = None, []
    for line in filter(None, lines):
        own = re.search(r"\[([^\]]*)\]", line)
        own_code = own[1].split(":")[0].strip() if own else None
        if line.startswith("---"):
            code, verbs = own_code, []
        elif line.startswith("-"):
            for verb in verbs:
                yield from ((own_code, each) for each in pattern(line[1 : own.start() if own else None], verb, sets))
        elif not line.startswith(("+", "&")) or verbs:
            verb = phrase(re.sub(r"\{.*?\}|\[.*?\]", "", line.lstrip("+")).replace("+", ""))
            if verb and not line.startswith("&"):
                verbs.append(verb)
                yield own_code or code, verb
            elif line.startswith("&"):
                verbs = []


def pattern(written, verb, sets):
    """"WERE * TO" of "admit" → "=were_*_admit|admits|admitted_*_to"; blanks leave room for words, "_" does not."""
    tokens = [token for token in re.split(r"(\s+|_)", re.sub(r"[$+^%(){}]", " ", written).strip(" _")) if token]
    choices, leads = [], bool(tokens) and tokens[0] == "*"
    for token in tokens:
        if token == "_":
            choices.append(["_"])
        elif not token.strip():
            choices.append(["_*_"])
        elif token == "*":
            choices.append([verb if leads else "_".join([forms(verb.split("_")[0]), *verb.split("_")[1:]])])
        elif token.startswith("&"):
            members = sets.get(token, [])
            single = "|".join(each for each in members if "_" not in each)
            choices.append([each for each in [single, *(m for m in members if "_" in m)] if each])
        else:
            choices.append([token.lower()])
    for each in itertools.product(*choices):
        joined = re.sub(r"_+", "_", "".join(each)).replace("_n't", "n't").replace("*_*", "*").strip("_*")
        yield ("" if leads else "=") + joined


def main(words, file):
    table = roots(words)
    with open(file, "w", encoding="utf8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["root", "mode", "words"])
        for code, each in dict.fromkeys(rows(words)):
            root = table.get(code) or table.get(re.sub(r"\D.*", "", code or "")) or "NONE"
            if re.fullmatch(r"=?[a-z][a-z0-9'.,|*_-]*", each) and "|_" not in each:
                writer.writerow([root, "", each])


if __name__ == "__main__":
    main(*sys.argv[1:])

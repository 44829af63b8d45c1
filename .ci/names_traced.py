"""Which list of countries holds a name of the gazetteer for the same country, letter by letter."""

import csv, glob, json, re, sys
from collections import Counter

LISTED = ("country", "capital", "demonym", "people")
# What the Factbook's edition calls a country otherwise than the list of countries does.
OTHERWISE = {"CZE": "Czech Republic", "MKD": "Macedonia", "TUR": "Turkey", "VAT": "Holy See (Vatican City)", "XKX": "Kosovo"}


def text(node, *path):
    for key in path:
        node = node.get(key, {}) if isinstance(node, dict) else {}
    return node if isinstance(node, str) else ""


def parts(field, marks=r"[,;:()]| or | in "):
    return {part.strip() for part in re.split(marks, field)} | {field}


def plurals(field):
    """Albanian(s); Frenchman(men): the singular and the plural that the brackets stand for."""
    found = set()
    for part in re.split(r"[,;]| or | and ", field):
        noun = re.match(r"^(.*?)\((\w+)\)$", part.strip())
        if noun:
            plural = noun[1][: -len(noun[2])] if noun[2] in ("men", "women") else noun[1]
            found |= {noun[1], plural + noun[2]}
        found.add(part.strip())
    return found


def listed(country):
    """What mledoze/countries says of a country, by kind of name."""
    demonyms = set(country["demonyms"]["eng"].values())
    return {
        "country": {country["name"]["common"], country["name"]["official"], *country["altSpellings"]},
        "capital": set(country["capital"]),
        "demonym": demonyms,
        "people": demonyms | {name + "s" for name in demonyms},
    }


def profile(page):
    """What the Factbook says of a country, by kind of name."""
    names = page.get("Government", {}).get("Country name", {})
    kept = ("conventional short form", "conventional long form", "former", "abbreviation")
    nationality = page.get("People and Society", {}).get("Nationality", {})
    return {
        "country": set().union(*(parts(text(names, form, "text")) for form in kept)),
        "capital": parts(text(page, "Government", "Capital", "name", "text")),
        "demonym": parts(text(nationality, "adjective", "text")),
        "people": plurals(text(nationality, "noun", "text")),
    }


def factbook(folder, countries):
    pages = [json.load(open(path, encoding="utf8")) for path in glob.glob(f"{folder}/*/*.json")]
    by_name = {name: page for page in pages for name in profile(page)["country"] if name}
    found = {}
    for code, country in countries.items():
        for name in (OTHERWISE.get(code), country["name"]["common"], country["name"]["official"]):
            if name in by_name:
                found[code] = profile(by_name[name])
                break
    return found


def holds(names, kind, name):
    bare = re.sub("^[Tt]he ", "", name)
    return bool({name, bare, "the " + bare} & names.get(kind, set()))


def main(path, countries_path, folder):
    countries = {country["cca3"]: country for country in json.load(open(countries_path, encoding="utf8"))}
    countries["XKX"] = countries.get("UNK")
    lists = {"mledoze": {code: listed(country) for code, country in countries.items()}}
    if folder:
        lists = {"factbook": factbook(folder, countries)} | lists
    rows = [row for row in csv.DictReader(open(path, encoding="utf8")) if row["kind"] in LISTED]
    wrong, agree = [], Counter()
    for row in rows:
        holders = [name for name, known in lists.items() if holds(known.get(row["areas"], {}), row["kind"], row["name"])]
        agree[row["origin"], "mledoze" in holders] += 1
        first = holders[0] if holders else "usage"
        if first != row["origin"] if folder else (row["origin"] == "mledoze") > ("mledoze" in holders):
            wrong.append(f"{row['name']} ({row['areas']}): says {row['origin']}, is {first}")
    for origin in ("factbook", "mledoze", "usage"):
        held, not_held = agree[origin, True], agree[origin, False]
        print(f"{origin}: {held + not_held} names, {held} of them in mledoze/countries")
    print(f"{len(rows)} names of countries, peoples and capitals, {len(wrong)} with another origin than found", *wrong, sep="\n")
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))

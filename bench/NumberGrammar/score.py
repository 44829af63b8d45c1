"""Scores the grammar of numbers on Microsoft Recognizers' English specs: all right in text, value and unit, or wrong.

usage: score.py PROGRAM SPECS   PROGRAM: the command that runs NumberGrammar; SPECS: the folder recognizers-specs
What is claimed and what is not stands in docs/method/numbers.md; --show prints each case that is not all right.
"""
import json, os, re, shlex, subprocess, sys
from collections import Counter

program, specs = shlex.split(sys.argv[1]), sys.argv[2]
show = "--show" in sys.argv

# Names of units in the specs → ours. A unit that is not here is a currency that we do not claim.
UNITS = {
    "dollar": "USD", "united states dollar": "USD", "pound": "GBP", "british pound": "GBP", "euro": "EUR",
    "cent": "cent", "pence": "penny", "penny": "penny", "finnish markka": "FIM", "netherlands guilder": "NLG",
    "peseta": "ESP", "bitcoin": "XBT", "franc": "franc", "rupee": "rupee", "peso": "peso", "krona": "krona",
    "krone": "krone", "crown": "crown", "dinar": "dinar", "mark": "mark", "shilling": "shilling",
    "german mark": "DEM", "deutsche mark": "DEM", "french franc": "FRF", "italian lira": "ITL",
}
OURS = set(re.findall(r"\b[A-Z]{3}\b", open(os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "../../src/Statements/Quantities/words.txt"), encoding="utf8").read()))


def load(path):
    with open(os.path.join(specs, path), encoding="utf-8-sig") as file:
        return json.load(file)


def start_of(case, result, after):
    if "Start" in result:
        return result["Start"]
    return case["Input"].lower().find(result["Text"].lower(), after)


def spans(case, results):
    found, after = [], 0
    for result in results:
        start = start_of(case, result, after)
        after = start + len(result["Text"])
        found.append((start, after))
    return found


def numbers():
    for case in load("Number/NumberModel.json"):
        results = case["Results"]
        yield "number", case, None, [
            (*span, float(result["Resolution"]["value"]), "")
            for span, result in zip(spans(case, results), results)
        ]


def percents():
    for path in ("Number/PercentModel.json", "Number/PercentModelPercentMode.json"):
        for case in load(path):
            results = case["Results"]
            if any(result["Resolution"].get("value") in (None, "null") for result in results):
                yield "percent", case, "a sign without a number", None
            elif any(not re.search("%|per ?cent", result["Text"]) for result in results):
                yield "percent", case, "a fraction taken for a percentage", None
            else:
                yield "percent", case, None, [
                    (*span, float(result["Resolution"]["value"].rstrip("%")), "%")
                    for span, result in zip(spans(case, results), results)
                ]


def currencies():
    for case in load("NumberWithUnit/CurrencyModel.json"):
        results, units = case["Results"], []
        pairs = list(zip(spans(case, results), results))
        # The name of a currency without an amount is no amount.
        pairs = [pair for pair in pairs if pair[1]["Resolution"].get("value") is not None]
        for _, result in pairs:
            iso = result["Resolution"].get("isoCurrency")
            units.append(iso if iso in OURS else UNITS.get(result["Resolution"]["unit"].lower()))
        if None in units:
            yield "currency", case, "a currency or part of one that is not in our list", None
        else:
            yield "currency", case, None, [
                (*span, float(result["Resolution"]["value"]), unit)
                for (span, result), unit in zip(pairs, units)
            ]


MONTHS = r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)([a-z]*)?(?![a-z])"
WEEKDAYS = r"(mon|tues?|wed(nes)?|thu(rs)?|fri|satur|sat|sun)(day)?"
NAMED = r"(today|tomorrow|tmrw|yesterday|(the )?day (after (tomorrow|tmrw)|before yesterday))"
COUNTED = (r"(?!(?:next|last|past|this|the|my|each|every|new)\b)(?:a few|few|an?|\d+|[a-z]+(?:[- ][a-z]+)?) "
           r"(?:days?|weeks?|months?|years?|fortnights?)")
LENGTHS = (r"in " + COUNTED + r"|" + COUNTED + r"(?:(?: and |, | )" + COUNTED + r")* "
           r"(?:ago|later|(?:from|after|before) (?:now|today|tomorrow|tmrw|yesterday))")


def class_of_day(result, timex):
    """The class of days that a result of the specs belongs to, and whether we claim it."""
    text = result["Text"].lower()
    if re.search("week|since|business|christmas|easter|birthday", text) and not re.fullmatch(LENGTHS, text):
        return "a weekday of a named week, or a day told from a feast or another date", False
    if re.fullmatch(r"(\d{4}|XXXX)-\d\d-\d\d", timex) and re.search(MONTHS, text) and re.search(r"\d|" + DAYS, text):
        if re.search(r"\b(this|next|last|from|before|after|ago)\b", text):
            return "a weekday of a named week, or a day told from a feast or another date", False
        return "a day of a month", True
    if re.fullmatch(r"(\d{4}|XXXX)-\d\d-\d\d", timex) and re.fullmatch(r"(" + WEEKDAYS + r",? )?[\d/.,\- ]{3,}", text):
        return "a date in digits", True
    if re.fullmatch(r"((this|next|last|past|previous|following|(this )?(coming|upcoming)|this past) )?" + WEEKDAYS, text):
        return "a weekday", True
    if re.fullmatch(NAMED, text):
        return "today and its neighbours", True
    if re.fullmatch(r"\d{4}-\d\d-\d\d", timex) and re.fullmatch(LENGTHS, text):
        return "a length of time from today", True
    return "other days: feasts, a day without its month, a numbered weekday, a century that is not said", False


DAYS = ("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|twent|thirt|teen|ten|"
        "five|six")


def days_of(result):
    resolution = result.get("Resolution")
    if resolution:
        values = resolution["values"]
        return values[0]["timex"], [value["value"] for value in values]
    value = result["Value"]
    return value["Timex"], [list(value[key].values())[0] for key in ("PastResolution", "FutureResolution")]


def dates():
    for path in ("DateTime/DateTimeModel.json", "DateTime/DateParser.json"):
        for case in load(path):
            reference = case.get("Context", {}).get("ReferenceDateTime")
            results = case["Results"]
            kinds = {result.get("TypeName") or "datetimeV2." + str(result.get("Type")) for result in results}
            if not reference:
                continue
            if kinds - {"datetimeV2.date"}:
                yield "date", case, "times, lengths and stretches of time, repeated times", None
                continue
            read = [days_of(result) for result in results]
            classes = [class_of_day(result, timex) for result, (timex, _) in zip(results, read)]
            not_claimed = [name for name, is_claimed in classes if not is_claimed]
            if not_claimed:
                yield "date", case, not_claimed[0], None
                continue
            yield "date", case, None, [
                (*span, sorted({day for day in values if day[:4] not in ("0001", "not ")}), timex)
                for span, (timex, values) in zip(spans(case, results), read)
            ]


def same(expected, found):
    if len(expected) != len(found):
        return False
    for (start, end, value, unit), ours in zip(expected, found):
        close = value == sorted(ours["value"].split()) if isinstance(value, list) else (
            abs(value - float(ours["value"])) <= 1e-9 * max(1.0, abs(value)) or
            value != 0 and abs(float(ours["value"]) / value - 1) < 1e-9)
        if (start, end, unit) != (ours["start"], ours["end"], ours["unit"]) or not close:
            return False
    return True


def main():
    cases = [case for kind in (percents, numbers, currencies, dates) for case in kind()]
    asked = [{"kind": kind, "text": case["Input"],
              "reference": case.get("Context", {}).get("ReferenceDateTime", "2016-11-07")[:10]}
             for kind, case, _, _ in cases]
    run = subprocess.run(program, input="\n".join(map(json.dumps, asked)) + "\n", capture_output=True,
                         text=True, check=True, encoding="utf8")
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    right, claimed, left_out = Counter(), Counter(), Counter()
    for (kind, case, why_not, expected), found in zip(cases, answers, strict=True):
        if why_not:
            left_out[kind, why_not] += 1
            continue
        claimed[kind] += 1
        if same(expected, found):
            right[kind] += 1
        elif show:
            print("WRONG", kind, repr(case["Input"]), "\n   ", expected, "\n   ",
                  [(f["start"], f["end"], f["value"], f["unit"]) for f in found])
    for kind in claimed:
        print(f"{kind}: {right[kind]} of {claimed[kind]} claimed cases all right = {right[kind] / claimed[kind]:.3f}")
        for (of, why), count in sorted(left_out.items()):
            if of == kind:
                print(f"    not claimed: {count} ({why})")


main()

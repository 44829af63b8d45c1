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


def same(expected, found):
    if len(expected) != len(found):
        return False
    for (start, end, value, unit), ours in zip(expected, found):
        close = value == ours["value"] if isinstance(value, list) else (
            abs(value - float(ours["value"])) <= 1e-9 * max(1.0, abs(value)) or
            value != 0 and abs(float(ours["value"]) / value - 1) < 1e-9)
        if (start, end, unit) != (ours["start"], ours["end"], ours["unit"]) or not close:
            return False
    return True


def main():
    cases = [case for kind in (percents, numbers, currencies) for case in kind()]
    asked = [{"kind": kind, "text": case["Input"]} for kind, case, _, _ in cases]
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

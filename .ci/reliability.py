#!/usr/bin/env python3
"""Prints how often findings are right, by the confidence they were given, and the expected calibration error.
usage: reliability.py statements SHARED READ.jsonl   on words/polnear/dev; right: Dice of the contents at least one half
       reliability.py figures SHARED READ.jsonl      on words/claims-gold-dev; right: in scope or not, as annotated
       reliability.py events SHARED READ.jsonl       on plover/PLV_train, a document a sentence; right: the foremost
                                                     event's root is the annotated one
       reliability.py seed-KIND SHARED READ.jsonl    on the seed article: statements, figures, positions or events
With --pairs instead: a line "kind confidence right" for each finding, as bench/Confidence/fit.py takes them."""
import collections
import csv
import json
import math
import os
import sys


def rows(path, kind):
    with open(path, encoding="utf8") as lines:
        return [row for row in map(json.loads, lines) if row["kind"] == kind]


def statements(shared, path):
    sys.path.insert(0, os.path.join(shared, "eval"))
    import score_polnear

    folder = os.path.join(shared, "words", "polnear", "dev")
    gold, found = score_polnear.load_gold(folder), collections.defaultdict(list)
    for row in rows(path, "statement"):
        found[row["document"]].append(row)
    for stem, own in found.items():
        with open(os.path.join(folder, "text", stem + ".txt"), encoding="utf8", newline="") as file:
            text = file.read()
        right = matched(score_polnear, text, gold.get(stem, []), own)
        yield from ((row["confidence"], index in right) for index, row in enumerate(own))


def matched(score_polnear, text, gold, found):
    wanted = [score_polnear.toks(text, each["content"]) for each in gold]
    given = [score_polnear.toks(text, [(part["start"], part["end"]) for part in each["content"]]) for each in found]
    pairs = [
        (2 * len(one & other) / (len(one) + len(other)), i, j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(given)
        if one & other
    ]
    used, right = set(), set()
    for similarity, i, j in sorted(pairs, reverse=True):
        if similarity >= 0.5 and i not in used and j not in right:
            used.add(i)
            right.add(j)
    return right


def figures(shared, path):
    with open(os.path.join(shared, "words", "claims-gold-dev.jsonl"), encoding="utf8") as lines:
        gold = [json.loads(line) for line in lines if line.strip()]
    found = collections.defaultdict(list)
    for row in rows(path, "figure"):
        found[row["document"]].append(row)
    for claim in gold:
        for row in found[claim["doc"]]:
            if row["span"]["start"] < claim["end"] and claim["start"] < row["span"]["end"]:
                yield row["confidence"], (row["measure"] is None) == (claim["measure"] == "out_of_scope")
                break


def events(shared, path):
    with open(os.path.join(shared, "words", "plover", "PLV_train.tsv"), encoding="utf8") as lines:
        gold = [row["gold_root"] for row in csv.DictReader(lines, delimiter="\t")]
    foremost = {}
    for row in rows(path, "event"):
        known = foremost.get(row["document"])
        if known is None or row["confidence"] > known["confidence"]:
            foremost[row["document"]] = row
    for number, root in enumerate(gold):
        if str(number) in foremost:
            yield foremost[str(number)]["confidence"], foremost[str(number)]["plover"] == root


def overlap(one, other):
    return one["start"] < other["end"] and other["start"] < one["end"]


def stance(words):
    return next((name for name in ("support", "oppos") if words.startswith(name)), "other")


def seed(kind, shared, path):
    """What is optional there is neither right nor wrong."""
    folder = os.path.join(shared, "words", "seed")
    with open(os.path.join(folder, "gold.json"), encoding="utf8") as file:
        gold = json.load(file)
    if kind == "statements":
        sys.path.insert(0, os.path.join(shared, "eval"))
        import score_polnear

        with open(os.path.join(folder, "article.txt"), encoding="utf8", newline="") as file:
            text = file.read()
        own = rows(path, "statement")
        wanted = [{"content": [(part["start"], part["end"]) for part in each["content"]]} for each in gold["statements"]]
        right = matched(score_polnear, text, wanted, own)
        yield from ((row["confidence"], index in right) for index, row in enumerate(own))
    elif kind == "figures":
        for row in rows(path, "figure"):
            yield row["confidence"], any(
                overlap(row["span"], each["span"]) and row["value"] == each["value"] for each in gold["quantitative"]
            )
    elif kind == "positions":
        stances = {(each["actor"], stance(each["stance"])) for each in gold["positions"] if "5%" in each["issue"]}
        for row in rows(path, "position"):
            if "hague" in row["issue"]:
                yield row["confidence"], (row["actor"], stance(row["stance"])) in stances
    else:
        for row in rows(path, "event"):
            same = [each for each in gold["events"] if overlap(row["trigger"], each["trigger"])]
            if not any(each.get("optional") for each in same):
                yield row["confidence"], any(row["plover"] == each["plover"] for each in same)


def known(kind, shared, path):
    if kind.startswith("seed-"):
        return list(seed(kind[5:], shared, path))
    return list({"statements": statements, "figures": figures, "events": events}[kind](shared, path))


def interval(right, count, z=1.96):
    """Wilson's interval for a rate (1927): where the rate may lie, 95 times in 100, that gave so many of so few."""
    rate, share = right / count, z * z / count
    middle, reach = rate + share / 2, z * math.sqrt(rate * (1 - rate) / count + share / count / 4)
    return (middle - reach) / (1 + share), (middle + reach) / (1 + share)


def main(kind, shared, path, form=""):
    found = known(kind, shared, path)
    if form == "--pairs":
        for confidence, right in found:
            print(kind.removeprefix("seed-")[:-1], confidence, int(right))
        return
    # Many values are told by tenths.
    bins = collections.defaultdict(list)
    many = len({confidence for confidence, _ in found}) > 12
    for confidence, right in found:
        bins[int(confidence * 10) if many else confidence].append((confidence, right))
    print(f"confidence  {kind:>15}  right  95 % interval")
    gap = 0
    for _, own in sorted(bins.items()):
        count, sure, right = len(own), sum(c for c, _ in own), sum(r for _, r in own)
        gap += abs(sure - right)
        low, high = interval(right, count)
        print(f"{sure / count:10.3f}  {count:15d}  {right / count:5.2f}  {low:.2f} to {high:.2f}")
    print(f"n {len(found)}, expected calibration error {gap / max(1, len(found)):.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])

#!/usr/bin/env python3
"""Prints how often findings are right, by the confidence they were given, and the expected calibration error.
usage: reliability.py statements SHARED READ.jsonl   on words/polnear/dev; right: Dice of the contents at least one half
       reliability.py figures SHARED READ.jsonl      on words/claims-gold-dev; right: in scope or not, as annotated"""
import collections
import json
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


def main(kind, shared, path):
    bins = collections.defaultdict(lambda: [0, 0])
    for confidence, right in {"statements": statements, "figures": figures}[kind](shared, path):
        bins[confidence][0] += 1
        bins[confidence][1] += right
    print(f"confidence  {kind:>10}  right")
    for confidence, (count, right) in sorted(bins.items()):
        print(f"{confidence:10.2f}  {count:10d}  {right / count:5.2f}")
    total = sum(count for count, _ in bins.values())
    gap = sum(abs(confidence * count - right) for confidence, (count, right) in bins.items())
    print(f"expected calibration error {gap / max(1, total):.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])

#!/usr/bin/env python3
"""Fits how often a finding is right to how strong its evidence is: Platt's curve logit(p) = a + b logit(strength), for each
kind of finding, with normal priors a ~ (0, 0.5) and b ~ (1, 0.25) that few examples cannot move far.
usage: fit.py OLD.csv < PAIRS > NEW.csv
  OLD.csv  the curves that made the confidences in PAIRS (data/words/confidence.csv); they are taken back first
  PAIRS    lines "kind confidence right", as .ci/reliability.py prints with --pairs; right is 0 or 1
The same input gives the same output."""
import collections
import csv
import math
import sys

PRIOR_A, PRIOR_B = (0.0, 0.5), (1.0, 0.25)
LEAST = 0.001


def logit(p):
    p = min(max(p, LEAST), 1 - LEAST)
    return math.log(p / (1 - p))


def fit(pairs):
    """Newton's method on the posterior, which has one peak."""
    a, b = PRIOR_A[0], PRIOR_B[0]
    for _ in range(100):
        ga, gb = (PRIOR_A[0] - a) / PRIOR_A[1] ** 2, (PRIOR_B[0] - b) / PRIOR_B[1] ** 2
        haa, hab, hbb = 1 / PRIOR_A[1] ** 2, 0.0, 1 / PRIOR_B[1] ** 2
        for x, y in pairs:
            p = 1 / (1 + math.exp(-(a + b * x)))
            w = p * (1 - p)
            ga, gb = ga + y - p, gb + (y - p) * x
            haa, hab, hbb = haa + w, hab + w * x, hbb + w * x * x
        det = haa * hbb - hab * hab
        da, db = (hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det
        a, b = a + da, b + db
        if abs(da) + abs(db) < 1e-12:
            return a, b
    raise SystemExit("fit.py: no peak was found")


def main(path):
    with open(path, encoding="utf8", newline="") as file:
        old = {row["kind"]: (float(row["intercept"]), float(row["slope"])) for row in csv.DictReader(file)}
    pairs = collections.defaultdict(list)
    for line in sys.stdin:
        kind, confidence, right = line.split()
        a, b = old.get(kind, (0.0, 1.0))
        pairs[kind].append(((logit(float(confidence)) - a) / b, int(right)))
    print("kind,intercept,slope,examples,right")
    for kind in ("statement", "figure", "position", "event"):
        if pairs[kind]:
            a, b = fit(pairs[kind])
            print(f"{kind},{a:.4f},{b:.4f},{len(pairs[kind])},{sum(y for _, y in pairs[kind])}")


if __name__ == "__main__":
    main(sys.argv[1])

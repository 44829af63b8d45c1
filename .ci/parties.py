"""parties.py PLV.tsv FOUND.jsonl: do the parties of the surest event stand where PLV marks source and target?"""

import collections
import csv
import json
import re
import sys

# Every second sentence was read to learn what the reader misses; the others were not.
HALVES = ("read", "unread")


def marked(sentence, tag):
    """Where a marked part stands in the sentence without marks; None where none is marked."""
    if not (part := re.search(f"<{tag}>(.*?)</{tag}>", sentence)):
        return None
    bare = lambda text: re.sub("</?[st]>", "", text)
    start = len(bare(sentence[: part.start()]))
    return start, start + len(bare(part[1]))


def overlap(party, part):
    return party["span"]["start"] < part[1] and part[0] < party["span"]["end"]


def found_by(parties, part):
    """Which of the four outcomes the parties are."""
    meets = [overlap(party, part) for party in parties]
    if not meets:
        return "none"
    return "right" if all(meets) else "partly" if any(meets) else "other"


def main(gold, found):
    events = collections.defaultdict(list)
    for line in open(found, encoding="utf8"):
        row = json.loads(line)
        if row["kind"] == "event":
            events[int(row["document"])].append(row)
    tallies = collections.Counter()
    for number, row in enumerate(csv.DictReader(open(gold, encoding="utf8"), delimiter="\t")):
        surest = max(events[number], key=lambda event: event["confidence"], default=None)
        if surest is None or surest["plover"] != row["gold_root"]:
            continue
        for side, mark in (("sources", "s"), ("targets", "t")):
            if part := marked(row["marked_sentence"], mark):
                tallies[HALVES[number % 2], side, found_by(surest[side], part)] += 1
    for half in HALVES:
        for side in ("sources", "targets"):
            count = {which: tallies[half, side, which] for which in ("right", "partly", "other", "none")}
            told = "  ".join(f"{which} {number}" for which, number in count.items())
            print(f"{half:7} {side}: {count['right'] / sum(count.values()):.2f} right  ({told})")


if __name__ == "__main__":
    main(*sys.argv[1:])

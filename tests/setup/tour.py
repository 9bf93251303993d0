"""Types the README's first tour into a shell and holds each answer to the one that the README shows: tour.py ROOT HOST:PORT"""
import pathlib
import re
import subprocess
import sys

# What differs from one time to the next, on both sides.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")
CHANGING = [
    (MOMENT, "MOMENT"),
    (re.compile(r"Date: .*? GMT"), "Date: NOW"),
    (re.compile(r"(X-Request-Id: |urn:uuid:)[0-9a-f-]{36}"), r"\1ID"),
    (re.compile(r'"open":(true|false)'), '"open":NOW'),
]


def plain(text):
    for pattern, word in CHANGING:
        text = pattern.sub(word, text)
    return re.sub(r"\s+", "", text)


def blocks(readme):
    """The indented blocks of the tour; a blank line between two indented ones parts them."""
    tour = readme.split("\n## A first tour\n")[1].split("\n## ")[0]
    return [re.sub(r"^    ", "", each, flags=re.MULTILINE).strip("\n") for each in re.findall(r"(?:^    .*\n)+", tour, re.MULTILINE)]


def turns(found):
    """What is typed, each with all that is shown before the next."""
    out = []
    for block in found:
        if block.startswith(("api ", "TOKEN=")):
            out.append([block, ""])
        else:
            out[-1][1] += block
    return out


def main(root, place):
    setting, *asked = turns(blocks((pathlib.Path(root) / "README.md").read_text()))
    if len(asked) < 5 or not all(shown for _, shown in asked):
        sys.exit("the README's tour has fewer than five requests, or one without an answer")
    for typed, shown in asked:
        script = (setting[0] + "\n" + typed).replace("localhost:8080", place)
        said = subprocess.run(["bash", "-ec", script], cwd=root, capture_output=True, text=True, timeout=60, check=False)
        expected = ".*".join(re.escape(each) for each in plain(shown).split("..."))
        if not re.fullmatch(expected, plain(said.stdout)):
            sys.exit(f"the README shows another answer for\n{typed}\nthan\n{said.stdout}{said.stderr}")


if __name__ == "__main__":
    main(*sys.argv[1:])

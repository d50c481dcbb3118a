# SPDX-License-Identifier: GPL-3.0-or-later
"""A small article about another test, with one page of every kind and no fault."""

HEAD = """\
format = 1
id = "ear-check"
title = "Ear check"
language = "en"
version = "1"
chapters = ["look", "know"]
opening = "start"
closing = "end"
extras = ["home"]
picture = "ear.svg"
exempt_words = ["otoscope"]

[[placeholders]]
name = "wait_minutes"
unit = "minute"
default = 5

[[placeholders]]
name = "phone"
unit = "phone"
unset = "the number on your letter"
"""

FACTS = """\
[[facts]]
id = "F1"
says = "A nurse looks into the ear."

[[facts]]
id = "F2"
says = "It takes a few minutes."
"""

SOURCES = """\
[[sources]]
id = "S1"
title = "A book about ears"

[[sources]]
id = "K"
title = "General knowledge"
"""

WORDS = """\
[[words]]
id = "ear-wax"
term = "ear wax"
text = "Soft, yellow stuff in the ear. It keeps the ear clean."
sources = ["S1"]
picture = "ear.svg"
to = "look/see"
"""

START = """\
id = "start"
title = "In one minute"
icon = "clock"

[[pages]]
kind = "cards"
id = "in-short"
title = "In short"
[[pages.items]]
title = "A look"
text = "A nurse looks into your ear."
picture = "ear.svg"
alt = "An ear."
to = "look"
facts = ["F1"]
"""

LOOK = """\
id = "look"
title = "The look"
icon = "ear"
picture = "ear.svg"
alt = "An ear."

[[pages]]
kind = "text"
id = "see"
title = "What they see"
lead = { text = "It is quick.", facts = ["F2"] }
[[pages.body]]
text = "They look for [[ear wax]]. Wait **{wait_minutes}** at most."
facts = ["F1"]
sources = ["S1"]
[[pages.more]]
text = "You can call {phone}."
sources = ["K"]
[pages.picture]
file = "ear.svg"
alt = "An ear."
labels = [{ text = "Ear wax", under = "soft", at = [10, 20], point = [30, 40] }]
[pages.note]
title = "Please ask"
text = "Ask for a rest."
sources = ["S1"]

[[pages]]
kind = "points"
id = "points"
title = "Good to know"
items = [{ text = "You can sit.", icon = "chair", sources = ["S1"] }]

[[pages]]
kind = "steps"
id = "steps"
title = "Step by step"
items = [{ title = "Sit", text = "Take a seat.", sources = ["S1"] }]

[[pages]]
kind = "procedure"
id = "walk"
title = "The walk"
[[pages.beats]]
id = "sit"
title = "You sit"
segment = "Before"
happens = { text = "You sit down.", sources = ["S1"] }
feel = { text = "A soft chair.", sources = ["S1"] }
how_long = { text = "One minute.", sources = ["S1"] }
do = { text = "Keep still.", sources = ["S1"] }
picture = { file = "ear.svg", alt = "A chair." }
[[pages.beats]]
id = "light"
title = "A light"
segment = "The look"
happens = { text = "A nurse holds an otoscope to your ear.", sources = ["S1"] }
feel = { text = "It may be cold.", sources = ["S1"] }
how_long = { text = "One minute.", sources = ["S1"] }
do = { text = "Breathe.", sources = ["S1"] }
picture = { file = "ear.svg", alt = "A light." }
"""

KNOW = """\
id = "know"
title = "What to know"
icon = "info"

[[pages]]
kind = "dots"
id = "dots"
title = "How often"
total = 100
heading = "100 people"
origin = { text = "From one book.", sources = ["S1"] }
[[pages.groups]]
count = 90
mark = "disc"
text = "felt no pain"
sources = ["S1"]
[[pages.groups]]
count = 10
mark = "ring"
title = "10 in 100"
text = "felt some pain"
sources = ["S1"]

[[pages]]
kind = "questions"
id = "questions"
title = "Questions"
[[pages.items]]
title = "Can I stop?"
text = "Yes. Speak up."
sources = ["S1"]
more = [{ text = "Lift your hand.", sources = ["S1"] }]

[[pages]]
kind = "tips"
id = "tips"
title = "What may help"
items = [{ title = "Breathe", text = "Breathe out slowly.", strength = 2, sources = ["S1"] }]

[[pages]]
kind = "checklist"
id = "bring"
title = "What to bring"
[[pages.items]]
id = "letter"
text = "Your letter"
sources = ["S1"]
[[pages.items]]
text = "A friend"
sources = ["S1"]

[[pages]]
kind = "choices"
id = "ask"
title = "What to ask"
items = [{ id = "when", text = "When can I swim?", sources = ["S1"] }]

[[pages]]
kind = "check"
id = "check"
title = "Did we say it well?"
to = "look/see"
explanation = { text = "The nurse looks into your ear.", facts = ["F1"] }
answers = [{ text = "Into my ear", right = true }, { text = "Into my nose" }]

[[pages]]
kind = "levels"
id = "call"
title = "When to call"
[[pages.levels]]
title = "Call today"
text = "day or night"
tone = "care"
items = [{ text = "Pain that grows", sources = ["S1"] }]
"""

END = """\
id = "end"
title = "To keep in mind"
icon = "check"

[[pages]]
kind = "summary"
id = "keep"
title = "To keep in mind"
items = [{ text = "It is quick.", facts = ["F2"] }]
"""

HOME = """\
id = "home"
title = "Take it home"
icon = "info"

[[pages]]
kind = "breathing"
id = "breathe"
title = "Breathe slowly"
body = [{ text = "Breathe in. Breathe out.", sources = ["S1"] }]
note = { text = "Stop if you feel dizzy.", sources = ["K"] }

[[pages]]
kind = "relaxation"
id = "rest"
title = "Let your ears rest"
picture = { file = "ear.svg", alt = "An ear.", labels = [{ text = "Ears", at = [10, 20] }] }
items = [{ title = "Your ears", text = "Let them rest.", sources = ["S1"] }]

[[pages]]
kind = "takeaway"
id = "carry"
title = "Take it with you"
questions = "ask"
checklist = "bring"
calls = "call"
care = [{ text = "Keep it dry.", sources = ["S1"] }]
"""

PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">
  <title>An ear</title>
  <g fill="#333"><path d="M0 0h40v30H0z"/></g>
</svg>
"""

FILES = {
    "article.toml": HEAD,
    "facts.toml": FACTS,
    "sources.toml": SOURCES,
    "glossary.toml": WORDS,
    "chapters/start.toml": START,
    "chapters/look.toml": LOOK,
    "chapters/know.toml": KNOW,
    "chapters/end.toml": END,
    "chapters/home.toml": HOME,
    "pictures/ear.svg": PICTURE,
}

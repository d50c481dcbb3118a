# SPDX-License-Identifier: GPL-3.0-or-later
"""A small article with a page to take home, and the pages it draws from."""

HEAD = """\
format = 1
id = "ear-check"
title = "Ear check"
language = "en"
version = "1"
chapters = ["know"]
extras = ["home"]

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
"""

SOURCES = """\
[[sources]]
id = "S1"
title = "A book about ears"
"""

KNOW = """\
id = "know"
title = "What to know"
icon = "info"

[[pages]]
kind = "checklist"
id = "bring"
title = "What to bring"
[[pages.items]]
id = "letter"
group = "To bring"
text = "Your **letter**"
sources = ["S1"]
[[pages.items]]
group = "To bring"
text = "A friend"
sources = ["S1"]
[[pages.items]]
id = "lunch"
group = "The day"
title = "Lunch"
text = "Eat as you like."
sources = ["S1"]

[[pages]]
kind = "choices"
id = "ask"
title = "What to ask"
[[pages.items]]
id = "swim"
group = "At home"
text = "When can I [[swim]]?"
sources = ["S1"]
[[pages.items]]
title = "The light?"
text = "Is it **hot**?"
sources = ["S1"]

[[pages]]
kind = "check"
id = "where"
title = "Where do they look?"
explanation = { text = "A nurse looks into your ear.", facts = ["F1"] }
answers = [{ text = "Into my ear", right = true }, { text = "Into my nose" }]

[[pages]]
kind = "levels"
id = "call"
title = "When to call"
[[pages.levels]]
title = "Mention it"
tone = "calm"
items = [{ text = "An itch", sources = ["S1"] }]
[[pages.levels]]
title = "Call {phone}"
text = "day or night"
tone = "alert"
items = [{ text = "Pain that grows", sources = ["S1"] }]
"""

HOME = """\
id = "home"
title = "Take it with you"
icon = "qr-code"

[[pages]]
kind = "takeaway"
id = "carry"
title = "Your list goes home with you"
lead = { text = "This is **all** it holds.", sources = ["S1"] }
questions = "ask"
checklist = "bring"
calls = "call"
care = [
  { title = "Rest", text = "Wait {wait_minutes}.", sources = ["S1"] },
  { text = "Keep it dry.", sources = ["S1"] },
]
"""

FILES = {
    "article.toml": HEAD,
    "facts.toml": FACTS,
    "sources.toml": SOURCES,
    "glossary.toml": "",
    "chapters/know.toml": KNOW,
    "chapters/home.toml": HOME,
}

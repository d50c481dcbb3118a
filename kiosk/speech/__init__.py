# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading aloud, offline: espeak-ng in a process of its own.

``speaker.Speaker`` is what the screen uses; ``spoken`` turns shown text into spoken text;
``voices.has_voice`` says whether a language can be read at all, ``choice`` which voice says a text.
Nothing is imported here, so that the worker process starts without Qt.
"""

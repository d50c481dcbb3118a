# SPDX-License-Identifier: GPL-3.0-or-later
"""The people who appear in more than one picture."""

from __future__ import annotations

from dataclasses import replace

from people_look import (
    COAT,
    CORAL,
    CREAM,
    GOWN,
    LEAF,
    LILAC,
    MIST,
    PALE,
    ROSE,
    SLATE,
    SUNNY,
    TEAL,
    Person,
)

ELDER = Person("a", "bun", "#B9BCBE", "smile", "crew", CORAL, CREAM, tilt=4, glasses=True)
NURSE = Person("c", "curly", "#2E2320", "smile", "scrubs", TEAL, tilt=-4, look=0.5)
HURT = Person("c", "curly", "#2E2320", "soft", "crew", LEAF, CREAM, look=0.3)
CALM = Person("e", "wave", "#8B9095", "closed", "crew", ROSE, CREAM, headphones=True)
DOCTOR = Person("d", "fade", "#211714", "smile", "coat", COAT, "#BBD7EA")
SCARF = Person("c", "hijab", SLATE, "soft", "crew", ROSE, wide=116)
TIRED = Person("e", "long", "#7B5236", "asleep", "crew", LILAC, CREAM, tilt=14)
TALKER = Person("d", "sides", "#3A2C28", "talk", "crew", SUNNY, CREAM, look=0.5)
LISTENER = Person("a", "bob", "#7B5236", "smile", "scrubs", TEAL, look=-0.5)
MUSIC = Person("b", "short", "#6B4A38", "closed", "crew", LILAC, PALE, headphones=True)
DAUGHTER = Person("e", "long", "#4A2F27", "smile", "crew", CORAL, CREAM, tilt=-6, look=-0.4)
GRANDMA = replace(ELDER, colour=MIST, trim=PALE, look=0.3)
RESTING = Person("d", "sides", "#3A2C28", "closed", "crew", SUNNY, CREAM)
LAB = Person("a", "bun", "#4A2F27", "soft", "coat", COAT, "#BBD7EA", glasses=True, look=0.4)
READY = Person("e", "crown", "#B4BDBC", "smile", "shirt", SLATE, PALE, glasses=True, look=0.2)
UNCLE = Person("d", "sides", "#3A2C28", "smile", "shirt", SLATE, PALE, tilt=-4, look=-0.3)
SIKH = Person("b", "turban", "#C65D57", "smile", "shirt", SLATE, PALE, beard="#3A2C28")
GOWN_MAN = Person("b", "quiff", "#3E2B24", "soft", "gown", GOWN)
PATIENT_WOMAN = Person("b", "long", "#33261F", "talk", "crew", SUNNY, CREAM, look=0.6)
NURSE_MAN = Person("c", "short", "#2A1E1A", "smile", "scrubs", TEAL, look=-0.6, beard="#4A3228")
WORRIED = Person("a", "bob", "#8A4B2F", "soft", "cardigan", LEAF, CREAM, tilt=5, look=0.6)
LISTENING_DOCTOR = Person(
    "b", "bun", "#2E2320", "soft", "coat", COAT, "#9CC6E3", tilt=-5, look=-0.6, glasses=True
)
AWAKE = Person("c", "afro", "#2E2320", "smile", "gown", GOWN)
SLEEPY = Person("e", "short", "#8B6A4A", "asleep", "gown", GOWN, tilt=9)
RESULTS_DOCTOR = Person("c", "bob", "#2E2320", "talk", "coat", COAT, "#BBD7EA", look=0.7)
RESULTS_MAN = Person(
    "b", "turban", "#C65D57", "soft", "shirt", SLATE, PALE, look=-0.6, beard="#4A3A33"
)
RESULTS_WIFE = Person("b", "long", "#33261F", "smile", "crew", SUNNY, CREAM, look=-0.6)
WRITER = Person("d", "locs", "#2A1E1A", "smile", "crew", CORAL, CREAM, tilt=6, look=0.2)
PASSENGER = Person("e", "wave", "#B9BCBE", "smile", "crew", ROSE, CREAM, glasses=True, look=0.4)
DRIVER = Person("e", "quiff", "#5A3B2B", "smile", "shirt", LEAF, PALE, look=0.5)
SLEEPER = Person("d", "crew", "#2A1E1A", "closed", "gown", GOWN)

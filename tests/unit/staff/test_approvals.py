# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has approved which words."""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.staff.approvals import (
    Approvals,
    ApprovalsError,
    ApprovalsStore,
    Draft,
    SignOff,
    parse_approvals,
    to_text,
)

DAY = datetime.date(2026, 3, 1)
HASHES = {"why/what": "aa", "day/lie": "bb", "home/call": "cc"}
BIOPSY = "bone-marrow-biopsy"
SIGNED = SignOff(
    article=BIOPSY, language="es", name="Dr. “Ü” Hill", role="hematologist", date=DAY, pages=HASHES
)
DRAFT = Draft(language="hi", name="N. Hill", date=DAY)


@pytest.fixture
def store(tmp_path: Path) -> ApprovalsStore:
    found = ApprovalsStore(tmp_path / "kiosk" / "approvals.toml")
    assert found.load() == (Approvals(), ())
    return found


def again(store: ApprovalsStore) -> Approvals:
    approvals, faults = ApprovalsStore(store.path).load()
    assert faults == ()
    return approvals


def test_without_a_record_nothing_is_approved(store: ApprovalsStore) -> None:
    nothing = store.approvals
    assert nothing.open_pages(BIOPSY, "es", HASHES) == set(HASHES)
    assert not nothing.may_offer("es")
    assert not store.path.parent.exists()


def test_a_sign_off_is_there_after_a_restart(store: ApprovalsStore) -> None:
    store.record(SIGNED)
    found = again(store)
    assert found == store.approvals == Approvals((SIGNED,))
    assert found.open_pages(BIOPSY, "es", HASHES) == set()
    assert found.may_offer("es")
    assert found.may_offer("es", [BIOPSY])


def test_it_counts_for_its_article_and_language_only(store: ApprovalsStore) -> None:
    store.record(SIGNED)
    found = store.approvals
    assert found.open_pages(BIOPSY, "fr", HASHES) == set(HASHES)
    assert found.open_pages("other", "es", HASHES) == set(HASHES)
    assert not found.may_offer("fr")
    assert not found.may_offer("es", [BIOPSY, "other"])


def test_a_page_whose_words_changed_is_open_again(store: ApprovalsStore) -> None:
    store.record(SIGNED)
    changed = {**HASHES, "day/lie": "b2", "new/page": "dd"}
    changed.pop("home/call")
    assert store.approvals.open_pages(BIOPSY, "es", changed) == {"day/lie", "new/page"}


def test_two_people_may_sign_a_part_each(store: ApprovalsStore) -> None:
    nurse = msgspec.structs.replace(SIGNED, name="A. Hill", pages={"day/lie": "b2"})
    store.record(SIGNED)
    store.record(nurse)
    assert again(store).sign_offs == (SIGNED, nurse)
    assert store.approvals.open_pages(BIOPSY, "es", {**HASHES, "day/lie": "b2"}) == set()
    later = msgspec.structs.replace(nurse, date=datetime.date(2026, 4, 1), pages={"x": "1"})
    store.record(later)
    assert again(store).sign_offs == (SIGNED, later)


def test_a_sign_off_is_withdrawn(store: ApprovalsStore) -> None:
    french = msgspec.structs.replace(SIGNED, language="fr")
    store.record(SIGNED)
    store.record(french)
    store.withdraw(BIOPSY, "es")
    assert again(store) == Approvals((french,))


def test_a_draft_is_offered_by_choice_and_stays_a_draft(store: ApprovalsStore) -> None:
    store.offer_draft(DRAFT)
    later = msgspec.structs.replace(DRAFT, name="M. Hill")
    store.offer_draft(later)
    found = again(store)
    assert found == Approvals((), (later,))
    assert found.may_offer("hi")
    assert found.is_draft("hi")
    assert found.open_pages(BIOPSY, "hi", HASHES) == set(HASHES)
    store.withdraw_draft("hi")
    assert again(store) == Approvals()
    assert not store.approvals.may_offer("hi")


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "half \ud800 pair"])
def test_a_name_must_be_one(store: ApprovalsStore, name: str) -> None:
    with pytest.raises(ApprovalsError):
        store.record(msgspec.structs.replace(SIGNED, name=name))
    with pytest.raises(ApprovalsError):
        store.offer_draft(msgspec.structs.replace(DRAFT, name=name))
    assert store.approvals == Approvals()
    assert not store.path.exists()


def full(store: ApprovalsStore) -> bytes:
    store.record(SIGNED)
    store.offer_draft(DRAFT)
    return store.path.read_bytes()


@pytest.mark.parametrize(
    "data", [b"", b"[[signoff]\n", b"\xff", b"\0" * 99, b'[clinic]\nx = "y"\n']
)
def test_a_broken_record_is_reported_and_the_last_good_copy_used(
    store: ApprovalsStore, data: bytes
) -> None:
    full(store)
    store.path.write_bytes(data)
    new = ApprovalsStore(store.path)
    approvals, faults = new.load()
    assert approvals == store.approvals
    assert str(store.path) in faults[0]
    assert faults[1] == f"{store.good_copy}: is used in its place."
    new.withdraw_draft("hi")
    assert again(store) == Approvals((SIGNED,))
    assert store.path.with_name("approvals.toml.broken").read_bytes() == data


def test_with_both_broken_nothing_is_approved(store: ApprovalsStore) -> None:
    full(store)
    store.path.write_bytes(b"[")
    store.good_copy.write_bytes(b"[")
    approvals, faults = ApprovalsStore(store.path).load()
    assert (approvals, len(faults)) == (Approvals(), 1)


def test_a_record_cut_off_anywhere_never_approves_more(store: ApprovalsStore) -> None:
    whole = full(store)
    store.good_copy.unlink()
    for place in range(len(whole)):
        store.path.write_bytes(whole[:place])
        found, _ = ApprovalsStore(store.path).load()
        for one in found.sign_offs:
            assert (one.article, one.language) == (BIOPSY, "es")
            assert one.pages.items() <= HASHES.items()


def test_a_wrong_entry_costs_only_itself(store: ApprovalsStore, tmp_path: Path) -> None:
    text = to_text(Approvals((SIGNED,), (DRAFT,)))
    wrong = text.replace("2026-03-01", '"soon"', 1)
    found, faults = parse_approvals(tmp_path / "a.toml", wrong)
    assert found == Approvals((), (DRAFT,))
    assert len(faults) == 1
    assert faults[0].startswith(f"{tmp_path / 'a.toml'}: signoff 1: ")
    for entry in ("signoff = 3", "draft = ['x']", "signoff = { article = 'a' }"):
        found, faults = parse_approvals(tmp_path / "a.toml", f"version = 1\n{entry}\n")
        assert (found, len(faults)) == (Approvals(), 1)


def test_a_record_of_a_newer_kiosk_is_left_alone(store: ApprovalsStore) -> None:
    full(store)
    store.path.write_bytes(b"version = 2\n")
    _, faults = store.load()
    assert "newer than this kiosk" in faults[0]
    for action in (lambda: store.withdraw_draft("hi"), lambda: store.replace("version = 1\n")):
        with pytest.raises(ApprovalsError, match="newer than this kiosk"):
            action()
    assert store.path.read_bytes() == b"version = 2\n"


def test_a_full_disk_is_one_clear_line_and_nothing_changes(
    store: ApprovalsStore, full_disk
) -> None:
    data = full(store)
    before = store.approvals
    with full_disk(), pytest.raises(ApprovalsError, match="cannot be written") as caught:
        store.withdraw_draft("hi")
    assert "\n" not in str(caught.value)
    assert (store.approvals, store.path.read_bytes()) == (before, data)


def test_a_whole_record_is_replaced_and_the_old_one_kept(store: ApprovalsStore) -> None:
    data = full(store)
    store.replace(to_text(Approvals((), (DRAFT,))))
    assert again(store) == Approvals((), (DRAFT,))
    assert store.path.with_name("approvals.toml.before").read_bytes() == data

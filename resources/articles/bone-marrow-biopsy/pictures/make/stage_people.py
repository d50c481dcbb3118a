# SPDX-License-Identifier: GPL-3.0-or-later
"""The room, the couch and the people on it, in stage units (1600 x 900)."""

from __future__ import annotations

import lying
import people_heads
import scenery
import svgkit as k
from pen import group as turned
from people_look import Person

AIR, FLOOR = "#E7F0EE", "#D3E2DD"
FLOOR_TOP = 792
LIE = 663
HIP = (948.0, 570.0)
SHEET, SHEET_EDGE, SHEET_FOLD = lying.BLANKET, lying.BLANKET_EDGE, "#EFCFA8"
SHEET_LOW = "#EFD0AB"
GOWN, GOWN_EDGE, GOWN_SHADE = lying.GOWN, lying.GOWN_EDGE, "#A6C8DF"
HAIR, HAIR_LIGHT = "#5A483F", "#7B685D"
RESTING = Person(skin="b", hair="bob", hair_colour="#4A2F28", mood="closed")


def room() -> str:
    """Quiet air, a floor and a plant."""
    return "".join(
        (
            k.rect(0, 0, 1600, 900, fill=AIR),
            k.rect(0, FLOOR_TOP, 1600, 900 - FLOOR_TOP, fill=FLOOR),
            k.ellipse(112, 803, 62, 7, "#C3D6CF"),
            scenery.sprig(112, 804, 246, 20, "#9CBDA8", "#5E8A72"),
        )
    )


def couch() -> str:
    """Frame on wheels, mattress and pillow."""
    legs = "".join(
        k.rect(x - 13, 720, 26, 56, 4, k.SLATE)
        + k.circle(x, 784, 17, "#34485A")
        + k.circle(x, 784, 5.5, k.STEEL)
        for x in (382, 1218)
    )
    return "".join(
        (
            legs,
            k.rect(245, 678, 1109, 51, 25.5, k.STEEL),
            k.rect(266, 641, 1068, 58, 29, "#F5F8FA"),
            k.path(
                "M266 678H1334C1334 690 1325 699 1313 699H287C275 699 266 690 266 678Z",
                k.STEEL_LIGHT,
            ),
            pillow(),
        )
    )


def pillow() -> str:
    """A soft white pillow at the head end."""
    return k.path(
        "M305 620C302 590 318 576 352 571C404 563 470 566 512 582C532 590 538 604 537 622"
        "C537 640 534 650 516 654C454 661 380 661 336 656C314 652 307 642 305 620Z",
        "#FFFFFF",
        stroke=k.STEEL_LIGHT,
        stroke_width=3.4,
    ) + k.stroke("M508 600C500 616 496 630 497 642", "#E3EBEF", 4)


def side_head(face: str, shade: str) -> str:
    """A head on its side, seen from behind; the upper ear shows."""
    return "".join(
        (
            k.path("M470 520C500 536 524 534 556 520V632C530 624 498 612 470 586Z", shade),
            k.path(
                "M360 528C358 486 388 454 436 453C484 452 514 484 512 530C510 574 484 602 436 603"
                "C388 603 362 572 360 528Z",
                HAIR,
            ),
            k.path(
                "M408 470C400 452 411 438 428 438C443 438 454 447 457 459C460 470 463 476 457 483"
                "C450 490 438 490 429 486C419 482 412 478 408 470Z",
                face,
            ),
            k.stroke("M417 465C414 453 424 447 433 450C442 454 442 464 447 471", shade, 4.4),
            k.stroke("M384 556C404 584 464 584 490 558", HAIR_LIGHT, 5),
            k.stroke("M406 584C426 592 450 592 470 583", HAIR_LIGHT, 4, stroke_opacity=0.55),
        )
    )


def side_body(skin: str = "b", edge: k.Point = (706, 496), tied: bool = True) -> str:
    """Head, neck and back; the gown is open at the back and ends at `edge`, the hip is bare."""
    face, shade = k.SKIN[skin]
    return "".join(
        (
            side_head(face, shade),
            k.path(
                f"M{k.num(edge[0])} 663L560 620V530C580 500 616 482 646 484C694 488 734 519 786 519"
                "C812 518 832 506 856 491C888 472 914 461 942 458C972 456 998 464 1022 478"
                "C1020 540 1004 600 946 663Z",
                face,
            ),
            k.path(
                f"M{k.num(edge[0])} 663C716 653 730 651 750 649C820 643 892 642 976 626L946 663Z",
                shade,
                fill_opacity=0.72,
            ),
            k.stroke("M734 582C770 586 826 583 872 572", shade, 5, stroke_opacity=0.85)
            if tied
            else "",
            k.path(
                "M966 662C968 640 1040 604 1170 570C1214 584 1250 602 1276 622"
                "C1294 637 1304 650 1303 662Z",
                SHEET_LOW,
            ),
            gown(edge),
            tie() if tied else "",
        )
    )


def gown(edge: k.Point) -> str:
    """The gown over the shoulders; `edge` is the upper end of its open side."""
    x, y = edge
    wide = x - 616
    top = (
        f"C{k.num(616 + wide * 0.38)} {k.num(478 - wide * 0.07)} "
        f"{k.num(x - wide * 0.29)} {k.num(y - wide * 0.13)} {k.num(x)} {k.num(y)}"
    )
    back = f"C{k.num(x + 32)} 552 {k.num(x + 30)} 612 {k.num(x + 2)} 663"
    return "".join(
        (
            k.path(f"M524 663C514 560 566 486 616 478{top}{back}Z", GOWN),
            k.path(
                "M524 663C521 632 524 604 531 578C540 622 566 648 620 650"
                f"C640 651 {k.num(x - 26)} 650 {k.num(x + 4)} 654L{k.num(x + 2)} 663Z",
                GOWN_SHADE,
                fill_opacity=0.6,
            ),
            k.stroke("M596 487C572 528 580 588 626 618", GOWN_EDGE, 6.5),
            k.stroke(f"M{k.num(x)} {k.num(y)}{back}", GOWN_EDGE, 9.5),
        )
    )


def tie() -> str:
    """The small bow that holds the gown."""
    return k.stroke(
        "M733 567C738 553 752 546 758 552C763 559 750 567 733 567"
        "C750 567 763 576 758 583C752 588 738 581 733 567",
        GOWN_EDGE,
        4.6,
    )


def side_legs() -> str:
    """Hips and legs under the sheet."""
    return "".join(
        (
            k.path(
                "M946 455C1006 452 1052 474 1102 512C1144 544 1172 564 1204 578"
                "C1240 593 1272 606 1292 626C1306 640 1314 652 1308 663H932"
                "C970 600 976 520 946 455Z",
                SHEET,
            ),
            k.path(
                "M1308 663C1314 652 1306 640 1292 626C1280 642 1256 648 1216 651"
                "C1130 656 1040 654 952 656C948 659 944 661 940 663Z",
                SHEET_FOLD,
                fill_opacity=0.7,
            ),
            k.stroke("M1070 540C1114 592 1186 612 1264 627", SHEET_FOLD, 7),
            k.stroke("M1064 609C1108 626 1150 636 1204 640", SHEET_FOLD, 7),
            k.stroke("M946 456C976 520 970 600 934 663", SHEET_EDGE, 17),
        )
    )


def marker(r: float, rim: float, halo: float) -> str:
    """A rose dot with a white ring and a soft halo; origin in its middle."""
    return (
        k.circle(0, 0, halo, k.ROSE, fill_opacity=0.26)
        + k.circle(0, 0, r + rim, "#FFFFFF")
        + k.circle(0, 0, r, k.ROSE)
    )


def rest_person() -> str:
    """A person resting on the back under a blanket, the face turned to us."""
    face, shade = k.SKIN[RESTING.skin]
    head = turned(
        people_heads.hair_behind(RESTING),
        people_heads.head(RESTING),
        move=(428, 552),
        turn=-74,
        scale="1.26",
    )
    hand = "".join(
        (
            k.stroke("M716 614C760 606 800 590 838 574", face, 40),
            k.path(
                "M824 558C840 548 864 548 886 552C897 554 899 565 891 568C899 571 898 582 889 584"
                "C894 590 888 598 878 597C862 600 846 600 830 594Z",
                face,
            ),
            k.stroke("M864 568H889M862 583H886", shade, 3),
            k.stroke("M832 566C842 550 856 542 876 541", face, 15),
            k.stroke("M846 566C854 556 864 551 878 550", shade, 3),
        )
    )
    return "".join(
        (
            k.path("M470 570C500 560 520 552 548 546V636C520 630 494 620 474 606Z", shade),
            k.path(
                "M508 663C496 610 506 560 542 544C600 520 660 516 736 516V663Z",
                GOWN,
            ),
            k.stroke("M530 549C512 582 512 616 522 642", GOWN_EDGE, 7.5),
            head,
            k.path(
                "M712 663C732 612 736 562 724 514C784 508 840 506 896 500"
                "C950 494 992 460 1040 460C1098 460 1128 518 1166 538C1196 556 1216 542 1244 534"
                "C1290 522 1314 566 1316 616C1317 634 1312 652 1303 663Z",
                SHEET,
            ),
            k.path(
                "M1303 663C1312 652 1317 634 1316 616C1306 638 1288 648 1250 650"
                "C1080 656 900 652 724 654L718 663Z",
                SHEET_FOLD,
                fill_opacity=0.7,
            ),
            k.stroke("M934 531C984 548 1012 588 1012 634", SHEET_FOLD, 7),
            k.stroke("M1128 542C1146 582 1182 612 1232 624", SHEET_FOLD, 7),
            k.stroke("M724 517C738 566 732 616 704 664", SHEET_EDGE, 17),
            hand,
            k.path(
                "M552 562C548 534 578 524 596 538C610 548 604 572 640 580C676 588 716 582 744 570"
                "C760 586 764 612 758 636C712 648 650 650 610 634C576 620 556 594 552 562Z",
                GOWN_SHADE,
            ),
            k.stroke("M745 573C758 588 762 612 757 633", GOWN_EDGE, 6.5),
        )
    )


def inset_front() -> str:
    """Somebody else on the front, 300 x 150."""
    return k.place(1, 2, lying.on_front("d"), s=0.694)

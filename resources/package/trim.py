# SPDX-License-Identifier: GPL-3.0-or-later
"""What PyInstaller collects and the kiosk does without: each with its reason and what it saves.

Names are those inside the package (`PySide6/Qt/plugins/...`), with `*` and `?`; on Windows there is
no `Qt/` in them. Shared libraries need no entry: one that nothing else asks for any longer goes by
itself. The savings are unpacked, in MB, as `make package` printed them on Linux.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True)
class Trim:
    """One thing that is left out: what matches `drop` and not `keep`."""

    what: str
    why: str
    saves: float
    drop: tuple[str, ...]
    keep: tuple[str, ...] = ()

    def takes(self, name: str) -> bool:
        """True when the file `name`, with `/` between folders, is left out by this entry."""
        return _matches(name, self.drop) and not _matches(name, self.keep)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _plugins(folder: str, *names: str) -> tuple[str, ...]:
    """The plugins `names` in `folder` under the names that each system gives them."""
    forms = ("*/plugins/{}/lib{}.so", "*/plugins/{}/{}.dll", "*/plugins/{}/lib{}.dylib")
    return tuple(form.format(folder, name) for name in names for form in forms)


LANGUAGES = tuple(
    """
    af ar az bg bn bs ca ckb cs da de el en es et eu fa fi fil fr ga gl ha he hi hr ht hu id ig is
    it ku lt lv mk mr ms mt nb ne nl nn no om pl ps pt ro ru rw sk sl so sq sr sr_Cyrl sr_Latn sv
    sw ta tr uk ur uz uz_Latn vi wo yo yue yue_Hans yue_Hant zh zh_Hans zh_Hant
    """.split()
)
"""The languages whose numbers and dates come along: those that may be added to a kiosk."""

COUNTRIES = tuple("en_001 en_AU en_CA en_GB en_IE en_NZ es_419 es_MX es_US fr_CA pt_PT".split())


TRIMS = (
    Trim(
        "QML modules that no screen imports",
        "The screens import QtQuick and QtQuick.Shapes, and these QtQml. Controls, their eight"
        " styles, dialogs, the screen keyboard and the rest are never loaded.",
        11.2,
        ("*/qml/*",),
        (
            "kiosk/*",
            "*/qml/QtQml/qmldir",
            "*/qml/QtQml/*qmlplugin*",
            "*/qml/QtQml/Models/*",
            "*/qml/QtQml/WorkerScript/*",
            "*/qml/QtQuick/qmldir",
            "*/qml/QtQuick/*qtquick2plugin*",
            "*/qml/QtQuick/Shapes/*",
        ),
    ),
    Trim(
        "notes for programmers",
        "Editors, qmllint and type checkers read them; the licence is in licences/.",
        0.2,
        ("*.qmltypes", "*.pyi", "*/py.typed", "babel/locale-data/LICENSE.unicode", "*.dist-info/*"),
    ),
    Trim(
        "platform plugins for screens no kiosk has",
        "eglfs lacks a library in the wheel and never starts; vnc would open a port; the others"
        " are for tests and virtual machines. Wayland, X11, the bare console and no screen stay.",
        0.7,
        ("*/plugins/platforms/*", "*/plugins/egldeviceintegrations/*"),
        _plugins("platforms", "qxcb", "qwayland", "qlinuxfb", "qoffscreen", "qwindows", "qcocoa"),
    ),
    Trim(
        "desktop themes",
        "The kiosk switches them off (QT_QPA_PLATFORMTHEME), and GTK's brings GTK along.",
        0.4,
        ("*/plugins/platformthemes/*", "*/plugins/styles/*"),
    ),
    Trim(
        "picture formats other than SVG and JPEG",
        "PNG is part of QtGui; no article holds another format.",
        1.3,
        ("*/plugins/imageformats/*", "*/plugins/iconengines/*"),
        _plugins("imageformats", "qsvg", "qjpeg"),
    ),
    Trim(
        "input other than touch and keys of the window system",
        "libinput and evdev are for the bare console; TUIO listens on the network; ibus and the"
        " screen keyboard of Qt serve free text, which no patient types.",
        0.3,
        ("*/plugins/generic/*", "*/plugins/platforminputcontexts/*"),
        (
            *_plugins("generic", "qevdevtouchplugin", "qevdevmouseplugin", "qevdevkeyboardplugin"),
            *_plugins("platforminputcontexts", "composeplatforminputcontextplugin"),
        ),
    ),
    Trim(
        "plugins of networks",
        "Nothing leaves the machine: no TLS, no watching of connections.",
        0.7,
        ("*/plugins/tls/*", "*/plugins/networkinformation/*"),
    ),
    Trim(
        "plugins of debuggers",
        "They open a port on request. Nobody debugs a kiosk in a waiting room.",
        1.1,
        ("*/plugins/qmltooling/*", "*/plugins/qmllint/*", "*/plugins/designer/*"),
    ),
    Trim(
        "Wayland beyond a full screen",
        "A kiosk's window has no frame and serves no other windows.",
        0.4,
        (
            "*/plugins/wayland-decoration-client/*",
            "*/plugins/wayland-graphics-integration-server/*",
            "*/plugins/wayland-graphics-integration-client/*",
            "*/plugins/wayland-shell-integration/*",
        ),
        (
            *_plugins("wayland-graphics-integration-client", "qt-plugin-wayland-egl"),
            *_plugins("wayland-shell-integration", "xdg-shell", "fullscreen-shell-v1"),
        ),
    ),
    Trim(
        "Qt's own translations",
        "The kiosk shows no text of Qt's.",
        8.9,
        ("*/translations/*.qm",),
    ),
    Trim(
        "Babel's data of languages and countries no kiosk speaks",
        "Babel knows a thousand. Those stay that are widely spoken and that a font of the kiosk"
        " draws; a country counts only where its numbers or words differ.",
        17.2,
        ("babel/locale-data/*.dat",),
        tuple(f"babel/locale-data/{name}.dat" for name in ("root", *LANGUAGES, *COUNTRIES)),
    ),
    Trim(
        "older encodings of Chinese, Japanese and Korean",
        "Everything the kiosk reads and writes is UTF-8.",
        1.2,
        ("*/lib-dynload/_codecs_*", "*/lib-dynload/_multibytecodec.*"),
    ),
    Trim(
        "PySide6.QtDBus",
        "A hook of PyInstaller brings the module; Qt itself uses only the library.",
        0.3,
        ("PySide6/QtDBus.*",),
    ),
)

MODULES = {
    "PySide6.QtWidgets": "no widgets",
    "PySide6.QtPrintSupport": "paper goes to lp",
    "asyncio": "Qt has the only event loop",
    "multiprocessing": "the voice is the kiosk itself, started again",
    "pkg_resources": "a relic of setuptools",
    "setuptools": "installs; the kiosk is installed",
    "ssl": "nothing leaves the machine",
    "tkinter": "another toolkit",
    "pdb": "no debugger",
    "pydoc": "no manual of Python",
    "unittest": "no tests inside",
    "doctest": "no tests inside",
    "PIL": "segno draws with it where it is there; the kiosk draws itself",
}
"""Python modules that PyInstaller is told not to follow, each with the reason."""

HOOKS = {
    "pyi_rth_inspect": "imports inspect to find sources, and there are none",
    "pyi_rth_pkgutil": "lists modules; nothing in the kiosk looks for some",
    "pyi_rth_pyside6": "imports QtCore even for --help; Qt finds its plugins beside itself",
}
"""What PyInstaller runs before the kiosk, each with the reason why not; on Linux only."""

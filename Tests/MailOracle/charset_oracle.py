#!/usr/bin/python3
"""Says what octets mean by Python's codecs, for charsets by name.

    charset_oracle.py generate  writes lines "name octets text": octets and UTF-8 text in hexadecimal, "-" where the
octets
                                mean nothing

Every octet above 127 of the charsets of single octets, every pair of the others, and every sequence of four octets of
GB18030 at the ends of its runs; what ISO 2022, HZ, UTF-7 and UTF-16 make of whole texts.
"""

import itertools
import random
import sys
import unicodedata

SINGLE = {
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in range(2, 17) if n not in (7, 12)},
    **{f"windows-{n}": f"cp{n}" for n in [*range(1250, 1255), 1256, 1257, 1258]},
    **{f"ibm{n}": f"cp{n}" for n in (437, 850, 852, 855, 856, 857, 858, 860, 861, 862, 863, 865, 866, 869)},
    "koi8-r": "koi8_r", "koi8-u": "koi8_u", "koi8-t": "koi8_t", "kz-1048": "kz1048", "ptcp154": "ptcp154",
    "cp737": "cp737",
    "cp775": "cp775", "cp1125": "cp1125", "macintosh": "mac_roman", "x-mac-ce": "mac_latin2",
    "x-mac-turkish": "mac_turkish", "us-ascii": "ascii", "tis-620": "tis_620", "hp-roman8": "hp_roman8",
}  # fmt: skip
# The first codec that knows the octets says what they are.
PAIRS = {
    "shift_jis": ["shift_jis", "cp932"], "windows-31j": ["cp932"], "euc-jp": ["euc_jp"], "gbk": ["gb18030"],
    "gb2312": ["gb18030"], "gb18030": ["gb18030"], "big5": ["cp950", "big5"],
    "big5-hkscs": ["cp950", "big5", "big5hkscs"],
    "euc-kr": ["cp949"], "ks_c_5601-1987": ["cp949"], "johab": ["johab"],
}  # fmt: skip
TEXTS = {
    "iso-2022-jp": ["東京", "Jane 東京 Doe", "カナ", "ascii"],
    "iso-2022-jp-2": ["東京", "Ça", "한국 中国", "Ωμέγα"],
    "iso-2022-kr": ["김철수", "가나 다라"],
    "hz-gb-2312": ["你好", "a 你好~ b", "~"],
    "utf-7": ["Jäne", "a+b", "日本", "😀 x"],
    "utf-16": ["Jäne 😀"], "utf-16le": ["Jäne 😀"], "utf-16be": ["Jäne 😀"], "utf-32": ["Jäne 😀"],
    "gb18030": ["Jäne 😀 한국 ﷽ €", "你好𠀀"], "big5-hkscs": ["𠀾香港"], "euc-jp": ["ｶﾅ 東京"],
    "shift_jis": ["表ｿｰｽ能"], "ks_c_5601-1987": ["똠방각하"], "johab": ["똠방각하 漢字 ㄱㅏㄳ §"],
}  # fmt: skip


# Where iconv and Python differ (INCREMENT or Delta, a syllable without letters), and pairs that are two characters.
DISPUTED = {
    ("macintosh", "c6"),
    ("johab", "8441"),
    *(("big5-hkscs", pair) for pair in ("8862", "8864", "88a3", "88a5")),
}


def meaning(codecs, octets):
    for codec in codecs:
        try:
            text = octets.decode(codec)
        except UnicodeDecodeError:
            continue
        # Private characters mean nothing, and nor do the controls that some codecs make of whatever they do not know.
        if not any(unicodedata.category(c) == "Co" or 0x80 <= ord(c) < 0xA0 for c in text):
            return text
    # What NEC and IBM added to JIS X 0208, by the arithmetic that leads from EUC to Shift_JIS.
    if codecs == ["euc_jp"] and len(octets) == 2 and octets[0] != 0x8E and min(octets) >= 0xA1:
        row, cell = octets[0] - 0xA1, octets[1] - 0xA1
        lead = row // 2 + (0x81 if row < 62 else 0xC1)
        trail = cell + (0x9F if row % 2 else 0x40 if cell < 63 else 0x41)
        return meaning(["cp932"], bytes([lead, trail]))
    return None


def say(name, octets, text):
    if (name, octets.hex()) in DISPUTED:
        return
    print(name, octets.hex(), "-" if text is None else text.encode().hex())


def generate():
    for name, codec in SINGLE.items():
        for octet in range(128, 256):
            say(name, bytes([octet]), meaning([codec], bytes([octet])))
    for name, codecs in PAIRS.items():
        for octets in itertools.product(range(0x81, 0xFF), range(0x30, 0xFF)):
            say(name, bytes(octets), meaning(codecs, bytes(octets)))
    for a, b in itertools.product(range(0xA1, 0xFF), range(0xA1, 0xFF)):
        say("euc-jp", bytes([0x8F, a, b]), meaning(["euc_jp"], bytes([0x8F, a, b])))
    r = random.Random(1)
    for linear in itertools.chain(range(0, 39_600, 3), (r.randrange(1_587_600) for _ in range(5000))):
        octets = bytes(
            [0x81 + linear // 12600, 0x30 + linear // 1260 % 10, 0x81 + linear // 10 % 126, 0x30 + linear % 10]
        )
        say("gb18030", octets, meaning(["gb18030"], octets))
    for name, texts in TEXTS.items():
        codec = {"hz-gb-2312": "hz", "ks_c_5601-1987": "cp949"}.get(name, name)
        for text in texts:
            say(name, text.encode(codec), text)
            if ord(text[-1]) > 127 and name not in ("utf-7", "gb18030"):
                say(name, text.encode(codec)[:-1], None)


if __name__ == "__main__":
    if sys.argv[1:] != ["generate"]:
        sys.exit(__doc__)
    generate()

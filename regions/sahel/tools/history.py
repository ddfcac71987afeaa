"""Makes history-countries.tsv, history-cells.tsv and history-vintages.tsv of the pack from an extract of UCDP GED and from
country-months as VIEWS counts them.

    python3 history.py FOLDER_WITH_HISTORY PACK_FOLDER

FOLDER_WITH_HISTORY holds country_month_state_based.csv (month_id, country_id, sb, src, name) and
ged_west_africa_1989_2023.csv (columns as UCDP GED has them). PACK_FOLDER holds areas.tsv and outlines.tsv.

An event counts in the month in which it ends. Where it lies is told in three ways: in a cell (where_prec 1 to 3), somewhere
around a cell (5 with a second-level unit), or only in a first-level unit or a country, which Marsad spreads when it loads the table.
"""
import collections, csv, os, sys

# VIEWS country_id and ISO 3166-1 alpha-3; XKX is not in ISO 3166-1, but what is used for Kosovo
ISO3 = """1 GUY 2 SUR 3 TTO 4 VEN 5 WSM 6 TON 7 ARG 8 BOL 9 BRA 10 CHL 11 ECU 12 PRY 13 PER 14 URY 16 GTM 17 MEX 18 BRB 19 DMA 20 GRD
21 LCA 22 VCT 23 DOM 24 HTI 25 JAM 26 BHS 27 BLZ 28 COL 29 CRI 30 CUB 31 SLV 32 HND 33 NIC 34 PAN 35 ATG 36 KNA 37 ISL 38 IRL 39 GBR
40 CPV 41 CIV 42 GHA 43 LBR 45 PRT 46 ESP 47 BFA 48 GIN 49 GNB 50 MLI 52 SEN 53 SLE 54 GMB 55 DJI 56 ERI 57 ETH 58 MNG 60 IRQ 62 JOR
63 KAZ 64 NOR 65 RUS 66 SWE 67 DZA 69 CMR 70 CAF 73 TUN 74 BEN 76 GNQ 77 KIR 78 NER 79 NGA 80 STP 81 TGO 82 ALB 83 BIH 84 HRV 85 ITA
86 MKD 87 MLT 89 BGR 90 CYP 92 GEO 93 GRC 94 LBN 96 TUR 97 AUT 98 CZE 99 DNK 100 HUN 101 POL 102 SVK 103 SVN 104 BEL 105 FRA 107 LUX
108 NLD 109 CHE 110 BLR 111 EST 112 FIN 113 LVA 114 LTU 115 MDA 116 ROU 117 UKR 118 MDV 119 OMN 120 SOM 121 LKA 122 TKM 123 UZB 124 YEM
125 ARM 126 AZE 127 BHR 128 IRN 129 KWT 130 QAT 131 SAU 132 ARE 133 AFG 134 KGZ 135 NPL 136 PAK 137 TJK 138 BGD 139 BTN 140 BRN 142 JPN
143 PRK 144 PLW 145 PHL 146 KOR 147 KHM 148 LAO 149 MMR 150 THA 151 VNM 152 MHL 153 FSM 154 BWA 155 BDI 156 RWA 157 ZMB 158 ZWE 159 COM
160 LSO 161 MWI 162 MOZ 163 ZAF 164 SWZ 165 AGO 166 COG 167 COD 168 FJI 169 GAB 170 NAM 171 NZL 172 MDG 173 MUS 174 SYC 176 TLS 177 AUS
178 NRU 179 PNG 180 SLB 181 TUV 182 VUT 183 CAN 184 DEU 198 TWN 199 CHN 205 MYS 206 SGP 209 IDN 213 LBY 214 TCD 218 ISR 220 SYR 222 EGY
223 IND 231 MNE 232 XKX 233 SRB 234 USA 235 UGA 237 KEN 242 TZA 243 MAR 244 MRT 245 SDN 246 SSD""".split()
ISO3 = dict(zip(map(int, ISO3[::2]), ISO3[1::2]))
# countries that the extract holds; every other one is unknown, not quiet
GED_ISO3 = {432: "MLI", 439: "BFA", 436: "NER", 437: "CIV", 433: "SEN", 461: "TGO", 434: "BEN", 404: "GNB"}
SOURCES = {"v1": "VIEWS actuals before the challenge", "v2hist": "rebuilt from the challenge's published draws: the order of months within 2016-11 to 2017-10, and of 2017-11 and 2017-12, is not known",
           "v2actual": "actuals of the VIEWS prediction challenge"}
KINDS = {"1": "state_based", "2": "non_state", "3": "one_sided"}
# first-level units of one day stand for all years, so that panels have no break: before the reforms of 2023 and 2025
FRAME_DAY = "2020-01-01"
AREA_WORDS = (" region", " district", " department")


def month(identifier):
    return f"{1980 + (identifier - 1) // 12}-{(identifier - 1) % 12 + 1:02d}"


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def table(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as f:
        lines = [line.rstrip("\n").split("\t") for line in f]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def write(pack, name, columns, lines):
    with open(os.path.join(pack, "history-" + name), "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(columns) + "\n")
        f.writelines("\t".join(map(str, line)) + "\n" for line in lines)
    print(name, len(lines), "rows")


def runs(deaths):
    """{month_id: deaths} as 2012-01:5,0,7|2014-03:1; a run ends before the third quiet month."""
    out, last = [], None
    for m in sorted(m for m, d in deaths.items() if d):
        if last is None or m - last > 3:
            out.append([month(m)])
        else:
            out[-1] += ["0"] * (m - last - 1)
        out[-1].append(str(deaths[m]))
        last = m
    return "|".join(run[0] + ":" + ",".join(run[1:]) for run in out)


def countries(folder):
    by, names, sources = collections.defaultdict(dict), {}, collections.defaultdict(set)
    for r in rows(folder, "country_month_state_based.csv"):
        by[int(r["country_id"])][int(r["month_id"])] = int(r["sb"])
        names[int(r["country_id"])] = r["name"]
        sources[r["src"]].add(int(r["month_id"]))
    lines = []
    for views in sorted(by):
        months = sorted(by[views])
        if months != list(range(months[0], months[-1] + 1)):
            raise SystemExit(f"country {views} is known with a gap")
        lines.append([ISO3[views], views, names[views], month(months[0]), month(months[-1]), runs(by[views])])
    spans = [["countries", month(min(s)), month(max(s)), source, SOURCES[source]] for source, s in sources.items()]
    return sorted(lines), sorted(spans, key=lambda s: s[1])


class Units:
    """First-level units by position, as Marsad's Outline tells them."""

    def __init__(self, pack):
        self.arcs = [self.decode(r["points"]) for r in table(pack, "outlines.tsv")]
        self.units = collections.defaultdict(list)
        for r in table(pack, "areas.tsv"):
            since, until = r["from"] or "0", r["to"] or "9"
            if r["kind"] == "admin1" and since <= FRAME_DAY < until and r["rings"]:
                self.units[r["country_iso3"]].append((r["name"], [self.ring(ring) for ring in r["rings"].split("|")]))

    @staticmethod
    def decode(text):
        numbers, value, shift = [], 0, 0
        for c in text:
            digit = ord(c) - 63
            value |= (digit & 31) << shift
            shift += 5
            if digit < 32:
                numbers.append(value // 2 if value % 2 == 0 else -(value + 1) // 2)
                value = shift = 0
        points, x, y = [], 0, 0
        for dx, dy in zip(numbers[::2], numbers[1::2]):
            x, y = x + dx, y + dy
            points.append((x / 1000, y / 1000))
        return points

    def ring(self, references):
        points = []
        for reference in map(int, references.split(",")):
            arc = self.arcs[reference] if reference >= 0 else self.arcs[~reference][::-1]
            points += arc[1:] if points else arc
        return points

    @staticmethod
    def holds(rings, x, y):
        inside = False
        for ring in rings:
            for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
                if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                    inside = not inside
        return inside

    @staticmethod
    def distance(rings, x, y):
        return min((px - x) ** 2 + (py - y) ** 2 for ring in rings for px, py in ring)

    def find(self, iso3, x, y):
        """The unit around a point, or the nearest of the country: GED says in which country an event is."""
        known = self.units[iso3]
        for name, rings in known:
            if self.holds(rings, x, y):
                return name
        return min(known, key=lambda unit: self.distance(unit[1], x, y))[0] if known else ""


def place(r, iso3, units):
    """Unit, cell and how exactly they are known."""
    admin1 = units.find(iso3, float(r["longitude"]), float(r["latitude"]))
    # rows whose columns slipped in the extract carry another column's values in where_prec, adm_1 and adm_2
    slipped = r["adm_1"] and not r["adm_1"].endswith(AREA_WORDS)
    if slipped:
        return admin1, r["priogrid_gid"], "unstated"
    precision = int(r["where_prec"])
    if precision <= 3:
        return admin1, r["priogrid_gid"], "cell"
    if precision == 5 and r["adm_2"]:
        return admin1, r["priogrid_gid"], "around"
    if precision <= 5 and r["adm_1"] and admin1:
        return admin1, "", "admin1"
    return "", "", "country"


def cells(folder, units):
    sums, seen = collections.defaultdict(lambda: [0] * 5), []
    for r in rows(folder, "ged_west_africa_1989_2023.csv"):
        iso3 = GED_ISO3[int(r["country_id"])]
        ends = r["date_end"][:7]
        seen.append(ends)
        admin1, cell, extent = place(r, iso3, units)
        low, best, high = (int(r[c]) for c in ("low", "best", "high"))
        # some intervals do not hold their best estimate: they are widened
        figures = [1, min(low, best, high), best, max(low, best, high), int(r["deaths_civilians"])]
        total = sums[(ends, KINDS[r["type_of_violence"]], iso3, admin1, cell, extent)]
        for i, figure in enumerate(figures):
            total[i] += figure
    return [list(key) + total for key, total in sorted(sums.items())], min(seen)[:4] + "-01", max(seen)


def main(folder, pack):
    lines, spans = countries(folder)
    write(pack, "countries.tsv", ["iso3", "views_id", "name", "from", "to", "deaths"], lines)
    lines, first, last = cells(folder, Units(pack))
    write(pack, "cells.tsv", ["month", "violence", "iso3", "admin1", "cell", "extent", "events", "low", "best", "high", "civilians"], lines)
    spans.append(["cells", first, last, "GED 24.1", "|".join(sorted(GED_ISO3.values()))])
    write(pack, "vintages.tsv", ["table", "from", "to", "vintage", "note"], spans)


main(*sys.argv[1:])

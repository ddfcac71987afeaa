"""Makes areas.tsv and outlines.tsv of the pack from TopoJSON files of Who's On First and Natural Earth.

    python3 outlines.py FOLDER_WITH_TOPOJSON PACK_FOLDER

Every shared border is one arc in both: it is simplified once (Douglas-Peucker, TOLERANCE degrees) and rounded to
QUANTUM degrees, so neighbours still meet. An arc is written as differences of its points in units of QUANTUM,
zigzag-coded and in base 32 with a continuation bit, one character from "?" on for each five bits.
"""
import json, math, os, re, sys, unicodedata

TOLERANCE, QUANTUM = 0.01, 0.001
ISO3 = {"ML": "MLI", "NE": "NER", "BF": "BFA", "MR": "MRT", "TD": "TCD", "BJ": "BEN", "SN": "SEN", "CI": "CIV", "GN": "GIN",
        "TG": "TGO", "GH": "GHA", "DZ": "DZA", "LY": "LBY", "NG": "NGA"}
COUNTRIES = {"Libya": "LBY", "Tunisia": "TUN", "Sierra Leone": "SLE", "Guinea": "GIN", "Liberia": "LBR", 
             "Côte d'Ivoire": "CIV", "Mali": "MLI", "Senegal": "SEN", "Nigeria": "NGA", "Benin": "BEN", "Chad": "TCD",
             "Algeria": "DZA", "Niger": "NER", "Burkina Faso": "BFA", "Togo": "TGO", "Ghana": "GHA",
             "Guinea-Bissau": "GNB", "Mauritania": "MRT", "Gambia": "GMB"}  # others are cut at the edge of the map
# spellings of the pack where Who's On First has another
SAME = {"Centre Est": "Centre-Est", "Centre Nord": "Centre-Nord", "Centre Ouest": "Centre-Ouest", "Centre Sud": "Centre-Sud",
        "Hauts Bassins": "Hauts-Bassins", "Plateau Central": "Plateau-Central", "Atakora": "Atacora", "Kouffo": "Couffo",
        "Guidimaka": "Guidimakha", "Hodh ech Chargui": "Hodh Ech Chargui", "Hodh el Gharbi": "Hodh El Gharbi", "Ouadai": "Ouaddai",
        "Tamanghasset": "Tamanrasset", "Nassarawa": "Nasarawa", "Barh El Gazel": "Barh el Gazel", "Al Kufrah": "Kufra",
        "Tajura' wa an Nawahi al Arba": "Tripoli", "Sabha": "Sabha"}
SAME_SECOND = {"Birni N'Gaoure": "Boboye", "Matamey": "Kantche", "Guidan roumji": "Guidan Roumdji", "Miria": "Mirriah",
               "Tchin Tabaradene": "Tchintabaraden", "Tchighozerine": "Tchirozerine", "Tombouctou": "Timbuktu"}
# departments of Niger made in 2011 (Law 2011-22), Abalak before, and the one whose outline here still holds them
MADE_OF = {"Abalak": "Tchintabaraden", "Tassara": "Tchintabaraden", "Tillia": "Tchintabaraden", "Ingall": "Tchirozerine",
           "Aderbissinat": "Tchirozerine", "Iferouane": "Arlit", "Bosso": "Diffa", "Goudoumaria": "Maine-Soroa",
           "N'Gourti": "N'Guigmi", "Falmey": "Boboye", "Dioundiou": "Gaya", "Tibiri": "Dogondoutchi", "Gazaoua": "Aguie",
           "Bermo": "Dakoro", "Bagaroua": "Illela", "Malbaza": "Birni N'Konni", "Damagaram Takaya": "Mirriah",
           "Takeita": "Mirriah", "Dungass": "Magaria", "Belbedji": "Tanout", "Tesker": "Goure", "Torodi": "Say",
           "Bankilare": "Tera", "Gotheye": "Tera", "Ayorou": "Tillaberi", "Abala": "Filingue", "Balleyara": "Filingue",
           "Banibangou": "Ouallam"}
# provinces of Burkina Faso that lost a part in 2025
DIVIDED_2025 = {"Soum", "Tapoa"}


def plain(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))


def second(s):
    s = re.sub(r" Cercle$", "", plain(s))
    return SAME_SECOND.get(s, s)


def unit(s):
    s = re.sub(r" (Region|Department)$", "", plain(s))
    return SAME.get(s, s)


class Topology:
    def __init__(self, path):
        t = json.load(open(path, encoding="utf-8"))
        (self.name, o), = list(t["objects"].items())[:1]
        self.geometries = o["geometries"]
        (sx, sy), (tx, ty) = t["transform"]["scale"], t["transform"]["translate"]
        self.arcs = []
        for arc in t["arcs"]:
            x = y = 0
            points = []
            for dx, dy in arc:
                x, y = x + dx, y + dy
                points.append((x * sx + tx, y * sy + ty))
            self.arcs.append(points)


def simplify(points):
    """Douglas-Peucker; a ring (first point = last) keeps its farthest point as a second anchor."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    if points[0] == points[-1] and len(points) > 3:
        far = max(range(len(points)), key=lambda i: math.dist(points[i], points[0]))
        keep.add(far)
        stack = [(0, far), (far, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        (ax, ay), (bx, by) = points[a], points[b]
        length = math.hypot(bx - ax, by - ay)
        best, at = TOLERANCE, None
        for i in range(a + 1, b):
            x, y = points[i]
            d = abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length if length else math.hypot(x - ax, y - ay)
            if d > best:
                best, at = d, i
        if at is not None:
            keep.add(at)
            stack += [(a, at), (at, b)]
    return [points[i] for i in sorted(keep)]


def encode(points):
    out, px, py = [], 0, 0
    for x, y in points:
        qx, qy = round(x / QUANTUM), round(y / QUANTUM)
        if out and (qx, qy) == (px, py):
            continue
        for d in (qx - px, qy - py):
            z = d * 2 if d >= 0 else -d * 2 - 1
            while z >= 32:
                out.append(chr(63 + 32 + (z & 31)))
                z >>= 5
            out.append(chr(63 + z))
        px, py = qx, qy
    return "".join(out)


class Writer:
    def __init__(self, places):
        self.lines, self.areas, self.seen = [], [], {}
        self.places = {}
        for line in places[1:]:
            r = dict(zip(places[0], line))
            if r["kind"] in ("admin2", "admin1", "country"):
                self.places[(r["country_iso3"], r["kind"], plain(r["name"]))] = r["id"]

    def arc(self, topology, index):
        key = (id(topology), index)
        if key not in self.seen:
            self.seen[key] = len(self.lines)
            self.lines.append(encode(simplify(topology.arcs[index])))
        return self.seen[key]

    @staticmethod
    def rounded(point):
        return round(point[0] / QUANTUM), round(point[1] / QUANTUM)

    def rings(self, topology, geometry):
        if geometry is None:
            return ""
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        rings = []
        for polygon in polygons:
            for ring in polygon:
                if len({self.rounded(p) for ref in ring for p in simplify(topology.arcs[ref if ref >= 0 else ~ref])}) < 3:
                    continue  # an island smaller than the tolerance
                refs = []
                for ref in ring:
                    n = self.arc(topology, ref if ref >= 0 else ~ref)
                    refs.append(str(n) if ref >= 0 else "-" + str(n + 1))
                rings.append(",".join(refs))
        return "|".join(rings)

    def add(self, frame, kind, iso3, name, since, until, topology, geometry, note=""):
        place = self.places.get((iso3, kind, name)) or self.places.get((iso3, kind, name + " State")) or ""
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        ident = f"{frame.lower()}/{slug}"
        if any(a[0] == ident for a in self.areas):
            ident += "-2"  # Who's On First has two districts of one name
        self.areas.append([ident, kind, name, iso3, frame, since, until, place, self.rings(topology, geometry), note])


def second_level(w, units):
    """Cercles of before 2023, provinces, and departments: those of Niger as large as before 2011."""
    name_of = lambda g: second(g["properties"]["en"] or g["properties"]["name"])
    niger = {}
    for g in sorted(units.geometries, key=lambda g: (g["properties"]["iso"], name_of(g))):
        iso, name = g["properties"]["iso"], name_of(g)
        if iso == "ML":
            w.add("MLI-CERCLES-1991", "admin2", "MLI", name, "1991", "2023-03-13", units, g)
        elif iso == "BF":
            until = "2025-07-02" if name in DIVIDED_2025 else ""
            w.add("BFA-PROVINCES-1997", "admin2", "BFA", name, "1997", until, units, g)
        else:
            niger[name] = g
    divided = set(MADE_OF.values())
    for name in sorted(set(niger) | set(MADE_OF)):
        old = MADE_OF.get(name, name)
        note = f"Outline of {old} before it was divided." if old in divided else ""
        w.add("NER-DEPARTMENTS-2011", "admin2", "NER", name, "2011-08-08" if name != old and name != "Abalak" else "", "", units, niger[old], note)


def main(folder, pack):
    load = lambda name: Topology(os.path.join(folder, name + ".topojson"))
    places = [line.rstrip("\n").split("\t") for line in open(os.path.join(pack, "places.tsv"), encoding="utf-8")]
    w = Writer(places)
    by_name = {r[2]: r[0] for r in places[1:] if r[1] == "country"}
    land = load("ne10_countries_clip")
    names = {r[places[0].index("country_iso3")]: r[2] for r in places[1:] if r[1] == "country"}
    for g in sorted(land.geometries, key=lambda g: g["properties"]["name"]):
        iso3 = COUNTRIES.get(g["properties"]["name"])
        if iso3:
            w.add("country", "country", iso3, names[iso3], "", "", land, g)
    old = load("adm1_14countries")
    mali = load("ml_regions2023_approx_no_bamako")
    burkina = load("bf_regions2025_17")
    of_2023 = {plain(g["properties"]["region2023"]): g for g in mali.geometries}
    units = sorted(old.geometries, key=lambda g: (g["properties"]["iso"], unit(g["properties"]["en"] or g["properties"]["name"])))
    for g in units:
        p = g["properties"]
        iso3, name = ISO3[p["iso"]], unit(p["en"] or p["name"])
        if iso3 == "MLI":
            w.add("MLI-1991", "admin1", iso3, name, "1991", "2016-01-19", old, g)
            if name != "Gao":
                w.add("MLI-2016", "admin1", iso3, name, "2016-01-19", "2023-03-13", old, g,
                      "Outline still holds Taoudenit." if name == "Tombouctou" else "")
        elif iso3 == "BFA":
            w.add("BFA-2001", "admin1", iso3, name, "2001-07-02", "2025-07-02", old, g)
        else:
            w.add(iso3, "admin1", iso3, name, "", "", old, g)
    for name in ("Gao", "Menaka"):
        w.add("MLI-2016", "admin1", "MLI", name, "2016-01-19", "2023-03-13", mali, of_2023[name])
    w.add("MLI-2016", "admin1", "MLI", "Taoudenit", "2016-01-19", "2023-03-13", mali, None, "No outline: not separable from Tombouctou.")
    for name, g in sorted(of_2023.items()):
        w.add("MLI-2023", "admin1", "MLI", name, "2023-03-13", "", mali, g,
              "Outline still holds Taoudenit." if name == "Tombouctou" else "Whole cercles of before 2023; new borders inside them are not known.")
    w.add("MLI-2023", "admin1", "MLI", "Taoudenit", "2023-03-13", "", mali, None, "No outline: not separable from Tombouctou.")
    bamako = next(g for g in units if g["properties"]["iso"] == "ML" and g["properties"]["en"] == "Bamako")
    w.add("MLI-2023", "admin1", "MLI", "Bamako", "2023-03-13", "", old, bamako, "Outline of before 2023; the district has grown since.")
    for g in sorted(burkina.geometries, key=lambda g: plain(g["properties"]["region2025"])):
        w.add("BFA-2025", "admin1", "BFA", plain(g["properties"]["region2025"]), "2025-07-02", "", burkina, g)
    second_level(w, load("adm2_ml_ne_bf"))
    with open(os.path.join(pack, "areas.tsv"), "w", encoding="utf-8") as f:
        f.write("id\tkind\tname\tcountry_iso3\tframe\tfrom\tto\tplace_id\trings\tnote\n")
        f.writelines("\t".join(a) + "\n" for a in w.areas)
    with open(os.path.join(pack, "outlines.tsv"), "w", encoding="utf-8") as f:
        f.write("points\n")
        f.writelines(line + "\n" for line in w.lines)
    print(len(w.areas), "areas", len(w.lines), "arcs", sum(map(len, w.lines)), "characters")


main(*sys.argv[1:])

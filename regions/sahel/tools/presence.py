"""Makes presence.tsv, turning-points.tsv and control.tsv of the pack from this project's own notes of presence.

    python3 presence.py FOLDER_WITH_NOTES PACK_FOLDER

FOLDER_WITH_NOTES holds forces.tsv, turning_points.tsv and control_known.tsv, in which forces and places stand by name. Here they
become ids of actors.tsv and places.tsv. Names that neither table has, or has twice, are told below, so that a new one stops the
program. Rows that rest on nothing but a text without an address are left out.
"""
import collections, csv, os, re, sys

ISO3 = {"Mali": "MLI", "Niger": "NER", "Burkina Faso": "BFA", "Chad": "TCD", "Region": ""}
TOWNS = ("town", "village", "site")
AREAS = ("region", "admin2", "admin1")

# places that the notes call by another name, or that several rows share
PLACES = {
    ("Tabankort", "MLI"): "mli-tabankort-menaka", ("Timbuktu", "MLI"): "mli-tombouctou", ("Tri-border area", "NER"): "xx-three-border-area",
    ("Tri-border area", ""): "xx-three-border-area",
}
# a unit of a force that is an actor of its own
UNITS = {"Serval": "serval", "Barkhane": "barkhane", "Sabre": "sabre", "Takuba": "takuba", "French forces in the Sahel": "french-forces",
         "Bear Brigade": "bear-brigade"}
# forces that share an actor, and keep their own name
KEPT = ("EUCAP Sahel Niger", "EUMPM Niger")
# parties that the notes call by another name
PARTIES = {
    "AQIM and allies": ["AQIM"], "Katiba Macina (JNIM)": ["Katiba Macina"], "Military Forces of France (Sabre)": ["Task Force Sabre"],
    "Burkinabe officers (Damiba)": ["Military Forces of Burkina Faso"], "Burkinabe officers (Traore)": ["Military Forces of Burkina Faso"],
    "Malian officers (Goita)": ["Military Forces of Mali"], "Malian soldiers (Sanogo)": ["Military Forces of Mali"],
    "Nigerien presidential guard (Tiani)": ["Military Forces of Niger"], "G5 Sahel": ["G5 Sahel"],
    "European partners": [], "about forty unnamed attackers": [], "armed group (not named in sources)": [], "jihadist or rebel gunmen": [],
    "jihadists (group disputed)": [], "jihadists (group not named)": [], "suspected jihadists": [], "jihadists": [], "foreign fighters": [],
    "dozo hunters": ["Dozo / Donso hunters (Mali)"], "Russian private forces": ["Bear Brigade (Russian PMC)"],
    "Katiba Macina": ["Katiba Macina"], "Takuba": ["Takuba"],
}
STATES = ("Mali", "Niger", "Burkina Faso", "Chad", "Mauritania", "France", "United States")
# the last day on which a force can have been there, where only its end in the whole country is known
GONE_BY = {
    ("sabre", "Aguelal"): "2023-12-22", ("Military Forces of Chad", "Kidal"): "2023-12-31", ("Military Forces of Chad", "Tessalit"): "2023-12-31",
    ("MINUSMA", "Gao"): "2023-12-31", ("Military Forces of United Kingdom", "Gao"): "2023-12-31", ("Military Forces of United States", "Dirkou"): "2024-09-15",
    ("G5 Sahel Joint Force", "Tri-border area"): "2023-12-06",
}
# people are kept as their office
OFFICES = ((r"[Pp]resident (Toure|Bazoum|Kabore|Keita)", "the president"), (r"\bDamiba\b", "the head of the junta"), (r"defence minister Camara", "the defence minister"))


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


class Pack:
    def __init__(self, folder):
        self.actors = collections.defaultdict(list)
        self.aliases = collections.defaultdict(list)
        for row in rows(os.path.join(folder, "actors.tsv")):
            self.actors[row["name"].lower()].append(row["id"])
            for alias in (row["aliases_en"] + "|" + row["aliases_fr"]).lower().split("|"):
                self.aliases[alias].append(row["id"])
        self.places = collections.defaultdict(list)
        for row in rows(os.path.join(folder, "places.tsv")):
            for name in {row["name"], *row["name_en"].split("|"), *row["aliases_en"].split("|"), *row["name_fr"].split("|")} - {""}:
                self.places[name.lower()].append(row)

    def actor(self, name):
        found = self.actors[name.lower()] or sorted(set(self.aliases[name.lower()]))
        if len(found) != 1:
            raise SystemExit(f"{name} is {found}: tell which in PARTIES")
        return found[0]

    def parties(self, names):
        found = []
        for name in filter(None, (part.strip() for part in re.sub(r"Islamist coalition \((.*)\)", r"\1", names).split(";"))):
            for known in PARTIES.get(name, ["Government of " + name] if name in STATES else [name]):
                found.append(self.actor(known))
        return "|".join(dict.fromkeys(found))

    def place(self, name, iso3):
        """Of the country if it is there, else of any; a town before the area around it. None where the pack has none."""
        if (name, iso3) in PLACES:
            return PLACES[name, iso3]
        for kinds in (TOWNS, AREAS):
            for wanted in (iso3, None):
                found = [row for row in self.places[name.lower()] if row["kind"] in kinds and (wanted is None or row["country_iso3"] == wanted)]
                if len(found) == 1:
                    return found[0]["id"]
                if len(found) > 1 and wanted is not None:
                    raise SystemExit(f"{name} in {iso3} is {[row['id'] for row in found]}: tell which in PLACES")
        return None


def sources(row):
    return "|".join(part.strip() for part in row["source_url"].split(" | ") if part.strip().startswith("http"))


def write(folder, name, columns, lines):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(columns) + "\n")
        for line in lines:
            file.write("\t".join(line[column] for column in columns) + "\n")
    print(name, len(lines), "rows")


def unique(lines):
    seen = collections.Counter()
    for line in lines:
        seen[line["id"]] += 1
        if seen[line["id"]] > 1:
            line["id"] += f"-{seen[line['id']]}"
    return lines


def presence(notes, pack):
    lines = []
    for row in rows(os.path.join(notes, "forces.tsv")):
        # drones are mentions of a weapon, not of a force
        if not sources(row) or row["force"].startswith("Turkish-made drones"):
            continue
        unit = row["sub_force"].split(" support")[0] if row["sub_force"].startswith("Serval") else row["sub_force"]
        actor = UNITS.get(unit) or pack.parties(row["force"])
        iso3 = ISO3[row["country"]]
        place = pack.place(row["place"], iso3)
        renamed = (actor == "serval" and row["end"] == "2014-07-31") or (actor == "wagner" and row["end"] == "2025-06")
        gone = GONE_BY.get((actor, row["place"])) or GONE_BY.get((row["force"], row["place"])) or ""
        lines.append({
            # an id must not tell where a force is
            "id": f"{actor}-{iso3.lower()}-{row['from'][:4] or 'undated'}", "actor": actor, "unit": row["force"] if row["force"] in KEPT else "" if unit in UNITS else unit,
            "kind": row["kind"], "country_iso3": iso3, "admin1": row["admin1"], "place": place or "",
            "size_low": row["size_min"], "size_high": row["size_max"], "from": row["from"], "announced_end": row["announced_end"],
            "end": row["end"], "ended_by": ("renaming" if renamed else "departure") if row["end"] else "",
            "gone_by": "" if row["end"] else gone, "confidence": row["confidence"], "seen": row["source_access"], "sources": sources(row), "note": row["note"]})
    return unique(lines)


def turning_points(notes, pack):
    lines = []
    for row in rows(os.path.join(notes, "turning_points.tsv")):
        if not sources(row):
            continue
        what = row["what"]
        for person, office in OFFICES:
            what = re.sub(person, office, what)
        lines.append({
            "id": f"{row['date']}-{slug(row['kind'])}-{slug(row['place'] or row['country'])}", "date": row["date"], "kind": row["kind"],
            "actors": pack.parties(row["actors"]), "country_iso3": ISO3[row["country"]], "place": (pack.place(row["place"], ISO3[row["country"]]) or "") if row["place"] else "",
            "what": what, "confidence": row["confidence"], "seen": row["source_access"], "sources": sources(row)})
    return unique(lines)


def control(notes, pack):
    lines = []
    for row in rows(os.path.join(notes, "control_known.tsv")):
        holder, _, names = row["holder"].partition(":")
        place = pack.place(row["place"], ISO3[row["country"]])
        if not sources(row) or not place:
            continue
        lines.append({
            "place": place, "from": row["from"], "to": row["to"], "holder": holder, "actors": pack.parties(names),
            "confidence": row["confidence"], "seen": row["source_access"], "sources": sources(row), "note": row["note"]})
    return lines


def main(notes, folder):
    pack = Pack(folder)
    write(folder, "presence.tsv", "id actor unit kind country_iso3 admin1 place size_low size_high from announced_end end ended_by gone_by confidence seen sources note".split(), presence(notes, pack))
    write(folder, "turning-points.tsv", "id date kind actors country_iso3 place what confidence seen sources".split(), turning_points(notes, pack))
    write(folder, "control.tsv", "place from to holder actors confidence seen sources note".split(), control(notes, pack))


if __name__ == "__main__":
    main(*sys.argv[1:])

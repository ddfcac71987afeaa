package org.marsad.region;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/**
 * A gazetteer in one memory-mapped file, written by {@link GazetteerWriter}: places as tab-separated lines, then two sorted
 * tables of keys (names, skeletons) with the lines they lead to. A look-up is a binary search in the mapped bytes; nothing
 * stays on the heap.
 */
final class GazetteerFile implements Gazetteer {
    /** First bytes of the file; the last one is the version of the layout. */
    static final byte[] MAGIC = "MARSADGAZ1".getBytes(StandardCharsets.US_ASCII);

    static final String SEPARATOR = "\t";

    private final ByteBuffer file;
    private final int size;
    private final KeyTable names;
    private final KeyTable skeletons;

    private GazetteerFile(ByteBuffer file, int size, KeyTable names, KeyTable skeletons) {
        this.file = file;
        this.size = size;
        this.names = names;
        this.skeletons = skeletons;
    }

    /** @throws PackException where the file is not an index, of another version, or cut short */
    static GazetteerFile open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            byte[] magic = new byte[Math.min(MAGIC.length, file.remaining())];
            file.get(magic);
            if (!Arrays.equals(magic, MAGIC) || file.remaining() < 20) {
                throw wrong(path);
            }
            int places = file.getInt();
            long length = file.getLong();
            KeyTable names = new KeyTable(file, file.getInt());
            KeyTable skeletons = new KeyTable(file, file.getInt());
            if (length != channel.size()) {
                throw wrong(path);
            }
            return new GazetteerFile(file, places, names, skeletons);
        } catch (IOException e) {
            throw new PackException("cannot read the gazetteer " + path, e);
        }
    }

    private static PackException wrong(Path path) {
        return new PackException(path + " is not a complete gazetteer of this version."
                + " Maybe build it again: marsad region build --from DIR");
    }

    @Override
    public List<Place> named(String name) {
        return places(names, NameKey.of(name));
    }

    @Override
    public List<Place> withSkeleton(String skeleton) {
        return places(skeletons, skeleton);
    }

    private List<Place> places(KeyTable table, String key) {
        int[] lines = table.find(key.getBytes(StandardCharsets.UTF_8));
        List<Place> places = new ArrayList<>(lines.length);
        for (int line : lines) {
            places.add(place(line));
        }
        return places;
    }

    private Place place(int at) {
        byte[] bytes = new byte[file.getShort(at) & 0xffff];
        file.get(at + Short.BYTES, bytes);
        return place(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The line of a place in the file. */
    static String line(Place place) {
        return String.join(
                SEPARATOR,
                place.id(),
                place.kind().name(),
                place.name(),
                String.join("|", place.names(Language.FR)),
                String.valueOf(place.latitude()),
                String.valueOf(place.longitude()),
                place.country() == null ? "" : place.country(),
                place.admin1() == null ? "" : place.admin1(),
                place.admin2() == null ? "" : place.admin2(),
                String.valueOf(place.population()));
    }

    private static Place place(String line) {
        String[] cells = line.split(SEPARATOR, -1);
        List<String> latin = List.of(cells[3].split("\\|"));
        return new Place(
                cells[0],
                PlaceKind.valueOf(cells[1]),
                cells[2],
                Map.of(Language.FR, latin, Language.EN, latin),
                Double.valueOf(cells[4]),
                Double.valueOf(cells[5]),
                cells[6].isEmpty() ? null : cells[6],
                cells[7].isEmpty() ? null : cells[7],
                cells[8].isEmpty() ? null : cells[8],
                Long.parseLong(cells[9]),
                true,
                "");
    }

    @Override
    public boolean beginsName(String prefix) {
        return names.beginsWith(NameKey.of(prefix).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void close() {
        // the mapping goes with the object; there is no other resource
    }

    /**
     * Sorted keys: their number, the offset of each entry, then the entries: length of the key (one byte), key, number of
     * places (two bytes), offsets of the places' lines.
     */
    private record KeyTable(ByteBuffer file, int start) {
        int[] find(byte[] key) {
            int index = lowerBound(key);
            if (index == count() || compare(index, key, key.length) != 0 || keyLength(index) != key.length) {
                return new int[0];
            }
            int at = entry(index) + 1 + key.length;
            int[] lines = new int[file.getShort(at) & 0xffff];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = file.getInt(at + Short.BYTES + i * Integer.BYTES);
            }
            return lines;
        }

        boolean beginsWith(byte[] prefix) {
            int index = lowerBound(prefix);
            return index < count() && keyLength(index) >= prefix.length && compare(index, prefix, prefix.length) == 0;
        }

        private int count() {
            return file.getInt(start);
        }

        private int entry(int index) {
            return file.getInt(start + Integer.BYTES + index * Integer.BYTES);
        }

        private int keyLength(int index) {
            return file.get(entry(index)) & 0xff;
        }

        /** The first entry whose key is not before {@code key}, in the order of unsigned bytes. */
        private int lowerBound(byte[] key) {
            int low = 0;
            int high = count();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (compare(middle, key, Integer.MAX_VALUE) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Compares the first {@code most} bytes of an entry's key with those of {@code key}. */
        private int compare(int index, byte[] key, int most) {
            int entry = entry(index);
            int length = file.get(entry) & 0xff;
            int common = Math.min(Math.min(length, key.length), most);
            for (int i = 0; i < common; i++) {
                int order = (file.get(entry + 1 + i) & 0xff) - (key[i] & 0xff);
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(Math.min(length, most), Math.min(key.length, most));
        }
    }
}

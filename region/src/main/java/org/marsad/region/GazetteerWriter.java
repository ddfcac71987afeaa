package org.marsad.region;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.marsad.model.Language;
import org.marsad.model.Place;

/** Writes the file that {@link GazetteerFile} reads. A file that is there already is replaced only when the new one is whole. */
final class GazetteerWriter {
    private static final int LONGEST_KEY = 255;
    private static final int MOST_PLACES = 0xffff;

    private final List<Place> places = new ArrayList<>();
    private final SortedMap<byte[], List<Integer>> names = new TreeMap<>(Arrays::compareUnsigned);
    private final SortedMap<byte[], List<Integer>> skeletons = new TreeMap<>(Arrays::compareUnsigned);

    /** @param names all spellings by which the place is to be found, in either script; Arabic ones are not kept */
    void add(Place place, Collection<String> names) {
        int number = places.size();
        places.add(place);
        for (String name : names) {
            put(this.names, NameKey.of(name), number);
        }
        for (String name : place.names(Language.FR)) {
            put(skeletons, Skeleton.of(name), number);
        }
    }

    private static void put(SortedMap<byte[], List<Integer>> table, String key, int number) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > LONGEST_KEY) {
            return;
        }
        List<Integer> numbers = table.computeIfAbsent(bytes, k -> new ArrayList<>(1));
        boolean known = !numbers.isEmpty() && numbers.get(numbers.size() - 1) == number;
        if (!known && numbers.size() < MOST_PLACES) {
            numbers.add(number);
        }
    }

    int size() {
        return places.size();
    }

    void write(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        writeTo(unfinished);
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeTo(Path path) throws IOException {
        int[] lines = new int[places.size()];
        long[] tables = new long[2];
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            out.write(GazetteerFile.MAGIC);
            out.writeInt(places.size());
            out.writeLong(0); // the file's length, known at the end
            out.writeInt(0); // where the names are
            out.writeInt(0); // where the skeletons are
            for (int i = 0; i < lines.length; i++) {
                lines[i] = out.size();
                byte[] line = GazetteerFile.line(places.get(i)).getBytes(StandardCharsets.UTF_8);
                out.writeShort(line.length);
                out.write(line);
            }
            tables[0] = out.size();
            write(out, names, lines);
            tables[1] = out.size();
            write(out, skeletons, lines);
        }
        fill(path, tables);
    }

    private static void write(DataOutputStream out, SortedMap<byte[], List<Integer>> table, int[] lines)
            throws IOException {
        out.writeInt(table.size());
        int entry = out.size() + table.size() * Integer.BYTES;
        for (Map.Entry<byte[], List<Integer>> e : table.entrySet()) {
            out.writeInt(entry);
            entry += 1 + e.getKey().length + Short.BYTES + e.getValue().size() * Integer.BYTES;
        }
        for (Map.Entry<byte[], List<Integer>> e : table.entrySet()) {
            out.writeByte(e.getKey().length);
            out.write(e.getKey());
            out.writeShort(e.getValue().size());
            for (int number : e.getValue()) {
                out.writeInt(lines[number]);
            }
        }
    }

    private static void fill(Path path, long[] tables) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            ByteBuffer head = ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES);
            head.putLong(channel.size())
                    .putInt((int) tables[0])
                    .putInt((int) tables[1])
                    .flip();
            channel.write(head, GazetteerFile.MAGIC.length + Integer.BYTES);
        }
    }
}

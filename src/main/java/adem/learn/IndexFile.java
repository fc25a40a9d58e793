package adem.learn;

import adem.host.Resources;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The index as it lies in its file: parts one after the other, of which only the bytes that are asked for are read. */
final class IndexFile {

    /** What stands in the file, in this order. */
    enum Part {
        NOTES,
        NOTE_ENDS,
        ELSEWHERE,
        ELSEWHERE_ENDS,
        WORDS,
        WORD_ENDS,
        WORD_TERMS,
        BUCKETS,
        BUCKET_ENDS,
        BUCKET_LETTERS,
        TERMS,
        PHRASES_OF_TERM,
        PHRASES_OF_TERM_ENDS,
        TEXTS_OF_TERM,
        TEXTS_OF_TERM_ENDS,
        PHRASES,
        PHRASE_ENDS,
        EXACT
    }

    private static final int PARTS = Part.values().length;
    private static final int HEADER = 4 * (PARTS + 1);

    private final byte[] bytes;
    private final int[] starts = new int[PARTS + 1];

    IndexFile(byte[] bytes) {
        this.bytes = bytes;
        for (int i = 0; i <= PARTS; i++) {
            starts[i] = int32(bytes, 4 * i);
        }
    }

    /** The index that comes with adem. */
    static IndexFile builtIn() {
        return new IndexFile(Resources.bytes("adem/learn/index/lookup.bin"));
    }

    /** How many bytes a part has. */
    int size(Part part) {
        return starts[part.ordinal() + 1] - starts[part.ordinal()];
    }

    /** The byte at this place of a part, from 0 to 255. */
    int int8(Part part, int place) {
        return bytes[starts[part.ordinal()] + place] & 0xff;
    }

    /** The number of three bytes at this place of a part. */
    int int24(Part part, int place) {
        int at = starts[part.ordinal()] + place;
        return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | bytes[at + 2] & 0xff;
    }

    /** The number of four bytes at this place of a part. */
    int int32(Part part, int place) {
        return int32(bytes, starts[part.ordinal()] + place);
    }

    /** The text at these bytes of a part. */
    String text(Part part, int from, int to) {
        return new String(bytes, starts[part.ordinal()] + from, to - from, StandardCharsets.UTF_8);
    }

    /** Where the element of this number begins, in a list of ends of three bytes each. */
    int begin(Part ends, int number) {
        return number == 0 ? 0 : int24(ends, 3 * (number - 1));
    }

    /** Where the element of this number ends. */
    int end(Part ends, int number) {
        return int24(ends, 3 * number);
    }

    private static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    /** Writes such a file, for the build. */
    static final class Writer {

        private static final int MOST_24 = 1 << 24;

        private final Map<Part, ByteArrayOutputStream> parts = new EnumMap<>(Part.class);

        Writer() {
            for (Part part : Part.values()) {
                parts.put(part, new ByteArrayOutputStream());
            }
        }

        void int8(Part part, int value) {
            check(value, 1 << 8);
            parts.get(part).write(value);
        }

        void int24(Part part, int value) {
            check(value, MOST_24);
            ByteArrayOutputStream out = parts.get(part);
            out.write(value >> 16);
            out.write(value >> 8);
            out.write(value);
        }

        void int32(Part part, int value) {
            writeInt32(parts.get(part), value);
        }

        void text(Part part, String text) {
            parts.get(part).writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Marks the end of an element of {@code part}. */
        void end(Part part, Part ends) {
            int24(ends, parts.get(part).size());
        }

        byte[] bytes() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int start = HEADER;
            for (Part part : Part.values()) {
                writeInt32(out, start);
                start += parts.get(part).size();
            }
            writeInt32(out, start);
            for (Part part : Part.values()) {
                out.writeBytes(parts.get(part).toByteArray());
            }
            return out.toByteArray();
        }

        private static void check(int value, int limit) {
            if (value < 0 || value >= limit) {
                throw new IllegalStateException("no room for " + value + " in the index");
            }
        }

        private static void writeInt32(ByteArrayOutputStream out, int value) {
            out.write(value >> 24);
            out.write(value >> 16);
            out.write(value >> 8);
            out.write(value);
        }
    }
}

package jdk.internal.foreign;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings that end with a zero. */
public final class StringSupport {
    private StringSupport() {
    }

    /** Bytes of a zero in that charset. */
    public static int unit(Charset charset) {
        if (charset == StandardCharsets.UTF_8 || charset == StandardCharsets.ISO_8859_1 || charset == StandardCharsets.US_ASCII) {
            return 1;
        }
        if (charset == StandardCharsets.UTF_16 || charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_16BE) {
            return 2;
        }
        String name = charset.name();
        if (name.equals("UTF-32") || name.equals("UTF-32LE") || name.equals("UTF-32BE")) {
            return 4;
        }
        throw new IllegalArgumentException("Unsupported charset: " + charset);
    }

    public static byte[] terminated(String text, Charset charset, int unit) {
        byte[] bytes = text.getBytes(charset);
        return Arrays.copyOf(bytes, bytes.length + unit);
    }

    static String read(AbstractMemorySegmentImpl segment, long offset, Charset charset) {
        int unit = unit(charset);
        segment.checkAccess(offset, segment.length - offset, false);
        segment.session.enter();
        try {
            int count = length(segment, offset, unit);
            byte[] bytes = new byte[count];
            SegmentArrays.raw(segment, offset, bytes, 0, count);
            return new String(bytes, charset);
        } finally {
            segment.session.leave();
        }
    }

    private static int length(AbstractMemorySegmentImpl segment, long offset, int unit) {
        long room = segment.length - offset;
        for (int n = 0; n <= room - unit && n >= 0; n += unit) {
            long bits = AbstractMemorySegmentImpl.load(segment.base, segment.at + offset + n, unit);
            if (bits == 0) {
                return n;
            }
        }
        throw new IndexOutOfBoundsException("No null terminator found: " + segment + " using region [" + offset + ", " + segment.length + ")");
    }

    static void write(AbstractMemorySegmentImpl segment, long offset, String text, Charset charset) {
        int unit = unit(charset);
        byte[] bytes = text.getBytes(charset);
        SegmentArrays.copy(HeapMemorySegmentImpl.of(bytes, bytes.length, 0), 0, segment, offset, bytes.length);
        SegmentArrays.copy(HeapMemorySegmentImpl.of(new byte[unit], unit, 0), 0, segment, offset + bytes.length, unit);
    }
}

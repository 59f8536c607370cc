package sun.nio.cs;

/** X-UTF-32LE-BOM: as the charset without the mark, and written with it. */
public final class UTF_32LE_BOM extends WideCharset {
    public UTF_32LE_BOM() {
        super("X-UTF-32LE-BOM", new String[] {"UTF_32LE_BOM", "UTF-32LE-BOM"}, 4, false, true);
    }

    @Override
    boolean needsMark() {
        return true;
    }
}

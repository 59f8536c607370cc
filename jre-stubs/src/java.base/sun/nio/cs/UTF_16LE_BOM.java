package sun.nio.cs;

/** x-UTF-16LE-BOM: as the charset without the mark, and written with it. */
public final class UTF_16LE_BOM extends WideCharset {
    public UTF_16LE_BOM() {
        super("x-UTF-16LE-BOM", new String[] {"UnicodeLittle"}, 2, false, true);
    }

    @Override
    boolean needsMark() {
        return true;
    }
}

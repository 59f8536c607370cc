package sun.nio.cs;

/** X-UTF-32BE-BOM: as the charset without the mark, and written with it. */
public final class UTF_32BE_BOM extends WideCharset {
    public UTF_32BE_BOM() {
        super("X-UTF-32BE-BOM", new String[] {"UTF_32BE_BOM", "UTF-32BE-BOM"}, 4, true, true);
    }

    @Override
    boolean needsMark() {
        return true;
    }
}

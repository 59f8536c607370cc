package sun.nio.cs;

/** From code points of the first three planes to numbers; 0 where there is none. */
final class CodeMap {
    private final int[][] pages = new int[0x300][];

    int get(int codePoint) {
        int high = codePoint >> 8;
        int[] page = high < pages.length ? pages[high] : null;
        return page == null ? 0 : page[codePoint & 0xff];
    }

    void put(int codePoint, int value) {
        int[] page = pages[codePoint >> 8];
        if (page == null) {
            page = new int[256];
            pages[codePoint >> 8] = page;
        }
        page[codePoint & 0xff] = value;
    }

    void putIfAbsent(int codePoint, int value) {
        if (get(codePoint) == 0) {
            put(codePoint, value);
        }
    }
}

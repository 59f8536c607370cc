package java.util;

/** Splits a string at delimiter characters. */
public class StringTokenizer implements Enumeration<Object> {
    private final String str;
    private final boolean returnDelims;
    private String delimiters;
    private int position;
    private int found = -1;
    private boolean changed;

    public StringTokenizer(String str, String delim, boolean returnDelims) {
        this.str = str;
        str.length();
        this.delimiters = delim;
        this.returnDelims = returnDelims;
    }

    public StringTokenizer(String str, String delim) {
        this(str, delim, false);
    }

    public StringTokenizer(String str) {
        this(str, " \t\n\r\f", false);
    }

    private boolean isDelimiter(int cp) {
        return delimiters.indexOf(cp) >= 0;
    }

    private int skip(int at) {
        if (delimiters == null) {
            throw new NullPointerException();
        }
        int n = str.length();
        while (!returnDelims && at < n) {
            int cp = str.codePointAt(at);
            if (!isDelimiter(cp)) {
                break;
            }
            at += Character.charCount(cp);
        }
        return at;
    }

    private int scan(int start) {
        int n = str.length();
        int at = start;
        while (at < n) {
            int cp = str.codePointAt(at);
            if (isDelimiter(cp)) {
                if (returnDelims && at == start) {
                    at += Character.charCount(cp);
                }
                break;
            }
            at += Character.charCount(cp);
        }
        return at;
    }

    public boolean hasMoreTokens() {
        found = skip(position);
        return found < str.length();
    }

    public String nextToken() {
        position = found >= 0 && !changed ? found : skip(position);
        changed = false;
        found = -1;
        if (position >= str.length()) {
            throw new NoSuchElementException();
        }
        int start = position;
        position = scan(position);
        return str.substring(start, position);
    }

    public String nextToken(String delim) {
        delimiters = delim;
        changed = true;
        return nextToken();
    }

    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    @Override
    public Object nextElement() {
        return nextToken();
    }

    public int countTokens() {
        int count = 0;
        int at = position;
        while (at < str.length()) {
            at = skip(at);
            if (at >= str.length()) {
                break;
            }
            at = scan(at);
            count++;
        }
        return count;
    }
}

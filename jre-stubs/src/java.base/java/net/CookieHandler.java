package java.net;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a program does with cookies. */
public abstract class CookieHandler {
    private static CookieHandler cookieHandler;

    public CookieHandler() {
    }

    public static synchronized CookieHandler getDefault() {
        return cookieHandler;
    }

    public static synchronized void setDefault(CookieHandler cHandler) {
        cookieHandler = cHandler;
    }

    public abstract Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) throws IOException;

    public abstract void put(URI uri, Map<String, List<String>> responseHeaders) throws IOException;
}

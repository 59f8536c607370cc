package java.net;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Keeps what connections have read. */
public abstract class ResponseCache {
    private static ResponseCache theResponseCache;

    public ResponseCache() {
    }

    public static synchronized ResponseCache getDefault() {
        return theResponseCache;
    }

    public static synchronized void setDefault(ResponseCache responseCache) {
        theResponseCache = responseCache;
    }

    public abstract CacheResponse get(URI uri, String rqstMethod, Map<String, List<String>> rqstHeaders) throws IOException;

    public abstract CacheRequest put(URI uri, URLConnection conn) throws IOException;
}

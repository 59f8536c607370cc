package java.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cookies in the order of their arrival, by domain and by the site that set them. */
class InMemoryCookieStore implements CookieStore {
    private final List<HttpCookie> jar = new ArrayList<>();
    private final Map<String, List<HttpCookie>> byDomain = new HashMap<>();
    private final Map<URI, List<HttpCookie>> bySite = new HashMap<>();

    InMemoryCookieStore() {
    }

    private static URI siteOf(URI uri) {
        try {
            return new URI("http", uri.getHost(), null, null, null);
        } catch (URISyntaxException e) {
            return uri;
        }
    }

    private static <K> void index(Map<K, List<HttpCookie>> map, K key, HttpCookie cookie) {
        if (key != null) {
            List<HttpCookie> all = map.computeIfAbsent(key, k -> new ArrayList<>());
            all.remove(cookie);
            all.add(cookie);
        }
    }

    @Override
    public synchronized void add(URI uri, HttpCookie cookie) {
        if (cookie == null) {
            throw new NullPointerException("cookie is null");
        }
        jar.remove(cookie);
        if (cookie.getMaxAge() != 0) {
            jar.add(cookie);
            index(byDomain, cookie.getDomain(), cookie);
            if (uri != null) {
                index(bySite, siteOf(uri), cookie);
            }
        }
    }

    private static boolean matches(String domain, int version, String host) {
        if (version == 1) {
            return HttpCookie.domainMatches(domain, host);
        }
        if (domain == null || host == null) {
            return false;
        }
        boolean local = ".local".equalsIgnoreCase(domain);
        int dot = domain.indexOf('.');
        if (dot == 0) {
            dot = domain.indexOf('.', 1);
        }
        if (!local && (dot == -1 || dot == domain.length() - 1)) {
            return false;
        }
        int more = host.length() - domain.length();
        if (more == 0) {
            return host.equalsIgnoreCase(domain);
        }
        return more > 0 ? host.substring(more).equalsIgnoreCase(domain)
                : more == -1 && domain.charAt(0) == '.' && host.equalsIgnoreCase(domain.substring(1));
    }

    /** Keeps a cookie if it is still there and may go to where the request goes. */
    private void take(List<HttpCookie> from, boolean secure, Set<HttpCookie> found) {
        for (HttpCookie cookie : new ArrayList<>(from)) {
            if (!jar.contains(cookie)) {
                from.remove(cookie);
            } else if (cookie.hasExpired()) {
                from.remove(cookie);
                jar.remove(cookie);
            } else if (secure || !cookie.getSecure()) {
                found.add(cookie);
            }
        }
    }

    @Override
    public synchronized List<HttpCookie> get(URI uri) {
        if (uri == null) {
            throw new NullPointerException("uri is null");
        }
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        Set<HttpCookie> found = new LinkedHashSet<>();
        for (Map.Entry<String, List<HttpCookie>> entry : byDomain.entrySet()) {
            for (HttpCookie cookie : new ArrayList<>(entry.getValue())) {
                if (matches(entry.getKey(), cookie.getVersion(), uri.getHost())) {
                    List<HttpCookie> one = new ArrayList<>(List.of(cookie));
                    take(one, secure, found);
                    if (!jar.contains(cookie)) {
                        entry.getValue().remove(cookie);
                    }
                }
            }
        }
        List<HttpCookie> ofSite = bySite.get(siteOf(uri));
        if (ofSite != null) {
            take(ofSite, secure, found);
        }
        return new ArrayList<>(found);
    }

    @Override
    public synchronized List<HttpCookie> getCookies() {
        jar.removeIf(HttpCookie::hasExpired);
        return Collections.unmodifiableList(new ArrayList<>(jar));
    }

    @Override
    public synchronized List<URI> getURIs() {
        bySite.values().removeIf(List::isEmpty);
        return new ArrayList<>(bySite.keySet());
    }

    @Override
    public synchronized boolean remove(URI uri, HttpCookie cookie) {
        if (cookie == null) {
            throw new NullPointerException("cookie is null");
        }
        return jar.remove(cookie);
    }

    @Override
    public synchronized boolean removeAll() {
        if (jar.isEmpty()) {
            return false;
        }
        jar.clear();
        byDomain.clear();
        bySite.clear();
        return true;
    }
}

package java.net;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Takes cookies from responses by a policy and gives them to requests. */
public class CookieManager extends CookieHandler {
    private CookiePolicy policyCallback;
    private final CookieStore cookieJar;

    public CookieManager() {
        this(null, null);
    }

    public CookieManager(CookieStore store, CookiePolicy cookiePolicy) {
        policyCallback = cookiePolicy == null ? CookiePolicy.ACCEPT_ORIGINAL_SERVER : cookiePolicy;
        cookieJar = store == null ? new InMemoryCookieStore() : store;
    }

    public void setCookiePolicy(CookiePolicy cookiePolicy) {
        if (cookiePolicy != null) {
            policyCallback = cookiePolicy;
        }
    }

    public CookieStore getCookieStore() {
        return cookieJar;
    }

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) throws IOException {
        if (uri == null || requestHeaders == null) {
            throw new IllegalArgumentException("Argument is null");
        }
        if (cookieJar == null) {
            return Map.of();
        }
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        String path = uri.getPath();
        if (path == null || path.isEmpty()) {
            path = "/";
        }
        List<HttpCookie> cookies = new ArrayList<>();
        for (HttpCookie cookie : cookieJar.get(uri)) {
            if (pathMatches(path, cookie.getPath()) && (secure || !cookie.getSecure())) {
                if (cookie.isHttpOnly() && !"http".equalsIgnoreCase(uri.getScheme()) && !secure) {
                    continue;
                }
                String ports = cookie.getPortlist();
                if (ports == null || ports.isEmpty() || List.of(ports.split(",")).contains(String.valueOf(portOf(uri, secure)))) {
                    cookies.add(cookie);
                }
            }
        }
        return Map.of("Cookie", sorted(cookies));
    }

    private static int portOf(URI uri, boolean secure) {
        return uri.getPort() != -1 ? uri.getPort() : secure ? 443 : 80;
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) throws IOException {
        if (uri == null || responseHeaders == null) {
            throw new IllegalArgumentException("Argument is null");
        }
        for (String name : responseHeaders.keySet()) {
            if (name == null || !name.equalsIgnoreCase("Set-Cookie2") && !name.equalsIgnoreCase("Set-Cookie")) {
                continue;
            }
            for (String value : responseHeaders.get(name)) {
                try {
                    List<HttpCookie> cookies;
                    try {
                        cookies = HttpCookie.parse(value, true);
                    } catch (IllegalArgumentException e) {
                        continue;
                    }
                    for (HttpCookie cookie : cookies) {
                        if (cookie.getPath() == null) {
                            String path = uri.getPath();
                            int slash = path.lastIndexOf('/');
                            cookie.setPath(slash > 0 ? path.substring(0, slash + 1) : "/");
                        }
                        if (cookie.getDomain() == null) {
                            String host = uri.getHost();
                            cookie.setDomain(host != null && !host.contains(".") ? host + ".local" : host);
                        }
                        String ports = cookie.getPortlist();
                        if (ports != null) {
                            String port = String.valueOf(portOf(uri, "https".equals(uri.getScheme())));
                            if (ports.isEmpty()) {
                                cookie.setPortlist(port);
                            } else if (!List.of(ports.split("\\s*,\\s*")).contains(port)) {
                                continue;
                            }
                        }
                        if (shouldAccept(uri, cookie)) {
                            cookieJar.add(uri, cookie);
                        }
                    }
                } catch (IllegalArgumentException e) {
                    // A header that makes no cookie is passed over.
                }
            }
        }
    }

    private boolean shouldAccept(URI uri, HttpCookie cookie) {
        try {
            return policyCallback.shouldAccept(uri, cookie);
        } catch (Exception e) {
            return false;
        }
    }

    private static boolean pathMatches(String path, String ofCookie) {
        if (path == null || ofCookie == null) {
            return false;
        }
        return path.equals(ofCookie) || path.startsWith(ofCookie);
    }

    /** Those with longer paths first. */
    private static List<String> sorted(List<HttpCookie> cookies) {
        cookies.sort((a, b) -> {
            if (a.getName().equals(b.getName())) {
                return Integer.compare(b.getPath().length(), a.getPath().length());
            }
            int byPath = Integer.compare(b.getPath().length(), a.getPath().length());
            return byPath != 0 ? byPath : Long.compare(a.created, b.created);
        });
        List<String> header = new ArrayList<>();
        for (HttpCookie cookie : cookies) {
            if (header.isEmpty() && cookie.getVersion() > 0) {
                header.add("$Version=\"1\"");
            }
            header.add(cookie.toString());
        }
        return Collections.unmodifiableList(header);
    }
}

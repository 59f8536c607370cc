package java.net;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** RFC 2396 with its amendments for IPv6 addresses, and other characters as the class's documentation has them. */
public final class URI implements Comparable<URI>, Serializable {
    private static final long serialVersionUID = -6052424284110960213L;

    private static final String UNRESERVED_MARKS = "-_.!~*'()";
    private static final String PATH = UNRESERVED_MARKS + ":@&=+$,;/";
    private static final String REGISTRY = UNRESERVED_MARKS + "$,;:@&=+";
    private static final String USER_INFO = UNRESERVED_MARKS + ";:&=+$,";
    private static final String URIC = UNRESERVED_MARKS + ";/?:@&=+$,[]";

    private transient String scheme;
    private transient String fragment;
    private transient String authority;
    private transient String userInfo;
    private transient String host;
    private transient int port = -1;
    private transient String path;
    private transient String query;
    private transient String specificPart;
    private String string;

    private URI() {
    }

    public URI(String str) throws URISyntaxException {
        parse(str, false);
    }

    public URI(String scheme, String userInfo, String host, int port, String path, String query, String fragment)
            throws URISyntaxException {
        StringBuilder text = new StringBuilder();
        if (scheme != null) {
            text.append(scheme).append(':');
        }
        if (host != null) {
            text.append("//");
            if (userInfo != null) {
                text.append(quote(userInfo, USER_INFO)).append('@');
            }
            boolean literal = host.indexOf(':') >= 0 && !host.startsWith("[") && !host.endsWith("]");
            text.append(literal ? "[" : "").append(host).append(literal ? "]" : "");
            if (port != -1) {
                text.append(':').append(port);
            }
        }
        appendRest(text, path, query, fragment);
        checkPath(text, scheme, path);
        parse(text.toString(), true);
    }

    public URI(String scheme, String authority, String path, String query, String fragment) throws URISyntaxException {
        StringBuilder text = new StringBuilder();
        if (scheme != null) {
            text.append(scheme).append(':');
        }
        if (authority != null) {
            int close = authority.startsWith("[") && authority.indexOf(':') >= 0 ? authority.indexOf(']') + 1 : 0;
            text.append("//").append(authority, 0, close).append(quote(authority.substring(close), REGISTRY + "[]"));
        }
        appendRest(text, path, query, fragment);
        checkPath(text, scheme, path);
        parse(text.toString(), false);
    }

    public URI(String scheme, String host, String path, String fragment) throws URISyntaxException {
        this(scheme, null, host, -1, path, null, fragment);
    }

    public URI(String scheme, String ssp, String fragment) throws URISyntaxException {
        StringBuilder text = new StringBuilder();
        if (scheme != null) {
            text.append(scheme).append(':');
        }
        if (ssp != null) {
            text.append(quote(ssp, URIC));
        }
        if (fragment != null) {
            text.append('#').append(quote(fragment, URIC));
        }
        parse(text.toString(), false);
    }

    private static void checkPath(StringBuilder text, String scheme, String path) throws URISyntaxException {
        if (scheme != null && path != null && !path.isEmpty() && path.charAt(0) != '/') {
            throw new URISyntaxException(text.toString(), "Relative path in absolute URI");
        }
    }

    private static void appendRest(StringBuilder text, String path, String query, String fragment) {
        if (path != null) {
            text.append(quote(path, PATH));
        }
        if (query != null) {
            text.append('?').append(quote(query, URIC));
        }
        if (fragment != null) {
            text.append('#').append(quote(fragment, URIC));
        }
    }

    public static URI create(String str) {
        try {
            return new URI(str);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Quotes what is not legal, percent signs too. */
    private static String quote(String text, String legal) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (isAlphanumeric(c) || legal.indexOf(c) >= 0) {
                    out.append(c);
                } else {
                    escape(out, (byte) c);
                }
            } else if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    escape(out, b);
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, byte b) {
        out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean hex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private void check(String text, int start, int end, String legal, String what) throws URISyntaxException {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= text.length() || !hex(text.charAt(i + 1)) || !hex(text.charAt(i + 2))) {
                    throw new URISyntaxException(text, "Malformed escape pair", i);
                }
                i += 2;
            } else if (!(c < 0x80 ? isAlphanumeric(c) || legal.indexOf(c) >= 0
                    : !Character.isSpaceChar(c) && !Character.isISOControl(c))) {
                throw new URISyntaxException(text, "Illegal character in " + what, i);
            }
        }
    }

    /** The first place from {@code at} on with one of the characters, or the end. */
    private static int scan(String text, int at, int end, String stops) {
        while (at < end && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private void parse(String text, boolean requireServer) throws URISyntaxException {
        string = Objects.requireNonNull(text);
        int n = text.length();
        int end = scan(text, 0, n, "#");
        int start = 0;
        int colon = scan(text, 0, end, ":/?");
        if (colon < end && text.charAt(colon) == ':') {
            if (colon == 0) {
                throw new URISyntaxException(text, "Expected scheme name", 0);
            }
            for (int i = 0; i < colon; i++) {
                char c = text.charAt(i);
                boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
                if (!letter && (i == 0 || !isAlphanumeric(c) && "+-.".indexOf(c) < 0)) {
                    throw new URISyntaxException(text, "Illegal character in scheme name", i);
                }
            }
            scheme = text.substring(0, colon);
            start = colon + 1;
        }
        boolean opaque = start > 0 && !text.startsWith("/", start);
        if (opaque && start >= end) {
            throw new URISyntaxException(text, "Expected scheme-specific part", start);
        }
        specificPart = text.substring(start, end);
        if (opaque) {
            check(text, start, end, URIC, "opaque part");
        } else {
            parseHierarchical(text, start, end, requireServer);
        }
        if (end < n) {
            check(text, end + 1, n, URIC, "fragment");
            fragment = text.substring(end + 1);
        }
    }

    private void parseHierarchical(String text, int start, int end, boolean requireServer) throws URISyntaxException {
        int at = start;
        if (text.startsWith("//", at) && at + 2 <= end) {
            at += 2;
            int stop = scan(text, at, end, "/?");
            if (stop > at) {
                parseAuthority(text, at, stop, requireServer);
            } else if (stop >= text.length()) {
                throw new URISyntaxException(text, "Expected authority", at);
            }
            at = stop;
        }
        int pathEnd = scan(text, at, end, "?");
        check(text, at, pathEnd, PATH, "path");
        path = text.substring(at, pathEnd);
        if (pathEnd < end) {
            check(text, pathEnd + 1, end, URIC, "query");
            query = text.substring(pathEnd + 1, end);
        }
    }

    /** The first place with a character that is not legal; percent signs begin escapes, or stand for themselves. */
    private static int legal(String text, int at, int end, String legal, boolean percent) throws URISyntaxException {
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '%' && !percent) {
                if (at + 2 >= text.length() || !hex(text.charAt(at + 1)) || !hex(text.charAt(at + 2))) {
                    throw new URISyntaxException(text, "Malformed escape pair", at);
                }
                at += 2;
            } else if (!(c < 0x80 ? isAlphanumeric(c) || c == '%' || legal.indexOf(c) >= 0
                    : !Character.isSpaceChar(c) && !Character.isISOControl(c))) {
                break;
            }
        }
        return Math.min(at, end);
    }

    private void parseAuthority(String text, int start, int end, boolean requireServer) throws URISyntaxException {
        boolean bracket = scan(text, start, end, "]") < end;
        boolean server = legal(text, start, end, REGISTRY + "[]", bracket) == end;
        int registryEnd = legal(text, start, end, REGISTRY, false);
        boolean registry = registryEnd == end;
        authority = text.substring(start, end);
        if (server) {
            try {
                parseServer(text, start, end);
            } catch (URISyntaxException e) {
                if (requireServer || !registry) {
                    throw e;
                }
                userInfo = null;
                host = null;
                port = -1;
            }
        } else if (!registry) {
            throw new URISyntaxException(text, "Illegal character in authority", registryEnd);
        }
    }

    private void parseServer(String text, int start, int end) throws URISyntaxException {
        int at = start;
        int q = scan(text, at, end, "@");
        if (q < end) {
            check(text, at, q, USER_INFO, "user info");
            userInfo = text.substring(at, q);
            at = q + 1;
        }
        if (at < end && text.charAt(at) == '[') {
            int close = scan(text, at + 1, end, "]");
            if (close == end) {
                throw new URISyntaxException(text, "Expected closing bracket for IPv6 address", end);
            }
            if (close == at + 1) {
                throw new URISyntaxException(text, "Expected closing bracket for IPv6 address", close);
            }
            checkIpv6(text, at + 1, close);
            host = text.substring(at, close + 1);
            at = close + 1;
        } else {
            int hostEnd = scan(text, at, end, ":");
            if (!isIpv4(text.substring(at, hostEnd))) {
                checkHostName(text, at, hostEnd);
            }
            host = text.substring(at, hostEnd);
            at = hostEnd;
        }
        if (at < end && text.charAt(at) == ':') {
            at++;
            for (int i = at; i < end; i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    throw new URISyntaxException(text, "Illegal character in port number", i);
                }
            }
            if (at < end) {
                try {
                    port = Integer.parseInt(text, at, end, 10);
                } catch (NumberFormatException e) {
                    throw new URISyntaxException(text, "Malformed port number", at);
                }
            }
        } else if (at < end) {
            throw new URISyntaxException(text, "Expected port number", at);
        }
    }

    private static boolean isIpv4(String name) {
        String[] parts = name.split("\\.", -1);
        for (String p : parts) {
            for (int i = 0; i < p.length(); i++) {
                if (p.charAt(i) < '0' || p.charAt(i) > '9') {
                    return false;
                }
            }
            if (p.isEmpty() || p.length() > 9 || Integer.parseInt(p) > 255) {
                return false;
            }
        }
        return parts.length == 4;
    }

    /** Labels of letters, digits and inner dashes; the last of several starts with a letter. */
    private static void checkHostName(String text, int start, int stop) throws URISyntaxException {
        int at = start;
        int label = -1;
        while (at < stop && isAlphanumeric(text.charAt(at))) {
            label = at;
            while (at < stop && (isAlphanumeric(text.charAt(at)) || text.charAt(at) == '-')) {
                at++;
            }
            if (text.charAt(at - 1) == '-') {
                throw new URISyntaxException(text, "Illegal character in hostname", at - 1);
            }
            if (at == stop || text.charAt(at) != '.') {
                break;
            }
            at++;
        }
        if (at < stop) {
            throw new URISyntaxException(text, "Illegal character in hostname", at);
        }
        if (label < 0) {
            throw new URISyntaxException(text, "Expected hostname", start);
        }
        if (label > start && text.charAt(label) >= '0' && text.charAt(label) <= '9') {
            throw new URISyntaxException(text, "Illegal character in hostname", label);
        }
    }

    /** What is wrong with an IPv6 address between two places. */
    private static void checkIpv6(String text, int start, int end) throws URISyntaxException {
        int percent = text.indexOf('%', start);
        if (percent >= 0 && percent < end) {
            if (percent + 1 == end) {
                throw new URISyntaxException(text, "scope id expected");
            }
            end = percent;
        }
        int bytes = 0;
        boolean gap = false;
        int at = start;
        if (text.startsWith("::", at)) {
            gap = true;
            at += 2;
        }
        while (at < end) {
            int from = at;
            while (at < end && hex(text.charAt(at))) {
                at++;
            }
            if (at < end && text.charAt(at) == '.') {
                String[] parts = text.substring(from, end).split("\\.", -1);
                boolean good = parts.length == 4;
                for (String p : parts) {
                    good &= !p.isEmpty() && p.length() < 4 && p.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(p) < 256;
                }
                if (!good) {
                    throw new URISyntaxException(text, "Malformed IPv4 address", end);
                }
                bytes += 4;
                at = end;
                break;
            }
            if (at == from) {
                throw new URISyntaxException(text, bytes == 0 && !gap ? "Malformed IPv6 address" : "Expected hex digits or IPv4 address", at);
            }
            if (at - from > 4) {
                throw new URISyntaxException(text, "IPv6 hexadecimal digit sequence too long", from);
            }
            bytes += 2;
            if (at < end) {
                if (text.charAt(at) != ':') {
                    throw new URISyntaxException(text, "Malformed IPv6 address", start);
                }
                at++;
                if (at < end && text.charAt(at) == ':' && !gap) {
                    gap = true;
                    at++;
                } else if (at == end) {
                    throw new URISyntaxException(text, "Expected digits for an IPv6 address", at);
                }
            }
        }
        if (bytes > 16) {
            throw new URISyntaxException(text, "IPv6 address too long", start);
        }
        if (bytes < 16 && !gap) {
            throw new URISyntaxException(text, "IPv6 address too short", start);
        }
        if (bytes == 16 && gap) {
            throw new URISyntaxException(text, "Malformed IPv6 address", start);
        }
    }

    public URI parseServerAuthority() throws URISyntaxException {
        if (host != null || authority == null) {
            return this;
        }
        URI made = new URI();
        made.parse(toString(), true);
        return made;
    }

    public URI normalize() {
        if (isOpaque() || path == null || path.isEmpty()) {
            return this;
        }
        String normal = normalized(path);
        return normal.equals(path) ? this : with(scheme, authority, userInfo, host, port, normal, query, fragment);
    }

    private static URI with(String scheme, String authority, String userInfo, String host, int port, String path,
            String query, String fragment) {
        URI made = new URI();
        made.scheme = scheme;
        made.authority = authority;
        made.userInfo = userInfo;
        made.host = host;
        made.port = port;
        made.path = path;
        made.query = query;
        made.fragment = fragment;
        made.specificPart = (authority == null ? "" : "//" + authority) + path + (query == null ? "" : "?" + query);
        made.string = (scheme == null ? "" : scheme + ":") + made.specificPart + (fragment == null ? "" : "#" + fragment);
        return made;
    }

    private static String normalized(String path) {
        boolean absolute = path.startsWith("/");
        java.util.ArrayList<String> kept = new java.util.ArrayList<>();
        boolean slash = false;
        for (String part : path.split("/", -1)) {
            slash = part.isEmpty() || part.equals(".");
            if (slash) {
                continue;
            }
            int last = kept.size() - 1;
            if (part.equals("..") && last >= 0 && !kept.get(last).equals("..")) {
                kept.remove(last);
                slash = true;
            } else {
                kept.add(part);
                slash = part.equals("..") && false;
            }
        }
        StringBuilder text = new StringBuilder(absolute ? "/" : "");
        for (int i = 0; i < kept.size(); i++) {
            text.append(i > 0 ? "/" : "").append(kept.get(i));
        }
        if (slash && !kept.isEmpty()) {
            text.append('/');
        }
        // A first part with a colon would read as a scheme.
        if (!absolute && !kept.isEmpty() && kept.get(0).indexOf(':') >= 0) {
            text.insert(0, "./");
        }
        return text.toString();
    }

    public URI resolve(URI given) {
        if (given.isOpaque() || isOpaque()) {
            return given;
        }
        if (given.scheme == null && given.authority == null && given.path.isEmpty() && given.fragment != null
                && given.query == null) {
            if (given.fragment.equals(fragment)) {
                return this;
            }
            return with(scheme, authority, userInfo, host, port, path, query, given.fragment);
        }
        if (given.scheme != null) {
            return given;
        }
        if (given.authority != null) {
            return with(scheme, given.authority, given.userInfo, given.host, given.port, given.path, given.query,
                    given.fragment);
        }
        String target = given.path;
        if (!target.startsWith("/")) {
            int slash = path.lastIndexOf('/');
            target = slash >= 0 ? path.substring(0, slash + 1) + target : target;
            target = normalized(target);
        }
        return with(scheme, authority, userInfo, host, port, target, given.query, given.fragment);
    }

    public URI resolve(String str) {
        return resolve(create(str));
    }

    public URI relativize(URI given) {
        if (isOpaque() || given.isOpaque() || !equalIgnoringCase(scheme, given.scheme)
                || !Objects.equals(authority, given.authority)) {
            return given;
        }
        String base = normalized(path);
        String target = normalized(given.path);
        if (!base.equals(target)) {
            if (!base.endsWith("/")) {
                base += "/";
            }
            if (!target.startsWith(base)) {
                return given;
            }
        }
        return with(null, null, null, null, -1, target.substring(base.length()), given.query, given.fragment);
    }

    public URL toURL() throws MalformedURLException {
        return URL.of(this, null);
    }

    public String getScheme() {
        return scheme;
    }

    public boolean isAbsolute() {
        return scheme != null;
    }

    public boolean isOpaque() {
        return path == null;
    }

    public String getRawSchemeSpecificPart() {
        return specificPart;
    }

    public String getSchemeSpecificPart() {
        return decode(specificPart);
    }

    public String getRawAuthority() {
        return authority;
    }

    public String getAuthority() {
        return decode(authority);
    }

    public String getRawUserInfo() {
        return userInfo;
    }

    public String getUserInfo() {
        return decode(userInfo);
    }

    public String getHost() {
        return host;
    }

    public int getPort() {
        return port;
    }

    public String getRawPath() {
        return path;
    }

    public String getPath() {
        return decode(path);
    }

    public String getRawQuery() {
        return query;
    }

    public String getQuery() {
        return decode(query);
    }

    public String getRawFragment() {
        return fragment;
    }

    public String getFragment() {
        return decode(fragment);
    }

    private static String decode(String text) {
        return text == null ? null : Handlers.decoded(text);
    }

    private static boolean equalIgnoringCase(String a, String b) {
        return a == null ? b == null : a.equalsIgnoreCase(b);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof URI)) {
            return false;
        }
        URI that = (URI) object;
        if (isOpaque() != that.isOpaque() || !(scheme == null ? that.scheme == null : scheme.equalsIgnoreCase(that.scheme))
            || !same(fragment, that.fragment)) {
            return false;
        }
        if (isOpaque()) {
            return same(specificPart, that.specificPart);
        }
        if (!same(path, that.path) || !same(query, that.query)) {
            return false;
        }
        if (host != null && that.host != null) {
            return same(userInfo, that.userInfo) && host.equalsIgnoreCase(that.host) && port == that.port;
        }
        return host == null && that.host == null && same(authority, that.authority);
    }

    /** But for the case of hexadecimal digits. */
    private static boolean same(String a, String b) {
        if (a == null || b == null || a.indexOf('%') < 0) {
            return Objects.equals(a, b);
        }
        boolean equal = a.length() == b.length();
        for (int i = 0; equal && i < a.length(); i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            boolean digit = i > 0 && a.charAt(i - 1) == '%' || i > 1 && a.charAt(i - 2) == '%';
            equal = c == d || digit && Character.toLowerCase(c) == Character.toLowerCase(d);
        }
        return equal;
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    @Override
    public int hashCode() {
        int hash = hash(hashIgnoringCase(0, scheme), fragment);
        if (isOpaque()) {
            return hash(hash, specificPart);
        }
        hash = hash(hash(hash, path), query);
        if (host == null) {
            return hash(hash, authority);
        }
        return hashIgnoringCase(hash(hash, userInfo), host) + 1949 * port;
    }

    private static int hash(int hash, String s) {
        if (s == null) {
            return hash;
        }
        if (s.indexOf('%') < 0) {
            return hash * 127 + s.hashCode();
        }
        int h = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean digit = i > 0 && s.charAt(i - 1) == '%' || i > 1 && s.charAt(i - 2) == '%';
            h = 31 * h + (digit && c >= 'a' && c <= 'f' ? c - 32 : c);
        }
        return hash * 127 + h;
    }

    private static int hashIgnoringCase(int hash, String s) {
        int h = hash;
        for (int i = 0; s != null && i < s.length(); i++) {
            char c = s.charAt(i);
            h = 31 * h + (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        return h;
    }

    private static int compare(String a, String b, boolean ignoreCase) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        return ignoreCase ? a.compareToIgnoreCase(b) : a.compareTo(b);
    }

    @Override
    public int compareTo(URI that) {
        int c = compare(scheme, that.scheme, true);
        if (c != 0) {
            return c;
        }
        if (isOpaque() || that.isOpaque()) {
            if (isOpaque() != that.isOpaque()) {
                return isOpaque() ? 1 : -1;
            }
            c = compare(specificPart, that.specificPart, false);
            return c != 0 ? c : compare(fragment, that.fragment, false);
        }
        if (host != null && that.host != null) {
            c = compare(userInfo, that.userInfo, false);
            c = c != 0 ? c : compare(host, that.host, true);
            c = c != 0 ? c : port - that.port;
        } else {
            c = compare(authority, that.authority, false);
        }
        c = c != 0 ? c : compare(path, that.path, false);
        c = c != 0 ? c : compare(query, that.query, false);
        return c != 0 ? c : compare(fragment, that.fragment, false);
    }

    @Override
    public String toString() {
        return string;
    }

    public String toASCIIString() {
        StringBuilder out = new StringBuilder();
        for (byte b : string.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0) {
                out.append((char) b);
            } else {
                escape(out, b);
            }
        }
        return out.toString();
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        toString();
        s.defaultWriteObject();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        port = -1;
        try {
            parse(string, false);
        } catch (URISyntaxException e) {
            java.io.InvalidObjectException wrong = new java.io.InvalidObjectException("Invalid URI");
            wrong.initCause(e);
            throw wrong;
        }
    }
}

package sun.net.www.protocol.http;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.PasswordAuthentication;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A name and password for a realm, as RFC 7617 (Basic) or RFC 7616 (Digest) sends them; kept for the program's time. */
final class Authentication {
    private static final Map<String, Authentication> KNOWN = new HashMap<>();

    private final String scheme;
    private final Map<String, String> parameters;
    private final PasswordAuthentication secret;
    private final String root;
    private int count;

    private Authentication(String scheme, Map<String, String> parameters, PasswordAuthentication secret, URL url) {
        this.scheme = scheme;
        this.parameters = parameters;
        this.secret = secret;
        String path = url.getPath();
        root = path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String site(URL url, Authenticator by) {
        return (by == null ? 0 : System.identityHashCode(by)) + " " + url.getProtocol() + " " + url.getHost().toLowerCase(Locale.ROOT) + ":"
                + (url.getPort() == -1 ? url.getDefaultPort() : url.getPort());
    }

    /** What was right for a place at or above the URL. */
    static Authentication known(URL url, Authenticator by) {
        synchronized (KNOWN) {
            String prefix = site(url, by) + " ";
            for (Map.Entry<String, Authentication> entry : KNOWN.entrySet()) {
                if (entry.getKey().startsWith(prefix) && (url.getPath().isEmpty() ? "/" : url.getPath()).startsWith(entry.getValue().root)) {
                    return entry.getValue();
                }
            }
            return null;
        }
    }

    /** What answers a challenge; null if nobody knows. */
    static Authentication of(List<String> challenges, URL url, Authenticator by, Authentication refused) throws IOException {
        Map<String, String> best = null;
        String scheme = null;
        for (String challenge : challenges) {
            String text = challenge.trim();
            int space = text.indexOf(' ');
            String name = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
            if (name.equals("digest") && isAllowed(parameters(text.substring(Math.max(space, 0)))) || name.equals("basic") && !"digest".equals(scheme)) {
                scheme = name;
                best = parameters(space < 0 ? "" : text.substring(space + 1));
            }
        }
        if (best == null) {
            return null;
        }
        String realm = best.getOrDefault("realm", "");
        String key = site(url, by) + " " + realm;
        synchronized (KNOWN) {
            Authentication old = KNOWN.get(key);
            if (old != null && old == refused) {
                KNOWN.remove(key);
                old = null;
            }
            if (old == null) {
                InetAddress address = null;
                try {
                    address = InetAddress.getByName(url.getHost());
                } catch (UnknownHostException e) {
                    // Then without.
                }
                PasswordAuthentication secret = Authenticator.requestPasswordAuthentication(by, url.getHost(), address, url.getPort() == -1 ? url.getDefaultPort() : url.getPort(),
                        url.getProtocol(), realm, scheme, url, Authenticator.RequestorType.SERVER);
                if (secret == null) {
                    return null;
                }
                old = new Authentication(scheme, best, secret, url);
            } else {
                old = new Authentication(scheme, best, old.secret, url);
            }
            KNOWN.put(key, old);
            return old;
        }
    }

    /** What hashes badly is allowed by a property alone. */
    private static boolean isAllowed(Map<String, String> parameters) {
        String algorithm = parameters.getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
        if (!algorithm.equals("MD5") && !algorithm.equals("SHA-1") && !algorithm.equals("MD2")) {
            return true;
        }
        return List.of(System.getProperty("http.auth.digest.reEnabledAlgorithms", "").toUpperCase(Locale.ROOT).split(",")).contains(algorithm);
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> result = new HashMap<>();
        int i = 0;
        while (i < text.length()) {
            int equals = text.indexOf('=', i);
            if (equals < 0) {
                break;
            }
            String name = text.substring(i, equals).replace(',', ' ').trim().toLowerCase(Locale.ROOT);
            StringBuilder value = new StringBuilder();
            i = equals + 1;
            if (i < text.length() && text.charAt(i) == '"') {
                for (i++; i < text.length() && text.charAt(i) != '"'; i++) {
                    if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                        i++;
                    }
                    value.append(text.charAt(i));
                }
                i++;
            } else {
                for (; i < text.length() && text.charAt(i) != ',' && text.charAt(i) != ' '; i++) {
                    value.append(text.charAt(i));
                }
            }
            result.put(name, value.toString());
        }
        return result;
    }

    private static String hash(String algorithm, String text) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    String header(URL url, String method) throws IOException {
        String name = secret.getUserName();
        String password = new String(secret.getPassword());
        if (scheme.equals("basic")) {
            boolean utf8 = "UTF-8".equalsIgnoreCase(parameters.get("charset"));
            byte[] both = (name + ":" + password).getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            return "Basic " + Base64.getEncoder().encodeToString(both);
        }
        String realm = parameters.getOrDefault("realm", "");
        String nonce = parameters.get("nonce");
        String algorithm = parameters.getOrDefault("algorithm", "MD5");
        String uri = url.getFile().isEmpty() ? "/" : url.getFile();
        boolean auth = parameters.getOrDefault("qop", "").contains("auth");
        String counter = String.format("%08x", ++count);
        String client = auth ? Long.toHexString(new java.security.SecureRandom().nextLong()) : null;
        String a1 = hash(algorithm, name + ":" + realm + ":" + password);
        String a2 = hash(algorithm, method + ":" + uri);
        String response = hash(algorithm, a1 + ":" + nonce + (auth ? ":" + counter + ":" + client + ":auth:" : ":") + a2);
        String opaque = parameters.get("opaque");
        return "Digest username=\"" + name + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\"" + (auth ? ", nc=" + counter : "") + ", uri=\"" + uri + "\", response=\""
                + response + "\", algorithm=" + algorithm + (opaque == null ? "" : ", opaque=\"" + opaque + "\"") + (auth ? ", cnonce=\"" + client + "\", qop=auth" : "");
    }
}

import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

public class Uris {
    public static void main(String[] args) throws Exception {
        String[] all = {"http://user:pw@host.com:8080/a/b/../c;p?q=1&r=%20#frag", "mailto:a@b.c", "file:///etc/passwd", "/rel/path?x#y", "../up", "", "a:b", "http://[::1]:80/", "http://[::1", "ht tp://x", "http://host:port/", "http://a b/", "a%2", "a%zz",
            "//host/path", "urn:isbn:123", "http://h\u00e4st/p\u00e4th?\u00e4", "http:///x", "http:", ":x", "1http://x", "http://a_b.c/", "http://host/#a#b", "jar:file:/x.jar!/y", "http://1.2.3.4:5", "http://1.2.3.400", "http://host:/", "?q", "#f", "x y", "http://user@/"};
        for (String s : all) {
            try {
                URI u = new URI(s);
                System.out.println(s + " -> " + u.getScheme() + "|" + u.getRawSchemeSpecificPart() + "|" + u.getRawAuthority() + "|" + u.getUserInfo() + "|" + u.getHost() + "|" + u.getPort() + "|" + u.getPath() + "|" + u.getQuery() + "|" + u.getFragment() + "|" + u.isOpaque() + u.isAbsolute() + "|" + u.normalize() + "|" + u.toASCIIString() + "|" + u.hashCode());
            } catch (URISyntaxException e) {
                System.out.println(s + " ! " + e.getMessage() + " | " + e.getIndex() + " | " + e.getReason());
            }
        }
        URI base = URI.create("http://a/b/c/d;p?q");
        for (String r : new String[] {"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "g..", "./../g", "./g/.", "g/./h", "g/../h"}) {
            System.out.print(base.resolve(r) + " ");
        }
        System.out.println();
        System.out.println(URI.create("http://a/b/c").relativize(URI.create("http://a/b/c/d/e?q")) + " " + URI.create("http://a/b/").relativize(URI.create("http://x/b/c")) + " " + URI.create("/a/b").relativize(URI.create("/a/b/c")));
        System.out.println(new URI("http", "user", "host", 80, "/p a\u00e4", "q=a b&c", "fr ag") + " " + new URI("http", "host", "/x", null) + " " + new URI("mailto", "a b@c", null) + " " + new URI(null, null, "path:x", null, null));
        System.out.println(URI.create("HTTP://Host/A").equals(URI.create("http://host/A")) + " " + URI.create("http://a/%7e").equals(URI.create("http://a/%7E")) + " " + URI.create("a").compareTo(URI.create("b")));
        try {
            URI.create("a b");
        } catch (IllegalArgumentException e) {
            System.out.println(e + " " + e.getCause().getClass());
        }
        try {
            new URI("rel").toURL();
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        for (String s : new String[] {"http://h:80/p/f.html?q=1#r", "https://u@h/", "file:/x/y", "ftp://h/x", "nope://x", "nocolon", "http://h:-5/", "http://h:99999/", "", "mailto:x@y"}) {
            try {
                URL u = new URL(s);
                System.out.println(s + " -> " + u.getProtocol() + "|" + u.getHost() + "|" + u.getPort() + "|" + u.getDefaultPort() + "|" + u.getFile() + "|" + u.getPath() + "|" + u.getQuery() + "|" + u.getRef() + "|" + u.getUserInfo() + "|" + u.getAuthority() + "|" + u.toExternalForm());
            } catch (MalformedURLException e) {
                System.out.println(s + " ! " + e.getMessage());
            }
        }
        URL ctx = new URL("http://h/a/b/c?q#r");
        for (String s : new String[] {"x", "../x", "/x", "?y", "#z", "//o/p", "https:y", "http:z", "./../../w"}) {
            System.out.print(new URL(ctx, s) + " ");
        }
        System.out.println();
        String text = "a b+c&d=e/f?\u00e4\u20ac\ud83d\ude00~*-_.!'()";
        String enc = URLEncoder.encode(text, StandardCharsets.UTF_8);
        System.out.println(enc + " " + URLDecoder.decode(enc, StandardCharsets.UTF_8).equals(text) + " " + URLEncoder.encode(text, "ISO-8859-1"));
        for (String s : new String[] {"%", "%4", "%zz", "a%41+b", "%-1"}) {
            try {
                System.out.println(URLDecoder.decode(s, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(URLConnection.guessContentTypeFromName("x.png") + " " + URLConnection.guessContentTypeFromName("x.unknown") + " " + URLConnection.guessContentTypeFromName("a.html"));
    }
}

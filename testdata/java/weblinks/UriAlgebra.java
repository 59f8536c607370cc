import java.net.*;
import java.util.*;

/** URIs: parts of odd ones, resolving (RFC 3986's examples), relativizing, constructors and quoting; what does not parse. */
public class UriAlgebra {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (NullPointerException e) {
            System.out.println(what + " ! NullPointerException");
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static String show(URI u) {
        return u + " [" + u.getScheme() + "|" + u.getRawSchemeSpecificPart() + "|" + u.getRawAuthority() + "|" + u.getUserInfo() + "|" + u.getHost() + "|" + u.getPort() + "|" + u.getRawPath() + "|" + u.getRawQuery() + "|" + u.getRawFragment() + "] " + u.isAbsolute() + u.isOpaque() + " " + u.hashCode();
    }

    public static void main(String[] args) {
        for (String s : new String[] {"http://user:pw@host:80/p/a?q=1#f", "mailto:a@b.c", "urn:isbn:123", "/abs", "rel/x", "", "#f", "?q", "//host/x", "file:///a/b", "file:/a", "http://[::1]:8080/", "http://h", "http://h?x", "http://h#", "a:b", "HTTP://Host/%7e", "http://a_b/", "http://h:/x", "http://h/%41%c3%a4", "http://\u00e4/\u00f6", "x:", "http:/a", "tel:+1-2", "s3://bucket/key", "jar:file:/x.jar!/y", ".", "..", "a;b=c", "http://1.2.3.4/", "http://1.2.3/"}) {
            t(s, () -> show(new URI(s)));
        }
        for (String s : new String[] {"a b", "http://h/a b", "%", "%4", "%zz", "http://h/%", ":x", "1a:b", "http://", "http:", "a\\b", "http://h:x/", "http://[::1", "http://h^", "<x>", "\"", "http://a/|", "#a#b", "http://user@", "http://[zz]/", "h\u0000"}) {
            t("bad " + s.replace("\0", "\\0"), () -> new URI(s));
        }
        t("create", () -> URI.create("a b"));
        URI base = URI.create("http://a/b/c/d;p?q");
        for (String r : "g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x g;x?y#s . ./ .. ../ ../g ../.. ../../ ../../g ../../../g ../../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y g;x=1/../y g?y/./x g?y/../x g#s/./x g#s/../x http:g".split(" ")) {
            t("resolve " + r, () -> base.resolve(r));
        }
        t("resolve empty", () -> base.resolve(""));
        for (String[] p : new String[][] {{"http://a/b/", "http://a/b/c/d"}, {"http://a/b", "http://a/b/c"}, {"http://a/b", "http://a/bc"}, {"http://a/b/", "http://x/b/c"}, {"/a/", "/a/b"}, {"a/", "a/b?q#f"}, {"http://a", "http://a/x"}, {"mailto:x", "mailto:y"}}) {
            t(Arrays.toString(p), () -> URI.create(p[0]).relativize(URI.create(p[1])));
        }
        for (String s : new String[] {"a/./b/../c", "../a", "/../a", "a/../..", "./a:b", "http://h/a/b/../../..", "a//b/./c", "/a/b/..", "x:a/../b"}) {
            t("normalize " + s, () -> URI.create(s).normalize());
        }
        t("parts", () -> new URI("http", "user info", "host", 8080, "/a b/\u00e4%", "q=1&r=x y", "fr ag"));
        t("parts", () -> new URI("mailto", "a b@c", null).toASCIIString());
        t("parts", () -> new URI("http", "a b", "/p", "q", "f"));
        t("parts", () -> new URI(null, null, "rel:x", null));
        t("parts", () -> new URI("http", "host", "rel", null));
        t("parts", () -> new URI("1x", "host", "/p", null));
        t("parts", () -> new URI("file", null, "/a b", null));
        t("decoded", () -> {
            URI u = URI.create("http://u%40@h/a%2Fb%20c?x%3d#%25");
            return u.getUserInfo() + " " + u.getPath() + " " + u.getQuery() + " " + u.getFragment() + " " + u.getSchemeSpecificPart() + " " + u.getAuthority();
        });
        t("ascii", () -> URI.create("http://h/\u00e4?\u20ac").toASCIIString());
        t("compare", () -> URI.create("HTTP://H/a").equals(URI.create("http://h/a")) + " " + URI.create("http://h/%c3").equals(URI.create("http://h/%C3")) + " " + URI.create("a").compareTo(URI.create("b")) + " " + URI.create("http://h").compareTo(URI.create("mailto:x")) + " " + URI.create("http://h/A").equals(URI.create("http://h/a")));
        t("server", () -> new URI("http://a_b/").parseServerAuthority());
        t("server", () -> new URI("http://ok:80/").parseServerAuthority());
        t("exception", () -> {
            URISyntaxException e = new URISyntaxException("in put", "why", 2);
            return e.getMessage() + "|" + e.getInput() + "|" + e.getReason() + "|" + e.getIndex() + "|" + new URISyntaxException("x", "y").getMessage();
        });
        t("exception", () -> new URISyntaxException("a", "b", -2));
        for (String s : new String[] {"http://u@h:81/p?q#r", "ftp://h", "file:/a/b", "jar:file:/a.jar!/b", "HTTP://h/", "nope://x", "x", "http://h:abc/", "http://h:-5/", "http:", "http://h:99999/", "mailto:a@b", "file:a b", "http://[::1]/x"}) {
            t("url " + s, () -> {
                URL u = new URL(s);
                return u + " " + u.getProtocol() + "|" + u.getAuthority() + "|" + u.getUserInfo() + "|" + u.getHost() + "|" + u.getPort() + "|" + u.getDefaultPort() + "|" + u.getPath() + "|" + u.getQuery() + "|" + u.getRef() + "|" + u.getFile();
            });
        }
        t("url context", () -> new URL(new URL("http://h/a/b?x#y"), "../c") + " " + new URL(new URL("http://h/a/b"), "?q") + " " + new URL(new URL("http://h/a/b"), "#r") + " " + new URL(new URL("http://h/a/b"), "//x/y") + " " + new URL(new URL("http://h/a"), "http:z"));
        t("url parts", () -> new URL("http", "h", 5, "/f?q#r") + " " + new URL("file", "", "/x") + " " + new URL("http", "::1", "/x"));
        t("url port", () -> new URL("http", "h", -2, "/"));
        t("url uri", () -> new URL("http://h/a b").toURI());
        t("url equal", () -> new URL("http://127.0.0.1/a#x").sameFile(new URL("http://127.0.0.1:80/a")) + " " + new URL("http://127.0.0.1/a").equals(new URL("http://127.0.0.1:80/a")) + " " + new URL("file:/x").toExternalForm());
        t("uri url", () -> URI.create("rel").toURL());
        t("uri url", () -> URI.create("nope:x").toURL());
        t("inet", () -> InetAddress.getByName("1.2.3.4") + " " + InetAddress.getByName("::ffff:1.2.3.4") + " " + InetAddress.getByName("fe80::1").isLinkLocalAddress() + " " + InetAddress.getByAddress("n", new byte[] {10, 0, 0, 1}) + " " + InetAddress.getByName("[::1]") + " " + InetAddress.getByName(null).isLoopbackAddress() + " " + InetAddress.getByAddress(new byte[16]).getHostAddress());
        t("inet bad", () -> InetAddress.getByAddress(new byte[3]));
        t("inet literal", () -> InetAddress.ofLiteral("1.2.3"));
        t("inet literal", () -> InetAddress.ofLiteral("x.y"));
        t("socket address", () -> new InetSocketAddress("127.0.0.1", 80) + " " + InetSocketAddress.createUnresolved("h", 1) + " " + new InetSocketAddress(0) + " " + new InetSocketAddress("127.0.0.1", 80).getHostString() + " " + InetSocketAddress.createUnresolved("h", 1).isUnresolved() + " " + new InetSocketAddress(InetAddress.getByName("::1"), 5));
    }
}

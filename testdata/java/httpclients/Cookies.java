import java.net.*;
import java.util.*;

/** HttpCookie, CookieManager and the small classes around. */
public class Cookies {
    interface Action { Object run() throws Exception; }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    static String all(HttpCookie c) {
        return c + " name=" + c.getName() + " value=" + c.getValue() + " domain=" + c.getDomain() + " path=" + c.getPath() + " age=" + c.getMaxAge() + " v=" + c.getVersion() + " " + c.getSecure() + c.isHttpOnly()
                + c.getDiscard() + " " + c.getComment() + " " + c.getCommentURL() + " " + c.getPortlist() + " " + c.hasExpired();
    }

    public static void main(String[] args) throws Exception {
        for (String header : List.of("a=b", "Set-Cookie: a=b; Path=/x; Domain=.example.com; Secure; HttpOnly", "Set-Cookie2: a=\"b c\"; Version=1; Max-Age=60; Port=\"80,81\"; Comment=c; CommentURL=u; Discard",
                "set-cookie2: a=1, b=2; path=/, c=\"x,y\"", "a=b; Max-Age=5", "a=b; max-age=x", "a=", "=b", "ab", "", "$a=b", "a b=c", "a,b=c", " a = b ; Path = /p ", "a='q'", "a=\"\"", "a=\"x", "a=b=c",
                "a=b;;Secure;", "a=b; expires=Thu, 01 Jan 1970 00:00:00 GMT", "a=b; expires=garbage", "a=b; Version=0", "a=b; Version=7; max-age=3", "a=b; path", "a=b; PATH=/one; path=/two", "a=b; SameSite=Lax",
                "a=b; Domain=Example.COM", "a=b; port", "a=b; secure=no; httponly=x")) {
            show(header, () -> {
                StringBuilder b = new StringBuilder();
                for (HttpCookie c : HttpCookie.parse(header)) {
                    b.append(all(c)).append(" | ");
                }
                return b;
            });
        }
        show("null", () -> HttpCookie.parse(null));
        for (String name : List.of("x", "x y", "x;", "x=", "$x", "", "\u00e9", "x\t")) {
            show("new " + name, () -> new HttpCookie(name, "v"));
        }
        show("null name", () -> new HttpCookie(null, "v"));
        show("null value", () -> new HttpCookie("n", null));
        HttpCookie c = new HttpCookie("n", "v");
        System.out.println(all(c));
        c.setDomain("Example.COM");
        c.setPath("/p");
        c.setPortlist("80");
        c.setMaxAge(0);
        c.setSecure(true);
        c.setHttpOnly(true);
        c.setDiscard(true);
        c.setComment("hm");
        c.setCommentURL("http://x");
        System.out.println(all(c) + " " + c.clone().equals(c) + " " + (c.hashCode() == c.clone().hashCode()));
        c.setVersion(0);
        System.out.println(c);
        show("version", () -> {
            c.setVersion(2);
            return 0;
        });
        HttpCookie d = new HttpCookie("N", "other");
        d.setDomain("example.com");
        d.setPath("/p");
        System.out.println(c.equals(d) + " " + c.equals(null) + " " + c.equals("x") + (c.hashCode() == d.hashCode()));
        for (String[] pair : new String[][] {{".example.com", "www.example.com"}, {".example.com", "a.b.example.com"}, {"example.com", "example.com"}, {".example.com", "example.com"}, {".com", "a.com"}, {".local", "host"},
            {"host.local", "host"}, {"com", "com"}, {null, "x"}, {"x", null}, {".example.com.", "example.com"}, {"Example.com", "EXAMPLE.COM"}, {".example.com", "xexample.com"}, {"127.0.0.1", "127.0.0.1"}, {"localhost", "localhost"}}) {
            System.out.println(Arrays.toString(pair) + " " + HttpCookie.domainMatches(pair[0], pair[1]));
        }

        CookieManager m = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        URI site = URI.create("http://www.example.com/a/b/c.html");
        m.put(site, Map.of("Set-Cookie", List.of("one=1", "two=2; Path=/", "three=3; Domain=.example.com; Path=/a", "four=4; Secure", "five=5; Path=/zzz", "six=6; HttpOnly")));
        m.put(site, Map.of("set-cookie2", List.of("seven=7; Version=1; Port=\"80\"", "eight=8; Version=1; Port=\"81\"", "nine=9; Version=1; Port")));
        for (String to : List.of("http://www.example.com/a/b/d.html", "http://www.example.com/", "http://www.example.com", "https://www.example.com/a/b/x", "http://other.example.com/a/b", "http://example.com/a", "http://example.org/a", "ftp://www.example.com/a/b/x", "http://www.example.com:8080/a/b/x")) {
            show("get " + to, () -> m.get(URI.create(to), Map.of()));
        }
        List<String> names = new ArrayList<>();
        m.getCookieStore().getCookies().forEach(k -> names.add(k.getName() + k.getPath() + k.getDomain() + k.getPortlist()));
        Collections.sort(names);
        System.out.println(names + " " + m.getCookieStore().getURIs());
        show("unmodifiable", () -> m.getCookieStore().getCookies().add(c));
        show("get null", () -> m.get(null, Map.of()));
        show("put null", () -> {
            m.put(site, null);
            return 0;
        });
        CookieStore store = m.getCookieStore();
        show("add null", () -> {
            store.add(site, null);
            return 0;
        });
        show("get null", () -> store.get(null));
        show("remove null", () -> store.remove(site, null));
        System.out.println(store.remove(site, c) + " " + store.removeAll() + " " + store.removeAll() + " " + store.getCookies());
        HttpCookie e = new HttpCookie("e", "1");
        store.add(null, e);
        System.out.println(store.getCookies() + " " + store.getURIs() + " " + store.remove(null, e));
        HttpCookie f = new HttpCookie("f", "1");
        f.setDomain("example.com");
        f.setPath("/");
        store.add(null, f);
        HttpCookie g = (HttpCookie) f.clone();
        g.setValue("2");
        store.add(site, g);
        System.out.println(store.getCookies() + " " + store.get(URI.create("http://example.com/")) + " " + store.get(site));
        g.setMaxAge(0);
        System.out.println(store.getCookies());
        CookieManager original = new CookieManager();
        original.put(URI.create("http://localhost/x"), Map.of("Set-Cookie", List.of("a=1", "b=2; Domain=localhost", "c=3; Domain=example.com")));
        original.getCookieStore().getCookies().forEach(k -> System.out.println(all(k)));
        System.out.println(original.get(URI.create("http://localhost/x"), Map.of()));
        System.out.println(CookiePolicy.ACCEPT_ALL.shouldAccept(null, null) + " " + CookiePolicy.ACCEPT_NONE.shouldAccept(null, null) + " " + CookiePolicy.ACCEPT_ORIGINAL_SERVER.shouldAccept(null, null));
        System.out.println(CookieHandler.getDefault() + " " + ResponseCache.getDefault() + " " + Authenticator.getDefault() + " " + Arrays.toString(Authenticator.RequestorType.values()));
        PasswordAuthentication p = new PasswordAuthentication("u", new char[] {'p'});
        System.out.println(p.getUserName() + p.getPassword().length);
        show("null password", () -> new PasswordAuthentication("u", null));
        HttpRetryException r = new HttpRetryException("why", 302, "there");
        System.out.println(r + " " + r.responseCode() + r.getReason() + r.getLocation() + new HttpRetryException("a", 1).getLocation());
        show("no authenticator", () -> Authenticator.requestPasswordAuthentication(null, 80, "http", "p", "s"));
    }
}

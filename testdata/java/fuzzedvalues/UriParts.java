import java.net.*;
import java.util.concurrent.Callable;

/** What each constructor of URI makes of odd hosts, ports, paths and schemes, and what it says. */
public class UriParts {
    static void show(String name, Callable<?> c) {
        String r;
        try {
            r = String.valueOf(c.call());
        } catch (URISyntaxException e) {
            r = e.getReason() + "|" + e.getIndex() + "|" + e.getInput() + "|" + e.getMessage();
        } catch (Exception e) {
            r = e.toString();
        }
        StringBuilder sb = new StringBuilder();
        for (char ch : (name + " -> " + r).toCharArray()) {
            sb.append(ch >= ' ' && ch < 127 ? String.valueOf(ch) : "<" + (int) ch + ">");
        }
        System.out.println(sb);
    }

    static String parts(URI u) {
        return u + "|" + u.getScheme() + "|" + u.getRawSchemeSpecificPart() + "|" + u.getRawAuthority() + "|" + u.getUserInfo() + "|" + u.getHost() + "|" + u.getPort()
            + "|" + u.getRawPath() + "|" + u.getRawQuery() + "|" + u.getRawFragment() + "|" + u.toASCIIString();
    }

    @SuppressWarnings("deprecation")
    public static void main(String[] args) {
        String[] hosts = {
            "h", "", "h:80", "h:", "h:x", "h:8x", "h:99999999999", "h:2147483648", "u@h", "u@", "u@:1", "@h", "@", "a@b@c", ":80", ":",
            "1.2.3.4", "1.2.3", "1.2.3.256", "1.2.3.4.5", "1.2.3.4x", "a.b.", "a..b", ".a", "a.", "-a", "a-", "a_b", "a-b.c-d", "a.1",
            "a.1b", "1a", "a.b.1", "[::1]", "[::1", "::1]", "[::1]x", "[::1]:80", "[1]", "[]", "[::1%e]", "[::1%]", "[::1%e_1]",
            "[1:2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7:8:9]", "[g]", "h%20", "%zz@h", "a,b", "a\u00e9", "a b", "u:p@h", "a%b", "a!b", "a$b:1",
            "a&b@c_d", "|", "[v1.a]", "a.-b", "a-.b", "[::ffff:1.2.3.4]", "[::1.2.3]", "[1::2::3]", "[12345::]", "[:1]", "[1:]", "a@[::1]:x",
        };
        for (String h : hosts) {
            show("one " + h, () -> parts(new URI("s://" + h + "/p")));
            show("server " + h, () -> new URI("s://" + h).parseServerAuthority());
            show("five " + h, () -> new URI("s", h, "/p", "q", "f"));
            show("relative " + h, () -> new URI(null, h, "p", null, "f"));
            show("seven " + h, () -> new URI("s", "u", h, -1, "/p", null, null));
            show("port " + h, () -> new URI("s", null, h, 8, "/p", "q", null));
            show("no scheme " + h, () -> new URI(null, null, h, -1, null, "q", null));
            show("four " + h, () -> new URI("s", h, "/p", "f"));
            show("url " + h, () -> {
                URL u = new URL("http://" + h + "/p");
                return u + " " + u.getHost() + " " + u.getPort() + " " + u.getUserInfo() + " " + u.getAuthority();
            });
        }
        for (String s : new String[] {"a","","1a","a b","a:","\u00e9","a+b",null}) {
            for (String p : new String[] {"p","/p","","//p",null,"/p q","/%zz","/%20","/\u00e9\u0080","?","#","/[","a:b",":"}) {
                String n = s + "," + p;
                show("three " + n, () -> new URI(s, p, "f"));
                show("five " + n, () -> new URI(s, "h", p, "q[", "f["));
                show("empty " + n, () -> new URI(s, "", p, null, null));
                show("seven " + n, () -> new URI(s, "u[", "h", 1, p, null, "%zz"));
                show("no host " + n, () -> new URI(s, "u", null, 1, p, null, "%zz"));
                show("four " + n, () -> new URI(s, null, p, null));
            }
        }
        String[] texts = {
            "1h  ?file: ", " |x", "a  b", "a\tb", "\ta", " ", "//#x", "//?x", "///", "//", "/ //", "a:", "a:#", "a:?", "a:b#c#d", "a://",
            "a:///", "a:////", "a:/", "http:", "http:/", "http://", "?", "#", "??", "##", "[", "a]", "a:[", "a:b]", "a:?[", "?[", "#[",
            "//[", "//]/", "http://h/[", "http://h?[", "h%", "h%1", "h%1g", "%", "a%20:b", "\u00e9:b", "a:\u00e9", "a:b\u0080", "//\u00e9",
            "http://\u00e9/", "\u2028", "\u00a0", "a:b c", "a:b\\c",
        };
        for (String s : texts) {
            show("text " + s, () -> parts(new URI(s)));
        }
    }
}

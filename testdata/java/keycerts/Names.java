import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/** Distinguished names: parsing, the three formats, equality. */
public class Names {
    public static void main(String[] args) {
        String[] names = {"CN=Duke, OU=JavaSoft, O=Sun Microsystems, C=US", "cn=Steve Kille,o=Isode Limited,c=GB", "CN=\"Foo, Bar\", O=a\\+b, C=DE",
            "CN=x+OU=y, O=z", "EMAILADDRESS=a@b.c, CN=mail", "DC=example, DC=com", "CN=Müller, L=Köln", "1.2.3.4=#04024869, CN=hex", "UID=me, STREET=a street, ST=Berlin",
            "CN=  spaces   inside  , O=x", "CN=\\ leading\\ ", "OID.2.5.4.3=numeric", "SERIALNUMBER=12, T=title, GIVENNAME=g, SURNAME=s, DNQ=d", "CN=a;O=b", "CN=a\\,b\\\"c\\\\d",
            "CN=#hash", "CN=\\#hash", "S=short state", ""};
        for (String name : names) {
            try {
                X500Principal p = new X500Principal(name);
                System.out.println(p + " | " + p.getName() + " | " + p.getName("RFC1779") + " | " + p.getName("CANONICAL") + " | "
                    + HexFormat.of().formatHex(p.getEncoded()) + " " + new X500Principal(p.getEncoded()).equals(p) + " " + p.hashCode());
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
        for (String name : new String[] {"CN", "FOO=bar", "CN=a,", "CN=\"unclosed", "=x", "CN=a,,O=b", "CN=\"a\" b"}) {
            try {
                System.out.println(new X500Principal(name).getName());
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        X500Principal a = new X500Principal("CN=Some  Body, O=Org");
        X500Principal b = new X500Principal("cn=some body,o=ORG");
        System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + Arrays.equals(a.getEncoded(), b.getEncoded()));
        X500Principal mail = new X500Principal("EMAILADDRESS=a@b.c, CN=x");
        System.out.println(mail.getName("RFC2253", Map.of("1.2.840.113549.1.9.1", "MAIL")));
        System.out.println(new X500Principal("MAIL=a@b.c", Map.of("MAIL", "1.2.840.113549.1.9.1")));
        try {
            mail.getName("nothing");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            new X500Principal(new byte[] {1, 2, 3});
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}

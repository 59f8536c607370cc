import java.io.*;
import java.lang.reflect.*;
import java.security.*;
import java.security.cert.*;
import java.security.interfaces.*;
import java.security.spec.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.*;

/** Keys and certificates as text (a preview API, so by reflection), encrypted keys, attributes of stores. */
public class Texts {
    static final String ROOT = """
-----BEGIN CERTIFICATE-----
MIICETCCAXqgAwIBAgICEAAwDQYJKoZIhvcNAQELBQAwKzENMAsGA1UEAwwEUm9v
dDENMAsGA1UECgwEVGVzdDELMAkGA1UEBhMCVVMwIBcNMjAwMTAxMDAwMDAwWhgP
MjA5OTEyMzEyMzU5NTlaMCsxDTALBgNVBAMMBFJvb3QxDTALBgNVBAoMBFRlc3Qx
CzAJBgNVBAYTAlVTMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDiNPaZDY09
vmPgErpO3BPBq+7f5J2DL2bA24Ch3viljBKAZx5WLA4phEH5nZ5zDMLJ7rMfZm61
PaN0cQTZCultW9xH/p4dI6oZbFsugmgTCAcQncuBPxx7Q48xRYgGDeOx4/+6ArG1
d9lJSkdBw+PWRzYa62Z2It+yuqsxbsPAOQIDAQABo0IwQDAPBgNVHRMBAf8EBTAD
AQH/MA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4EFgQUlzdRQuJMTOQhfzLdfeCRhABd
Lh0wDQYJKoZIhvcNAQELBQADgYEAiVxjBrAowfjvCnrsuQog55JaaA12Vy55JD4n
h4wTtYv9iEg8oqzu9Ed0AsDon6AQg7vDAGZ3Kx2V83iqUOSsPsyx0vq0mjNeIKtS
VdgORqhWDv0gxZPvOOjSPLDIviG+RrWF8NGZAVkU97ZQFE5UqUjPFmkk4tjjG5bZ
LvPXX6k=
-----END CERTIFICATE-----
""";
    static final String CRL = """
-----BEGIN X509 CRL-----
MIIBBDBvAgEBMA0GCSqGSIb3DQEBCwUAMCsxDTALBgNVBAMMBFJvb3QxDTALBgNV
BAoMBFRlc3QxCzAJBgNVBAYTAlVTFw0yNjExMjIwNTIwMTJaGA8yMTI2MTAyOTA1
MjAxMlqgDjAMMAoGA1UdFAQDAgECMA0GCSqGSIb3DQEBCwUAA4GBAHw+yDyRsEFV
6fjTJ5XLU3EttjWSMNuKZ17AXKq9mbjGWCqaks/xTWgyUOO6/+lrex+eq19FCCKi
P2eo2Brq2EbS1S5rFKWjkRXBow8dc5KTG4uFtUGVzd48CLgAXaWaCzb3RpSnzws3
jA8ice6LvjAFor0MIPjeHaXu/atQm1U9
-----END X509 CRL-----
""";

    interface X {
        Object run() throws Throwable;
    }

    static void t(String n, X x) {
        System.out.print(n + ": ");
        try {
            System.out.println(x.run());
        } catch (Throwable e) {
            for (; e != null && !("" + e.getMessage()).matches("Too short|Unknown DER.*|DER input.*"); e = e.getCause()) {
                System.out.print("! " + e.toString().replaceAll("@[0-9a-f]+", "@") + " ");
            }
            System.out.println();
        }
    }

    static String h(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    static byte[] h2(String s) {
        return HexFormat.of().parseHex(s);
    }

    static class Fixed extends SecureRandom {
        int n;
        @Override public void nextBytes(byte[] b) {
            for (int i = 0; i < b.length; i++) {
                b[i] = (byte) (n++ * 7 + 3);
            }
        }
    }

    static Class<?> type(String name) throws Exception {
        return Class.forName(name);
    }

    /** A method that takes those arguments; "new" is a constructor. */
    static Object call(Object on, String name, Object... args) throws Throwable {
        Class<?> c = on instanceof Class<?> k ? k : on.getClass();
        Executable[] all = name.equals("new") ? c.getConstructors() : c.getMethods();
        for (Executable m : all) {
            if (!name.equals("new") && !m.getName().equals(name) || m.getParameterCount() != args.length) {
                continue;
            }
            boolean fits = true;
            for (int i = 0; i < args.length; i++) {
                fits &= args[i] == null || m.getParameterTypes()[i].isInstance(args[i]);
            }
            if (fits) {
                try {
                    return m instanceof Method k ? k.invoke(on instanceof Class<?> ? null : on, args) : ((Constructor<?>) m).newInstance(args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        }
        throw new NoSuchMethodError(name);
    }

    public static void main(String[] args) throws Throwable {
        KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
        g.initialize(new ECGenParameterSpec("secp256r1"), new Fixed());
        KeyPair k = g.generateKeyPair();
        Object e = call(type("java.security.PEMEncoder"), "of");
        Object d = call(type("java.security.PEMDecoder"), "of");
        Class<?> rec = type("java.security.PEMRecord");
        CertificateFactory f = CertificateFactory.getInstance("X.509");
        X509Certificate cert = (X509Certificate) f.generateCertificate(new ByteArrayInputStream(ROOT.getBytes()));
        X509CRL crl = (X509CRL) f.generateCRL(new ByteArrayInputStream(CRL.getBytes()));
        for (Object o : new Object[] {k.getPublic(), k.getPrivate(), k, cert, crl, new X509EncodedKeySpec(k.getPublic().getEncoded()),
            new PKCS8EncodedKeySpec(k.getPrivate().getEncoded()), call(rec, "new", "MY THING", "AAECAw=="), null}) {
            t("encode", () -> ((String) call(e, "encodeToString", o)).replace("\r", "|"));
        }
        String pub = (String) call(e, "encodeToString", k.getPublic());
        String priv = (String) call(e, "encodeToString", k.getPrivate());
        t("public", () -> call(d, "decode", pub).equals(k.getPublic()));
        t("private", () -> call(d, "decode", priv).equals(k.getPrivate()));
        t("pair", () -> call(d, "decode", call(e, "encodeToString", k)).getClass());
        t("as", () -> ((ECPublicKey) call(d, "decode", pub, ECPublicKey.class)).getW().equals(((ECPublicKey) k.getPublic()).getW()));
        t("as another", () -> call(d, "decode", pub, PrivateKey.class));
        t("spec", () -> ((X509EncodedKeySpec) call(d, "decode", pub, X509EncodedKeySpec.class)).getAlgorithm());
        t("record", () -> {
            Object r = call(d, "decode", "lead text\n" + pub, rec);
            return call(r, "type") + "|" + call(r, "content") + "|" + new String((byte[]) call(r, "leadingData")) + "|" + r;
        });
        for (String s : List.of("-----BEGIN FOO-----\nAAEC\nAwQF\n-----END FOO-----\n", "nothing here", "", "-----BEGIN FOO-----\nAAEC",
            "-----BEGIN FOO-----\nAAEC\n-----END BAR-----\n", "-----BEGIN PUBLIC KEY-----\n!!!!\n-----END PUBLIC KEY-----\n",
            "-----BEGIN PUBLIC KEY-----\nAAEC\n-----END PUBLIC KEY-----\n")) {
            t("decode", () -> call(d, "decode", s));
        }
        t("certificate", () -> call(d, "decode", ROOT).equals(cert));
        t("crl", () -> call(d, "decode", CRL).equals(crl));
        t("stream", () -> {
            InputStream in = new ByteArrayInputStream((pub + "between\n" + priv).getBytes());
            return call(d, "decode", in).getClass() + " " + call(d, "decode", in).getClass();
        });
        t("encrypted", () -> {
            String s = (String) call(call(e, "withEncryption", "secret".toCharArray()), "encodeToString", k.getPrivate());
            return s.lines().findFirst().get() + " " + ((EncryptedPrivateKeyInfo) call(d, "decode", s)).getAlgName() + " "
                + call(call(d, "withDecryption", "secret".toCharArray()), "decode", s).equals(k.getPrivate());
        });
        t("encrypted public", () -> call(call(e, "withEncryption", "secret".toCharArray()), "encodeToString", k.getPublic()));
        t("factory", () -> call(call(d, "withFactory", Security.getProvider("SunEC")), "decode", pub).equals(k.getPublic()));
        t("another factory", () -> call(call(d, "withFactory", Security.getProvider("SunRsaSign")), "decode", pub));
        t("bad type", () -> call(rec, "new", "-----BEGIN X-----", "AA=="));
        t("no type", () -> call(rec, "new", null, "AA=="));
        Class<?> info = EncryptedPrivateKeyInfo.class;
        PBEParameterSpec params = new PBEParameterSpec("saltsalt".getBytes(), 1000, new IvParameterSpec(new byte[16]));
        for (String algorithm : new String[] {"PBEWithHmacSHA512AndAES_128", "PBEWithHmacSHA256AndAES_256", "Nope"}) {
            t(algorithm, () -> {
                EncryptedPrivateKeyInfo i = (EncryptedPrivateKeyInfo) call(info, "encryptKey", k.getPrivate(), "pw".toCharArray(), algorithm, params, null);
                return i.getAlgName() + " " + h(i.getEncoded()) + " " + call(i, "getKey", "pw".toCharArray()).equals(k.getPrivate());
            });
        }
        t("wrong", () -> call(call(info, "encryptKey", k.getPrivate(), "pw".toCharArray()), "getKey", "px".toCharArray()));
        t("no key", () -> call(info, "encryptKey", null, "pw".toCharArray()));
        t("no password", () -> call(info, "encryptKey", k.getPrivate(), null));
        t("attr", () -> { PKCS12Attribute p = new PKCS12Attribute("1.2.840.113549.1.9.20", "hello"); return p.getName()+"|"+p.getValue()+"|"+h(p.getEncoded())+"|"+p+"|"+p.hashCode(); });
        t("attr2", () -> { PKCS12Attribute p = new PKCS12Attribute("1.2.3.4", "[a, b, 01:02:ff, 12]"); return p.getName()+"|"+p.getValue()+"|"+h(p.getEncoded())+"|"+p; });
        t("attr3", () -> { PKCS12Attribute p = new PKCS12Attribute("1.2.3.4", "01:02:FF"); return p.getName()+"|"+p.getValue()+"|"+h(p.getEncoded())+"|"+p+" "+p.equals(new PKCS12Attribute(p.getEncoded())); });
        t("attr4", () -> { PKCS12Attribute p = new PKCS12Attribute(h2("300f060a2a864886f70d010914310100")); return p.getValue(); });
        t("attr5", () -> { PKCS12Attribute p = new PKCS12Attribute(h2("3015 06032a0304 310e 0c0168 020105 0101ff 130141".replace(" ",""))); return p.getName()+" "+p.getValue(); });
        t("attr5b", () -> { PKCS12Attribute p = new PKCS12Attribute(h2("3011 06032a0304 310a 02010506032a0304 0500".replace(" ",""))); return p.getName()+" "+p.getValue(); });
        t("attrtime", () -> { PKCS12Attribute p = new PKCS12Attribute(h2("3016 06032a0304 310f 170d323030313031303030303030 5a".replace(" ",""))); return p.getName()+" "+p.getValue(); });
        t("attrempty", () -> { PKCS12Attribute p = new PKCS12Attribute("1.2.3","[]"); return p.getName()+" "+p.getValue()+" "+h(p.getEncoded()); });
        t("attrname", () -> { PKCS12Attribute p = new PKCS12Attribute("2.16.840.1.113894.746875.1.1", "2.5.29.37.0"); return p+" "+h(p.getEncoded()); });
    }
}

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/** Certificates that keytool has made: what they say, and whether it is true. */
public class Certificates {
    static final String CA = """
        -----BEGIN CERTIFICATE-----
        MIIDMzCCAhugAwIBAgIJANiSHDhe8Gh4MA0GCSqGSIb3DQEBDAUAMDYxCzAJBgNV
        BAYTAkRFMRUwEwYDVQQKEwxFeGFtcGxlIENvcnAxEDAOBgNVBAMTB1Rlc3QgQ0Ew
        IBcNMjQwMTAxMDAwMDAwWhgPMjEyMzEyMDgwMDAwMDBaMDYxCzAJBgNVBAYTAkRF
        MRUwEwYDVQQKEwxFeGFtcGxlIENvcnAxEDAOBgNVBAMTB1Rlc3QgQ0EwggEiMA0G
        CSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDdagqZuu25mRwV40Q3QhPO2EIex9N/
        zysUaemoa13VdGt2oTAPaYAAb2nltOKuRViIrKAXk6ywgddOIkO3wtlwKEX7H1VI
        O2/Gjb9dKsUYbBUWGmhMhbiQosH24r2cbGhBMMjjLZPwYy3ibPoD9JFXd7WoLX0P
        4iMGnV1bvl9ICwcU+ye7+LmhUgVo6iRLBVEBQA14cALDMLRyYSOToMo814ilshyE
        TfFJNdvFscIkVH4ivecdxJ1GJ3Xq0DiZndwQAeaUiU2rZbJLujQbZWtqe7ko/xK4
        SIMhEcC+ipRqHFuqpYjG1k/M4jeE7YZbBOkkDeFyda4p92U784MuD/pJAgMBAAGj
        QjBAMB0GA1UdDgQWBBQagG/C/pMeh6abn3L7vLJUTwZSOzAOBgNVHQ8BAf8EBAMC
        AQYwDwYDVR0TAQH/BAUwAwEB/zANBgkqhkiG9w0BAQwFAAOCAQEAFxmRnVGhlT4w
        +t+qlUEAGv4idZGbjIq2yVpc1IkmJhCZ+6LNhIait87dnXuYmRQ+udTGb2NE5TBC
        4+Vx0FZQsjCOAXnEPsFdGu6xLmtt932BA3HKxk/0zWhTPH2ROfzHlIZ+vf8G+POY
        s0aUSrzGic70eydXb3xo6lCIqjas/hmU3FixteQNQ9ihxBQHEg8ubvU9lnb6lvaj
        cHz8LauHcqAt02Z4Da+ZEP7EroZlxHQCfsyAZc4Gozv8PbMR0i4L0ng3bFboEA/A
        DZDwrM5z58LMPcJbSvL704eMnFEq9yH4Qkj4XGGOtyXrYNwJATHjeTJLZE37qL/B
        XnRFL8BPhQ==
        -----END CERTIFICATE-----
        """;
    static final String SERVER = """
        -----BEGIN CERTIFICATE-----
        MIIDEjCCAfqgAwIBAgIIOWx/E0hTfVQwDQYJKoZIhvcNAQEMBQAwNjELMAkGA1UE
        BhMCREUxFTATBgNVBAoTDEV4YW1wbGUgQ29ycDEQMA4GA1UEAxMHVGVzdCBDQTAg
        Fw0yNDAxMDEwMDAwMDBaGA8yMTIzMTIwODAwMDAwMFowbzELMAkGA1UEBhMCREUx
        DzANBgNVBAgTBkJlcmxpbjEPMA0GA1UEBxMGQmVybGluMRYwFAYDVQQKEw1FeGFt
        cGxlLCBJbmMuMQwwCgYDVQQLEwNXZWIxGDAWBgNVBAMTD3d3dy5leGFtcGxlLmNv
        bTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJs7LrVW5ESQEWVJbROTTun9C9UY
        tuJByHEC2NZkMIwK3TT5fIZae4bYG8ijWZM5rx2167gd+y5VJwRtR56YWD2jgbMw
        gbAwHQYDVR0OBBYEFO7qpQ/jeEhddnbKPJmJxSu/gF3lMAsGA1UdDwQEAwIDiDBC
        BgNVHREEOzA5gg93d3cuZXhhbXBsZS5jb22CC2V4YW1wbGUuY29thwTAAAIHgQVh
        QGIuY4YMaHR0cDovL3gueS96MB8GA1UdIwQYMBaAFBqAb8L+kx6Hppufcvu8slRP
        BlI7MB0GA1UdJQQWMBQGCCsGAQUFBwMBBggrBgEFBQcDAjANBgkqhkiG9w0BAQwF
        AAOCAQEAIEsILX0uNPrz2/oDBu7pp+dgytekvqDWs5WEDZZtmWb1Sexrv2zv/wiq
        M/8j25y+9LqZcK+5gsEB55QAR/FYNfPcu0+KNHXkdVdbVZBpL6aF/l/p/I+IP89T
        xjbh3YYggQxRYeZO+OPY9c54iF2y8L1jb7VP/xZgQVwZYSAS5pcwrMlqDB5QcbSa
        wke+EMolSYJiqW6Zi6sjPvOXTMZjD71DOWathqBlcs8wEDtKuOGZ+0bcnTHCGQcw
        cYB6/EfiMJGxIpZCEYG4zl1xQvzXBVbl/oVYnbInPrS9z/eSOQVdz5lfSdXMedTT
        q8EyiR8ERVttxDVqVrSLjK/9+yODEA==
        -----END CERTIFICATE-----
        """;

    static X509Certificate read(String text) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    static void describe(X509Certificate c) throws Exception {
        System.out.println(c);
        System.out.println(c.getType() + " v" + c.getVersion() + " " + c.getSerialNumber() + " " + c.getSigAlgName() + " " + c.getSigAlgOID() + " "
            + Arrays.toString(c.getSigAlgParams()));
        System.out.println(c.getSubjectX500Principal() + " | " + c.getSubjectDN() + " | " + c.getSubjectX500Principal().getName());
        System.out.println(c.getIssuerX500Principal().getName() + " | " + c.getIssuerDN().getName());
        System.out.println(c.getNotBefore().getTime() + " " + c.getNotAfter().getTime());
        System.out.println(c.getBasicConstraints() + " " + Arrays.toString(c.getKeyUsage()) + " " + c.getExtendedKeyUsage());
        System.out.println(c.getSubjectAlternativeNames() + " " + c.getIssuerAlternativeNames());
        System.out.println(c.getCriticalExtensionOIDs() + " " + c.getNonCriticalExtensionOIDs() + " " + c.hasUnsupportedCriticalExtension());
        byte[] id = c.getExtensionValue("2.5.29.14");
        System.out.println(id == null ? null : HexFormat.of().formatHex(id));
        System.out.println(c.getPublicKey().getAlgorithm() + " " + c.getPublicKey().getClass().getName() + " " + c.hashCode() + " " + c.getSignature().length + " "
            + c.getTBSCertificate().length + " " + c.getEncoded().length + " " + Arrays.toString(c.getIssuerUniqueID()));
    }

    public static void main(String[] args) throws Exception {
        X509Certificate ca = read(CA);
        X509Certificate server = read("subject=something\nissuer=something else\n" + SERVER);
        describe(ca);
        describe(server);
        ca.verify(ca.getPublicKey());
        server.verify(ca.getPublicKey());
        server.verify(ca.getPublicKey(), "SunRsaSign");
        System.out.println("verified " + server.equals(ca) + " " + server.equals(read(SERVER)));
        try {
            ca.verify(server.getPublicKey());
        } catch (Exception e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
        ca.checkValidity(new Date(1_800_000_000_000L));
        for (long time : new long[] {1_000_000_000_000L, 9_000_000_000_000L}) {
            try {
                ca.checkValidity(new Date(time));
            } catch (CertificateException e) {
                System.out.println(e);
            }
        }
        for (String bad : new String[] {"", "garbage", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "-----BEGIN CERTIFICATE-----\nMIIB\n",
            "0\u0003\u0002\u0001\u0005"}) {
            try {
                System.out.println(read(bad));
            } catch (CertificateException e) {
                System.out.println(e.getClass().getName());
            }
        }
        CertificateFactory f = CertificateFactory.getInstance("X509");
        System.out.println(f.getType() + " " + f.getProvider().getName());
        var all = f.generateCertificates(new ByteArrayInputStream((CA + "\n" + SERVER).getBytes(StandardCharsets.US_ASCII)));
        System.out.println(all.size() + " " + all.contains(ca) + " " + f.generateCertificates(new ByteArrayInputStream(new byte[0])));
        CertPath path = f.generateCertPath(List.of(server, ca));
        System.out.println(path.getType() + " " + path.getCertificates().size() + " " + Arrays.hashCode(path.getEncoded()));
        path.getEncodings().forEachRemaining(System.out::println);
        System.out.println(f.generateCertPath(new ByteArrayInputStream(path.getEncoded())).equals(path));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(out)) {
            stream.writeObject(server);
            stream.writeObject(server.getPublicKey());
            stream.writeObject(server.getSubjectX500Principal());
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            Certificate c = (Certificate) stream.readObject();
            System.out.println(c.equals(server) + " " + stream.readObject().equals(server.getPublicKey()) + " " + stream.readObject());
        }
        try {
            CertificateFactory.getInstance("PGP");
        } catch (CertificateException e) {
            System.out.println(e.getMessage() + " | " + e.getCause().getMessage());
        }
    }
}

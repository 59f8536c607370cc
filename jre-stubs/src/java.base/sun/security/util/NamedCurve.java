package sun.security.util;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.util.Locale;

/** A curve with a name: those of NIST (FIPS 186-4) that there are. */
public final class NamedCurve extends ECParameterSpec {
    private static NamedCurve[] known;

    private final String[] names;
    private final String oid;

    private NamedCurve(String oid, String names, String p, String b, String x, String y, String n) {
        this(oid, names.split(","), new BigInteger(p, 16), b, x, y, n);
    }

    private NamedCurve(String oid, String[] names, BigInteger p, String b, String x, String y, String n) {
        super(new EllipticCurve(new ECFieldFp(p), p.subtract(BigInteger.valueOf(3)), new BigInteger(b, 16)),
            new ECPoint(new BigInteger(x, 16), new BigInteger(y, 16)), new BigInteger(n, 16), 1);
        this.names = names;
        this.oid = oid;
    }

    private static synchronized NamedCurve[] known() {
        if (known == null) {
            known = new NamedCurve[] {
                new NamedCurve("1.2.840.10045.3.1.7", "secp256r1,NIST P-256,X9.62 prime256v1",
                    "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
                    "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
                    "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
                    "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
                    "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
                new NamedCurve("1.3.132.0.34", "secp384r1,NIST P-384",
                    "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
                    "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
                    "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
                    "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f",
                    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),
                new NamedCurve("1.3.132.0.35", "secp521r1,NIST P-521",
                    BigInteger.ONE.shiftLeft(521).subtract(BigInteger.ONE).toString(16),
                    "51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf"
                        + "073573df883d2c34f1ef451fd46b503f00",
                    "c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8"
                        + "de3348b3c1856a429bf97e7e31c2e5bd66",
                    "11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0"
                        + "761353c7086a272c24088be94769fd16650",
                    "1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5"
                        + "d03bb5c9b8899c47aebb6fb71e91386409")};
        }
        return known;
    }

    /** By any of its names or its object identifier; null if there is none. */
    public static NamedCurve of(String name) {
        for (NamedCurve c : known()) {
            if (c.oid.equals(name)) {
                return c;
            }
            for (String n : c.names) {
                if (n.equalsIgnoreCase(name)) {
                    return c;
                }
            }
        }
        return null;
    }

    /** By the size of its field; null if there is none. */
    public static NamedCurve of(int bits) {
        for (NamedCurve c : known()) {
            if (c.getCurve().getField().getFieldSize() == bits) {
                return c;
            }
        }
        return null;
    }

    /** The same curve as given; null if it is none of these. */
    public static NamedCurve of(ECParameterSpec params) {
        if (params instanceof NamedCurve || params == null) {
            return (NamedCurve) params;
        }
        for (NamedCurve c : known()) {
            if (c.getCurve().getField().equals(params.getCurve().getField()) && c.getCurve().equals(params.getCurve())
                && c.getGenerator().equals(params.getGenerator()) && c.getOrder().equals(params.getOrder())
                && c.getCofactor() == params.getCofactor()) {
                return c;
            }
        }
        return null;
    }

    public String name() {
        return names[0];
    }

    public String oid() {
        return oid;
    }

    /** What is told about a curve that is known but not supported. */
    public static String describe(String name) {
        return name.toLowerCase(Locale.ENGLISH).equals("secp256k1") ? "secp256k1 (1.3.132.0.10)" : name;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(names[0]);
        for (int i = 1; i < names.length; i++) {
            sb.append(i == 1 ? " [" : ",").append(names[i]);
        }
        return sb.append("] (").append(oid).append(")").toString();
    }
}

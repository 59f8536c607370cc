package sun.security.ec;

import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParametersSpi;
import java.security.InvalidKeyException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.InvalidParameterSpecException;
import java.util.Arrays;
import sun.security.rsa.RSACore;
import sun.security.util.Der;
import sun.security.util.NamedCurve;
import sun.security.util.Oids;

/** The curve of a key by its name (RFC 5480). */
public final class ECParameters extends AlgorithmParametersSpi {
    private NamedCurve curve;

    @Override
    protected void engineInit(AlgorithmParameterSpec params) throws InvalidParameterSpecException {
        if (params == null) {
            throw new InvalidParameterSpecException("paramSpec must not be null");
        }
        if (params instanceof ECParameterSpec) {
            curve = NamedCurve.of((ECParameterSpec) params);
        } else if (params instanceof ECGenParameterSpec) {
            curve = NamedCurve.of(((ECGenParameterSpec) params).getName());
        } else {
            throw new InvalidParameterSpecException("Only ECParameterSpec and ECGenParameterSpec supported");
        }
        if (curve == null) {
            throw new InvalidParameterSpecException(params instanceof ECGenParameterSpec
                ? "Unknown curve: " + ((ECGenParameterSpec) params).getName() : "Not a supported curve: " + params);
        }
    }

    @Override
    protected void engineInit(byte[] data) throws IOException {
        Der d = new Der(data);
        if (!d.is(Der.OID)) {
            throw new IOException("Only named ECParameters supported");
        }
        String oid = d.oid();
        curve = NamedCurve.of(oid);
        if (curve == null) {
            throw new IOException("Unknown named curve: " + oid);
        }
    }

    @Override
    protected void engineInit(byte[] data, String name) throws IOException {
        engineInit(data);
    }

    @Override
    protected <T extends AlgorithmParameterSpec> T engineGetParameterSpec(Class<T> type) throws InvalidParameterSpecException {
        if (type.isAssignableFrom(ECParameterSpec.class)) {
            return type.cast(curve);
        }
        if (type.isAssignableFrom(ECGenParameterSpec.class)) {
            return type.cast(new ECGenParameterSpec(curve.name()));
        }
        throw new InvalidParameterSpecException("Only ECParameterSpec and ECGenParameterSpec supported");
    }

    @Override
    protected byte[] engineGetEncoded() throws IOException {
        return Der.oid(curve.oid());
    }

    @Override
    protected byte[] engineGetEncoded(String name) throws IOException {
        return engineGetEncoded();
    }

    @Override
    protected String engineToString() {
        return curve == null ? "Not initialized" : curve.toString();
    }

    static NamedCurve required(ECParameterSpec params) throws InvalidKeyException {
        NamedCurve curve = NamedCurve.of(params);
        if (curve == null) {
            throw new InvalidKeyException("Unsupported curve: " + params);
        }
        return curve;
    }

    static NamedCurve ofKey(Der id) throws InvalidKeyException {
        try {
            if (!id.oid().equals(Oids.of("EC")) || !id.is(Der.OID)) {
                throw new InvalidKeyException("Invalid EC key", new InvalidParameterSpecException("Inappropriate parameter Specification"));
            }
            String oid = id.oid();
            NamedCurve curve = NamedCurve.of(oid);
            if (curve == null) {
                throw new InvalidKeyException("Unable to decode key", new IOException("Unknown named curve: " + oid));
            }
            return curve;
        } catch (IOException e) {
            throw new InvalidKeyException("Unable to decode key", e);
        }
    }

    static byte[] keyAlgorithmId(NamedCurve curve) {
        return Der.sequence(Der.oid(Oids.of("EC")), Der.oid(curve.oid()));
    }

    static byte[] encode(ECPoint p, ECParameterSpec params) {
        int n = params.getCurve().getField().getFieldSize() + 7 >> 3;
        byte[] out = new byte[1 + 2 * n];
        out[0] = 4;
        System.arraycopy(RSACore.bytes(p.getAffineX(), n), 0, out, 1, n);
        System.arraycopy(RSACore.bytes(p.getAffineY(), n), 0, out, 1 + n, n);
        return out;
    }

    static ECPoint decode(byte[] data, ECParameterSpec params) throws IOException {
        int n = ((ECFieldFp) params.getCurve().getField()).getFieldSize() + 7 >> 3;
        if (data.length == 0 || data[0] != 4) {
            throw new IOException("Only uncompressed point format supported");
        }
        if (data.length != 1 + 2 * n) {
            throw new IOException("Point does not match field size");
        }
        return new ECPoint(new BigInteger(1, Arrays.copyOfRange(data, 1, 1 + n)), new BigInteger(1, Arrays.copyOfRange(data, 1 + n, 1 + 2 * n)));
    }
}

package sun.security.rsa;

import java.io.IOException;
import java.security.AlgorithmParametersSpi;
import java.security.InvalidKeyException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import sun.security.util.Der;
import sun.security.util.Oids;

/** The parameters of RSASSA-PSS as bytes (RFC 8017, A.2.3). */
public final class PssParameters extends AlgorithmParametersSpi {
    private PSSParameterSpec spec;

    @Override
    protected void engineInit(AlgorithmParameterSpec params) throws InvalidParameterSpecException {
        if (!(params instanceof PSSParameterSpec)) {
            throw new InvalidParameterSpecException("Inappropriate parameter specification");
        }
        PSSParameterSpec given = (PSSParameterSpec) params;
        if (!given.getMGFAlgorithm().equalsIgnoreCase("MGF1")) {
            throw new InvalidParameterSpecException("Unsupported mgf " + given.getMGFAlgorithm() + "; MGF1 only");
        }
        if (!(given.getMGFParameters() instanceof MGF1ParameterSpec)) {
            throw new InvalidParameterSpecException("Inappropriate mgf parameters; non-null MGF1ParameterSpec only");
        }
        spec = given;
    }

    @Override
    protected void engineInit(byte[] data) throws IOException {
        spec = decode(new Der(data).sequence());
    }

    @Override
    protected void engineInit(byte[] data, String name) throws IOException {
        engineInit(data);
    }

    @Override
    protected <T extends AlgorithmParameterSpec> T engineGetParameterSpec(Class<T> type) throws InvalidParameterSpecException {
        if (type.isAssignableFrom(PSSParameterSpec.class)) {
            return type.cast(spec);
        }
        throw new InvalidParameterSpecException("Inappropriate parameter specification");
    }

    @Override
    protected byte[] engineGetEncoded() throws IOException {
        return encode(spec);
    }

    @Override
    protected byte[] engineGetEncoded(String name) throws IOException {
        return encode(spec);
    }

    @Override
    protected String engineToString() {
        return spec.toString();
    }

    private static byte[] digestId(String name) {
        return Der.sequence(Der.oid(Oids.of(name)), Der.nil());
    }

    static byte[] encode(PSSParameterSpec spec) {
        String digest = spec.getDigestAlgorithm();
        String mask = ((MGF1ParameterSpec) spec.getMGFParameters()).getDigestAlgorithm();
        byte[] none = new byte[0];
        return Der.sequence(digest.equals("SHA-1") ? none : Der.context(0, digestId(digest)),
            mask.equals("SHA-1") ? none : Der.context(1, Der.sequence(Der.oid(Oids.of("MGF1")), digestId(mask))),
            spec.getSaltLength() == 20 ? none : Der.context(2, Der.integer(spec.getSaltLength())),
            spec.getTrailerField() == 1 ? none : Der.context(3, Der.integer(spec.getTrailerField())));
    }

    static PSSParameterSpec decode(Der d) throws IOException {
        String digest = "SHA-1";
        MGF1ParameterSpec mask = MGF1ParameterSpec.SHA1;
        int salt = 20;
        int trailer = 1;
        while (d.more()) {
            int tag = d.tag();
            Der inside = d.inside();
            if (tag == 0xa0) {
                digest = Oids.name(inside.sequence().oid());
            } else if (tag == 0xa1) {
                Der mgf = inside.sequence();
                if (!Oids.name(mgf.oid()).equals("MGF1")) {
                    throw new IOException("Only MGF1 mgf is supported");
                }
                mask = new MGF1ParameterSpec(Oids.name(mgf.sequence().oid()));
            } else if (tag == 0xa2) {
                salt = inside.smallInteger();
            } else if (tag == 0xa3) {
                trailer = inside.smallInteger();
            } else {
                throw new IOException("Invalid encoded PSSParameters");
            }
        }
        return new PSSParameterSpec(digest, "MGF1", mask, salt, trailer);
    }

    /** Name and parameters of an RSA key's algorithm identifier. */
    static Object[] keyAlgorithm(Der id, String wanted) throws InvalidKeyException {
        try {
            String oid = id.oid();
            String name = Oids.name(oid);
            if (!name.equals(wanted) && (name.equals("RSA") || name.equals("RSASSA-PSS"))) {
                throw new InvalidKeyException("Expected a " + wanted + " key, but got " + name);
            }
            return new Object[] {wanted, name.equals("RSASSA-PSS") && id.is(Der.SEQUENCE) ? decode(id.sequence()) : null};
        } catch (IOException e) {
            throw new InvalidKeyException("Unable to decode key", e);
        }
    }

    static byte[] keyAlgorithmId(String algorithm, AlgorithmParameterSpec params) {
        byte[] oid = Der.oid(Oids.of(algorithm));
        if (algorithm.equals("RSA")) {
            return Der.sequence(oid, Der.nil());
        }
        return params == null ? Der.sequence(oid) : Der.sequence(oid, encode((PSSParameterSpec) params));
    }
}

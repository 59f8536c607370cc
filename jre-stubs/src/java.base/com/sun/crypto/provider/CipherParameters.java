package com.sun.crypto.provider;

import java.io.IOException;
import java.security.AlgorithmParametersSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.PSource;
import sun.security.util.Der;
import sun.security.util.HexDump;
import sun.security.util.Oids;

/** The parameters of ciphers as bytes: initialization vectors, GCM's, OAEP's and those of passwords. */
public final class CipherParameters extends AlgorithmParametersSpi {
    private final String name;
    private final Class<? extends AlgorithmParameterSpec> type;
    private AlgorithmParameterSpec spec;
    /** The scheme within PBES2. */
    private String scheme;

    public CipherParameters(String name) {
        this.name = name;
        type = name.equals("GCM") ? GCMParameterSpec.class : name.equals("OAEP") ? OAEPParameterSpec.class
            : name.startsWith("PBE") ? PBEParameterSpec.class : IvParameterSpec.class;
        scheme = name;
    }

    @Override
    protected void engineInit(AlgorithmParameterSpec params) throws InvalidParameterSpecException {
        if (!type.isInstance(params)) {
            throw new InvalidParameterSpecException("Inappropriate parameter specification");
        }
        if (params instanceof IvParameterSpec) {
            int n = ((IvParameterSpec) params).getIV().length;
            int size = name.equals("AES") ? 16 : name.startsWith("ChaCha") ? 12 : 8;
            if (n != size) {
                throw new InvalidParameterSpecException("IV not " + size + " bytes long");
            }
        }
        spec = params;
    }

    @Override
    protected void engineInit(byte[] data) throws IOException {
        if (type == IvParameterSpec.class) {
            spec = new IvParameterSpec(new Der(data).octets());
        } else if (type == GCMParameterSpec.class) {
            Der d = new Der(data).sequence();
            byte[] iv = d.octets();
            spec = new GCMParameterSpec(8 * (d.more() ? d.smallInteger() : 12), iv);
        } else if (type == OAEPParameterSpec.class) {
            spec = oaep(new Der(data).sequence());
        } else if (modern()) {
            spec = pbes2(new Der(data));
        } else {
            Der d = new Der(data).sequence();
            byte[] salt = d.octets();
            spec = new PBEParameterSpec(salt, d.smallInteger());
        }
    }

    private boolean modern() {
        return name.equals("PBES2") || name.contains("AES");
    }

    private static OAEPParameterSpec oaep(Der d) throws IOException {
        String digest = "SHA-1";
        MGF1ParameterSpec mask = MGF1ParameterSpec.SHA1;
        PSource.PSpecified label = PSource.PSpecified.DEFAULT;
        while (d.more()) {
            int tag = d.tag();
            Der inside = d.inside().sequence();
            String oid = inside.oid();
            if (tag == 0xa0) {
                digest = Oids.name(oid);
            } else if (tag == 0xa1) {
                mask = new MGF1ParameterSpec(Oids.name(inside.sequence().oid()));
            } else if (tag == 0xa2) {
                label = new PSource.PSpecified(inside.octets());
            }
        }
        return new OAEPParameterSpec(digest, "MGF1", mask, label);
    }

    /** Also with the identifier of PBES2 before it. */
    private PBEParameterSpec pbes2(Der all) throws IOException {
        Der d = all.sequence();
        if (d.is(Der.OID)) {
            d.oid();
            d = d.sequence();
        }
        Der derivation = d.sequence();
        derivation.oid();
        Der k = derivation.sequence();
        byte[] salt = k.octets();
        int rounds = k.smallInteger();
        if (k.is(Der.INTEGER)) {
            k.integer();
        }
        String code = k.is(Der.SEQUENCE) ? Oids.name(k.sequence().oid()) : "HmacSHA1";
        Der encryption = d.sequence();
        String cipher = Oids.name(encryption.oid());
        IvParameterSpec iv = new IvParameterSpec(encryption.octets());
        if (!cipher.startsWith("AES_128/CBC") && !cipher.startsWith("AES_256/CBC")) {
            throw new IOException("PBE parameter parsing error: unsupported encryption scheme " + cipher);
        }
        scheme = "PBEWith" + code + "And" + cipher.substring(0, 7);
        return new PBEParameterSpec(salt, rounds, iv);
    }

    @Override
    protected void engineInit(byte[] data, String format) throws IOException {
        if (format != null && !format.equalsIgnoreCase("ASN.1")) {
            throw new IllegalArgumentException("Only support ASN.1 format");
        }
        engineInit(data);
    }

    @Override
    protected <T extends AlgorithmParameterSpec> T engineGetParameterSpec(Class<T> wanted) throws InvalidParameterSpecException {
        if (wanted.isAssignableFrom(type)) {
            return wanted.cast(spec);
        }
        if (wanted == IvParameterSpec.class && spec instanceof GCMParameterSpec) {
            return wanted.cast(new IvParameterSpec(((GCMParameterSpec) spec).getIV()));
        }
        throw new InvalidParameterSpecException("Inappropriate parameter specification");
    }

    @Override
    protected byte[] engineGetEncoded() throws IOException {
        if (spec instanceof IvParameterSpec) {
            return Der.octets(((IvParameterSpec) spec).getIV());
        }
        if (spec instanceof GCMParameterSpec) {
            GCMParameterSpec g = (GCMParameterSpec) spec;
            byte[] iv = Der.octets(g.getIV());
            return g.getTLen() == 96 ? Der.sequence(iv) : Der.sequence(iv, Der.integer(g.getTLen() / 8));
        }
        if (spec instanceof OAEPParameterSpec) {
            OAEPParameterSpec o = (OAEPParameterSpec) spec;
            byte[] none = new byte[0];
            String mask = ((MGF1ParameterSpec) o.getMGFParameters()).getDigestAlgorithm();
            byte[] label = ((PSource.PSpecified) o.getPSource()).getValue();
            return Der.sequence(o.getDigestAlgorithm().equals("SHA-1") ? none : Der.context(0, id(o.getDigestAlgorithm())),
                mask.equals("SHA-1") ? none : Der.context(1, Der.sequence(Der.oid(Oids.of("MGF1")), id(mask))),
                label.length == 0 ? none : Der.context(2, Der.sequence(Der.oid("1.2.840.113549.1.1.9"), Der.octets(label))));
        }
        PBEParameterSpec p = (PBEParameterSpec) spec;
        if (!modern()) {
            return Der.sequence(Der.octets(p.getSalt()), Der.integer(p.getIterationCount()));
        }
        int and = scheme.indexOf("And");
        String code = scheme.substring(7, and);
        int size = scheme.endsWith("256") ? 32 : 16;
        byte[] derivation = Der.sequence(Der.oid(Oids.of("PBKDF2")), Der.sequence(Der.octets(p.getSalt()), Der.integer(p.getIterationCount()),
            Der.integer(size), Der.sequence(Der.oid(Oids.of(code)), Der.nil())));
        byte[] encryption = Der.sequence(Der.oid(Oids.of(scheme.substring(and + 3) + "/CBC/NoPadding")),
            Der.octets(((IvParameterSpec) p.getParameterSpec()).getIV()));
        return Der.sequence(derivation, encryption);
    }

    private static byte[] id(String digest) {
        return Der.sequence(Der.oid(Oids.of(digest)), Der.nil());
    }

    @Override
    protected byte[] engineGetEncoded(String format) throws IOException {
        return engineGetEncoded();
    }

    @Override
    protected String engineToString() {
        if (spec instanceof IvParameterSpec) {
            String line = System.lineSeparator();
            return line + "    iv:" + line + "[" + HexDump.of(((IvParameterSpec) spec).getIV()) + "]" + line;
        }
        if (spec instanceof GCMParameterSpec) {
            String line = System.lineSeparator();
            return line + "    iv:" + line + "[" + HexDump.of(((GCMParameterSpec) spec).getIV()) + "]" + line + "tLen(bits):" + line
                + ((GCMParameterSpec) spec).getTLen() + line;
        }
        if (spec instanceof OAEPParameterSpec) {
            OAEPParameterSpec o = (OAEPParameterSpec) spec;
            byte[] label = ((PSource.PSpecified) o.getPSource()).getValue();
            return "MD: " + o.getDigestAlgorithm() + "\nMGF: MGF1" + ((MGF1ParameterSpec) o.getMGFParameters()).getDigestAlgorithm() + "\nPSource: PSpecified "
                + (label.length == 0 ? "" : sun.security.provider.DSAParameters.hex(new java.math.BigInteger(label))) + "\n";
        }
        return modern() ? scheme : "";
    }
}

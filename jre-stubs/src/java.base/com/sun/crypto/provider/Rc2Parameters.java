package com.sun.crypto.provider;

import java.io.IOException;
import java.security.AlgorithmParametersSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import java.util.HexFormat;
import javax.crypto.spec.RC2ParameterSpec;
import sun.security.util.Der;
import sun.security.util.HexDump;

/** The parameters of RC2: an initialization vector, and the number of effective bits under another number (RFC 2268, 6). */
public final class Rc2Parameters extends AlgorithmParametersSpi {
    private int version;
    private int effective;
    private byte[] iv;

    private static byte[] versions() {
        return HexFormat.of().parseHex("bd56eaf2a2f1ac2ab093d19c1b33fdd03004b6dc7ddf324bf7cb459b31bb215a419fe1d94a4d9edaa0682cc3275f80363eeefb951afecea834a913f0a63fd80c"
            + "7824af2352c16717f56690e7e807b86048e61e53f392a4728c08156e860084faf47f8a4219f6dbcd148d5012ba3c064eecb33511a1888e2b9499b77174d3e4bf"
            + "3ade960ebc0aed77fc376b03798962c6d7c0d27c6a8b22a35b055d0275d561e3188f5551ad1f0b5e85e5c25763ca3d6cb4c5cc70b291590d4720c84f58e001e2"
            + "1638c46f3b0f6546be7e2d7b82f940b51d73f8eb26c787972554b128aa989da5646d7ad4108144ef49d6ae2edd765c2fa71cc909699a83cf2939b9e94cff43ab");
    }

    @Override
    protected void engineInit(AlgorithmParameterSpec params) throws InvalidParameterSpecException {
        if (!(params instanceof RC2ParameterSpec)) {
            throw new InvalidParameterSpecException("Inappropriate parameter specification");
        }
        RC2ParameterSpec p = (RC2ParameterSpec) params;
        effective = p.getEffectiveKeyBits();
        if (effective != 0) {
            if (effective < 1 || effective > 1024) {
                throw new InvalidParameterSpecException("RC2 effective key size must be between 1 and 1024 bits");
            }
            version = effective < 256 ? versions()[effective] & 255 : effective;
        }
        iv = p.getIV();
    }

    @Override
    protected void engineInit(byte[] data) throws IOException {
        Der d = new Der(data);
        if (d.is(Der.SEQUENCE)) {
            d = d.sequence();
            version = d.smallInteger();
            if (version < 0 || version > 1024) {
                throw new IOException("RC2 parameter parsing error: version number out of legal range (0-1024): " + version);
            }
            effective = version;
            byte[] all = versions();
            for (int i = 0; i < 256 && version < 256; i++) {
                effective = (all[i] & 255) == version ? i : effective;
            }
        }
        iv = d.octets();
        if (iv.length != 8) {
            throw new IOException("RC2 parameter parsing error: iv length must be 8 bits, found " + iv.length * 8);
        }
    }

    @Override
    protected void engineInit(byte[] data, String format) throws IOException {
        engineInit(data);
    }

    @Override
    protected <T extends AlgorithmParameterSpec> T engineGetParameterSpec(Class<T> wanted) throws InvalidParameterSpecException {
        if (wanted.isAssignableFrom(RC2ParameterSpec.class)) {
            return wanted.cast(iv == null ? new RC2ParameterSpec(effective) : new RC2ParameterSpec(effective, iv));
        }
        throw new InvalidParameterSpecException("Inappropriate parameter specification");
    }

    @Override
    protected byte[] engineGetEncoded() throws IOException {
        return effective == 0 ? Der.octets(iv) : Der.sequence(Der.integer(version), Der.octets(iv));
    }

    @Override
    protected byte[] engineGetEncoded(String format) throws IOException {
        return engineGetEncoded();
    }

    @Override
    protected String engineToString() {
        return "\n    iv:\n[" + HexDump.of(iv) + "]" + (version == 0 ? "" : "\nversion:\n" + version + "\n");
    }
}

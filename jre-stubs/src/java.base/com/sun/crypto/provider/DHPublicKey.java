package com.sun.crypto.provider;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.util.Objects;
import javax.crypto.spec.DHParameterSpec;
import sun.security.provider.DSAParameters;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.util.PublicKeyBase;

/** A Diffie-Hellman public key (PKCS #3). */
public final class DHPublicKey extends PublicKeyBase implements javax.crypto.interfaces.DHPublicKey {
    private static final long serialVersionUID = 1L;

    private final transient BigInteger y;
    private final transient DHParameterSpec params;

    DHPublicKey(BigInteger y, DHParameterSpec params) {
        this.y = y;
        this.params = params;
    }

    static DHPublicKey of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Der id = (Der) parts[0];
        try {
            if (!id.oid().equals(Oids.of("DH"))) {
                throw new InvalidKeyException("Not a DH key");
            }
            DHParameterSpec p = DHParameters.decode(id.sequence());
            return new DHPublicKey(new Der((byte[]) parts[1]).integer(), p);
        } catch (IOException e) {
            throw new InvalidKeyException("Invalid encoding", e);
        }
    }

    @Override
    public String getAlgorithm() {
        return "DH";
    }

    @Override
    public DHParameterSpec getParams() {
        return params;
    }

    @Override
    public BigInteger getY() {
        return y;
    }

    @Override
    protected byte[] algorithmId() {
        return DHParameters.keyAlgorithmId(params);
    }

    @Override
    protected byte[] keyBits() {
        return Der.integer(y);
    }

    @Override
    public int hashCode() {
        return Objects.hash(y, params.getP(), params.getG());
    }

    @Override
    public String toString() {
        return "SunJCE Diffie-Hellman Public Key:\ny:\n" + DSAParameters.hex(y) + "\np:\n" + DSAParameters.hex(params.getP()) + "\ng:\n"
            + DSAParameters.hex(params.getG()) + (params.getL() == 0 ? "" : "\nl:\n    " + params.getL());
    }
}

package com.sun.crypto.provider;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.util.Objects;
import javax.crypto.spec.DHParameterSpec;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.util.PrivateKeyBase;

/** A Diffie-Hellman private key (PKCS #3). */
public final class DHPrivateKey extends PrivateKeyBase implements javax.crypto.interfaces.DHPrivateKey {
    private static final long serialVersionUID = 1L;

    private final transient BigInteger x;
    private final transient DHParameterSpec params;

    DHPrivateKey(BigInteger x, DHParameterSpec params) {
        this.x = x;
        this.params = params;
    }

    static DHPrivateKey of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Der id = (Der) parts[0];
        try {
            if (!id.oid().equals(Oids.of("DH"))) {
                throw new InvalidKeyException("Not a DH key");
            }
            DHParameterSpec p = DHParameters.decode(id.sequence());
            return new DHPrivateKey(new Der((byte[]) parts[1]).integer(), p);
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
    public BigInteger getX() {
        return x;
    }

    @Override
    protected byte[] algorithmId() {
        return DHParameters.keyAlgorithmId(params);
    }

    @Override
    protected byte[] keyOctets() {
        return Der.integer(x);
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, params.getP(), params.getG());
    }
}

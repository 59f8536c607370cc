package java.security.interfaces;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.spec.ECParameterSpec;

public interface ECPrivateKey extends PrivateKey, ECKey {
    @Deprecated
    long serialVersionUID = -7896394956925609184L;

    default ECParameterSpec getParams() {
        return null;
    }

    BigInteger getS();
}

package javax.crypto.interfaces;

import java.math.BigInteger;
import java.security.PublicKey;
import javax.crypto.spec.DHParameterSpec;

public interface DHPublicKey extends DHKey, PublicKey {
    @Deprecated
    long serialVersionUID = -6628103563352519193L;

    default DHParameterSpec getParams() {
        return null;
    }

    BigInteger getY();
}

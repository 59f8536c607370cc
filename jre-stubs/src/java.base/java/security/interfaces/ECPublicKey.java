package java.security.interfaces;

import java.security.PublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

public interface ECPublicKey extends PublicKey, ECKey {
    @Deprecated
    long serialVersionUID = -3314988629879632826L;

    default ECParameterSpec getParams() {
        return null;
    }

    ECPoint getW();
}

package java.security.interfaces;

import java.security.SecureRandom;

public interface DSAKeyPairGenerator {
    void initialize(DSAParams dsaParams, SecureRandom random);

    void initialize(int length, boolean flag, SecureRandom random);
}

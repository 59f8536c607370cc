package java.security.interfaces;

import java.math.BigInteger;
import java.security.spec.AlgorithmParameterSpec;

public interface DSAParams extends AlgorithmParameterSpec {
    BigInteger getG();

    BigInteger getP();

    BigInteger getQ();
}

package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.spec.AlgorithmParameterSpec;

public abstract class KDFSpi {
    protected KDFSpi(KDFParameters kdfParameters) throws InvalidAlgorithmParameterException {
    }

    protected abstract byte[] engineDeriveData(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException;

    protected abstract SecretKey engineDeriveKey(String name, AlgorithmParameterSpec params)
        throws InvalidAlgorithmParameterException, NoSuchAlgorithmException;

    protected abstract KDFParameters engineGetParameters();
}

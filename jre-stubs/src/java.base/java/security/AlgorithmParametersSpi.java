package java.security;

import java.io.IOException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;

public abstract class AlgorithmParametersSpi {
    public AlgorithmParametersSpi() {
    }

    protected abstract byte[] engineGetEncoded() throws IOException;

    protected abstract byte[] engineGetEncoded(String name) throws IOException;

    protected abstract <T extends AlgorithmParameterSpec> T engineGetParameterSpec(Class<T> type) throws InvalidParameterSpecException;

    protected abstract void engineInit(byte[] data) throws IOException;

    protected abstract void engineInit(AlgorithmParameterSpec params) throws InvalidParameterSpecException;

    protected abstract void engineInit(byte[] data, String name) throws IOException;

    protected abstract String engineToString();
}

package javax.net.ssl;

import java.util.List;
import javax.crypto.SecretKey;

/** A session that knows more of what was agreed. */
public abstract class ExtendedSSLSession implements SSLSession {
    public ExtendedSSLSession() {
    }

    public abstract String[] getLocalSupportedSignatureAlgorithms();

    public abstract String[] getPeerSupportedSignatureAlgorithms();

    public List<SNIServerName> getRequestedServerNames() {
        throw new UnsupportedOperationException();
    }

    public List<byte[]> getStatusResponses() {
        throw new UnsupportedOperationException();
    }

    public SecretKey exportKeyingMaterialKey(String keyAlg, String label, byte[] context, int length) throws SSLKeyException {
        throw new UnsupportedOperationException("Underlying provider does not implement the method");
    }

    public byte[] exportKeyingMaterialData(String label, byte[] context, int length) throws SSLKeyException {
        throw new UnsupportedOperationException("Underlying provider does not implement the method");
    }
}

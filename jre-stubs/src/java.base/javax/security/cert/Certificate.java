package javax.security.cert;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.util.Arrays;

/** What {@code java.security.cert.Certificate} has replaced. */
@SuppressWarnings("removal")
@Deprecated(since = "9", forRemoval = true)
public abstract class Certificate {
    public Certificate() {
    }

    @Override
    public boolean equals(Object other) {
        try {
            return this == other || other instanceof Certificate && Arrays.equals(getEncoded(), ((Certificate) other).getEncoded());
        } catch (CertificateException e) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        int h = 0;
        try {
            byte[] encoded = getEncoded();
            for (int i = 1; i < encoded.length; i++) {
                h += encoded[i] * i;
            }
        } catch (CertificateException e) {
            return h;
        }
        return h;
    }

    public abstract byte[] getEncoded() throws CertificateEncodingException;

    public abstract void verify(PublicKey key)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    public abstract void verify(PublicKey key, String sigProvider)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    @Override
    public abstract String toString();

    public abstract PublicKey getPublicKey();
}

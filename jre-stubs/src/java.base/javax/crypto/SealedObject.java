package javax.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;

/** An object that is encrypted. */
public class SealedObject implements Serializable {
    private static final long serialVersionUID = 4482838265551344752L;

    private byte[] encryptedContent;
    private String sealAlg;
    private String paramsAlg;
    protected byte[] encodedParams;

    public SealedObject(Serializable object, Cipher c) throws IOException, IllegalBlockSizeException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try {
            encryptedContent = c.doFinal(bytes.toByteArray());
        } catch (BadPaddingException e) {
            // Not while encrypting.
        }
        AlgorithmParameters params = c.getParameters();
        if (params != null) {
            encodedParams = params.getEncoded();
            paramsAlg = params.getAlgorithm();
        }
        sealAlg = c.getAlgorithm();
    }

    protected SealedObject(SealedObject so) {
        encryptedContent = so.encryptedContent.clone();
        sealAlg = so.sealAlg;
        paramsAlg = so.paramsAlg;
        encodedParams = so.encodedParams == null ? null : so.encodedParams.clone();
    }

    public final String getAlgorithm() {
        return sealAlg;
    }

    public final Object getObject(Key key) throws IOException, ClassNotFoundException, NoSuchAlgorithmException, InvalidKeyException {
        if (key == null) {
            throw new NullPointerException("key is null");
        }
        try {
            return unseal(key, null);
        } catch (NoSuchProviderException e) {
            throw new NoSuchAlgorithmException("algorithm not found");
        }
    }

    public final Object getObject(Cipher c) throws IOException, ClassNotFoundException, IllegalBlockSizeException, BadPaddingException {
        return read(c.doFinal(encryptedContent));
    }

    public final Object getObject(Key key, String provider)
        throws IOException, ClassNotFoundException, NoSuchAlgorithmException, NoSuchProviderException, InvalidKeyException {
        if (key == null) {
            throw new NullPointerException("key is null");
        }
        if (provider == null || provider.isEmpty()) {
            throw new IllegalArgumentException("missing provider");
        }
        return unseal(key, provider);
    }

    private Object unseal(Key key, String provider)
        throws IOException, ClassNotFoundException, NoSuchAlgorithmException, NoSuchProviderException, InvalidKeyException {
        AlgorithmParameters params = null;
        if (encodedParams != null) {
            params = provider == null ? AlgorithmParameters.getInstance(paramsAlg) : AlgorithmParameters.getInstance(paramsAlg, provider);
            params.init(encodedParams);
        }
        try {
            Cipher c = provider == null ? Cipher.getInstance(sealAlg) : Cipher.getInstance(sealAlg, provider);
            if (params == null) {
                c.init(Cipher.DECRYPT_MODE, key);
            } else {
                c.init(Cipher.DECRYPT_MODE, key, params);
            }
            return read(c.doFinal(encryptedContent));
        } catch (NoSuchPaddingException e) {
            throw new NoSuchAlgorithmException("Padding that was used in sealing operation not available");
        } catch (InvalidAlgorithmParameterException | IllegalBlockSizeException | BadPaddingException e) {
            throw new InvalidKeyException(e.getMessage());
        }
    }

    private static Object read(byte[] content) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new Unsealing(new ByteArrayInputStream(content))) {
            return in.readObject();
        }
    }

    /** Finds the program's classes. */
    private static final class Unsealing extends ObjectInputStream {
        Unsealing(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass v) throws IOException, ClassNotFoundException {
            try {
                return super.resolveClass(v);
            } catch (ClassNotFoundException e) {
                ClassLoader loader = Thread.currentThread().getContextClassLoader();
                return Class.forName(v.getName(), false, loader == null ? ClassLoader.getSystemClassLoader() : loader);
            }
        }
    }
}

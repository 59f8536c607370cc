package sun.security.x509;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PSSParameterSpec;
import sun.security.util.Der;
import sun.security.util.Oids;

/** Something that is signed: what, the algorithm, and the signature. */
final class SignedData {
    final byte[] encoded;
    final byte[] body;
    final String oid;
    /** As encoded, null if there are none. */
    final byte[] params;
    final byte[] signature;

    SignedData(byte[] encoded) throws IOException {
        this.encoded = encoded;
        Der whole = new Der(encoded);
        Der all = whole.sequence();
        whole.end();
        body = all.whole();
        Der id = all.sequence();
        oid = id.oid();
        params = id.more() && !id.is(Der.NULL) ? id.whole() : null;
        signature = all.bits();
        all.end();
    }

    String algorithm() {
        return Oids.name(oid);
    }

    boolean verify(PublicKey key, String provider, Provider given)
        throws NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
        Signature s = given != null ? Signature.getInstance(algorithm(), given)
            : provider != null && !provider.isEmpty() ? Signature.getInstance(algorithm(), provider) : Signature.getInstance(algorithm());
        s.initVerify(key);
        if (params != null && algorithm().equals("RSASSA-PSS")) {
            try {
                AlgorithmParameters p = AlgorithmParameters.getInstance("RSASSA-PSS");
                p.init(params);
                s.setParameter(p.getParameterSpec(PSSParameterSpec.class));
            } catch (GeneralSecurityException | IOException e) {
                throw new SignatureException(e);
            }
        }
        s.update(body);
        return s.verify(signature);
    }
}

package java.security.cert;

import java.util.Collection;
import java.util.Collections;

/** Certificates and lists in a collection, which is not copied. */
public class CollectionCertStoreParameters implements CertStoreParameters {
    private final Collection<?> coll;

    public CollectionCertStoreParameters(Collection<?> collection) {
        if (collection == null) {
            throw new NullPointerException();
        }
        coll = collection;
    }

    public CollectionCertStoreParameters() {
        coll = Collections.EMPTY_SET;
    }

    public Collection<?> getCollection() {
        return coll;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e.toString(), e);
        }
    }

    @Override
    public String toString() {
        return "CollectionCertStoreParameters: [\n  collection: " + coll + "\n]";
    }
}

package java.security.cert;

import java.net.URI;

/** A place to read certificates from. */
public final class URICertStoreParameters implements CertStoreParameters {
    private final URI uri;

    public URICertStoreParameters(URI uri) {
        if (uri == null) {
            throw new NullPointerException();
        }
        this.uri = uri;
    }

    public URI getURI() {
        return uri;
    }

    @Override
    public URICertStoreParameters clone() {
        return new URICertStoreParameters(uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public boolean equals(Object p) {
        return this == p || p instanceof URICertStoreParameters && uri.equals(((URICertStoreParameters) p).uri);
    }

    @Override
    public String toString() {
        return "URICertStoreParameters: " + uri;
    }
}

package java.security;

import java.io.Serializable;
import java.net.URL;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Objects;

public class CodeSource implements Serializable {
    private static final long serialVersionUID = 4977541819976013951L;

    private URL location;
    private transient Certificate[] certs;

    public CodeSource(URL url, Certificate[] certs) {
        this.location = url;
        this.certs = certs == null ? null : certs.clone();
    }

    @Override
    public int hashCode() {
        return location == null ? 0 : location.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof CodeSource && Objects.equals(location, ((CodeSource) obj).location)
                && Arrays.equals(certs, ((CodeSource) obj).certs);
    }

    public final URL getLocation() {
        return location;
    }

    public final Certificate[] getCertificates() {
        return certs == null ? null : certs.clone();
    }

    @Override
    public String toString() {
        return "(" + location + " " + (certs == null || certs.length == 0 ? "<no signer certificates>" : Arrays.toString(certs))
                + ")";
    }
}

package java.security;

import java.net.URI;
import java.util.Objects;

/** A place that parameters are read from. */
@SuppressWarnings("removal")
public class URIParameter implements Policy.Parameters, javax.security.auth.login.Configuration.Parameters {
    private final URI uri;

    public URIParameter(URI uri) {
        this.uri = Objects.requireNonNull(uri, "invalid null URI");
    }

    public URI getURI() {
        return uri;
    }
}

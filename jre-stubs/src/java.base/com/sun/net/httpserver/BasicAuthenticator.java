package com.sun.net.httpserver;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** Basic authentication (RFC 7617). */
public abstract class BasicAuthenticator extends Authenticator {
    protected final String realm;
    private final Charset charset;
    private final boolean isUtf8;

    public BasicAuthenticator(String realm) {
        this(realm, StandardCharsets.UTF_8);
    }

    public BasicAuthenticator(String realm, Charset charset) {
        Objects.requireNonNull(charset);
        if (realm.isEmpty()) {
            throw new IllegalArgumentException("realm must not be empty");
        }
        for (int i = 0; i < realm.length(); i++) {
            char c = realm.charAt(i);
            if (c == '"' && (i == 0 || realm.charAt(i - 1) != '\\')) {
                throw new IllegalArgumentException("realm invalid for use in a quoted-string");
            }
        }
        this.realm = realm;
        this.charset = charset;
        isUtf8 = charset.equals(StandardCharsets.UTF_8);
    }

    public String getRealm() {
        return realm;
    }

    @Override
    public Result authenticate(HttpExchange t) {
        String auth = t.getRequestHeaders().getFirst("Authorization");
        if (auth == null) {
            challenge(t);
            return new Retry(401);
        }
        int space = auth.indexOf(' ');
        if (space == -1 || !auth.substring(0, space).equalsIgnoreCase("Basic")) {
            return new Failure(401);
        }
        String both = new String(Base64.getDecoder().decode(auth.substring(space + 1)), charset);
        int colon = both.indexOf(':');
        String name = both.substring(0, colon);
        if (checkCredentials(name, both.substring(colon + 1))) {
            return new Success(new HttpPrincipal(name, realm));
        }
        challenge(t);
        return new Failure(401);
    }

    private void challenge(HttpExchange t) {
        t.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"" + realm + "\"" + (isUtf8 ? ", charset=\"UTF-8\"" : ""));
    }

    public abstract boolean checkCredentials(String username, String password);
}

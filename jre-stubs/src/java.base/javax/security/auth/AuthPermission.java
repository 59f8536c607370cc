package javax.security.auth;

import java.security.BasicPermission;

/** A permission of subjects and logins. */
@SuppressWarnings("removal")
@Deprecated(since = "24", forRemoval = true)
public final class AuthPermission extends BasicPermission {
    private static final long serialVersionUID = 5806031445061587174L;

    public AuthPermission(String name) {
        super(known(name));
    }

    public AuthPermission(String name, String actions) {
        super(known(name), actions);
    }

    private static String known(String name) {
        return "createLoginContext".equals(name) ? "createLoginContext.*" : name;
    }
}

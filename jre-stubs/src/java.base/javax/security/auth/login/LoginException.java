package javax.security.auth.login;

import java.security.GeneralSecurityException;

/** Nobody could be logged in. */
public class LoginException extends GeneralSecurityException {
    private static final long serialVersionUID = -4679091624035232488L;

    public LoginException() {
    }

    public LoginException(String msg) {
        super(msg);
    }
}

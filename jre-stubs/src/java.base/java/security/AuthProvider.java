package java.security;

import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.login.LoginException;

/** A provider that wants to know who uses it. */
public abstract class AuthProvider extends Provider {
    private static final long serialVersionUID = 4197859053084546461L;

    @Deprecated
    protected AuthProvider(String name, double version, String info) {
        super(name, Double.toString(version), info);
    }

    protected AuthProvider(String name, String versionStr, String info) {
        super(name, versionStr, info);
    }

    public abstract void login(Subject subject, CallbackHandler handler) throws LoginException;

    public abstract void logout() throws LoginException;

    public abstract void setCallbackHandler(CallbackHandler handler);
}

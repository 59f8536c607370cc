package javax.security.auth.login;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.spi.LoginModule;

/** Logs a subject in and out, with the modules that are configured. */
public class LoginContext {
    private final String name;
    private final CallbackHandler handler;
    private final boolean given;
    private final ClassLoader loader;
    private final AppConfigurationEntry[] entries;
    private final LoginModule[] modules;
    private final Map<String, Object> state = new HashMap<>();
    private Subject subject;
    private boolean loginSucceeded;

    public LoginContext(String name) throws LoginException {
        this(name, null, null, null, false);
    }

    public LoginContext(String name, Subject subject) throws LoginException {
        this(name, required(subject), null, null, true);
    }

    public LoginContext(String name, CallbackHandler callbackHandler) throws LoginException {
        this(name, null, required(callbackHandler), null, false);
    }

    public LoginContext(String name, Subject subject, CallbackHandler callbackHandler) throws LoginException {
        this(name, required(subject), required(callbackHandler), null, true);
    }

    public LoginContext(String name, Subject subject, CallbackHandler callbackHandler, Configuration config) throws LoginException {
        this(name, subject, callbackHandler, config, subject != null);
    }

    private LoginContext(String name, Subject subject, CallbackHandler handler, Configuration config, boolean given) throws LoginException {
        if (name == null) {
            throw new LoginException("Invalid null input: name");
        }
        this.name = name;
        this.subject = subject;
        this.handler = handler;
        this.given = given;
        Configuration from = config == null ? Configuration.getConfiguration() : config;
        AppConfigurationEntry[] found = from.getAppConfigurationEntry(name);
        if (found == null) {
            found = from.getAppConfigurationEntry("other");
            if (found == null) {
                throw new LoginException("No LoginModules configured for " + name);
            }
        }
        entries = found.clone();
        modules = new LoginModule[entries.length];
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        loader = context == null ? ClassLoader.getSystemClassLoader() : context;
    }

    private static Subject required(Subject subject) throws LoginException {
        if (subject == null) {
            throw new LoginException("invalid null Subject provided");
        }
        return subject;
    }

    private static CallbackHandler required(CallbackHandler handler) throws LoginException {
        if (handler == null) {
            throw new LoginException("invalid null CallbackHandler provided");
        }
        return handler;
    }

    public void login() throws LoginException {
        loginSucceeded = false;
        if (subject == null) {
            subject = new Subject();
        }
        try {
            run(Phase.LOGIN);
            run(Phase.COMMIT);
            loginSucceeded = true;
        } catch (LoginException e) {
            try {
                run(Phase.ABORT);
            } catch (LoginException again) {
                throw e;
            }
            throw e;
        }
    }

    public void logout() throws LoginException {
        if (subject == null) {
            throw new LoginException("null subject - logout called before login");
        }
        run(Phase.LOGOUT);
    }

    public Subject getSubject() {
        return !loginSucceeded && !given ? null : subject;
    }

    private enum Phase {
        LOGIN, COMMIT, ABORT, LOGOUT
    }

    private LoginModule module(int i) throws LoginException {
        if (modules[i] != null) {
            return modules[i];
        }
        String type = entries[i].getLoginModuleName();
        LoginModule made = null;
        for (Iterator<LoginModule> known = ServiceLoader.load(LoginModule.class, loader).iterator(); made == null && known.hasNext();) {
            LoginModule m = known.next();
            made = m.getClass().getName().equals(type) ? m : null;
        }
        if (made == null) {
            try {
                made = (LoginModule) Class.forName(type, false, loader).getDeclaredConstructor().newInstance();
            } catch (ClassNotFoundException e) {
                throw new LoginException("No LoginModule found for " + type);
            } catch (ReflectiveOperationException e) {
                throw trace(e);
            }
        }
        modules[i] = made;
        made.initialize(subject, handler, state, entries[i].getOptions());
        return made;
    }

    private static boolean run(LoginModule m, Phase phase) throws LoginException {
        switch (phase) {
            case LOGIN:
                return m.login();
            case COMMIT:
                return m.commit();
            case ABORT:
                return m.abort();
            default:
                return m.logout();
        }
    }

    /** One phase of all modules; fails as their flags say. */
    private void run(Phase phase) throws LoginException {
        LoginException first = null;
        LoginException firstRequired = null;
        boolean success = false;
        for (int i = 0; i < entries.length; i++) {
            LoginModuleControlFlag flag = entries[i].getControlFlag();
            try {
                boolean status = run(module(i), phase);
                success |= status;
                if (status && phase != Phase.ABORT && phase != Phase.LOGOUT && flag == LoginModuleControlFlag.SUFFICIENT && firstRequired == null) {
                    return;
                }
            } catch (LoginException | RuntimeException e) {
                LoginException le = e instanceof LoginException ? (LoginException) e : trace(e);
                if (phase == Phase.ABORT || phase == Phase.LOGOUT || flag == LoginModuleControlFlag.REQUIRED) {
                    firstRequired = firstRequired == null ? le : firstRequired;
                } else if (flag == LoginModuleControlFlag.REQUISITE) {
                    throw firstRequired == null ? le : firstRequired;
                } else {
                    first = first == null ? le : first;
                }
            }
        }
        if (firstRequired != null) {
            throw firstRequired;
        }
        if (!success && first != null) {
            throw first;
        }
        if (!success) {
            throw new LoginException("Login Failure: all modules ignored");
        }
    }

    /** What a module did not expect. */
    private static LoginException trace(Exception e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return new LoginException(Objects.toString(text));
    }
}

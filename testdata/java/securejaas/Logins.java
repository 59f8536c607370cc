import java.io.*;
import java.nio.file.*;
import java.security.*;
import java.util.*;
import java.util.concurrent.*;
import javax.security.auth.*;
import javax.security.auth.callback.*;
import javax.security.auth.login.*;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.spi.LoginModule;
import javax.security.auth.x500.*;

/** Login modules, their configuration, and subjects. */
public class Logins {
    record User(String name) implements Principal, Serializable {
        @Override public String getName() { return name; }
        @Override public String toString() { return "User " + name; }
    }

    public static class Base implements LoginModule {
        Subject subject;
        CallbackHandler handler;
        Map<String, ?> options;
        Map<String, Object> shared;
        String name;

        @SuppressWarnings("unchecked")
        public void initialize(Subject s, CallbackHandler h, Map<String, ?> sharedState, Map<String, ?> o) {
            subject = s;
            handler = h;
            options = o;
            shared = (Map<String, Object>) sharedState;
            say("initialize " + new TreeMap<>(o) + " " + shared);
        }

        void say(String what) {
            System.out.println("  " + getClass().getSimpleName() + " " + what);
        }

        public boolean login() throws LoginException {
            say("login");
            if (handler != null) {
                NameCallback n = new NameCallback("user: ");
                PasswordCallback p = new PasswordCallback("password: ", false);
                try {
                    handler.handle(new Callback[] {n, p});
                } catch (IOException | UnsupportedCallbackException e) {
                    throw new LoginException(e.toString());
                }
                if (p.getPassword() == null || !"secret".equals(new String(p.getPassword()))) {
                    throw new FailedLoginException("wrong password of " + n.getName());
                }
                name = n.getName();
                shared.put("user", name);
            }
            return true;
        }

        public boolean commit() {
            say("commit " + shared);
            if (name != null) {
                subject.getPrincipals().add(new User(name));
                subject.getPublicCredentials().add("public of " + name);
                subject.getPrivateCredentials().add(42);
            }
            return true;
        }

        public boolean abort() {
            say("abort");
            return true;
        }

        public boolean logout() {
            say("logout");
            subject.getPrincipals().clear();
            return true;
        }
    }

    public static class Second extends Base {
    }

    public static class Ignored extends Base {
        @Override public boolean login() { say("ignored"); return false; }
        @Override public boolean commit() { say("not committed"); return false; }
    }

    public static class Failing extends Base {
        @Override public boolean login() throws LoginException { say("fails"); throw new AccountLockedException("locked"); }
    }

    public static class NoConstructor extends Base {
        private NoConstructor() { }
    }

    static AppConfigurationEntry entry(Class<?> c, LoginModuleControlFlag f) {
        return new AppConfigurationEntry(c.getName(), f, Map.of("debug", "true"));
    }

    static final Map<String, AppConfigurationEntry[]> APPS = new LinkedHashMap<>();

    interface Step {
        Object run() throws Exception;
    }

    static void step(String name, Step s) {
        System.out.println(name);
        try {
            System.out.println("  = " + s.run());
        } catch (Throwable t) {
            for (; t != null; t = t.getCause()) {
                System.out.println("  ! " + t.getClass().getName() + ": " + (t.getMessage() == null ? null : (t.getMessage().startsWith("java.lang.") ? t.getMessage().lines().findFirst().orElse("") : t.getMessage())));
            }
        }
    }

    static CallbackHandler answers(String user, String password) {
        return callbacks -> {
            for (Callback c : callbacks) {
                if (c instanceof NameCallback n) {
                    n.setName(user);
                } else if (c instanceof PasswordCallback p) {
                    p.setPassword(password.toCharArray());
                } else {
                    throw new UnsupportedCallbackException(c);
                }
            }
        };
    }

    static Object login(String app, CallbackHandler handler) throws Exception {
        LoginContext context = handler == null ? new LoginContext(app) : new LoginContext(app, handler);
        System.out.println("  before " + context.getSubject());
        try {
            context.login();
        } finally {
            System.out.println("  after " + (context.getSubject() == null ? null : context.getSubject().getPrincipals()));
        }
        context.logout();
        return context.getSubject().getPrincipals();
    }

    public static void main(String[] args) throws Exception {
        LoginModuleControlFlag req = LoginModuleControlFlag.REQUIRED;
        LoginModuleControlFlag requisite = LoginModuleControlFlag.REQUISITE;
        LoginModuleControlFlag suf = LoginModuleControlFlag.SUFFICIENT;
        LoginModuleControlFlag opt = LoginModuleControlFlag.OPTIONAL;
        System.out.println(req + " " + requisite + " " + suf + " " + opt);
        APPS.put("one", new AppConfigurationEntry[] {entry(Base.class, req)});
        APPS.put("two", new AppConfigurationEntry[] {entry(Base.class, req), entry(Second.class, opt)});
        APPS.put("sufficient", new AppConfigurationEntry[] {entry(Base.class, suf), entry(Second.class, req)});
        APPS.put("requisite", new AppConfigurationEntry[] {entry(Failing.class, requisite), entry(Second.class, req)});
        APPS.put("required", new AppConfigurationEntry[] {entry(Failing.class, req), entry(Second.class, req)});
        APPS.put("optional", new AppConfigurationEntry[] {entry(Failing.class, opt), entry(Second.class, req)});
        APPS.put("optionals", new AppConfigurationEntry[] {entry(Failing.class, opt), entry(Ignored.class, opt)});
        APPS.put("ignored", new AppConfigurationEntry[] {entry(Ignored.class, req)});
        APPS.put("absent", new AppConfigurationEntry[] {new AppConfigurationEntry("no.such.Module", req, Map.of())});
        APPS.put("private", new AppConfigurationEntry[] {entry(NoConstructor.class, req)});
        Configuration.setConfiguration(new Configuration() {
            @Override public AppConfigurationEntry[] getAppConfigurationEntry(String name) { return APPS.get(name); }
        });
        for (String app : APPS.keySet()) {
            step(app, () -> login(app, answers("duke", "secret")));
        }
        step("wrong", () -> login("one", answers("duke", "guess")));
        step("no handler", () -> login("one", null));
        step("unknown", () -> login("nothing", null));
        APPS.put("other", APPS.get("one"));
        step("other", () -> login("nothing", null));
        step("null name", () -> new LoginContext(null));
        step("null subject", () -> new LoginContext("one", (Subject) null));
        step("null handler", () -> new LoginContext("one", (CallbackHandler) null));
        step("own subject", () -> {
            Subject s = new Subject();
            LoginContext c = new LoginContext("one", s, answers("a", "secret"));
            c.login();
            return c.getSubject() == s ? s.toString() : "another";
        });
        step("logout first", () -> { new LoginContext("one", answers("a", "secret")).logout(); return null; });
        step("bad entry", () -> new AppConfigurationEntry("", req, Map.of()));
        step("type", () -> Configuration.getInstance("Nope", null));
        step("provider", () -> Configuration.getInstance("JavaLoginConfig", null, "Nope"));
        Path file = Files.createTempFile("login", ".conf");
        Files.writeString(file, "// two applications\nFirst {\n  a.b.Module required debug=true name=\"a b\" home=\"${file.separator}\";\n  c.D optional;\n};\n/* more */\n\"Se cond\" { x.Y SUFFICIENT k='v'; };\n");
        step("file", () -> {
            Configuration c = Configuration.getInstance("JavaLoginConfig", new URIParameter(file.toUri()));
            StringBuilder sb = new StringBuilder(c.getType() + " " + c.getProvider().getName() + " " + (c.getParameters() != null));
            for (String app : List.of("First", "Se cond")) {
                for (AppConfigurationEntry e : c.getAppConfigurationEntry(app)) {
                    sb.append("\n  ").append(e.getLoginModuleName()).append(' ').append(e.getControlFlag()).append(' ').append(new TreeMap<>(e.getOptions()));
                }
            }
            return sb + " " + c.getAppConfigurationEntry("Third");
        });
        for (String bad : List.of("First {", "First { a.b maybe; };", "First { a.b required x=; };", "First { a.b required; }", "F { a.b required; }; F { a.b required; };", "F { a.b required x=\"${no.such}\"; };")) {
            Files.writeString(file, bad);
            step(bad, () -> Configuration.getInstance("JavaLoginConfig", new URIParameter(file.toUri())));
        }
        Files.delete(file);
        subjects();
    }

    @SuppressWarnings("removal")
    static void subjects() {
        Subject s = new Subject(false, Set.of(new User("x")), Set.of("pub"), Set.of(1));
        step("principals", () -> s.getPrincipals() + " " + s.getPrincipals(User.class) + s.getPrincipals(X500Principal.class) + s.getPublicCredentials(String.class) + s.getPrivateCredentials(String.class) + s.getPrivateCredentials(Integer.class));
        step("null", () -> s.getPrincipals().add(null));
        step("null class", () -> s.getPrincipals((Class<Principal>) null));
        step("null set", () -> new Subject(false, null, Set.of(), Set.of()));
        step("wrong", () -> ((Set) s.getPrincipals()).add("text"));
        step("again", () -> s.getPrincipals().add(new User("x")));
        step("contains null", () -> s.getPrincipals().contains(null));
        step("remove", () -> s.getPublicCredentials().remove("pub") + " " + s.getPublicCredentials());
        step("retain", () -> s.getPrivateCredentials().addAll(List.of(5, 6, 7)) + " " + s.getPrivateCredentials().retainAll(List.of(5, 7, 9)) + " " + s.getPrivateCredentials());
        step("equal", () -> s.equals(new Subject(false, Set.of(new User("x")), Set.of(), Set.of(5, 7))) + " " + (s.hashCode() == new User("x").hashCode()));
        step("implies", () -> new User("x").implies(s) + " " + new User("y").implies(s) + " " + new User("x").implies(null));
        step("current", () -> Subject.current() + " " + Subject.callAs(s, () -> Subject.current() == s) + " " + Subject.current());
        step("throws", () -> Subject.callAs(s, () -> { throw new IOException("inside"); }));
        step("throws unchecked", () -> Subject.callAs(s, () -> { throw new IllegalStateException("inside"); }));
        step("null action", () -> Subject.callAs(s, null));
        step("doAs", () -> Subject.doAs(s, (PrivilegedAction<Object>) () -> Subject.current().getPrincipals()));
        step("doAs throws", () -> Subject.doAs(s, (PrivilegedExceptionAction<Object>) () -> { throw new IOException("inside"); }));
        step("doAs unchecked", () -> Subject.doAs(s, (PrivilegedExceptionAction<Object>) () -> { throw new IllegalStateException("inside"); }));
        step("doAs null", () -> Subject.doAs(s, (PrivilegedAction<Object>) null));
        step("doAsPrivileged", () -> Subject.doAsPrivileged(null, (PrivilegedAction<Object>) () -> Subject.current(), null));
        step("getSubject", () -> Subject.getSubject(null));
        step("serial", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ObjectOutputStream(out).writeObject(s);
            Object back = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();
            return back + " " + ((Subject) back).isReadOnly();
        });
        s.setReadOnly();
        step("read only", () -> s.isReadOnly() + " " + s.getPrincipals().size());
        step("read only add", () -> s.getPrincipals().add(new User("z")));
        step("read only clear", () -> { s.getPrincipals().clear(); return null; });
        step("read only iterator", () -> { Iterator<Principal> i = s.getPrincipals().iterator(); i.next(); i.remove(); return null; });
        step("permissions", () -> new AuthPermission("createLoginContext") + " " + new AuthPermission("a.*").implies(new AuthPermission("a.b")) + " "
            + new PrivateCredentialPermission("a.b.C a.b.P \"duke\"", "read") + " "
            + new PrivateCredentialPermission("* a.P \"*\"", "read").implies(new PrivateCredentialPermission("a.b.C a.P \"duke\"", "read")));
        for (String bad : List.of("", "a", "a b", "a b c", "a b \"c", "a * \"c\"")) {
            step("[" + bad + "]", () -> new PrivateCredentialPermission(bad, "read"));
        }
        step("actions", () -> new PrivateCredentialPermission("a b \"c\"", "write"));
        step("several", () -> Arrays.deepToString(new PrivateCredentialPermission("a b \"c d\" e \"f\"", "read").getPrincipals()));
    }
}

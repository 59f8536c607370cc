package javax.security.auth;

import java.security.Permission;
import java.security.PermissionCollection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** To read a subject's private credentials: a class of credentials, and kinds and names of principals. */
@SuppressWarnings("removal")
@Deprecated(since = "24", forRemoval = true)
public final class PrivateCredentialPermission extends Permission {
    private static final long serialVersionUID = 5284372143517237068L;

    private final String credentialClass;
    private final transient String[][] principals;

    public PrivateCredentialPermission(String name, String actions) {
        super(name);
        if (!"read".equalsIgnoreCase(actions)) {
            throw new IllegalArgumentException("actions can only be 'read'");
        }
        if (name == null || name.trim().isEmpty()) {
            throw new IllegalArgumentException("invalid empty name");
        }
        StringTokenizer words = new StringTokenizer(name, " ", true);
        credentialClass = words.nextToken();
        if (!words.hasMoreTokens()) {
            throw new IllegalArgumentException("permission name [" + name + "] syntax invalid: Credential Class not followed by a Principal Class and Name");
        }
        Set<List<String>> found = new LinkedHashSet<>();
        while (words.hasMoreTokens()) {
            words.nextToken();
            String kind = words.nextToken();
            if (!words.hasMoreTokens()) {
                throw new IllegalArgumentException("permission name [" + name + "] syntax invalid: Principal Class not followed by a Principal Name");
            }
            words.nextToken();
            String text = words.nextToken();
            if (!text.startsWith("\"")) {
                throw new IllegalArgumentException("permission name [" + name + "] syntax invalid: Principal Name must be surrounded by quotes");
            }
            StringBuilder whole = new StringBuilder(text);
            while ((whole.length() == 1 || whole.charAt(whole.length() - 1) != '"') && words.hasMoreTokens()) {
                whole.append(words.nextToken());
            }
            if (whole.length() == 1 || whole.charAt(whole.length() - 1) != '"') {
                throw new IllegalArgumentException("permission name [" + name + "] syntax invalid: Principal Name missing end quote");
            }
            text = whole.substring(1, whole.length() - 1);
            if (kind.equals("*") && !text.equals("*")) {
                throw new IllegalArgumentException("PrivateCredentialPermission Principal Class can not be a wildcard (*) value if Principal Name is not a wildcard (*) value");
            }
            found.add(List.of(kind, text));
        }
        principals = new String[found.size()][];
        int i = 0;
        for (List<String> one : found) {
            principals[i++] = one.toArray(new String[0]);
        }
    }

    public String getCredentialClass() {
        return credentialClass;
    }

    public String[][] getPrincipals() {
        String[][] copy = new String[principals.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = principals[i].clone();
        }
        return copy;
    }

    private static boolean within(String pattern, String name) {
        return pattern.equals("*") || pattern.equals(name);
    }

    @Override
    public boolean implies(Permission p) {
        if (!(p instanceof PrivateCredentialPermission) || !within(credentialClass, ((PrivateCredentialPermission) p).credentialClass)) {
            return false;
        }
        for (String[] mine : principals) {
            boolean found = false;
            for (String[] other : ((PrivateCredentialPermission) p).principals) {
                found |= within(mine[0], other[0]) && within(mine[1], other[1]);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj instanceof PrivateCredentialPermission && implies((Permission) obj) && ((Permission) obj).implies(this);
    }

    @Override
    public int hashCode() {
        return credentialClass.hashCode();
    }

    @Override
    public String getActions() {
        return "read";
    }

    @Override
    public PermissionCollection newPermissionCollection() {
        return null;
    }
}

package java.security;

public class ProtectionDomain {
    private final CodeSource codeSource;
    private final ClassLoader classLoader;
    private final Principal[] principals;
    private final PermissionCollection permissions;

    public ProtectionDomain(CodeSource codesource, PermissionCollection permissions) {
        this(codesource, permissions, null, null);
    }

    public ProtectionDomain(CodeSource codesource, PermissionCollection permissions, ClassLoader classloader,
            Principal[] principals) {
        this.codeSource = codesource;
        this.permissions = permissions;
        this.classLoader = classloader;
        this.principals = principals == null ? new Principal[0] : principals.clone();
    }

    public final CodeSource getCodeSource() {
        return codeSource;
    }

    public final ClassLoader getClassLoader() {
        return classLoader;
    }

    public final Principal[] getPrincipals() {
        return principals.clone();
    }

    public final PermissionCollection getPermissions() {
        return permissions;
    }

    public boolean implies(Permission perm) {
        return permissions == null || permissions.implies(perm);
    }

    public final boolean staticPermissionsOnly() {
        return true;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ProtectionDomain ").append(' ').append(codeSource).append("\n ")
                .append(classLoader).append("\n ");
        if (principals.length == 0) {
            text.append("<no principals>");
        } else {
            text.append("(principals ").append(java.util.Arrays.toString(principals)).append(")");
        }
        return text.append("\n ").append(permissions == null ? "<no permissions>" : permissions).append('\n').toString();
    }
}

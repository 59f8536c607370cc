package java.security;

public class ProtectionDomain {
    private final CodeSource codeSource;

    ProtectionDomain(CodeSource codeSource) {
        this.codeSource = codeSource;
    }

    public final CodeSource getCodeSource() {
        return codeSource;
    }
}

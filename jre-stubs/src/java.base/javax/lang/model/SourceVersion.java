package javax.lang.model;

/** The kinds SourceVersion of JSR 269, the model of the language. */
public enum SourceVersion {
    RELEASE_0, RELEASE_1, RELEASE_2, RELEASE_3, RELEASE_4, RELEASE_5, RELEASE_6, RELEASE_7, RELEASE_8,
    RELEASE_9, RELEASE_10, RELEASE_11, RELEASE_12, RELEASE_13, RELEASE_14, RELEASE_15, RELEASE_16,
    RELEASE_17, RELEASE_18, RELEASE_19, RELEASE_20, RELEASE_21, RELEASE_22, RELEASE_23, RELEASE_24,
    RELEASE_25;

    public static SourceVersion latest() {
        return RELEASE_25;
    }

    public static SourceVersion latestSupported() {
        return RELEASE_25;
    }

    public static boolean isIdentifier(CharSequence charSequence) {
        String text = charSequence.toString();
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = Character.charCount(text.codePointAt(0)); i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Character.isJavaIdentifierPart(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isName(CharSequence charSequence) {
        return isName(charSequence, latest());
    }

    public static boolean isName(CharSequence charSequence, SourceVersion sourceVersion) {
        for (String part : charSequence.toString().split("\\.", -1)) {
            if (!isIdentifier(part) || isKeyword(part, sourceVersion)) {
                return false;
            }
        }
        return true;
    }

    public static boolean isKeyword(CharSequence charSequence) {
        return isKeyword(charSequence, latest());
    }

    public static boolean isKeyword(CharSequence charSequence, SourceVersion sourceVersion) {
        switch (charSequence.toString()) {
            case "strictfp":
                return sourceVersion.compareTo(RELEASE_2) >= 0;
            case "assert":
                return sourceVersion.compareTo(RELEASE_4) >= 0;
            case "enum":
                return sourceVersion.compareTo(RELEASE_5) >= 0;
            case "_":
                return sourceVersion.compareTo(RELEASE_9) >= 0;
            case "non-sealed":
                return sourceVersion.compareTo(RELEASE_17) >= 0;
            case "public": case "protected": case "private": case "abstract": case "static": case "final": case "transient": case "volatile":
            case "synchronized": case "native": case "class": case "interface": case "extends": case "package": case "throws": case "implements":
            case "boolean": case "byte": case "char": case "short": case "int": case "long": case "float": case "double":
            case "if": case "else": case "try": case "catch": case "finally": case "do": case "while": case "for": case "continue": case "switch":
            case "case": case "default": case "break": case "throw": case "return": case "this": case "new": case "super": case "import":
            case "instanceof": case "goto": case "const": case "null": case "true": case "false": case "void":
                return true;
            default:
                return false;
        }
    }

    public Runtime.Version runtimeVersion() {
        return compareTo(RELEASE_6) < 0 ? null : Runtime.Version.parse(String.valueOf(ordinal()));
    }
}

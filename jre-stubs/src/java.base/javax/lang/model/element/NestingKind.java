package javax.lang.model.element;

/** The kinds NestingKind of JSR 269, the model of the language. */
public enum NestingKind {
    TOP_LEVEL, MEMBER, LOCAL, ANONYMOUS;

    public boolean isNested() {
        return this != TOP_LEVEL;
    }
}

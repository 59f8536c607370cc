package javax.annotation.processing;

/** The class Completions of JSR 269, annotation processing. */
public class Completions {
    public static Completion of(String text, String text2) {
        return new Completion() {
            @Override
            public String getValue() {
                return text;
            }

            @Override
            public String getMessage() {
                return text2;
            }

            @Override
            public String toString() {
                return "[\"" + text + "\", \"" + text2 + "\"]";
            }
        };
    }

    public static Completion of(String text) {
        return of(text, "");
    }
}

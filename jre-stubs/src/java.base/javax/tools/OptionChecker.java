package javax.tools;

/** The interface OptionChecker of JSR 199, the compiler's interface. */
public interface OptionChecker {
    int isSupportedOption(String text);
}

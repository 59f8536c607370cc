package ijen.internal;

import java.io.InvalidClassException;
import java.io.ObjectInputStream;

/** Lets collections ask an object stream's filter before they make room for what is to be read. */
public final class SerialChecks {
    /** What ObjectInputStream does. */
    public interface Check {
        void array(ObjectInputStream in, Class<?> type, int length) throws InvalidClassException;
    }

    private static Check check;

    private SerialChecks() {
    }

    /** Called once, by ObjectInputStream. */
    public static void set(Check c) {
        check = c;
    }

    /** Whether an array may be made, as a filter sees it. */
    public static void array(ObjectInputStream in, Class<?> type, int length) throws InvalidClassException {
        if (length < 0) {
            throw new NegativeArraySizeException();
        }
        check.array(in, type, length);
    }
}

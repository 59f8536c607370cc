package java.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;

/** The outcome of a step of a coder. */
public final class CoderResult {
    private static final int UNDER = 0;
    private static final int OVER = 1;
    private static final int MALFORMED = 2;
    private static final int UNMAPPABLE = 3;
    public static final CoderResult UNDERFLOW = new CoderResult(UNDER, 0);
    public static final CoderResult OVERFLOW = new CoderResult(OVER, 0);
    private static final CoderResult[] malformed = make(MALFORMED);
    private static final CoderResult[] unmappable = make(UNMAPPABLE);

    private final int type;
    private final int length;

    private CoderResult(int type, int length) {
        this.type = type;
        this.length = length;
    }

    private static CoderResult[] make(int type) {
        CoderResult[] all = new CoderResult[5];
        for (int i = 1; i < 5; i++) {
            all[i] = new CoderResult(type, i);
        }
        return all;
    }

    @Override
    public String toString() {
        switch (type) {
            case UNDER:
                return "UNDERFLOW";
            case OVER:
                return "OVERFLOW";
            case MALFORMED:
                return "MALFORMED[" + length + "]";
            default:
                return "UNMAPPABLE[" + length + "]";
        }
    }

    public boolean isUnderflow() {
        return type == UNDER;
    }

    public boolean isOverflow() {
        return type == OVER;
    }

    public boolean isError() {
        return type >= MALFORMED;
    }

    public boolean isMalformed() {
        return type == MALFORMED;
    }

    public boolean isUnmappable() {
        return type == UNMAPPABLE;
    }

    public int length() {
        if (type < MALFORMED) {
            throw new UnsupportedOperationException();
        }
        return length;
    }

    private static CoderResult of(CoderResult[] known, int type, int length) {
        if (length <= 0) {
            throw new IllegalArgumentException("Non-positive length");
        }
        return length < known.length ? known[length] : new CoderResult(type, length);
    }

    public static CoderResult malformedForLength(int length) {
        return of(malformed, MALFORMED, length);
    }

    public static CoderResult unmappableForLength(int length) {
        return of(unmappable, UNMAPPABLE, length);
    }

    public void throwException() throws CharacterCodingException {
        switch (type) {
            case UNDER:
                throw new BufferUnderflowException();
            case OVER:
                throw new BufferOverflowException();
            case MALFORMED:
                throw new MalformedInputException(length);
            default:
                throw new UnmappableCharacterException(length);
        }
    }
}

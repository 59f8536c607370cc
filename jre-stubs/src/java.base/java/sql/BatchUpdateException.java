package java.sql;

/** Thrown: batch update, of JDBC 4.3. */
public class BatchUpdateException extends SQLException {
    private int[] updateCounts;
    private long[] longUpdateCounts;

    private static int[] copy(int[] counts) {
        return counts == null ? null : counts.clone();
    }

    private static long[] widened(int[] counts) {
        return counts == null ? null : java.util.Arrays.stream(counts).asLongStream().toArray();
    }

    private static final long serialVersionUID = 5977529877145521757L;

    public BatchUpdateException(Throwable throwable) {
        super(throwable);
    }

    public BatchUpdateException(int[] number, Throwable throwable) {
        this(throwable == null ? null : throwable.toString(), null, 0, number, throwable);
    }

    public BatchUpdateException(String text, int[] number, Throwable throwable) {
        this(text, null, 0, number, throwable);
    }

    public BatchUpdateException(String text, String text2, int[] number, Throwable throwable) {
        this(text, text2, 0, number, throwable);
    }

    public BatchUpdateException(String text, String text2, int number, int[] number2, Throwable throwable) {
        super(text, text2, number, throwable);
        updateCounts = copy(number2);
        longUpdateCounts = widened(number2);
    }

    public BatchUpdateException(String text, String text2, int number, long[] value, Throwable throwable) {
        super(text, text2, number, throwable);
        longUpdateCounts = value == null ? null : value.clone();
        updateCounts = value == null ? null : new int[value.length];
        for (int i = 0; value != null && i < value.length; i++) {
            updateCounts[i] = (int) value[i] == value[i] ? (int) value[i] : Statement.SUCCESS_NO_INFO;
        }
    }

    public BatchUpdateException(String text, String text2, int number, int[] number2) {
        super(text, text2, number);
        updateCounts = copy(number2);
        longUpdateCounts = widened(number2);
    }

    public BatchUpdateException(String text, String text2, int[] number) {
        this(text, text2, 0, number);
    }

    public BatchUpdateException(String text, int[] number) {
        this(text, null, 0, number);
    }

    public BatchUpdateException() {
        super();
    }

    public BatchUpdateException(int[] number) {
        this(null, null, 0, number);
    }

    public int[] getUpdateCounts() {
        return copy(updateCounts);
    }

    public long[] getLargeUpdateCounts() {
        return longUpdateCounts == null ? null : longUpdateCounts.clone();
    }
}

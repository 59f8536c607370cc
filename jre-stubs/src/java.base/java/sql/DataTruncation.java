package java.sql;

/** Thrown: data truncation, of JDBC 4.3. */
public class DataTruncation extends SQLWarning {
    private int index;
    private boolean parameter;
    private boolean read;
    private int dataSize;
    private int transferSize;
    private static final long serialVersionUID = 6464298989504059473L;

    public DataTruncation(int number, boolean flag, boolean flag2, int number2, int number3) {
        this(number, flag, flag2, number2, number3, null);
    }

    public DataTruncation(int number, boolean flag, boolean flag2, int number2, int number3, Throwable throwable) {
        super("Data truncation", flag2 ? "01004" : "22001", 0, throwable);
        index = number;
        parameter = flag;
        read = flag2;
        dataSize = number2;
        transferSize = number3;
    }

    public int getIndex() {
        return index;
    }

    public boolean getParameter() {
        return parameter;
    }

    public boolean getRead() {
        return read;
    }

    public int getDataSize() {
        return dataSize;
    }

    public int getTransferSize() {
        return transferSize;
    }
}

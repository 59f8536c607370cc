package java.sql;

import java.util.Map;

/** Thrown: sql client info, of JDBC 4.3. */
public class SQLClientInfoException extends SQLException {
    private transient Map<String, ClientInfoStatus> failedProperties;
    private static final long serialVersionUID = -4319604256824655880L;

    public SQLClientInfoException(String text, Map<String, ClientInfoStatus> map, Throwable throwable) {
        super(text);
        initCause(throwable);
        failedProperties = map;
    }

    public SQLClientInfoException(String text, String text2, Map<String, ClientInfoStatus> map) {
        super(text, text2);
        failedProperties = map;
    }

    public SQLClientInfoException(String text, String text2, Map<String, ClientInfoStatus> map, Throwable throwable) {
        super(text, text2);
        initCause(throwable);
        failedProperties = map;
    }

    public SQLClientInfoException(String text, String text2, int number, Map<String, ClientInfoStatus> map) {
        super(text, text2, number);
        failedProperties = map;
    }

    public SQLClientInfoException(String text, String text2, int number, Map<String, ClientInfoStatus> map, Throwable throwable) {
        super(text, text2, number);
        initCause(throwable);
        failedProperties = map;
    }

    public SQLClientInfoException() {
        super();
    }

    public SQLClientInfoException(Map<String, ClientInfoStatus> map) {
        failedProperties = map;
    }

    public SQLClientInfoException(Map<String, ClientInfoStatus> map, Throwable throwable) {
        super(throwable != null ? throwable.toString() : null);
        initCause(throwable);
        failedProperties = map;
    }

    public SQLClientInfoException(String text, Map<String, ClientInfoStatus> map) {
        super(text);
        failedProperties = map;
    }

    public Map<String, ClientInfoStatus> getFailedProperties() {
        return failedProperties;
    }
}

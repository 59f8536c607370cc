import java.sql.Date;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** java.sql's values and exceptions, without a database. */
public class SqlValues {
    interface Op {
        Object run() throws Exception;
    }

    static void attempt(String what, Op op) {
        try {
            System.out.println(what + " = " + op.run());
        } catch (Exception e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        for (String text : new String[] {"2020-02-29", "2020-2-9", "1969-12-31", "20-01-01", "2020-13-01", "2020-01", "x"}) {
            attempt("date " + text, () -> Date.valueOf(text) + " " + Date.valueOf(text).toLocalDate());
        }
        for (String text : new String[] {"10:20:30", "1:2:3", "25:00:00", "10:20", ""}) {
            attempt("time " + text, () -> Time.valueOf(text) + " " + Time.valueOf(text).toLocalTime());
        }
        for (String text : new String[] {"2020-01-02 03:04:05", "2020-01-02 03:04:05.123456789", "2020-01-02 03:04:05.5", "2020-01-02", "2020-01-02 03:04", "2020-01-02 03:04:05.", "1969-12-31 23:59:59.999"}) {
            attempt("stamp " + text, () -> {
                Timestamp t = Timestamp.valueOf(text);
                return t + " " + t.getTime() + " " + t.getNanos() + " " + t.toLocalDateTime() + " " + t.toInstant();
            });
        }
        Timestamp a = new Timestamp(-1);
        Timestamp b = Timestamp.from(Instant.ofEpochSecond(5, 7));
        System.out.println(a + " " + a.getNanos() + " " + b + " " + a.compareTo(b) + " " + b.after(a) + " " + a.equals(new java.util.Date(-1)) + " " + a.hashCode());
        System.out.println(Timestamp.valueOf(LocalDateTime.of(2000, 1, 1, 0, 0, 0, 1)) + " " + Date.valueOf(LocalDate.of(1999, 12, 31)) + " " + Time.valueOf(LocalTime.NOON));
        attempt("nanos", () -> {
            a.setNanos(1_000_000_000);
            return a;
        });
        attempt("hours of a date", () -> Date.valueOf("2020-01-01").getHours());
        attempt("year of a time", () -> Time.valueOf("10:00:00").getYear());
        attempt("instant of a date", () -> Date.valueOf("2020-01-01").toInstant());
        SQLException first = new SQLException("one", "08001", 7, new RuntimeException("cause"));
        first.setNextException(new java.sql.SQLTimeoutException("two"));
        first.setNextException(new java.sql.SQLWarning("three"));
        for (Throwable each : first) {
            System.out.println(each);
        }
        System.out.println(first.getSQLState() + first.getErrorCode() + first.getNextException().getMessage());
        System.out.println(JDBCType.valueOf(java.sql.Types.VARCHAR) + " " + JDBCType.BIGINT.getVendorTypeNumber() + " " + JDBCType.DATE.getVendor());
        attempt("type", () -> JDBCType.valueOf(123456));
        attempt("no driver", () -> java.sql.DriverManager.getConnection("jdbc:none:x"));
    }
}

package java.util.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.ZonedDateTime;

public class SimpleFormatter extends Formatter {
    private static final String DEFAULT = "%1$tb %1$td, %1$tY %1$tl:%1$tM:%1$tS %1$Tp %2$s%n%4$s: %5$s%6$s%n";
    private static final String PROPERTY = "java.util.logging.SimpleFormatter.format";

    private final String format;

    public SimpleFormatter() {
        String wanted = System.getProperty(PROPERTY);
        if (wanted == null) {
            wanted = LogManager.getLogManager().getProperty(PROPERTY);
        }
        format = wanted == null || !works(wanted) ? DEFAULT : wanted;
    }

    private static boolean works(String format) {
        try {
            String.format(format, ZonedDateTime.now(), "", "", "", "", "");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String format(LogRecord record) {
        ZonedDateTime time = ZonedDateTime.ofInstant(record.getInstant(), ZoneId.systemDefault());
        String source = record.getLoggerName();
        if (record.getSourceClassName() != null) {
            source = record.getSourceClassName();
            if (record.getSourceMethodName() != null) {
                source += " " + record.getSourceMethodName();
            }
        }
        String thrown = "";
        if (record.getThrown() != null) {
            StringWriter text = new StringWriter();
            PrintWriter out = new PrintWriter(text);
            out.println();
            record.getThrown().printStackTrace(out);
            out.close();
            thrown = text.toString();
        }
        return String.format(format, time, source, record.getLoggerName(), record.getLevel().getLocalizedName(),
                formatMessage(record), thrown);
    }
}

package java.util.logging;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

public class XMLFormatter extends Formatter {
    private final boolean useInstant;

    public XMLFormatter() {
        String wanted = LogManager.getLogManager().getProperty(getClass().getName() + ".useInstant");
        useInstant = wanted == null || !(wanted.equalsIgnoreCase("false") || wanted.equals("0"));
    }

    private static void escape(StringBuilder out, String text) {
        String shown = text == null ? "<null>" : text;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.append(c);
            }
        }
    }

    private static void element(StringBuilder out, String indent, String name, String text) {
        out.append(indent).append('<').append(name).append('>');
        escape(out, text);
        out.append("</").append(name).append(">\n");
    }

    private void time(StringBuilder out, Instant instant) {
        if (useInstant) {
            element(out, "  ", "date", DateTimeFormatter.ISO_INSTANT.format(instant));
        } else {
            element(out, "  ", "date", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                    java.time.LocalDateTime.ofInstant(instant, java.time.ZoneId.systemDefault()).withNano(0)));
        }
        element(out, "  ", "millis", Long.toString(instant.toEpochMilli()));
        if (useInstant && instant.getNano() % 1000000 != 0) {
            element(out, "  ", "nanos", Integer.toString(instant.getNano() % 1000000));
        }
    }

    @Override
    public String format(LogRecord record) {
        StringBuilder out = new StringBuilder(500).append("<record>\n");
        time(out, record.getInstant());
        element(out, "  ", "sequence", Long.toString(record.getSequenceNumber()));
        if (record.getLoggerName() != null) {
            element(out, "  ", "logger", record.getLoggerName());
        }
        element(out, "  ", "level", record.getLevel().toString());
        if (record.getSourceClassName() != null) {
            element(out, "  ", "class", record.getSourceClassName());
        }
        if (record.getSourceMethodName() != null) {
            element(out, "  ", "method", record.getSourceMethodName());
        }
        element(out, "  ", "thread", Long.toString(record.getLongThreadID()));
        if (record.getMessage() != null) {
            element(out, "  ", "message", formatMessage(record));
        } else {
            out.append("<message/>\n");
        }
        ResourceBundle bundle = record.getResourceBundle();
        Object[] parameters = record.getParameters();
        if (bundle != null && record.getMessage() != null && bundle.containsKey(record.getMessage())) {
            element(out, "  ", "key", record.getMessage());
            element(out, "  ", "catalog", record.getResourceBundleName());
        }
        if (parameters != null && parameters.length != 0 && record.getMessage().indexOf('{') == -1) {
            for (Object parameter : parameters) {
                String text;
                try {
                    text = parameter.toString();
                } catch (Exception e) {
                    text = "???";
                }
                element(out, "  ", "param", text);
            }
        }
        if (record.getThrown() != null) {
            thrown(out, record.getThrown());
        }
        return out.append("</record>\n").toString();
    }

    private static void thrown(StringBuilder out, Throwable thrown) {
        out.append("  <exception>\n");
        element(out, "    ", "message", thrown.toString());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            out.append("    <frame>\n");
            element(out, "      ", "class", frame.getClassName());
            element(out, "      ", "method", frame.getMethodName());
            if (frame.getLineNumber() >= 0) {
                element(out, "      ", "line", Integer.toString(frame.getLineNumber()));
            }
            out.append("    </frame>\n");
        }
        out.append("  </exception>\n");
    }

    @Override
    public String getHead(Handler h) {
        String encoding = h == null ? null : h.getEncoding();
        if (encoding == null) {
            encoding = Charset.defaultCharset().name();
        }
        try {
            encoding = Charset.forName(encoding).name();
        } catch (IllegalArgumentException e) {
            return head(encoding);
        }
        return head(encoding);
    }

    private static String head(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\" standalone=\"no\"?>\n<!DOCTYPE log SYSTEM \"logger.dtd\">\n<log>\n";
    }

    @Override
    public String getTail(Handler h) {
        return "</log>\n";
    }
}

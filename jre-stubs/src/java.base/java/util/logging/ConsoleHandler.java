package java.util.logging;

public class ConsoleHandler extends StreamHandler {
    public ConsoleHandler() {
        super(Level.INFO, null, null);
        setOutputStream(System.err);
    }

    @Override
    public void publish(LogRecord record) {
        super.publish(record);
        flush();
    }

    @Override
    public void close() {
        flush();
    }
}

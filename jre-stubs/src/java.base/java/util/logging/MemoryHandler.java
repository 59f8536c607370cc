package java.util.logging;

public class MemoryHandler extends Handler {
    private static final int DEFAULT_SIZE = 1000;

    private final Handler target;
    private volatile Level pushLevel;
    private final LogRecord[] buffer;
    private int start;
    private int count;

    public MemoryHandler() {
        super(Level.ALL, new SimpleFormatter(), null);
        LogManager manager = LogManager.getLogManager();
        String own = getClass().getName();
        pushLevel = manager.levelProperty(own + ".push", Level.SEVERE);
        int size = manager.intProperty(own + ".size", DEFAULT_SIZE);
        buffer = new LogRecord[size <= 0 ? DEFAULT_SIZE : size];
        String name = manager.getProperty(own + ".target");
        if (name == null) {
            throw new RuntimeException("The handler " + own + " does not specify a target");
        }
        try {
            target = (Handler) LogManager.make(name);
        } catch (ReflectiveOperationException e) {
            throw new RuntimeException("MemoryHandler can't load handler target \"" + name + "\"", e);
        }
    }

    public MemoryHandler(Handler target, int size, Level pushLevel) {
        super(Level.ALL, new SimpleFormatter(), null);
        if (target == null || pushLevel == null) {
            throw new NullPointerException();
        }
        if (size <= 0) {
            throw new IllegalArgumentException();
        }
        this.target = target;
        this.pushLevel = pushLevel;
        buffer = new LogRecord[size];
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        buffer[(start + count) % buffer.length] = record;
        if (count < buffer.length) {
            count++;
        } else {
            start = (start + 1) % buffer.length;
        }
        if (record.getLevel().intValue() >= pushLevel.intValue()) {
            push();
        }
    }

    public synchronized void push() {
        for (int i = 0; i < count; i++) {
            target.publish(buffer[(start + i) % buffer.length]);
        }
        start = 0;
        count = 0;
    }

    @Override
    public void flush() {
        target.flush();
    }

    @Override
    public void close() throws SecurityException {
        target.close();
        setLevel(Level.OFF);
    }

    public synchronized void setPushLevel(Level newLevel) throws SecurityException {
        if (newLevel == null) {
            throw new NullPointerException();
        }
        pushLevel = newLevel;
    }

    public Level getPushLevel() {
        return pushLevel;
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        return super.isLoggable(record);
    }
}

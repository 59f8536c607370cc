// exit: 1
/** A chain of causes with suppressed exceptions leaves main. */
public class CausesUncaught {
    static class ConfigException extends Exception {
        private final int code;
        ConfigException(String message, int code, Throwable cause) { super(message, cause); this.code = code; }
        @Override public String toString() { return "ConfigException#" + code + ": " + getMessage(); }
    }

    static class Door implements AutoCloseable {
        final String name;
        Door(String name) { this.name = name; }
        @Override public void close() { throw new IllegalStateException("stuck " + name); }
    }

    static void open(int depth) throws ConfigException {
        if (depth > 0) {
            try {
                open(depth - 1);
            } catch (ConfigException e) {
                throw new ConfigException("level " + depth, depth, e);
            }
            return;
        }
        try (Door a = new Door("front"); Door b = new Door("back")) {
            Object[] objects = new Integer[1];
            objects[0] = "text";
        } catch (ArrayStoreException e) {
            throw new ConfigException("store", 0, e);
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println("before");
        open(2);
        System.out.println("after");
    }
}

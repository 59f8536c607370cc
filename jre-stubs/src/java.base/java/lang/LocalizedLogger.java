package java.lang;

import java.util.ResourceBundle;

/** A logger that takes its texts from a bundle where none is given. */
final class LocalizedLogger implements System.Logger {
    private final System.Logger target;
    private final ResourceBundle bundle;

    LocalizedLogger(System.Logger target, ResourceBundle bundle) {
        this.target = target;
        this.bundle = bundle;
    }

    @Override
    public String getName() {
        return target.getName();
    }

    @Override
    public boolean isLoggable(Level level) {
        return target.isLoggable(level);
    }

    @Override
    public void log(Level level, ResourceBundle given, String msg, Throwable thrown) {
        target.log(level, given == null ? bundle : given, msg, thrown);
    }

    @Override
    public void log(Level level, ResourceBundle given, String format, Object... params) {
        target.log(level, given == null ? bundle : given, format, params);
    }
}

package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class Throwable implements Serializable {
    private static final long serialVersionUID = -3042686055658047285L;
    private static final StackTraceElement[] UNASSIGNED_STACK = new StackTraceElement[0];
    private static final Throwable[] NO_THROWABLES = new Throwable[0];

    /** The frames as the VM recorded them. */
    private transient Object backtrace;
    private String detailMessage;
    /** This throwable itself: not initialized yet. */
    private Throwable cause = this;
    /** UNASSIGNED_STACK: still to be made from the backtrace; null: neither recorded nor writable. */
    private StackTraceElement[] stackTrace = UNASSIGNED_STACK;
    private transient int depth;
    private List<Throwable> suppressedExceptions;
    private transient boolean suppressionDisabled;

    public Throwable() {
        fillInStackTrace();
    }

    public Throwable(String message) {
        fillInStackTrace();
        detailMessage = message;
    }

    public Throwable(String message, Throwable cause) {
        fillInStackTrace();
        detailMessage = message;
        this.cause = cause;
    }

    public Throwable(Throwable cause) {
        fillInStackTrace();
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        if (writableStackTrace) {
            fillInStackTrace();
        } else {
            stackTrace = null;
        }
        detailMessage = message;
        this.cause = cause;
        suppressionDisabled = !enableSuppression;
    }

    public String getMessage() {
        return detailMessage;
    }

    public String getLocalizedMessage() {
        return getMessage();
    }

    public synchronized Throwable getCause() {
        return cause == this ? null : cause;
    }

    public synchronized Throwable initCause(Throwable newCause) {
        if (cause != this) {
            throw new IllegalStateException("Can't overwrite cause with "
                    + (newCause == null ? "a null" : newCause.toString()), this);
        }
        if (newCause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        cause = newCause;
        return this;
    }

    /** Sets the cause of an error of the VM's own making, whatever it was. */
    final void setCause(Throwable newCause) {
        cause = newCause;
    }

    @Override
    public String toString() {
        String name = getClass().getName();
        String message = getLocalizedMessage();
        return message != null ? name + ": " + message : name;
    }

    public void printStackTrace() {
        printStackTrace(System.err);
    }

    public void printStackTrace(PrintStream stream) {
        synchronized (stream) {
            for (String line : traceLines()) {
                stream.println(line);
            }
        }
    }

    public void printStackTrace(PrintWriter writer) {
        synchronized (writer) {
            for (String line : traceLines()) {
                writer.println(line);
            }
        }
    }

    private ArrayList<String> traceLines() {
        ArrayList<String> lines = new ArrayList<>();
        addTrace(lines, new ArrayList<>(), null, "", "");
        return lines;
    }

    /** Adds this trace without the frames at its end that it shares with the enclosing one. */
    private void addTrace(ArrayList<String> lines, ArrayList<Throwable> seen, StackTraceElement[] enclosing,
            String caption, String prefix) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) == this) {
                lines.add(prefix + caption + "[CIRCULAR REFERENCE: " + this + "]");
                return;
            }
        }
        seen.add(this);
        StackTraceElement[] trace = ownStackTrace();
        int last = trace.length - 1;
        int shared = 0;
        if (enclosing != null) {
            while (last >= 0 && shared < enclosing.length
                    && trace[last].equals(enclosing[enclosing.length - 1 - shared])) {
                last--;
                shared++;
            }
        }
        lines.add(prefix + caption + this);
        for (int i = 0; i <= last; i++) {
            lines.add(prefix + "\tat " + trace[i]);
        }
        if (shared != 0) {
            lines.add(prefix + "\t... " + shared + " more");
        }
        for (Throwable suppressed : getSuppressed()) {
            suppressed.addTrace(lines, seen, trace, "Suppressed: ", prefix + "\t");
        }
        Throwable because = getCause();
        if (because != null) {
            because.addTrace(lines, seen, trace, "Caused by: ", prefix);
        }
    }

    public synchronized Throwable fillInStackTrace() {
        if (stackTrace != null || backtrace != null) {
            fillInStackTrace(0);
            stackTrace = UNASSIGNED_STACK;
        }
        return this;
    }

    private native Throwable fillInStackTrace(int unused);

    public StackTraceElement[] getStackTrace() {
        return ownStackTrace().clone();
    }

    private synchronized StackTraceElement[] ownStackTrace() {
        if (stackTrace == UNASSIGNED_STACK || stackTrace == null && backtrace != null) {
            stackTrace = backtrace == null ? UNASSIGNED_STACK : StackTraceElement.of(backtrace, depth);
        }
        return stackTrace == null ? UNASSIGNED_STACK : stackTrace;
    }

    public void setStackTrace(StackTraceElement[] stackTrace) {
        StackTraceElement[] copy = stackTrace.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException("stackTrace[" + i + "]");
            }
        }
        synchronized (this) {
            if (this.stackTrace != null || backtrace != null) {
                this.stackTrace = copy;
            }
        }
    }

    public final synchronized void addSuppressed(Throwable exception) {
        if (exception == this) {
            throw new IllegalArgumentException("Self-suppression not permitted", exception);
        }
        if (exception == null) {
            throw new NullPointerException("Cannot suppress a null exception.");
        }
        if (suppressionDisabled) {
            return;
        }
        if (suppressedExceptions == null) {
            suppressedExceptions = new ArrayList<>(1);
        }
        suppressedExceptions.add(exception);
    }

    public final synchronized Throwable[] getSuppressed() {
        if (suppressedExceptions == null) {
            return NO_THROWABLES;
        }
        return suppressedExceptions.toArray(NO_THROWABLES);
    }

    /** The trace is written whole, and an empty list for no suppressed ones; null for what is refused. */
    private synchronized void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("cause", cause);
        fields.put("detailMessage", detailMessage);
        fields.put("stackTrace", stackTrace == null && backtrace == null
            ? new StackTraceElement[] {new StackTraceElement("", "", null, Integer.MIN_VALUE)} : ownStackTrace());
        fields.put("suppressedExceptions", suppressionDisabled ? null : suppressedExceptions == null ? java.util.Collections.emptyList() : suppressedExceptions);
        s.writeFields();
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        cause = (Throwable) fields.get("cause", null);
        detailMessage = (String) fields.get("detailMessage", null);
        StackTraceElement[] trace = (StackTraceElement[]) fields.get("stackTrace", null);
        if (trace == null || trace.length == 0) {
            stackTrace = UNASSIGNED_STACK;
        } else if (trace.length == 1 && trace[0].getClassName().isEmpty() && trace[0].getLineNumber() == Integer.MIN_VALUE) {
            stackTrace = null;
        } else {
            stackTrace = trace.clone();
        }
        List<Throwable> others = (List<Throwable>) fields.get("suppressedExceptions", null);
        suppressionDisabled = others == null;
        suppressedExceptions = others == null || others.isEmpty() ? null : new ArrayList<>(others);
    }
}

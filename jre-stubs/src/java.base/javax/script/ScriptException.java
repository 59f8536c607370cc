package javax.script;

/** Thrown: script, of JSR 223, scripting. */
public class ScriptException extends Exception {
    private static final long serialVersionUID = 8265071037049225001L;

    private String fileName;
    private int lineNumber = -1;
    private int columnNumber = -1;

    public ScriptException(String text, String text2, int number, int number2) {
        super(text);
        fileName = text2;
        lineNumber = number;
        columnNumber = number2;
    }

    public ScriptException(String text, String text2, int number) {
        this(text, text2, number, -1);
    }

    public ScriptException(Exception exception) {
        super(exception);
    }

    public ScriptException(String text) {
        super(text);
    }

    public String getMessage() {
        String message = super.getMessage();
        if (fileName != null) {
            message += " in " + fileName;
            if (lineNumber != -1) {
                message += " at line number " + lineNumber;
            }
            if (columnNumber != -1) {
                message += " at column number " + columnNumber;
            }
        }
        return message;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    public int getColumnNumber() {
        return columnNumber;
    }

    public String getFileName() {
        return fileName;
    }
}

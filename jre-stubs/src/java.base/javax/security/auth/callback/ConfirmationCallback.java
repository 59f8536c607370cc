package javax.security.auth.callback;

import java.io.Serializable;

/** Asks for yes or no. */
public class ConfirmationCallback implements Callback, Serializable {
    private static final long serialVersionUID = -9095656433782481624L;

    public static final int UNSPECIFIED_OPTION = -1;
    public static final int YES_NO_OPTION = 0;
    public static final int YES_NO_CANCEL_OPTION = 1;
    public static final int OK_CANCEL_OPTION = 2;
    public static final int YES = 0;
    public static final int NO = 1;
    public static final int CANCEL = 2;
    public static final int OK = 3;
    public static final int INFORMATION = 0;
    public static final int WARNING = 1;
    public static final int ERROR = 2;

    private final String prompt;
    private final int messageType;
    private final int optionType;
    private final int defaultOption;
    private final String[] options;
    private int selection;

    private ConfirmationCallback(String prompt, boolean prompted, int messageType, int optionType, String[] options, int defaultOption) {
        if (prompted && (prompt == null || prompt.isEmpty()) || messageType < INFORMATION || messageType > ERROR) {
            throw new IllegalArgumentException();
        }
        if (options == null) {
            boolean good = optionType == YES_NO_OPTION && (defaultOption == YES || defaultOption == NO)
                || optionType == YES_NO_CANCEL_OPTION && (defaultOption == YES || defaultOption == NO || defaultOption == CANCEL)
                || optionType == OK_CANCEL_OPTION && (defaultOption == OK || defaultOption == CANCEL);
            if (!good) {
                throw new IllegalArgumentException();
            }
        } else {
            if (options.length == 0 || defaultOption < 0 || defaultOption >= options.length) {
                throw new IllegalArgumentException();
            }
            for (String option : options) {
                if (option == null || option.isEmpty()) {
                    throw new IllegalArgumentException();
                }
            }
        }
        this.prompt = prompt;
        this.messageType = messageType;
        this.optionType = optionType;
        this.defaultOption = defaultOption;
        this.options = options == null ? null : options.clone();
    }

    private static String[] required(String[] options) {
        if (options == null) {
            throw new IllegalArgumentException();
        }
        return options;
    }

    public ConfirmationCallback(int messageType, int optionType, int defaultOption) {
        this(null, false, messageType, optionType, null, defaultOption);
    }

    public ConfirmationCallback(int messageType, String[] options, int defaultOption) {
        this(null, false, messageType, UNSPECIFIED_OPTION, required(options), defaultOption);
    }

    public ConfirmationCallback(String prompt, int messageType, int optionType, int defaultOption) {
        this(prompt, true, messageType, optionType, null, defaultOption);
    }

    public ConfirmationCallback(String prompt, int messageType, String[] options, int defaultOption) {
        this(prompt, true, messageType, UNSPECIFIED_OPTION, required(options), defaultOption);
    }

    public String getPrompt() {
        return prompt;
    }

    public int getMessageType() {
        return messageType;
    }

    public int getOptionType() {
        return optionType;
    }

    public String[] getOptions() {
        return options == null ? null : options.clone();
    }

    public int getDefaultOption() {
        return defaultOption;
    }

    public void setSelectedIndex(int selection) {
        this.selection = selection;
    }

    public int getSelectedIndex() {
        return selection;
    }
}

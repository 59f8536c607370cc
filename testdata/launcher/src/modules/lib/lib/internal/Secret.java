package lib.internal;

public class Secret {
    private int code = 7;
}

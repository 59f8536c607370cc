package java.lang;

@Deprecated(since = "20", forRemoval = true)
public class ThreadDeath extends Error {
    public ThreadDeath() {
    }
}

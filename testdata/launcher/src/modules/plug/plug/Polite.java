package plug;

public class Polite implements lib.spi.Greeter {
    public String greet(String name) {
        return "Dear " + name + " of " + getClass().getModule();
    }
}

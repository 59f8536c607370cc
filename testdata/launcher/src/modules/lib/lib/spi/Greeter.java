package lib.spi;

public interface Greeter {
    String greet(String name);
}

package plug;

public class Made {
    private Made() {
    }

    public static lib.spi.Greeter provider() {
        return name -> "Made for " + name;
    }
}

import java.util.function.Function;
import java.util.function.Supplier;

/** Start-up: a handful of lambdas and concatenations. */
public class Greetings {
    public static void main(String[] args) {
        Function<String, String> greet = name -> "Hello, " + name + "!";
        Supplier<String> who = () -> args.length > 0 ? args[0] : "world";
        Function<String, Integer> length = String::length;
        for (int i = 1; i <= 3; i++) System.out.println(i + ". " + greet.andThen(text -> text + " (" + length.apply(text) + ")").apply(who.get()));
    }
}

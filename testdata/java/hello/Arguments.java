// args: a bb \e c\sd
public class Arguments {
    public static void main(String... args) {
        for (String a : args) System.out.println(a.length() + ":" + a);
    }
}

import java.util.*;

public class Capturing {
    public static void main(String[] args) throws Exception {
        List<Runnable> rs = new ArrayList<>();
        for (int i = 0; i < 3; i++) { int j = i; rs.add(() -> System.out.print(j + " ")); }
        for (String s : new String[] {"x", "y"}) rs.add(() -> System.out.print(s));
        rs.forEach(Runnable::run);
        int[] box = {0};
        Runnable inc = () -> { box[0]++; Runnable in = () -> box[0] += 10; in.run(); };
        inc.run(); inc.run();
        System.out.println(box[0]);
    }
}

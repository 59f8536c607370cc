import java.io.*;
import java.nio.charset.StandardCharsets;

public class Redirect {
    public static void main(String[] args) throws IOException {
        PrintStream original = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        System.out.print("captured é");
        System.out.println(1.5);
        System.out.write(65);
        System.out.flush();
        System.setOut(original);
        System.out.println(bytes.size() + " " + bytes.toString(StandardCharsets.UTF_8).replace("\n", "/"));
        System.setIn(new ByteArrayInputStream("fed\n".getBytes()));
        System.out.println(new BufferedReader(new InputStreamReader(System.in)).readLine());
        System.err.println("err é中");
        System.out.println(new char[] {'o', 'k'});
        System.out.print((Object) null);
        System.out.print('c');
        System.out.print(1L);
        System.out.print(true);
        System.out.append("x").append('y').append("abc", 1, 2).println();
        System.out.println(System.out.checkError());
    }
}

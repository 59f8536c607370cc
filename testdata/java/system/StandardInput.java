// stdin: first line
// stdin: 12 34 5.5 true word
// stdin: last
import java.io.*;
import java.util.*;

public class StandardInput {
    public static void main(String[] args) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in));
        System.out.println("[" + reader.readLine() + "]");
        Scanner scanner = new Scanner(reader);
        System.out.println(scanner.nextInt() + scanner.nextLong() + " " + scanner.nextDouble() + " " + scanner.nextBoolean() + " " + scanner.next() + " " + scanner.hasNextInt() + scanner.hasNext());
        scanner.nextLine();
        System.out.println(scanner.nextLine() + scanner.hasNextLine());
        try { scanner.next(); } catch (NoSuchElementException e) { System.out.println(e.getClass().getSimpleName()); }
        System.out.println(System.in.read());
    }
}

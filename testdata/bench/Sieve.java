/** Arrays of booleans and bytes. */
public class Sieve {
    public static void main(String[] args) {
        int rounds = args.length == 0 ? 12 : Integer.parseInt(args[0]);
        int count = 0;
        for (int round = 0; round < rounds; round++) {
            boolean[] composite = new boolean[5_000_000];
            count = 0;
            for (int i = 2; i < composite.length; i++) {
                if (composite[i]) continue;
                count++;
                for (long j = (long) i * i; j < composite.length; j += i) composite[(int) j] = true;
            }
        }
        System.out.println(count);
    }
}

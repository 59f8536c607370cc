/** Integer arithmetic in a loop. */
public class Loop {
    public static void main(String[] args) {
        int rounds = args.length == 0 ? 150_000_000 : Integer.parseInt(args[0]);
        int hash = 1;
        for (int i = 0; i < rounds; i++) {
            hash = hash * 31 + (i ^ (hash >>> 7));
            if ((hash & 1023) == 0) hash += i;
        }
        System.out.println(hash);
    }
}

/** Arrays of 64 kilobytes to 8 megabytes, a few of which stay for a while. */
public class LargeArrays {
    public static void main(String[] args) {
        int rounds = Integer.parseInt(args.length > 0 ? args[0] : "4000");
        Object[] keep = new Object[16];
        long sum = 0;
        int random = 1;
        for (int i = 0; i < rounds; i++) {
            random = random * 1103515245 + 12345;
            int length = 1 << (14 + (random >>> 16) % 8);
            int[] array = new int[length];
            array[length - 1] = i;
            sum += array[length - 1];
            if (i % 8 == 0) {
                keep[(i / 8) & 15] = array;
            }
        }
        Object[] references = new Object[1 << 20];
        for (int i = 0; i < references.length; i++) {
            references[i] = new int[] {i};
        }
        System.out.println(sum + " " + ((int[]) references[12345])[0]);
    }
}

import java.util.HashMap;

/** A map of half a gigabyte whose entries are replaced at random. */
public class LiveMap {
    public static void main(String[] args) {
        int size = Integer.parseInt(args.length > 0 ? args[0] : "3000000");
        int churn = Integer.parseInt(args.length > 1 ? args[1] : "6000000");
        HashMap<Integer, byte[]> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(i, new byte[80]);
        }
        int random = 12345;
        long sum = 0;
        for (int i = 0; i < churn; i++) {
            random = random * 1103515245 + 12345;
            int key = (random >>> 1) % size;
            byte[] value = new byte[80];
            value[i & 63] = (byte) i;
            map.put(key, value);
            sum += value[0];
        }
        System.out.println(map.size() + " " + sum);
    }
}
